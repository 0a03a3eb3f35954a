import { createHash } from 'node:crypto';
import {
  decodeAcknowledgement,
  decodeNextCode,
  decodeSearchAnswer,
  decodeSubmit,
  decodeUpload,
  type DossierIntake,
  type DossierRecord,
  encodeDossierIntake,
  encodeProgressUpdate,
  encodeSearch,
  encodeStatusUpdate,
  nextCodeQuery,
  oneStopResources,
  type ProgressUpdate,
  type StatusUpdate,
} from '@motcua/contracts/one-stop/codec';
import type { DriftHook } from '@motcua/contracts';
import { MotcuaError } from '@motcua/domain';
import { failureOf, type OneStopPaths, type OneStopProfile, type Platform, type PlatformRequest, readJson } from '@motcua/http';
import { addressUnder, type CallOptions, withSignal } from './service-call.ts';

/** A file to attach to a dossier. */
export interface FileToUpload {
  name: string;
  /** Media type by content, for instance `application/pdf`. */
  mediaType: string;
  content: Uint8Array;
}

/** A dossier to submit: the receiving agency is the profile's unless another is named. */
export type DossierToSubmit = Omit<DossierIntake, 'agencyCode'> & { agencyCode?: string };

/**
 * The dossier intake of a one-stop system behind an integration platform. Every call throws `MotcuaError`: what the
 * platform throws, and `rejected`, `duplicate`, `not_found`, `invalid_request` or `bad_response` of the one-stop system.
 */
export interface OneStopClient {
  /** Gets a number for a new dossier (B2). A number that is not used is lost, which does no harm. */
  nextDossierCode(question: { procedureCode: string; agencyCode?: string } & CallOptions): Promise<string>;
  /** Uploads a file (B3) and compares its hash with the one the system computed: another hash is `bad_response`. */
  uploadFile(file: FileToUpload, options?: CallOptions): Promise<{ id: string; sha256: string }>;
  /**
   * Submits a dossier under the number it was given (B4). It is never repeated by itself: after `timeout` or
   * `unavailable` ask `readDossier` for the number before trying again; `duplicate` means that it is there already.
   */
  submitDossier(dossier: DossierToSubmit, options?: CallOptions): Promise<{ dossierId: string; dossierCode: string }>;
  /** Reads a dossier. @throws MotcuaError `not_found`. */
  readDossier(dossierCode: string, options?: CallOptions): Promise<DossierRecord>;
  /** Adds lines to dossiers' histories (B5). */
  sendProgress(updates: readonly ProgressUpdate[], options?: CallOptions): Promise<void>;
  /** Sets dossiers' statuses (B6). */
  sendStatus(updates: readonly StatusUpdate[], options?: CallOptions): Promise<void>;
}

/**
 * Makes a client of the one-stop system.
 *
 * @example
 * const oneStop = createOneStopClient(platforms(profile.platform), profile);
 * const dossierCode = await oneStop.nextDossierCode({ procedureCode: '1.001193' });
 */
export function createOneStopClient(platform: Platform, profile: OneStopProfile, hooks: { onDrift?: DriftHook } = {}): OneStopClient {
  const { onDrift } = hooks;
  const paths: OneStopPaths = { ...oneStopResources, ...profile.paths };

  function addressOf(path: keyof OneStopPaths): string {
    return addressUnder(profile.url, paths[path]);
  }

  /** Sends a request and gives the JSON of the system's own answer, be it a refusal. */
  async function ask(request: PlatformRequest): Promise<unknown> {
    const response = await platform.request({
      ...request,
      headers: { accept: 'application/json', ...request.headers },
      accept: [400, 404, 409, 422],
    });
    if (response.status < 300) return readJson(response, request.operation);
    const failure = failureOf(response, request.operation);
    // The gateway before the system answers with the same statuses; its fault codes have six digits.
    if (failure.details['form'] !== 'json' || /^\d{6}$/.test(String(failure.details['faultCode']))) throw failure;
    decodeAcknowledgement(readJson(response, request.operation), request.operation);
    throw failure;
  }

  async function post(operation: string, path: keyof OneStopPaths, message: unknown, options: CallOptions): Promise<unknown> {
    return ask({
      operation,
      method: 'POST',
      url: addressOf(path),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      ...withSignal(options),
    });
  }

  return {
    async nextDossierCode({ procedureCode, agencyCode = profile.agencyCode, ...options }) {
      const query = new URLSearchParams(nextCodeQuery(procedureCode, agencyCode));
      const answer = await ask({
        operation: 'one-stop.nextDossierCode',
        method: 'GET',
        url: `${addressOf('nextCode')}?${query}`,
        ...withSignal(options),
      });
      return decodeNextCode(answer, onDrift);
    },
    async uploadFile(file, options = {}) {
      const operation = 'one-stop.uploadFile';
      const content = new Uint8Array(file.content);
      const form = new FormData();
      form.append('file', new Blob([content], { type: file.mediaType }), file.name);
      const answer = await ask({ operation, method: 'POST', url: addressOf('upload'), body: form, ...withSignal(options) });
      const stored = decodeUpload(answer, onDrift);
      const sha256 = createHash('sha256').update(content).digest('hex');
      if (stored.sha256 !== sha256) {
        throw new MotcuaError('bad_response', `${operation}: the stored file is not the one that was sent`, {
          details: { operation, reason: 'hash' },
        });
      }
      return stored;
    },
    async submitDossier(dossier, options = {}) {
      const message = encodeDossierIntake({ ...dossier, agencyCode: dossier.agencyCode ?? profile.agencyCode });
      return decodeSubmit(await post('one-stop.submitDossier', 'submit', message, options), onDrift);
    },
    async readDossier(dossierCode, options = {}) {
      const operation = 'one-stop.readDossier';
      const answer = await post(operation, 'search', encodeSearch(dossierCode, profile.agencyCode), options);
      const result = decodeSearchAnswer(answer, onDrift);
      if (result.found) return result.dossier;
      throw new MotcuaError('not_found', `${operation}: the one-stop system has no such dossier`, { details: { operation } });
    },
    async sendProgress(updates, options = {}) {
      if (updates.length === 0) return;
      const operation = 'one-stop.sendProgress';
      decodeAcknowledgement(await post(operation, 'progress', updates.map(encodeProgressUpdate), options), operation);
    },
    async sendStatus(updates, options = {}) {
      if (updates.length === 0) return;
      const operation = 'one-stop.sendStatus';
      decodeAcknowledgement(await post(operation, 'status', updates.map(encodeStatusUpdate), options), operation);
    },
  };
}
