import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { FileStore } from '@tus/file-store';
import { Metadata, Server } from '@tus/server';
import type { Kysely, Selectable } from 'kysely';

import type { Upload } from '@motcua/contracts/gateway/types';
import type { DocumentRequirement, FormDefinition } from '@motcua/forms';

import { defaultUnsubmittedBytes, defaultUploadBytes } from './configuration.ts';
import { GatewayProblem, type ProblemOptions } from './problem.ts';
import type { Procedures } from './procedures.ts';
import { randomToken, type Seal } from './seal.ts';
import type { Tables, UploadTable } from './storage/tables.ts';
import { UploadRecords } from './upload-records.ts';
import { acceptedType, typeNames } from './upload-type.ts';

const megabyte = 1024 * 1024;
const longestFileName = 255;

/** A file ready for a dossier. */
export interface AcceptedUpload {
  readonly id: string;
  readonly documentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Where its bytes are. */
  readonly path: string;
}

/**
 * Takes files, in pieces and after interruptions too (tus 1.0.0). A file belongs to the person who sent it, is told by
 * its content, and lies here only until its dossier is submitted.
 */
export class Uploads {
  readonly #db: Kysely<Tables>;
  readonly #now: () => Date;
  readonly #folder: string;
  readonly #largest: number;
  readonly #largestSum: number;
  readonly #procedures: Procedures;
  readonly #records: UploadRecords;
  readonly #tus: Server;
  /** The upload a request is about: the id chosen for a new one, or the one whose owner asks. */
  readonly #ids = new WeakMap<object, string>();

  constructor(parts: {
    db: Kysely<Tables>;
    seal: Seal;
    now: () => Date;
    folder: string;
    largest?: number | undefined;
    /** What one person's files may take up together, in bytes. */
    largestSum?: number | undefined;
    /** Public address of the uploads, without a slash at the end. */
    baseUrl: string;
    procedures: Procedures;
  }) {
    this.#db = parts.db;
    this.#now = parts.now;
    this.#folder = parts.folder;
    this.#largest = parts.largest ?? defaultUploadBytes;
    this.#largestSum = parts.largestSum ?? defaultUnsubmittedBytes;
    this.#procedures = parts.procedures;
    this.#records = new UploadRecords(parts.db, parts.seal);
    this.#tus = new Server({
      path: new URL(parts.baseUrl).pathname,
      datastore: new FileStore({ directory: parts.folder, configstore: this.#records }),
      maxSize: this.#largest,
      generateUrl: (_request, { id }) => `${parts.baseUrl}/${id}`,
      namingFunction: (request) => this.#ids.get(request) ?? randomToken(),
      // Of itself the tus server takes the last part of the whole address, query included, and that may be another's id.
      getFileIdFromRequest: (request) => this.#ids.get(request),
    });
  }

  /**
   * Starts an upload.
   *
   * @throws GatewayProblem `invalid_request`, `form_not_found`, `file_empty`, `file_too_large`, `too_many_requests` when
   * the person's files take up too much together, and, when the bytes came along, `file_type_not_allowed`.
   */
  async create(request: Request, subject: string): Promise<Response> {
    const { form, document, fileName } = this.#readMetadata(request);
    const length = request.headers.get('Upload-Length');
    // The length must be known before anything is sent, so that nobody sends 40 MB to be refused at the end.
    if (length === null || !/^\d{1,15}$/.test(length)) throw new GatewayProblem('invalid_request');
    const size = Number(length);
    if (size === 0) throw new GatewayProblem('file_empty');
    const limit = Math.min(this.#largest, document.maxBytes);
    if (size > limit) throw tooLarge(limit);

    const id = randomToken();
    await this.#db
      .insertInto('uploads')
      .values({
        id,
        subject,
        procedure_code: form.procedureCode,
        document_id: document.id,
        sealed_record: '',
        size,
        media_type: null,
        state: 'receiving',
        created_at: this.#now(),
      })
      .execute();

    let response: Response;
    try {
      // With the row in place, so that uploads that begin at once count each other.
      await this.#checkSum(subject);
      response = await this.#ask(request, id, limit);
    } catch (error) {
      await this.#remove(id);
      throw error;
    }
    if (response.headers.get('Upload-Offset') === length) await this.#accept(id, fileName, document);
    return response;
  }

  /**
   * Takes the next bytes. With the last ones the content is looked at.
   *
   * @throws GatewayProblem `upload_not_found`, `file_too_large`, `file_type_not_allowed`; `invalid_request` with status
   * 409 when the bytes don't join on to those that have arrived.
   */
  async append(request: Request, subject: string, id: string): Promise<Response> {
    const row = await this.#own(subject, id);
    const { document } = this.#requirement(row);
    const announced = Number(request.headers.get('Content-Length') ?? '0');
    const before = request.headers.get('Upload-Offset');
    const response = await this.#ask(request, id, row.size ?? this.#largest);
    const offset = response.headers.get('Upload-Offset');
    if (announced > 0 && offset === before) throw new GatewayProblem('body_already_read');
    if (offset === String(row.size)) await this.#accept(id, await this.#records.fileName(id), document);
    return response;
  }

  /** Says how much has arrived. */
  async offset(request: Request, subject: string, id: string): Promise<Response> {
    await this.#own(subject, id);
    return this.#ask(request, id, this.#largest);
  }

  /** What the gateway found the file to be. */
  async describe(subject: string, id: string): Promise<Upload> {
    let row = await this.#own(subject, id);
    const fileName = await this.#records.fileName(id);
    if (row.state === 'receiving' && (await this.#isComplete(id))) {
      // The gateway stopped between the last byte and the look at the content.
      await this.#accept(id, fileName, this.#requirement(row).document);
      row = await this.#own(subject, id);
    }
    return {
      id,
      documentId: row.document_id,
      fileName,
      size: row.size ?? 0,
      ...(row.media_type === null ? {} : { mediaType: row.media_type }),
      state: row.state,
    };
  }

  /** Removes a file at its owner's wish. */
  async delete(subject: string, id: string): Promise<void> {
    await this.#own(subject, id);
    await this.#remove(id);
  }

  /** The accepted files among those named, as far as they are this person's and of this procedure. */
  async accepted(subject: string, procedureCode: string, ids: readonly string[]): Promise<Map<string, AcceptedUpload>> {
    const found = new Map<string, AcceptedUpload>();
    if (ids.length === 0) return found;
    const rows = await this.#db
      .selectFrom('uploads')
      .selectAll()
      .where('id', 'in', ids)
      .where('subject', '=', subject)
      .where('procedure_code', '=', procedureCode)
      .where('state', '=', 'accepted')
      .execute();
    for (const row of rows) {
      found.set(row.id, {
        id: row.id,
        documentId: row.document_id,
        fileName: await this.#records.fileName(row.id),
        mediaType: row.media_type ?? 'application/octet-stream',
        path: this.#path(row.id),
      });
    }
    return found;
  }

  /** Removes files that went into a dossier. */
  async discard(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#remove(id);
  }

  /** Removes what nobody came back for. */
  async removeOlderThan(unfinished: Date, accepted: Date): Promise<void> {
    const rows = await this.#db
      .selectFrom('uploads')
      .select('id')
      .where((where) =>
        where.or([
          where.and([where('state', '=', 'receiving'), where('created_at', '<', unfinished)]),
          where('created_at', '<', accepted),
        ]),
      )
      .execute();
    await this.discard(rows.map(({ id }) => id));
  }

  #readMetadata(request: Request): { form: FormDefinition; document: DocumentRequirement; fileName: string } {
    let metadata: Record<string, string | null>;
    try {
      metadata = Metadata.parse(request.headers.get('Upload-Metadata') ?? '');
    } catch {
      throw new GatewayProblem('invalid_request');
    }
    const fileName = metadata['filename'] ?? '';
    if (fileName === '' || fileName.length > longestFileName) throw new GatewayProblem('invalid_request');
    const form = this.#procedures.form(metadata['procedure'] ?? '');
    const document = form.documents.find(({ id }) => id === metadata['document']);
    if (document === undefined) throw new GatewayProblem('invalid_request');
    return { form, document, fileName };
  }

  #requirement(row: Selectable<UploadTable>): { document: DocumentRequirement } {
    const document = this.#procedures.form(row.procedure_code).documents.find(({ id }) => id === row.document_id);
    // The form changed while the file was on its way.
    if (document === undefined) throw new GatewayProblem('form_outdated');
    return { document };
  }

  async #own(subject: string, id: string): Promise<Selectable<UploadTable>> {
    const row = await this.#db.selectFrom('uploads').selectAll().where('id', '=', id).where('subject', '=', subject).executeTakeFirst();
    if (row === undefined) throw new GatewayProblem('upload_not_found');
    return row;
  }

  async #checkSum(subject: string): Promise<void> {
    const { sum } = await this.#db
      .selectFrom('uploads')
      .select((row) => row.fn.sum<string | null>('size').as('sum'))
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow();
    if (Number(sum ?? 0) > this.#largestSum) throw new GatewayProblem('too_many_requests', { facts: { megabytes: megabytesOf(this.#largestSum) } });
  }

  async #isComplete(id: string): Promise<boolean> {
    const { offset, size } = await this.#tus.datastore.getUpload(id);
    return offset === size;
  }

  async #accept(id: string, fileName: string, document: DocumentRequirement): Promise<void> {
    const mediaType = await acceptedType(this.#path(id), fileName, document.accepts);
    if (mediaType === undefined) {
      await this.#remove(id);
      throw new GatewayProblem('file_type_not_allowed', { facts: { fileTypes: typeNames(document.accepts) } });
    }
    await this.#db.updateTable('uploads').set({ state: 'accepted', media_type: mediaType }).where('id', '=', id).execute();
  }

  async #remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
    await this.#db.deleteFrom('uploads').where('id', '=', id).execute();
  }

  #path(id: string): string {
    return join(this.#folder, id);
  }

  /** Has the tus server answer, and turns its refusals, which are bare text, into problems. */
  async #ask(request: Request, id: string, limit: number): Promise<Response> {
    this.#ids.set(request, id);
    const response = await this.#tus.handleWeb(request);
    if (response.status < 400) return response;
    if (response.status === 404 || response.status === 410) throw new GatewayProblem('upload_not_found');
    if (response.status === 413) throw tooLarge(limit);
    if (response.status >= 500) throw new GatewayProblem('internal_error');
    // Clients of the protocol act on these numbers: 409 is "ask again where to go on".
    throw new GatewayProblem('invalid_request', { status: response.status });
  }
}

function tooLarge(limit: number): GatewayProblem {
  const options: ProblemOptions = { facts: { megabytes: megabytesOf(limit) } };
  return new GatewayProblem('file_too_large', options);
}

function megabytesOf(bytes: number): number {
  return Math.max(1, Math.floor(bytes / megabyte));
}
