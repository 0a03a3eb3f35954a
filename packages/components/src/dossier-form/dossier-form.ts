import type { ProcedureSummary, Receipt } from '@motcua/contracts/gateway/types';
import { textIn } from '@motcua/domain';
import type { DocumentRequirement, FormDefinition } from '@motcua/forms';
import { isGatewayError } from '@motcua/gateway-client';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { formControls } from '../controls.styles.ts';
import type { MessageSource } from '../element.ts';
import { codeOf } from '../gateway-element.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import { pageParameter } from '../page-address.ts';
import { tokens } from '../tokens.styles.ts';
import { Conversation } from './conversation.ts';
import { dossierFormStyles } from './dossier-form.styles.ts';
import { handOverView, signInAgainLink, signInView } from './entry-view.ts';
import { newsInWords } from './file-news.ts';
import type { FileEntry } from './filling.ts';
import { loadLastSteps, type LastSteps } from './load-last-steps.ts';
import { vi, type DossierFormMessages } from './messages/vi.ts';
import { procedureChoice } from './procedure-choice.ts';
import { stepView, type StepFault, type StepView } from './step-view.ts';
import { Surroundings } from './surroundings.ts';
import { Visit, type FileNews, type Step } from './visit.ts';

/**
 * A dossier form, one page at a time, from the definition the gateway gives: questions, documents, check, declaration,
 * receipt. The person signs in first; what the gateway may fetch is filled in and can be changed; what they type is
 * saved as a draft on the gateway and kept in memory, never in the browser's storage.
 *
 * @summary A procedure's form, from the first question to the receipt.
 * @tagname motcua-dossier-form
 * @attr {string} gateway - Public URL of the gateway. Default: the origin the script was loaded from.
 * @attr {string} procedure - Procedure code of the form. Default: `?procedure=` of the page's address.
 * @attr {string} status-page - Page that follows a dossier; `?dossier=CODE` is added to it. Without it the receipt has no such link.
 * @attr {string} lang - `vi` or `en`. Default: the nearest ancestor's, else `vi`.
 * @slot - What a visitor without JavaScript sees, for instance a link to the gateway's own page. Shown on an insecure page too.
 * @event {CustomEvent<{dossierCode: string}>} dossiersubmit - The dossier has been submitted.
 * @event {CustomEvent<{code: string}>} motcuaerror - Something failed; `code` is the problem's code, such as `offline`.
 * @csspart base - Everything the element draws.
 * @csspart heading - The name of the procedure.
 * @csspart sign-in - The link that leads to the national sign-in.
 * @csspart hand-over - The link to the site where the procedure is submitted.
 * @csspart page - The form of the step being shown.
 * @csspart document - One document with its files.
 * @csspart review - Everything stated, before submitting.
 * @csspart receipt - The dossier's code after submitting.
 * @csspart dossier-code - The code itself.
 * @csspart appointment - When the result is due.
 * @csspart follow - The link to the page that follows the dossier.
 * @csspart error-summary - The list of what has to be mended.
 */
export class MotcuaDossierForm extends Conversation<DossierFormMessages> {
  static override properties: PropertyDeclarations = {
    procedure: { type: String },
    statusPage: { type: String, attribute: 'status-page' },
    definition: { state: true },
    choices: { state: true },
    visit: { state: true },
    faults: { state: true },
    notice: { state: true },
    clearing: { state: true },
    affirmed: { state: true },
    receipt: { state: true },
    last: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, formControls, dossierFormStyles];

  /** Code of the procedure whose form is shown; when it is not set, the page's `?procedure=`. */
  declare procedure: string | undefined;
  /** Address of the page that follows a dossier. */
  declare statusPage: string | undefined;

  private declare definition: FormDefinition | undefined;
  /** The procedures to choose from while none is chosen. */
  private declare choices: readonly ProcedureSummary[] | undefined;
  private declare visit: Visit | undefined;
  /** What has to be mended on the step being shown; `given` is the gateway's sentence. */
  private declare faults: readonly StepFault[];
  private declare notice: 'restored' | 'outdated' | undefined;
  /** Whether the person was asked if they really want to start over. */
  private declare clearing: boolean;
  private declare affirmed: boolean;
  private declare receipt: Receipt | undefined;
  private declare last: LastSteps | undefined;

  /** Whether the person has been at the end: after mending one page they go back there. */
  private reviewed = false;

  protected override readonly messages: MessageSource<DossierFormMessages> = { vi, en: async () => (await import('./messages/en.ts')).en };

  constructor() {
    super();
    this.forget();
    new Surroundings(this, {
      onLeave: () => this.left(),
      onReturn: () => this.returned(),
      onOnline: () => this.visit?.goOn(),
      onIdentity: (outcome) => this.identityChanged(outcome),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.visit?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('gateway') || changed.has('procedure')) {
      this.forget();
      if (this.secure) void this.load();
    }
  }

  protected override languageChanged(): void {
    if (this.last) void this.prepareLastSteps().catch((error: unknown) => this.report(error));
  }

  protected override get lostSentence(): string {
    return this.text.lost;
  }

  private get procedureCode(): string | undefined {
    return this.procedure?.trim() || pageParameter('procedure');
  }

  private forget(): void {
    this.forgetConversation();
    this.visit?.close();
    this.definition = this.choices = undefined;
    this.visit = undefined;
    this.faults = [];
    this.notice = undefined;
    this.clearing = false;
    this.affirmed = false;
    this.receipt = undefined;
    this.reviewed = false;
  }

  protected override content(): TemplateResult {
    const { text, definition, failure } = this;
    return html`
      <section class="form" aria-labelledby=${definition ? 'heading' : nothing} aria-busy=${this.busy ? 'true' : 'false'}>
        ${definition ? html`<h2 id="heading" part="heading">${textIn(definition.title, this.language)}</h2>` : nothing}
        ${this.secure ? nothing : html`<div class="notice warning"><p>${text.insecure}</p></div><slot></slot>`}
        ${this.lost
          ? failureNotice(text.lost, signInAgainLink(text, this.common.newTab, this.client.signInUrl({ language: this.language })))
          : failure
            ? failureNotice(failure.sentence, failure.retry ? retryButton(this.common.tryAgain, failure.retry) : html``)
            : nothing}
        ${this.busy === 'loading' ? html`<p class="muted">${this.common.loading}</p>` : nothing}
        ${this.secure ? (this.procedureCode ? this.body() : procedureChoice(this.choices, text, this.language)) : nothing}
      </section>
    `;
  }

  private body(): TemplateResult | typeof nothing {
    const { text, definition, session, visit } = this;
    if (!definition || !session) return nothing;
    if (definition.ending.kind === 'hand_over') return handOverView(text, definition.ending.url);
    if (!session.signedIn && !this.lost) return signInView(text, session.expired, this.client.signInUrl({ returnTo: location.href, language: this.language }));
    if (this.receipt && this.last) {
      return this.last.steps.receiptView({ receipt: this.receipt, text: this.last.text, language: this.language, statusPage: this.statusPage });
    }
    return visit ? stepView(this.view(visit)) : nothing;
  }

  private view(visit: Visit): StepView {
    const { text, common, language, last, faults, busy, lost, notice, clearing, affirmed } = this;
    return {
      visit,
      text,
      common,
      language,
      last,
      faults,
      busy: busy !== undefined,
      submitting: busy === 'submitting',
      lost,
      notice,
      clearing,
      affirmed,
      onNext: this.next,
      onBack: this.back,
      // A choice may change what is asked; text is left alone until the person goes on.
      onChoice: () => this.requestUpdate(),
      onGo: (step) => void this.go(step),
      onAffirm: (given) => (this.affirmed = given),
      onFiles: this.addFiles,
      onRemove: this.removeFile,
      onRefill: () => void this.talk('saving', (signal) => visit.refill(signal)),
      onStartOver: this.startOver,
    };
  }

  private load(): Promise<boolean> {
    return this.talk(
      'loading',
      async (signal) => {
        const code = this.procedureCode;
        if (!code) return void (this.choices = (await this.client.listProcedures({ signal })).procedures);
        const [session, form] = await Promise.all([this.client.readSession({ signal }), this.client.readForm(code, { signal })]);
        // The gateway has checked its definitions with @motcua/forms.
        const definition = form as unknown as FormDefinition;
        signal.throwIfAborted();
        this.definition = definition;
        const visit = session.signedIn && definition.ending.kind === 'submit' ? this.newVisit(definition) : undefined;
        await visit?.open(signal);
        signal.throwIfAborted();
        if (visit?.step === 'documents' || visit?.step === 'review') await this.prepareLastSteps();
        this.session = session;
        this.visit = visit;
        this.notice = visit?.draft ? 'restored' : undefined;
        this.reviewed = visit?.step === 'review';
        // Fetched now, so that somebody whose line breaks can still go on to the end.
        if (visit) void this.prepareLastSteps().catch(() => undefined);
      },
      false,
    );
  }

  private newVisit(definition: FormDefinition): Visit {
    return new Visit(definition, {
      client: () => this.client,
      language: () => this.language,
      changed: () => this.requestUpdate(),
      failed: (error) => this.backgroundFailure(error),
      fileNews: (entry, news) => this.fileNews(entry, news),
    });
  }

  private async prepareLastSteps(): Promise<void> {
    this.last = await loadLastSteps(this.language);
  }

  private backgroundFailure(error: unknown): void {
    const told = this.lost;
    const lost = this.noteLoss(this.report(error));
    if (!told) this.say(lost ? this.text.lost : this.text.unsaved);
    this.requestUpdate();
  }

  private readonly next = (event: SubmitEvent): void => {
    event.preventDefault();
    const { visit } = this;
    if (!visit || this.busy) return;
    if (visit.step === 'review') {
      void this.submit(visit);
      return;
    }
    this.faults = visit.faults(visit.step);
    if (this.faults.length > 0) {
      void this.focusOn('#error-summary');
      return;
    }
    const following = visit.steps[visit.steps.indexOf(visit.step) + 1] ?? 'review';
    void this.go(this.reviewed ? visit.landing('review') : following);
  };

  private readonly back = (): void => {
    const { visit } = this;
    if (!visit || this.busy) return;
    const { steps } = visit;
    void this.go(steps[Math.max(0, steps.indexOf(visit.step) - 1)] ?? visit.step);
  };

  private async go(step: Step, faults: readonly StepFault[] = []): Promise<void> {
    const { visit } = this;
    if (!visit || this.busy) return;
    if (!this.last && (step === 'documents' || step === 'review') && !(await this.talk('loading', () => this.prepareLastSteps()))) return;
    visit.step = step;
    this.faults = faults;
    this.failure = undefined;
    this.clearing = false;
    if (step === 'review') this.reviewed = true;
    else this.affirmed = false;
    this.requestUpdate();
    void visit.keeper.keep();
    await this.focusOn(faults.length > 0 ? '#error-summary' : '#step');
  }

  private async submit(visit: Visit): Promise<void> {
    const open = visit.landing('review');
    if (open !== 'review') return this.go(open, visit.faults(open));
    if (visit.definition.declaration && !this.affirmed) {
      this.faults = [{ field: 'declaration', code: 'declaration', params: {} }];
      return this.focusOn('#error-summary');
    }
    this.faults = [];
    this.say(this.last?.text.submitting ?? '');
    let place: { step: Step | undefined; faults: readonly StepFault[] } | undefined;
    const { last } = this;
    const work = async (signal: AbortSignal): Promise<void> => {
      try {
        this.receipt = await visit.submit();
      } catch (error) {
        if (codeOf(error) === 'form_outdated') {
          this.definition = await visit.renew(signal);
          this.notice = 'outdated';
          place = { step: undefined, faults: [] };
        } else if (isGatewayError(error)) {
          place = visit.placeOf(error.errors);
        }
        if (!place) throw error;
        this.report(error);
      }
    };
    if (!(await this.talk('submitting', work, true, (code) => last?.steps.unsureSentence(code, last.text)))) return;
    if (this.receipt) {
      visit.close();
      this.visit = undefined;
      this.emit('dossiersubmit', { dossierCode: this.receipt.dossierCode });
      return this.focusOn('#step');
    }
    await this.go(place?.step ?? visit.landing('review'), place?.faults);
  }

  private readonly addFiles = (document: DocumentRequirement, files: readonly File[]): void => {
    const { visit } = this;
    if (!visit) return;
    const all = visit.addFiles(document, files);
    this.faults = all ? this.faults.filter(({ field }) => field !== document.id) : [{ field: document.id, code: 'too_many_files', params: { limit: document.maxFiles } }];
    if (!all) void this.focusOn('#error-summary');
    this.requestUpdate();
  };

  private readonly removeFile = (file: FileEntry): void => {
    this.visit?.removeFile(file);
    this.say(this.last?.text.removed(file.name) ?? '');
    this.requestUpdate();
    void this.focusOn(`#f-${file.documentId}`);
  };

  private fileNews(file: FileEntry, news: FileNews): void {
    if (news === 'session') this.noteLoss('session_expired');
    if (news === 'refused') file.problem ??= this.common.errors.other;
    const words = this.last && newsInWords(file, news, this.last.text);
    if (words) this.say(words);
    this.requestUpdate();
  }

  private readonly startOver = (choice: 'ask' | 'clear' | 'keep'): void => {
    const { visit } = this;
    this.clearing = choice === 'ask';
    if (choice !== 'clear' || !visit) {
      void this.focusOn(this.clearing ? '#clear' : '#start-over');
      return;
    }
    void this.talk('saving', () => visit.discard()).then(async (done) => {
      if (!done) return;
      this.forget();
      await this.load();
      this.say(this.text.startedOver);
      await this.focusOn('#step');
    });
  };

  /** What another element of the page has learnt: somebody signed out, or consent was given or withdrawn. */
  private identityChanged(outcome: string | undefined): void {
    const { visit, definition } = this;
    if (!this.secure) return;
    if (outcome === 'signed_out') {
      this.forget();
      this.definition = definition;
      this.session = { signedIn: false };
      this.say(this.text.signedOut);
    } else if (visit && !this.lost) {
      visit.refill().then(
        () => this.requestUpdate(),
        (error: unknown) => this.backgroundFailure(error),
      );
    } else if (!visit && !this.busy && !this.receipt) {
      void this.load();
    }
  }

  private left(): void {
    if (this.visit?.filling.changed && !this.lost && !this.busy) void this.visit.keeper.keep();
  }

  /** Back in this tab: signed in again, perhaps, in the other one. */
  private returned(): void {
    const { visit } = this;
    if (!this.lost || this.busy || !visit) return;
    const before = this.session?.displayName;
    void this.talk(
      'saving',
      async (signal) => {
        const session = await this.client.readSession({ signal });
        if (!session.signedIn) return;
        if (session.displayName !== before) {
          // Somebody else: what the first person typed is not theirs to see.
          this.forget();
          void this.load();
          return;
        }
        this.lost = false;
        this.session = session;
        visit.goOn();
        this.say(this.text.found);
      },
      false,
    );
  }
}
