import type { Draft, DraftContent, DossierSubmission, Problem, Receipt } from '@motcua/contracts/gateway/types';
import { journey, validateDocuments, validatePage, validateSubmission, type Answer, type DocumentRequirement, type FieldError, type FormDefinition, type Journey } from '@motcua/forms';
import { createIdempotencyKey, isGatewayError, type GatewayClient } from '@motcua/gateway-client';
import type { Language } from '../language.ts';
import { DraftKeeper, pause } from './draft-keeper.ts';
import { fieldsOf, Filling, type FileEntry } from './filling.ts';

/** What has become of a file. */
export type FileNews = 'progress' | 'accepted' | 'refused' | 'waiting' | 'session';

/** What a visit needs of the element. */
export interface VisitHost {
  client(): GatewayClient;
  language(): Language;
  /** Something shown has changed. */
  changed(): void;
  /** A call in the background failed. */
  failed(error: unknown): void;
  /** Something about a file has changed. */
  fileNews(entry: FileEntry, news: FileNews): void;
}

/** A step of the form: a page's id, or one of the last steps. */
export type Step = 'documents' | 'review' | (string & {});

/** One person filling in one form: what they gave, where they may be, and what goes to the gateway. Draws nothing. */
export class Visit {
  /** The form; a newer version may take its place. */
  definition: FormDefinition;
  readonly filling = new Filling();
  readonly keeper: DraftKeeper;
  /** The draft this visit began with. */
  draft: Draft | undefined;
  /** Files of the draft are not there any more. */
  filesGone = false;
  /** Why nothing, or not everything, could be filled in from elsewhere. */
  prefillProblem: Problem | 'unknown' | undefined;
  /** Where the person is. */
  step: Step;
  private readonly host: VisitHost;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt: { body: string; key: string } | undefined;

  constructor(definition: FormDefinition, host: VisitHost) {
    this.definition = definition;
    this.host = host;
    this.step = definition.pages[0]?.id ?? 'review';
    this.keeper = new DraftKeeper(
      () => this.saveDraft(),
      () => host.changed(),
      (error) => host.failed(error),
    );
  }

  /** Reads the draft and what can be filled in from elsewhere. */
  async open(signal: AbortSignal): Promise<void> {
    const client = this.host.client();
    const [draft] = await Promise.all([
      client.readDraft(this.definition.procedureCode, { signal }).catch((error: unknown) => {
        if (isGatewayError(error) && error.code === 'not_found') return undefined;
        throw error;
      }),
      this.refill(signal),
    ]);
    signal.throwIfAborted();
    if (draft) await this.restore(draft, signal);
    this.step = this.landing(draft?.page);
  }

  /** Asks again for what can be filled in: consent may have been given or withdrawn. Only a lost session is thrown. */
  async refill(signal?: AbortSignal): Promise<void> {
    this.prefillProblem = undefined;
    try {
      const { values, unavailable } = await this.host.client().prefillForm({ procedureCode: this.definition.procedureCode }, { signal });
      this.prefillProblem = unavailable;
      this.filling.prefill(this.definition, values);
    } catch (error) {
      signal?.throwIfAborted();
      const code = isGatewayError(error) ? error.code : '';
      if (code === 'session_expired' || code === 'signed_out') throw error;
      if (code === 'consent_required') this.filling.prefill(this.definition, []);
      else this.prefillProblem = 'unknown';
    }
  }

  private async restore(draft: Draft, signal: AbortSignal): Promise<void> {
    const { filling, definition } = this;
    const prefilled = [...filling.marks.values()];
    for (const field of fieldsOf(definition)) {
      const answer = Object.hasOwn(draft.answers, field.id) ? draft.answers[field.id] : undefined;
      if (answer !== undefined) filling.fill(field, answer);
    }
    filling.prefill(definition, prefilled);
    await Promise.all(
      draft.documents
        .filter(({ documentId }) => definition.documents.some(({ id }) => id === documentId))
        .flatMap(({ documentId, uploadIds }) => uploadIds.map((id) => this.restoreFile(documentId, id, signal))),
    );
    filling.changed = false;
    this.draft = draft;
  }

  private async restoreFile(documentId: string, uploadId: string, signal: AbortSignal): Promise<void> {
    try {
      const { fileName, size, state } = await this.host.client().readUpload(uploadId, { signal });
      if (state === 'accepted') this.filling.addFile({ documentId, name: fileName, size, state, percent: 100, uploadId });
      else this.filesGone = true;
    } catch (error) {
      if (!isGatewayError(error) || error.status !== 404) throw error;
      this.filesGone = true;
    }
  }

  /** What the form asks of this person as things stand. */
  get way(): Journey {
    return journey(this.definition, this.filling.answers(this.definition));
  }

  /** The steps of that way, in order. */
  get steps(): Step[] {
    const { pages, documents } = this.way;
    return [...pages.map(({ page }) => page.id), ...(documents.length > 0 ? ['documents'] : []), 'review'];
  }

  /** What is wrong with a step. */
  faults(step: Step): readonly FieldError[] {
    const { definition, filling } = this;
    const answers = filling.answers(definition);
    if (step === 'review') return [];
    if (step !== 'documents') return validatePage(definition, step, answers);
    const sending = definition.documents.filter(({ id }) => filling.filesOf(id).some(({ state }) => state === 'sending' || state === 'waiting'));
    const pending = this.way.documents
      .filter(({ document }) => sending.includes(document))
      .map(({ document }): FieldError => ({ field: document.id, code: 'still_sending', params: {} }));
    const others = validateDocuments(definition, answers, filling.attached(definition));
    return [...pending, ...others.filter(({ field }) => !pending.some((fault) => fault.field === field))];
  }

  /** The step to open: the wanted one, but never past one that is not in order. */
  landing(wanted?: Step): Step {
    const { steps } = this;
    const place = Math.max(0, steps.indexOf(wanted ?? ''));
    return steps.slice(0, place).find((step) => this.faults(step).length > 0) ?? steps[place] ?? 'review';
  }

  private stepOf(id: string): Step | undefined {
    const { pages, documents } = this.way;
    const page = pages.find(({ fields }) => fields.some(({ field }) => field.id === id));
    return page?.page.id ?? (documents.some(({ document }) => document.id === id) ? 'documents' : undefined);
  }

  /** The gateway's problems, put to the first step one of them is about. */
  placeOf(errors: readonly { field: string; code: string; title: string }[]): { step: Step; faults: (FieldError & { given: string })[] } | undefined {
    const placed = errors.flatMap(({ field, code, title }) => {
      const step = this.stepOf(field);
      return step ? [{ step, fault: { field, code, params: {}, given: title } }] : [];
    });
    const [first] = placed;
    return first && { step: first.step, faults: placed.filter(({ step }) => step === first.step).map(({ fault }) => fault) };
  }

  private async saveDraft(): Promise<void> {
    const { filling, definition, step } = this;
    const content: DraftContent = { formVersion: definition.version, answers: filling.ownAnswers(definition), documents: this.attached, page: step };
    filling.changed = false;
    try {
      await this.host.client().saveDraft(definition.procedureCode, content);
    } catch (error) {
      filling.changed = true;
      throw error;
    }
  }

  private get attached(): DraftContent['documents'] {
    return this.filling.attached(this.definition).map(({ documentId, uploadIds }) => ({ documentId, uploadIds: [...uploadIds] }));
  }

  /** Sends files for a document; those beyond its number are left out. False when some were. */
  addFiles({ id: documentId, maxFiles }: DocumentRequirement, files: readonly File[]): boolean {
    const room = maxFiles - this.filling.filesOf(documentId).filter(({ state }) => state !== 'refused').length;
    for (const file of files.slice(0, Math.max(0, room))) {
      const entry = this.filling.addFile({ documentId, name: file.name.normalize('NFC'), size: file.size, state: 'sending', percent: 0 });
      entry.send = () => {
        entry.state = 'sending';
        void this.prepare(entry, file);
      };
      entry.send();
    }
    return files.length <= room;
  }

  private async prepare(entry: FileEntry, file: File): Promise<void> {
    try {
      const { prepareSending } = await import('./sending.ts');
      if (!this.filling.files.includes(entry)) return;
      prepareSending({
        endpoint: this.host.client().uploadsUrl(),
        procedureCode: this.definition.procedureCode,
        file,
        entry,
        language: this.host.language(),
        onChange: (changed, news) => {
          if (news === 'accepted') void this.keeper.keep();
          if (news === 'waiting') this.goOnLater();
          this.host.fileNews(changed, news);
        },
      });
      entry.send?.();
    } catch {
      // The code that sends could not be fetched: the line is bad, and the file waits for it.
      entry.state = 'waiting';
      this.goOnLater();
      this.host.fileNews(entry, 'waiting');
    }
  }

  /** A line that comes back does not always say so: the browser knows only of its own end. */
  private goOnLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.goOn(), pause);
  }

  /** Takes a file away, here and on the gateway. */
  removeFile(entry: FileEntry): void {
    const { uploadId } = entry;
    this.filling.removeFile(entry);
    // Should that fail, the gateway forgets the file by itself.
    if (uploadId) this.host.client().deleteUpload(uploadId).catch(() => undefined);
    void this.keeper.keep();
  }

  /** Goes on with what waited for the line or for a new session. */
  goOn(): void {
    for (const entry of this.filling.files) if (entry.state === 'waiting') entry.send?.();
    if (this.keeper.failed) void this.keeper.keep();
    this.host.changed();
  }

  /**
   * Submits the dossier. The same content keeps its key until an answer has arrived, so that neither a double click
   * nor a repetition after a lost answer makes a second dossier.
   */
  async submit(): Promise<Receipt> {
    const { definition, filling } = this;
    const checked = validateSubmission(definition, filling.answers(definition), filling.attached(definition));
    const submission: DossierSubmission = {
      procedureCode: definition.procedureCode,
      formVersion: definition.version,
      answers: Object.fromEntries(Object.entries(checked.answers).map(([id, answer]) => [id, plain(answer)])),
      documents: checked.documents.map(({ documentId, uploadIds }) => ({ documentId, uploadIds: [...uploadIds] })),
    };
    const body = JSON.stringify(submission);
    if (this.attempt?.body !== body) this.attempt = { body, key: createIdempotencyKey() };
    // A save that overtook the submission would leave a draft of what has been submitted.
    await this.keeper.stop();
    try {
      return await this.host.client().submitDossier(submission, this.attempt.key);
    } catch (error) {
      this.keeper.resume();
      throw error;
    }
  }

  /** Takes the newest version of the form; what was given stays. */
  async renew(signal: AbortSignal): Promise<FormDefinition> {
    const form = await this.host.client().readForm(this.definition.procedureCode, { signal });
    this.definition = form as unknown as FormDefinition;
    return this.definition;
  }

  /** Deletes the draft and its files on the gateway. */
  async discard(): Promise<void> {
    await this.keeper.stop();
    for (const entry of [...this.filling.files]) {
      this.filling.removeFile(entry);
      if (entry.uploadId) this.host.client().deleteUpload(entry.uploadId).catch(() => undefined);
    }
    try {
      await this.host.client().deleteDraft(this.definition.procedureCode);
    } catch (error) {
      this.keeper.resume();
      throw error;
    }
  }

  /** Ends the visit: nothing goes on in the background. */
  close(): void {
    clearTimeout(this.timer);
    void this.keeper.stop();
    for (const entry of this.filling.files) if (entry.state === 'sending') entry.stop?.();
  }
}

function plain(answer: Answer): string | number | boolean | string[] {
  return typeof answer === 'object' ? [...answer] : answer;
}
