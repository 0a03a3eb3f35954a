import { readFile } from 'node:fs/promises';

import type { Kysely } from 'kysely';

import type { DossierSubmission, Receipt } from '@motcua/contracts/gateway/types';
import { isMotcuaError, localDate, nameMatches, type MotcuaError, type Text } from '@motcua/domain';
import { validateSubmission, type CheckedSubmission, type FieldError, type FormDefinition } from '@motcua/forms';
import type { DossierRecord, DossierToSubmit, OneStopClient } from '@motcua/lgsp';

import { filingOf } from './applicant.ts';
import { canonicalJson } from './canonical-json.ts';
import type { DossierSnapshots } from './dossier-snapshots.ts';
import { GatewayProblem, type FieldFault } from './problem.ts';
import { buildReceipt } from './receipt.ts';
import type { Seal } from './seal.ts';
import type { ActiveSession } from './sessions.ts';
import type { Tables } from './storage/tables.ts';
import { keyOf, type SubmissionClaims, type SubmissionKey, type SubmissionRow } from './submission-claims.ts';
import type { AcceptedUpload, Uploads } from './uploads.ts';

/** Files the one-stop system has already, by upload id. */
type SentFiles = Record<string, { readonly id: string; readonly sha256: string }>;

/** What a submission ended with. */
export interface SubmissionResult {
  readonly receipt: Receipt;
  /** The dossier was submitted before, under the same key or, unfinished then, under another. */
  readonly repeated: boolean;
}

/**
 * Hands dossiers over to the one-stop system, each exactly once. The dossier's number is taken and written down before
 * anything is sent, so that whatever breaks afterwards (the line, this process), the repetition uses the same number,
 * and the one-stop system recognises it.
 */
export class DossierSubmissions {
  readonly #db: Kysely<Tables>;
  readonly #seal: Seal;
  readonly #now: () => Date;
  readonly #oneStop: OneStopClient;
  readonly #claims: SubmissionClaims;
  readonly #uploads: Uploads;
  readonly #snapshots: DossierSnapshots;
  readonly #controller: Text;

  constructor(parts: {
    db: Kysely<Tables>;
    seal: Seal;
    now: () => Date;
    oneStop: OneStopClient;
    claims: SubmissionClaims;
    uploads: Uploads;
    snapshots: DossierSnapshots;
    controller: Text;
  }) {
    this.#db = parts.db;
    this.#seal = parts.seal;
    this.#now = parts.now;
    this.#oneStop = parts.oneStop;
    this.#claims = parts.claims;
    this.#uploads = parts.uploads;
    this.#snapshots = parts.snapshots;
    this.#controller = parts.controller;
  }

  /**
   * Submits a dossier.
   *
   * @throws GatewayProblem `idempotency_key_reused`, `form_not_found` (a form that hands over elsewhere), `form_outdated`,
   * `invalid_answers`, `dossier_rejected`, `one_stop_unavailable`.
   */
  async submit(session: ActiveSession, form: FormDefinition, submission: DossierSubmission, idempotencyKey: string): Promise<SubmissionResult> {
    const asked: SubmissionKey = { subject: session.subject, idempotencyKey };
    const contentHash = this.#seal.hash('submission', canonicalJson(submission));
    const content = { procedureCode: form.procedureCode, contentHash };

    // Before anything is checked: after a submission its files are gone here and the form may have changed.
    const earlier = await this.#claims.find(asked, content);
    if (earlier !== undefined && earlier.content_hash !== contentHash) throw new GatewayProblem('idempotency_key_reused');
    if (earlier?.state === 'submitted') return { receipt: await this.#storedReceipt(earlier), repeated: true };

    if (form.ending.kind !== 'submit') throw new GatewayProblem('form_not_found');
    if (submission.formVersion !== form.version) throw new GatewayProblem('form_outdated');
    const checked = validateSubmission(form, submission.answers, submission.documents, { today: localDate(this.#now()) });
    let uploads: Map<string, AcceptedUpload>;
    try {
      uploads = await this.#checkFiles(session.subject, form, checked);
    } catch (error) {
      // A request that was under way when this one came may have finished since, and taken the files along.
      const now = earlier && (await this.#claims.read(keyOf(earlier)));
      if (now?.state === 'submitted') return { receipt: await this.#storedReceipt(now), repeated: true };
      throw error;
    }

    const row = await this.#claims.claim(asked, content, this.#now());
    const key = keyOf(row);
    if (row.state === 'submitted') return { receipt: await this.#storedReceipt(row), repeated: true };
    try {
      return { receipt: await this.#deliver(session, form, checked, uploads, key, row), repeated: false };
    } catch (error) {
      await this.#claims.release(key);
      throw isMotcuaError(error) ? problemOf(error) : error;
    }
  }

  /** @throws GatewayProblem `invalid_answers` with everything that is wrong, files that are not there included. */
  async #checkFiles(subject: string, form: FormDefinition, checked: CheckedSubmission): Promise<Map<string, AcceptedUpload>> {
    const ids = checked.documents.flatMap(({ uploadIds }) => uploadIds);
    const uploads = await this.#uploads.accepted(subject, form.procedureCode, ids);
    const missing = checked.documents.filter(({ documentId, uploadIds }) => uploadIds.some((id) => uploads.get(id)?.documentId !== documentId));
    const faults: FieldFault[] = [
      ...checked.errors.map((error) => faultOf(form, error)),
      ...missing.map(({ documentId }) => ({ field: documentId, code: 'upload_not_found' })),
    ];
    if (faults.length > 0) throw new GatewayProblem('invalid_answers', { errors: faults });
    return uploads;
  }

  async #deliver(
    session: ActiveSession,
    form: FormDefinition,
    checked: CheckedSubmission,
    uploads: ReadonlyMap<string, AcceptedUpload>,
    key: SubmissionKey,
    row: SubmissionRow,
  ): Promise<Receipt> {
    const files = await this.#sendFiles(checked, uploads, key, row);
    // Every attempt tells the same time, so that the one-stop system's record can be recognised.
    const submittedAt = row.created_at;
    const dossierCode = await this.#sendDossier(key, row, form, (code) => ({
      dossierCode: code,
      procedureCode: form.procedureCode,
      ...filingOf(session.identity, form, checked.answers),
      submittedAt: submittedAt.toISOString(),
      answers: checked.answers,
      documents: checked.documents.map(({ documentId, uploadIds }) => ({
        code: documentId,
        name: labelOf(form, documentId),
        quantity: uploadIds.length,
        copyKind: 'electronic',
        files: uploadIds.flatMap((id) => {
          const [upload, file] = [uploads.get(id), files[id]];
          return upload === undefined || file === undefined ? [] : [{ ...file, name: upload.fileName }];
        }),
      })),
    }));

    const known = await this.#snapshots.latestOrNothing(dossierCode);
    const receipt = buildReceipt({ dossierCode, form, checked, submittedAt, said: known?.facts, controller: this.#controller });
    await this.#finish(session.subject, form, key, receipt, submittedAt);
    // The dossier is submitted, whatever the disk says now; housekeeping finds what is left.
    await this.#uploads.discard([...uploads.keys()]).catch(() => undefined);
    return receipt;
  }

  async #sendFiles(
    checked: CheckedSubmission,
    uploads: ReadonlyMap<string, AcceptedUpload>,
    key: SubmissionKey,
    row: SubmissionRow,
  ): Promise<SentFiles> {
    const files: SentFiles = { ...(row.sealed_files === null ? {} : this.#seal.open<SentFiles>(row.sealed_files, filesPlace(key))) };
    for (const id of checked.documents.flatMap(({ uploadIds }) => uploadIds)) {
      const upload = uploads.get(id);
      if (upload === undefined || Object.hasOwn(files, id)) continue;
      files[id] = await this.#oneStop.uploadFile({
        name: upload.fileName,
        mediaType: upload.mediaType,
        content: new Uint8Array(await readFile(upload.path)),
      });
      await this.#claims.update(key, { sealed_files: this.#seal.seal(files, filesPlace(key)) });
    }
    return files;
  }

  /**
   * Sends the dossier under a number that was written down first, and returns the number it was taken under.
   *
   * "Already exists" means one of two things. Either an earlier message had come through and only its answer was lost:
   * then the dossier under this number is ours. Or the number is somebody else's, and ours needs another one.
   */
  async #sendDossier(key: SubmissionKey, row: SubmissionRow, form: FormDefinition, intakeOf: (code: string) => DossierToSubmit): Promise<string> {
    let { attempted, dossier_code: code } = row;
    for (let numbers = 0; numbers < 2; numbers += 1) {
      if (code === null) {
        code = await this.#oneStop.nextDossierCode({ procedureCode: form.procedureCode });
        attempted = false;
        if (!(await this.#claims.takeNumber(key, code))) {
          code = null;
          continue;
        }
      }
      await this.#claims.update(key, { attempted: true });
      const intake = intakeOf(code);
      try {
        await this.#oneStop.submitDossier(intake);
        return code;
      } catch (error) {
        if (!isMotcuaError(error) || error.code !== 'duplicate') throw error;
        if (await this.#isOurs(intake, attempted)) return code;
        code = null;
      }
    }
    await this.#claims.forgetNumber(key);
    throw new GatewayProblem('dossier_rejected');
  }

  /**
   * Whether the dossier the one-stop system has under our number is the one we sent: procedure, owner and time of
   * submission agree, as far as its record tells them. When it tells nothing, having sent it before decides.
   */
  async #isOurs(intake: DossierToSubmit, sentBefore: boolean): Promise<boolean> {
    let record: DossierRecord;
    try {
      record = await this.#oneStop.readDossier(intake.dossierCode);
    } catch (error) {
      if (isMotcuaError(error) && error.code === 'not_found') return false;
      throw error;
    }
    if (record.procedureCode !== undefined && record.procedureCode !== intake.procedureCode) return false;
    if (record.ownerName !== undefined && !nameMatches(record.ownerName, intake.ownerName)) return false;
    // The interface tells times to the second.
    const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000);
    if (record.submittedAt !== undefined) return seconds(record.submittedAt) === seconds(intake.submittedAt);
    return record.ownerName !== undefined || sentBefore;
  }

  /** Writes down, all at once, that the dossier is submitted. */
  async #finish(subject: string, form: FormDefinition, key: SubmissionKey, receipt: Receipt, submittedAt: Date): Promise<void> {
    await this.#db.transaction().execute(async (trx) => {
      await trx
        .insertInto('dossiers')
        .values({
          dossier_code: receipt.dossierCode,
          subject,
          procedure_code: form.procedureCode,
          form_version: form.version,
          sealed_receipt: this.#seal.seal(receipt, `dossiers/${receipt.dossierCode}`),
          submitted_at: submittedAt,
        })
        .execute();
      await trx
        .updateTable('submissions')
        .set({ state: 'submitted', sealed_files: null })
        .where('subject', '=', subject)
        .where('idempotency_key', '=', key.idempotencyKey)
        .execute();
      await trx.deleteFrom('drafts').where('subject', '=', subject).where('procedure_code', '=', form.procedureCode).execute();
    });
  }

  async #storedReceipt(row: SubmissionRow): Promise<Receipt> {
    const code = row.dossier_code ?? '';
    const dossier = await this.#db.selectFrom('dossiers').select('sealed_receipt').where('dossier_code', '=', code).executeTakeFirstOrThrow();
    const receipt = this.#seal.open<Receipt>(dossier.sealed_receipt, `dossiers/${code}`);
    if (receipt === undefined) throw new GatewayProblem('internal_error');
    return receipt;
  }
}

/** What the one-stop system's failure means for the citizen. */
function problemOf(error: MotcuaError): GatewayProblem {
  const refused = ['rejected', 'duplicate', 'not_found', 'invalid_request'].includes(error.code);
  return new GatewayProblem(refused ? 'dossier_rejected' : 'one_stop_unavailable', { cause: error });
}

function labelOf(form: FormDefinition, documentId: string): string {
  return form.documents.find(({ id }) => id === documentId)?.label.vi ?? documentId;
}

function faultOf(form: FormDefinition, { field, code, params }: FieldError): FieldFault {
  const limit = params['limit'];
  const isDocument = form.documents.some(({ id }) => id === field);
  const own = form.pages.flatMap(({ fields }) => fields).find(({ id }) => id === field)?.messages?.[code];
  return {
    field,
    code,
    ...(limit === undefined ? {} : { facts: { limit } }),
    ...(own === undefined ? {} : { title: own }),
    ...(isDocument && code === 'required' ? { sentence: 'document_required' } : {}),
  };
}

function filesPlace(key: SubmissionKey): string {
  return `submissions/${key.subject}/${key.idempotencyKey}`;
}
