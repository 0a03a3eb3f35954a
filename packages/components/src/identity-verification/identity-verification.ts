import type { Consent, ConsentRequest, DataItem, DeclaredIdentity, Session, Verification } from '@motcua/contracts/gateway/types';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { formControls } from '../controls.styles.ts';
import type { MessageSource } from '../element.ts';
import { codeOf, GatewayElement } from '../gateway-element.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import { pageParameter } from '../page-address.ts';
import { tokens } from '../tokens.styles.ts';
import type * as AfterConsent from './after-consent.ts';
import { consentForm, declinedView, missingItems } from './consent-form.ts';
import { consentsInForce, stepAfter, type Step } from './consent-state.ts';
import { identityVerificationStyles } from './identity-verification.styles.ts';
import { loadLaterSteps, type LaterSteps } from './later-steps.ts';
import { vi, type IdentityVerificationMessages } from './messages/vi.ts';
import { lostNotice, signInView, whoView } from './sign-in-view.ts';
import type { Statement, StatementFaults } from './statement.ts';

/** What the element is doing; loading and leaving break off anything else, saving and checking do not start meanwhile. */
type Doing = 'loading' | 'saving' | 'checking' | 'leaving';

/**
 * Signs a citizen in through the gateway, asks for consent to named data for a named purpose, and has what they say of
 * themselves compared with the population database. Whatever fails, the person is told how to go on by typing. Its
 * events carry codes, and it stores nothing in the browser.
 *
 * @summary Sign-in, consent and identity check.
 * @tagname motcua-identity-verification
 * @attr {string} gateway - Public URL of the gateway. Default: the origin the script was loaded from.
 * @attr {string} procedure - Procedure code that the consent is for. Default: `?procedure=` of the page's address.
 * @attr {string} lang - `vi` or `en`. Default: the nearest ancestor's, else `vi`.
 * @slot - What a visitor without JavaScript sees, for instance a link to the gateway's own page. Not shown once the element works.
 * @event {CustomEvent<{outcome: string}>} identityverify - The comparison ended (`match`, `no_match`, `cannot_tell`), or the person signed out (`signed_out`).
 * @event {CustomEvent<{items: string[], given: boolean}>} consentchange - Consent to data items was given or withdrawn.
 * @event {CustomEvent<{code: string}>} motcuaerror - Something failed; `code` is the problem's code, such as `offline`.
 * @csspart base - Everything the element draws.
 * @csspart box - The box around everything.
 * @csspart heading - The element's heading.
 * @csspart sign-in - The link that leads to the national sign-in.
 * @csspart terms - Purpose, controller, source and withdrawal of the consent asked for.
 * @csspart consent - The consent form.
 * @csspart statement - The form for a person whose account carries no number.
 * @csspart result - The outcome of the check.
 * @csspart consents - A list of consents given.
 * @csspart error-summary - The list of what has to be mended.
 */
export class MotcuaIdentityVerification extends GatewayElement<IdentityVerificationMessages> {
  static override properties: PropertyDeclarations = {
    procedure: { type: String },
    session: { state: true },
    request: { state: true },
    consents: { state: true },
    step: { state: true },
    ticked: { state: true },
    missing: { state: true },
    typed: { state: true },
    faults: { state: true },
    later: { state: true },
    verification: { state: true },
    busy: { state: true },
    failure: { state: true },
    lost: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, formControls, identityVerificationStyles];

  /** Code of the procedure the consent is for; when it is not set, the page's `?procedure=`. */
  declare procedure: string | undefined;

  private declare session: Session | undefined;
  private declare request: ConsentRequest | undefined;
  private declare consents: readonly Consent[];
  private declare step: Step;
  private declare ticked: ReadonlySet<DataItem>;
  private declare missing: readonly (DataItem | 'none')[];
  private declare typed: Readonly<Statement>;
  private declare faults: StatementFaults;
  private declare later: LaterSteps | undefined;
  private declare verification: Verification | undefined;
  /** What is being done; nothing else starts meanwhile. */
  private declare busy: Doing | undefined;
  private declare failure: { error: unknown; retry: () => void } | undefined;
  /** Whether the session ended while the person was in the middle of something. */
  private declare lost: boolean;

  #running: AbortController | undefined;

  protected override readonly messages: MessageSource<IdentityVerificationMessages> = { vi, en: async () => (await import('./messages/en.ts')).en };

  constructor() {
    super();
    this.#forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.busy) void this.#load(); // moved to another place: what was broken off on the way begins again
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('gateway') || changed.has('procedure')) {
      this.#forget();
      if (this.secure) void this.#load();
    }
  }

  protected override languageChanged(): void {
    if (this.later) void this.#prepare().catch((error: unknown) => this.report(error));
  }

  get #procedureCode(): string | undefined {
    return this.procedure?.trim() || pageParameter('procedure');
  }

  get #given(): readonly Consent[] {
    return consentsInForce(this.consents, this.request);
  }

  #forget(): void {
    this.session = undefined;
    this.request = undefined;
    this.consents = [];
    this.step = 'consent';
    this.ticked = new Set();
    this.missing = [];
    this.typed = { number: '', fullName: '', day: '', month: '', year: '' };
    this.faults = {};
    this.verification = undefined;
    this.busy = undefined;
    this.failure = undefined;
    this.lost = false;
  }

  protected override content(): TemplateResult {
    const { text, session, failure } = this;
    return html`
      <section class="identity stack" part="box" aria-labelledby="heading" aria-busy=${this.busy !== undefined}>
        <h2 id="heading" part="heading">${text.heading}</h2>
        ${this.secure ? nothing : html`<div class="notice warning"><p>${text.signInElsewhere}</p></div>`}
        ${this.lost
          ? lostNotice(text, this.client.signInUrl({ language: this.language }), this.common.newTab)
          : failure
            ? failureNotice(this.sentence(failure.error), retryButton(this.common.tryAgain, failure.retry))
            : nothing}
        ${this.busy === 'checking' ? html`<p class="muted">${text.checking}</p>` : this.busy ? html`<p class="muted">${this.common.loading}</p>` : nothing}
        ${session ? (session.signedIn ? this.#signedIn(session) : signInView(text, this.client.signInUrl({ returnTo: location.href, language: this.language }), session.expired ?? false)) : nothing}
      </section>
    `;
  }

  #signedIn(session: Session): TemplateResult {
    const { text } = this;
    const others = this.consents.filter((consent) => !this.#given.includes(consent));
    return html`
      ${whoView(text, session.displayName, this.#leave)}
      ${this.#procedureCode ? (this.request ? this.#stepView(this.request) : nothing) : html`<p>${text.noProcedure}</p>`}
      ${this.#drawLater((later, view) => later.otherView(view, others))}
    `;
  }

  #stepView(request: ConsentRequest): TemplateResult {
    const { text, language, common } = this;
    const busy = this.busy !== undefined;
    if (request.items.length === 0) return html`<p>${text.nothingToFetch}</p>`;
    switch (this.step) {
      case 'consent':
        return consentForm({
          request,
          ticked: this.ticked,
          missing: this.missing,
          text,
          language,
          summaryTitle: common.errorSummary,
          agree: this.session?.hasPersonalId ? text.agree : text.agreeAndGoOn,
          busy,
          onTick: this.#tick,
          onSubmit: this.#consent,
          onDecline: this.#decline,
        });
      case 'declined':
        return declinedView(text, () => this.#go('consent'));
      case 'statement':
        return html`
          ${this.later?.statement?.statementForm({
            typed: this.typed,
            faults: this.faults,
            text: this.later.statementText,
            summaryTitle: common.errorSummary,
            busy,
            onInput: (part, value) => (this.typed = { ...this.typed, [part]: value }),
            onSubmit: this.#state,
          })}
          ${this.#drawLater((later, view) => later.givenView(view, this.#given, 'given'))}
        `;
      case 'consented':
        return html`${this.#drawLater((later, view) => html`${later.checkView(view)} ${later.givenView(view, this.#given, 'step')}`)}`;
      case 'result':
        return html`${this.#drawLater((later, view) => html`${this.verification && later.resultView(view, this.verification)} ${later.givenView(view, this.#given, 'given')}`)}`;
    }
  }

  /** Draws with the code that was fetched when consent was given. */
  #drawLater(draw: (later: typeof AfterConsent, view: AfterConsent.AfterConsent) => unknown): unknown {
    const { later, language, request } = this;
    if (!later) return nothing;
    return draw(later.after, {
      text: later.afterText,
      language,
      request,
      hasPersonalId: this.session?.hasPersonalId ?? false,
      busy: this.busy !== undefined,
      onCheck: this.#checkAgain,
      onWithdraw: this.#withdraw,
    });
  }

  #go(step: Step): void {
    this.step = step;
    this.missing = [];
    this.faults = {};
    this.failure = undefined;
    void this.focusOn('#step');
  }

  /** Runs one conversation with the gateway at a time; a failure is shown with a way to repeat it. True when it went well. */
  async #talk(kind: Doing, work: (signal: AbortSignal) => Promise<void>, byHand: boolean): Promise<boolean> {
    if (kind === 'loading' || kind === 'leaving') this.#running?.abort();
    else if (this.busy) return false;
    const running = new AbortController();
    const { lost } = this;
    this.#running = running;
    this.busy = kind;
    this.failure = undefined;
    this.lost = false;
    if (kind === 'checking') this.say(this.text.checking);
    try {
      if (lost && (await this.#isSomebodyElse(running.signal))) {
        this.#forget();
        void this.#load();
        return false;
      }
      await work(running.signal);
    } catch (error) {
      if (running.signal.aborted) return false;
      this.#failed(error, () => void this.#talk(kind, work, true), byHand);
    }
    if (this.#running === running) this.busy = undefined;
    return !this.failure && !this.lost;
  }

  /** Whether another person has signed in meanwhile: what the first one ticked and typed is not theirs to see or send. */
  async #isSomebodyElse(signal: AbortSignal): Promise<boolean> {
    const { signedIn, displayName } = await this.client.readSession({ signal });
    return signedIn && displayName !== this.session?.displayName;
  }

  #failed(error: unknown, retry: () => void, byHand: boolean): void {
    const code = codeOf(error);
    this.report(error);
    // Only a person in the middle of something has something to lose; anybody else simply signs in.
    if (code === 'session_expired' || code === 'signed_out') {
      if (this.session?.signedIn) this.lost = true;
      else this.session = { signedIn: false };
    } else {
      // The request that was read is not the one in force, or the consent is gone: start from what the gateway says now.
      this.failure = { error, retry: code === 'form_outdated' || code === 'consent_required' ? () => void this.#load() : retry };
    }
    if (byHand) void this.focusOn('#failure');
    else this.say(this.lost ? this.text.lost : this.sentence(error));
  }

  #load(): Promise<boolean> {
    return this.#talk(
      'loading',
      async (signal) => {
        const session = await this.client.readSession({ signal });
        signal.throwIfAborted();
        this.session = session;
        if (!session.signedIn) return;
        const code = this.#procedureCode;
        const [{ consents }, request] = await Promise.all([this.client.listConsents({ signal }), code ? this.client.readConsentRequest(code, { signal }) : undefined]);
        signal.throwIfAborted();
        this.consents = consents.filter(({ withdrawnAt }) => withdrawnAt === undefined);
        if (this.consents.length > 0) await this.#prepare();
        this.request = request;
        this.step = stepAfter(this.#given, this.request, this.session);
      },
      false,
    );
  }

  readonly #tick = (item: DataItem, ticked: boolean): void => {
    this.ticked = new Set([...this.ticked, item].filter((other) => ticked || other !== item));
  };

  readonly #decline = (): void => {
    this.ticked = new Set(); // a no takes back what was ticked
    this.#go('declined');
  };

  readonly #consent = (event: SubmitEvent): void => {
    event.preventDefault();
    const { request } = this;
    if (!request || this.busy) return;
    this.missing = missingItems(request, this.ticked);
    if (this.missing.length > 0) void this.focusOn('#error-summary');
    else void this.#give(request);
  };

  async #give({ procedureCode, noticeVersion }: ConsentRequest): Promise<void> {
    const items = [...this.ticked];
    const given = await this.#talk(
      'saving',
      async (signal) => {
        await this.#prepare();
        const consent = await this.client.giveConsent({ procedureCode, noticeVersion, items }, { signal });
        // It takes the place of an earlier one for the same procedure.
        this.consents = [consent, ...this.consents.filter((earlier) => earlier.procedureCode !== procedureCode)];
        this.ticked = new Set();
        this.emit('consentchange', { items, given: true });
      },
      true,
    );
    if (!given) return;
    this.step = 'consented'; // it stands whatever becomes of the check: nobody is asked for it twice
    this.#checkAgain();
  }

  async #prepare(): Promise<void> {
    this.later = await loadLaterSteps(this.language, this.session?.hasPersonalId === true);
  }

  readonly #state = (event: SubmitEvent): void => {
    event.preventDefault();
    const statement = this.later?.statement;
    if (this.busy || !statement) return;
    const read = statement.readStatement(this.typed);
    this.faults = 'faults' in read ? read.faults : {};
    if ('faults' in read) void this.focusOn('#error-summary');
    else void this.#verify(read.declared);
  };

  readonly #checkAgain = (): void => {
    if (this.session?.hasPersonalId) void this.#verify();
    else this.#go('statement');
  };

  async #verify(declared?: DeclaredIdentity): Promise<void> {
    const code = this.#procedureCode;
    if (!code) return;
    await this.#talk(
      'checking',
      async (signal) => {
        const verification = await this.client.verifyIdentity({ procedureCode: code, ...(declared ? { declared } : {}) }, { signal });
        this.verification = verification;
        this.#go('result');
        this.emit('identityverify', { outcome: verification.outcome });
      },
      true,
    );
  }

  readonly #withdraw = (consent: Consent): void => {
    void this.#talk(
      'saving',
      async (signal) => {
        await this.client.withdrawConsent(consent.id, { signal });
        const ours = this.#given.includes(consent);
        this.consents = this.consents.filter(({ id }) => id !== consent.id);
        this.emit('consentchange', { items: consent.items, given: false });
        this.say(this.later?.afterText.withdrawn ?? '');
        if (!ours) {
          void this.focusOn('summary, #step, #heading');
          return;
        }
        this.verification = undefined;
        this.#go(stepAfter(this.#given, this.request, this.session));
      },
      true,
    );
  };

  readonly #leave = (): void => {
    void this.#talk(
      'leaving',
      async (signal) => {
        const { endSessionUrl } = await this.client.signOut({ signal });
        this.#forget();
        this.session = { signedIn: false };
        this.emit('identityverify', { outcome: 'signed_out' });
        this.say(this.text.signedOut);
        void this.focusOn('#sign-in');
        if (endSessionUrl && /^https?:/.test(endSessionUrl)) location.assign(endSessionUrl);
      },
      true,
    );
  };
}
