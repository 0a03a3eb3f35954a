import type { DossierProgress } from '@motcua/contracts/gateway/types';
import { foldDossierCode } from '@motcua/domain';
import { isGatewayError } from '@motcua/gateway-client';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { formControls } from '../controls.styles.ts';
import type { MessageSource } from '../element.ts';
import { GatewayElement } from '../gateway-element.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import { pageParameter } from '../page-address.ts';
import { tokens } from '../tokens.styles.ts';
import { vi, type StatusTrackerMessages } from './messages/vi.ts';
import { progressView } from './progress-view.ts';
import { statusTrackerStyles } from './status-tracker.styles.ts';

/** Statuses after which nothing changes any more. */
const finished: readonly string[] = ['not_accepted', 'withdrawn', 'stopped', 'returned'];

/** Nobody is served by asking more often, and the gateway would refuse it. */
const shortestRefresh = 5;

/** Longest pause, in seconds, between attempts while the gateway fails. */
const longestRefresh = 300;

/**
 * Follows a dossier: its status in words, what the citizen must do now, the appointment, and every step so far.
 * Without a code it asks for one. Anybody with the code sees the public view; the signed-in owner sees the notes too.
 *
 * @summary Status of a dossier, from submission to the result.
 * @tagname motcua-status-tracker
 * @attr {string} gateway - Public URL of the gateway. Default: the origin the script was loaded from.
 * @attr {string} dossier - Dossier code. Default: `?dossier=` of the page's address.
 * @attr {number} refresh - Seconds between updates while the page is visible; at least 5, 0 for none. Default: 60.
 * @attr {string} lang - `vi` or `en`. Default: the nearest ancestor's, else `vi`.
 * @slot - What a visitor without JavaScript sees, for instance a link to the gateway's own page. Not shown once the element works.
 * @event {CustomEvent<{status: string}>} statuschange - A status is known for the first time, or has changed. `status` is a status kind such as `processing`.
 * @event {CustomEvent<{code: string}>} motcuaerror - Something failed; `code` is the problem's code, such as `offline`.
 * @csspart base - Everything the element draws.
 * @csspart box - The box around everything.
 * @csspart heading - The element's heading.
 * @csspart form - The form that asks for a dossier code.
 * @csspart status - The box with the status and its explanation.
 * @csspart next-action - The box that says what the citizen must do now.
 * @csspart facts - Code, procedure, agency and dates.
 * @csspart timeline - The ordered list of steps.
 */
export class MotcuaStatusTracker extends GatewayElement<StatusTrackerMessages> {
  static override properties: PropertyDeclarations = {
    dossier: { type: String },
    refresh: { type: Number },
    code: { state: true },
    progress: { state: true },
    failure: { state: true },
    mistake: { state: true },
    busy: { state: true },
    asking: { state: true },
  };

  static override styles: CSSResultGroup = [tokens, formControls, statusTrackerStyles];

  /** Dossier code; when it is not set, the page's `?dossier=`, and when there is none, the citizen is asked. */
  declare dossier: string | undefined;

  /** Seconds between updates while the page is visible; 0 for none. */
  declare refresh: number;

  private declare code: string;
  private declare progress: DossierProgress | undefined;
  private declare failure: unknown;
  private declare mistake: 'missing' | 'unknown' | undefined;
  private declare busy: boolean;
  private declare asking: boolean;

  private running: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = 0;
  private failures = 0;

  protected override readonly messages: MessageSource<StatusTrackerMessages> = { vi, en: async () => (await import('./messages/en.ts')).en };

  constructor() {
    super();
    this.refresh = 60;
    this.code = '';
    this.busy = false;
    this.asking = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.becameVisible);
    // Moved to another place: what was broken off on the way begins again.
    if (this.busy) void this.load(false);
    else if (this.progress) this.plan();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.becameVisible);
    clearTimeout(this.timer);
    this.running?.abort();
  }

  /** Asks for the dossier's status now. Resolves when the answer is shown; never rejects. */
  async updateNow(): Promise<void> {
    await this.load(false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('dossier') || changed.has('gateway')) this.start(this.dossier?.trim() || pageParameter('dossier') || '');
    else if (changed.has('refresh')) this.plan();
  }

  protected override languageChanged(): void {
    // Names and notices come from the gateway in the language asked for.
    if (this.code && !this.asking) void this.load(false);
  }

  protected override content(): TemplateResult {
    const { text } = this;
    return html`
      <section class="tracker stack" part="box" aria-labelledby="heading" aria-busy=${this.busy}>
        <h2 id="heading" part="heading">${text.heading}</h2>
        ${this.asking ? this.form() : nothing} ${this.busy && !this.progress ? html`<p class="muted">${this.common.loading}</p>` : nothing}
        ${this.failure !== undefined && !this.progress ? failureNotice(this.sentence(this.failure), retryButton(this.common.tryAgain, this.retry)) : nothing} ${this.progress && !this.asking ? this.shown(this.progress) : nothing}
      </section>
    `;
  }

  private form(): TemplateResult {
    const { text, mistake } = this;
    const wrong = mistake === undefined ? undefined : mistake === 'missing' ? text.codeMissing : text.codeUnknown;
    return html`
      <form class="stack" part="form" novalidate @submit=${this.submitted}>
        <div class=${wrong ? 'field invalid' : 'field'}>
          <label for="code">${text.code}</label>
          <p class="hint" id="code-hint">${text.codeHint}</p>
          ${wrong ? html`<p class="field-error" id="code-error">${wrong}</p>` : nothing}
          <input
            class="control code"
            id="code"
            name="dossier"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="64"
            .value=${this.code}
            aria-describedby=${wrong ? 'code-error code-hint' : 'code-hint'}
            aria-invalid=${wrong !== undefined}
          />
        </div>
        <button class="button primary" type="submit" aria-disabled=${this.busy}>${text.lookUp}</button>
      </form>
    `;
  }

  private shown(progress: DossierProgress): TemplateResult {
    return html`
      ${progressView({
        progress,
        text: this.text,
        language: this.language,
        problem: this.failure === undefined ? undefined : this.sentence(this.failure),
        signInUrl: progress.view === 'public' && this.secure ? this.client.signInUrl({ returnTo: location.href, language: this.language }) : undefined,
      })}
      <div class="row">
        <button class="button" type="button" aria-disabled=${this.busy} @click=${this.retry}>${this.text.refresh}</button>
        <button class="button quiet" type="button" @click=${this.another}>${this.text.lookUpAnother}</button>
      </div>
    `;
  }

  private start(code: string, byHand = false): void {
    this.running?.abort();
    clearTimeout(this.timer);
    this.code = code;
    this.progress = undefined;
    this.failure = undefined;
    this.mistake = undefined;
    this.failures = 0;
    this.busy = false;
    // A form the person has just used stays until there is something to show in its place.
    this.asking = byHand || code === '';
    if (code) void this.load(byHand);
  }

  private readonly submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = (this.renderRoot.querySelector('#code') as HTMLInputElement).value;
    const code = foldDossierCode(typed);
    if (code === '') {
      this.code = typed;
      this.mistake = 'missing';
      void this.focusOn('#code');
    } else if (!this.busy || code !== this.code) {
      this.start(code, true);
    }
  };

  private readonly retry = (): void => {
    if (!this.busy) void this.load(true);
  };

  private readonly another = (): void => {
    this.start('');
    void this.focusOn('#code');
  };

  /** Asks the gateway; `byHand` moves focus to the answer, because the person has just asked for it. */
  private async load(byHand: boolean): Promise<void> {
    this.running?.abort();
    clearTimeout(this.timer);
    const running = new AbortController();
    this.running = running;
    this.busy = true;
    const { code, progress: before } = this;
    try {
      const progress = await this.client.readDossier(code, { signal: running.signal });
      if (running.signal.aborted) return;
      this.failure = undefined;
      this.mistake = undefined;
      this.failures = 0;
      this.asking = false;
      this.progress = progress;
      this.told(before, progress);
      if (byHand && !before) void this.focusOn('#status');
    } catch (error) {
      if (running.signal.aborted) return;
      this.failed(error, byHand);
    }
    this.busy = false;
    this.plan();
  }

  private told(before: DossierProgress | undefined, now: DossierProgress): void {
    const { kind } = now.status;
    if (before && sameStatus(before.status, now.status)) return;
    if (before) this.say(this.text.changed(this.text.statuses[kind]));
    this.emit('statuschange', { status: kind });
  }

  private failed(error: unknown, byHand: boolean): void {
    const code = this.report(error);
    this.failures += 1;
    const unknown = isGatewayError(error) && (code === 'dossier_not_found' || code === 'not_found' || code === 'invalid_request');
    if (unknown) {
      this.progress = undefined;
      this.failure = undefined;
      this.mistake = 'unknown';
      this.asking = true;
      if (byHand) void this.focusOn('#code');
      else this.say(this.text.codeUnknown);
      return;
    }
    this.failure = error;
    if (byHand && !this.progress) void this.focusOn('#failure');
    else this.say(this.sentence(error));
  }

  /** Sets the next update, unless nothing can change any more or nobody wants it. */
  private plan(): void {
    clearTimeout(this.timer);
    const seconds = Number(this.refresh);
    if (!this.progress || !(seconds > 0) || !this.isConnected || finished.includes(this.progress.status.kind)) return;
    const asked = isGatewayError(this.failure) ? (this.failure.retryAfter ?? 0) : 0;
    const pause = Math.min(Math.max(seconds, shortestRefresh, asked) * 2 ** Math.min(this.failures, 6), Math.max(longestRefresh, seconds));
    this.due = Date.now() + pause * 1000;
    this.timer = setTimeout(() => this.tick(), pause * 1000);
  }

  private tick(): void {
    // A page nobody looks at asks nothing; it catches up when it is looked at again.
    if (document.visibilityState === 'visible' && !this.busy) void this.load(false);
  }

  private readonly becameVisible = (): void => {
    if (this.progress && this.due > 0 && Date.now() >= this.due) this.tick();
  };
}

function sameStatus(a: DossierProgress['status'], b: DossierProgress['status']): boolean {
  return a.kind === b.kind && (a.kind !== 'unknown' || b.kind !== 'unknown' || a.raw === b.raw);
}
