import { createHash } from 'node:crypto';
import type { DossierIntake, DossierRecord, ProgressUpdate, StatusUpdate } from '@motcua/contracts/one-stop/codec';
import { operations } from '@motcua/contracts/one-stop/operations';
import type { DriftHook } from '@motcua/contracts';
import { type DossierCode, isMotcuaError, MotcuaError, nameMatches, type ProcedureCode, type TextOr } from '@motcua/domain';
import { checkedWriters, failureOf, onFirstUse, type OneStopPaths, type OneStopProfile, type Platform, type PlatformRequest, readJson } from '@motcua/http';
import { addressUnder, type CallOptions, requestOf, type ServiceCall, withSignal } from './service-call.ts';

/** A file to attach to a dossier. */
export interface FileToUpload {
  name: string;
  /** Media type by content, for instance `application/pdf`. */
  mediaType: string;
  content: Uint8Array;
}

/** A dossier to submit: the receiving agency is the profile's unless another is named. */
export type DossierToSubmit = Omit<DossierIntake, 'agencyCode'> & { agencyCode?: string };

/** A dossier that is in the one-stop system. */
export interface DeliveredDossier {
  dossierCode: string;
  /** The system's own id, when it was told: not when the answer to the submission was lost. */
  dossierId?: string;
  /** Whether it was there before this call sent it, or an answer of this call was lost. */
  wasThere: boolean;
}

/**
 * The dossier intake of a one-stop system behind an integration platform. Every call throws `MotcuaError`: what the
 * platform throws, and `rejected`, `duplicate`, `not_found`, `invalid_request` or `bad_response` of the one-stop system.
 */
export interface OneStopClient {
  /** Gets a number for a new dossier (B2). A number that is not used is lost, which does no harm. */
  nextDossierCode(question: { procedureCode: TextOr<ProcedureCode['code']>; agencyCode?: string } & CallOptions): Promise<string>;
  /** Uploads a file (B3) and compares its hash with the one the system computed: another hash is `bad_response`. */
  uploadFile(file: FileToUpload, options?: CallOptions): Promise<{ id: string; sha256: string }>;
  /**
   * Submits a dossier under the number it was given (B4). It is repeated by itself only on a platform with a header for
   * idempotency keys: after `timeout` or `unavailable` ask `readDossier` for the number before trying again, or let
   * {@link OneStopClient.deliverDossier} do so; `duplicate` means that it is there already.
   */
  submitDossier(dossier: DossierToSubmit, options?: CallOptions): Promise<{ dossierId: string; dossierCode: string }>;
  /**
   * Submits a dossier until it is known to be there, once: when the answer is lost the system is asked for the number, and
   * only a dossier it does not have is sent again. May be called again with the same dossier at any time.
   *
   * @throws MotcuaError what `submitDossier` and `readDossier` throw; `duplicate` with `details.reason` `another_procedure`
   *   or `another_owner` when the number belongs to a dossier that is not this one. After `timeout` and `unavailable` it is not known
   *   whether the dossier is there; call again later.
   */
  deliverDossier(dossier: DossierToSubmit, options?: CallOptions): Promise<DeliveredDossier>;
  /** Reads a dossier. @throws MotcuaError `not_found`. */
  readDossier(dossierCode: TextOr<DossierCode['code']>, options?: CallOptions): Promise<DossierRecord>;
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
  const { onDrift = platform.onDrift } = hooks;
  const contract = onFirstUse(async () => {
    const codec = checkedWriters(await import('@motcua/contracts/one-stop/codec'));
    const paths: OneStopPaths = { ...codec.oneStopResources, ...profile.paths };
    return { codec, addressOf: (path: keyof OneStopPaths): string => addressUnder(profile.url, paths[path]) };
  });

  /** Sends a request and gives the JSON of the system's own answer, be it a refusal. */
  async function ask(request: ServiceCall & Pick<PlatformRequest, 'headers' | 'body' | 'idempotencyKey'>): Promise<unknown> {
    const response = await platform.request({
      ...requestOf(request),
      headers: { accept: 'application/json', ...request.headers },
      accept: [400, 404, 409, 422],
    });
    if (response.status < 300) return readJson(response, request.operation);
    const failure = failureOf(response, request.operation);
    // The gateway before the system answers with the same statuses; its fault codes have six digits.
    if (failure.details['form'] !== 'json' || /^\d{6}$/.test(String(failure.details['faultCode']))) throw failure;
    const { codec } = await contract();
    codec.decodeAcknowledgement(readJson(response, request.operation), request.operation);
    throw failure;
  }

  async function post(
    name: 'submitDossier' | 'readDossier' | 'sendProgress' | 'sendStatus',
    path: keyof OneStopPaths,
    message: unknown,
    options: CallOptions,
    repetition: Pick<PlatformRequest, 'idempotencyKey'> = {},
  ): Promise<unknown> {
    const { addressOf } = await contract();
    return ask({
      ...repetition,
      operation: `one-stop.${name}`,
      told: operations[name],
      url: addressOf(path),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      ...withSignal(options),
    });
  }

  const client: OneStopClient = {
    async nextDossierCode({ procedureCode, agencyCode = profile.agencyCode, ...options }) {
      const { codec, addressOf } = await contract();
      const query = new URLSearchParams(codec.nextCodeQuery(procedureCode, agencyCode));
      const answer = await ask({
        operation: 'one-stop.nextDossierCode',
        told: operations.nextDossierCode,
        url: `${addressOf('nextCode')}?${query}`,
        ...withSignal(options),
      });
      return codec.decodeNextCode(answer, onDrift);
    },
    async uploadFile(file, options = {}) {
      const { codec, addressOf } = await contract();
      const operation = 'one-stop.uploadFile';
      // A text or a number as content would be taken for an empty file.
      const wrong = !(file.content instanceof Uint8Array) ? 'content' : (['name', 'mediaType'] as const).find((field) => typeof file[field] !== 'string');
      if (wrong !== undefined) throw new MotcuaError('invalid_request', `${operation}: ${wrong} is of another kind`, { details: { operation, field: wrong, reason: 'shape' } });
      const content = new Uint8Array(file.content);
      const form = new FormData();
      form.append(profile.uploadPart ?? 'file', new Blob([content], { type: file.mediaType }), file.name);
      const answer = await ask({ operation, told: operations.uploadFile, url: addressOf('upload'), body: form, ...withSignal(options) });
      const stored = codec.decodeUpload(answer, onDrift);
      const sha256 = createHash('sha256').update(content).digest('hex');
      if (stored.sha256 !== sha256) {
        throw new MotcuaError('bad_response', `${operation}: the stored file is not the one that was sent`, {
          details: { operation, reason: 'hash' },
        });
      }
      return stored;
    },
    async submitDossier(dossier, options = {}) {
      const { codec } = await contract();
      const message = codec.encodeDossierIntake({ ...dossier, agencyCode: dossier.agencyCode ?? profile.agencyCode });
      return codec.decodeSubmit(await post('submitDossier', 'submit', message, options, { idempotencyKey: dossier.dossierCode }), onDrift);
    },
    async deliverDossier(dossier, options = {}) {
      try {
        return { ...(await client.submitDossier(dossier, options)), wasThere: false };
      } catch (error) {
        if (!isMotcuaError(error) || !['duplicate', 'timeout', 'unavailable', 'bad_response'].includes(error.code)) throw error;
        if (await isThere(dossier, options)) return { dossierCode: dossier.dossierCode, wasThere: true };
        if (error.code === 'duplicate' || error.code === 'bad_response') throw error;
      }
      try {
        return { ...(await client.submitDossier(dossier, options)), wasThere: false };
      } catch (error) {
        // The first message came through after all, later than the question whether it had.
        if (isMotcuaError(error) && error.code === 'duplicate' && (await isThere(dossier, options))) return { dossierCode: dossier.dossierCode, wasThere: true };
        throw error;
      }
    },
    async readDossier(dossierCode, options = {}) {
      const { codec } = await contract();
      const operation = 'one-stop.readDossier';
      const answer = await post('readDossier', 'search', codec.encodeSearch(dossierCode, profile.agencyCode), options);
      const result = codec.decodeSearchAnswer(answer, onDrift);
      if (result.found) return result.dossier;
      throw new MotcuaError('not_found', `${operation}: the one-stop system has no such dossier`, { details: { operation } });
    },
    async sendProgress(updates, options = {}) {
      if (updates.length === 0) return;
      const { codec } = await contract();
      const operation = 'one-stop.sendProgress';
      codec.decodeAcknowledgement(await post('sendProgress', 'progress', updates.map(codec.encodeProgressUpdate), options), operation);
    },
    async sendStatus(updates, options = {}) {
      if (updates.length === 0) return;
      const { codec } = await contract();
      const operation = 'one-stop.sendStatus';
      codec.decodeAcknowledgement(await post('sendStatus', 'status', updates.map(codec.encodeStatusUpdate), options), operation);
    },
  };
  return client;

  /** Whether the system has this dossier. @throws MotcuaError `duplicate` when another one has its number. */
  async function isThere(dossier: DossierToSubmit, options: CallOptions): Promise<boolean> {
    let found: DossierRecord;
    try {
      found = await client.readDossier(dossier.dossierCode, options);
    } catch (error) {
      if (isMotcuaError(error) && error.code === 'not_found') return false;
      throw error;
    }
    const otherProcedure = found.procedureCode !== undefined && found.procedureCode !== dossier.procedureCode;
    const otherOwner = found.ownerName !== undefined && !nameMatches(found.ownerName, dossier.ownerName);
    if (!otherProcedure && !otherOwner) return true;
    const operation = 'one-stop.deliverDossier';
    throw new MotcuaError('duplicate', `${operation}: the number belongs to another dossier`, {
      details: { operation, reason: otherProcedure ? 'another_procedure' : 'another_owner' },
    });
  }
}
