import type { Answer } from '@motcua/search';
import { summarise } from '@motcua/search/lean';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles, fieldStyles, noticeStyles, textStyles } from '../controls.styles.ts';
import { MotcuaElement, type MessageSource } from '../element.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import { tokens } from '../tokens.styles.ts';
import { wishOf } from './box-keys.ts';
import { CatalogueError, isSlow, loadListing, type Catalogue, type Listing } from './catalogue-files.ts';
import type { Description } from './description.ts';
import { loadExtras, type Extras } from './extras.ts';
import type { Endings } from './filing-place.ts';
import { vi, type ProcedureSearchMessages } from './messages/vi.ts';
import type { MissCounter } from './miss-counter.ts';
import { nationalPortal } from './national-portal.ts';
import { isNarrowed, type Narrowing } from './narrowing.ts';
import { procedureSearchStyles } from './procedure-search.styles.ts';
import { outcomeView, type OutcomeActions } from './outcome-view.ts';
import type { Result } from './result-list.ts';
import { searchBox } from './search-box.ts';
import { sourceNotice } from './search-notices.ts';
import type { WhatIsHere } from './what-is-here.ts';

const state = { state: true } as const;
const pageOfResults = 10;
/** Pause after the last key before telling a screen reader, in milliseconds; and before searching a list this large. */
const tellPause = 900;
const searchPause = 60;
const large = 20_000;
/** Pause before what is searched is loaded though nobody has touched the box, in milliseconds. */
const idlePause = 2000;
const pageEvents = ['popstate', 'hashchange', 'online', 'offline', 'pagehide'] as const;

/**
 * Finds an administrative procedure as the person types, with or without diacritics, by its official name or by what
 * people call it, and shows what the list knows of it. Searches in the browser; nothing typed is sent anywhere, unless the
 * agency asks for `count-misses`: then the words of a search after which nothing was opened go to its gateway, without
 * anything that tells who searched, and not when they may be a person's data (six digits, an address, a name). What is
 * asked and shown stands in the page's address behind `#`, so that it can be shared and the back button works, unless
 * the page uses that part itself; of several elements on a page the first has it.
 *
 * @summary Search box, results and description of administrative procedures.
 * @tagname motcua-procedure-search
 * @attr {string} gateway - Public URL of the gateway. Default: the origin the script was loaded from.
 * @attr {string} catalogue - URL of the catalogue's manifest. Default: `/motcua/catalogue/manifest.json` of the gateway.
 * @attr {string} form-page - URL of the page with the dossier form; `?procedure=CODE` is added. Without it nothing is offered to be filed here.
 * @attr {string} portal-page - URL of a procedure on the national portal, `{code}` where its code stands. Default: the portal's first page.
 * @attr {boolean} recent - Offers to remember searches on the person's device. Nothing is kept before they agree.
 * @attr {boolean} count-misses - Has the gateway count the searches after which nothing was opened, so that officers can add everyday names. Needs `searchMisses` in the gateway's configuration; not on plain HTTP pages.
 * @attr {string} lang - `vi` or `en`. Default: the nearest ancestor's, else `vi`. Names of procedures are always Vietnamese.
 * @slot - What a visitor without JavaScript sees, for instance a link to the national portal. Not shown once the element works.
 * @event {CustomEvent<{id: string, code: string | null}>} procedureselect - The person chose a procedure.
 * @event {CustomEvent<{code: string}>} motcuaerror - Something failed; `code` is `offline`, `catalogue_missing`, `catalogue_damaged`, `catalogue_version`, `catalogue_large` (not loaded over a slow line before the person asks), or a code of the gateway.
 * @csspart base - Everything the element draws.
 * @csspart search - Box and results.
 * @csspart input - The search box.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart filters - Everything the results can be narrowed by, to be unfolded.
 * @csspart detail - The description of the chosen procedure.
 * @csspart none - What is said when nothing was found.
 * @csspart stale - What is said when the list of procedures is old and no newer one could be fetched.
 * @csspart facts - The description's facts: level, agency, time limit, fee.
 * @csspart action - The one thing to do next: file here, or the national portal.
 */
export class MotcuaProcedureSearch extends MotcuaElement<ProcedureSearchMessages> {
  static override properties: PropertyDeclarations = {
    catalogue: { type: String },
    formPage: { attribute: 'form-page', type: String },
    portalPage: { attribute: 'portal-page', type: String },
    recent: { type: Boolean },
    countMisses: { attribute: 'count-misses', type: Boolean },
    listing: state, found: state, failure: state, answer: state, offers: state, active: state, narrowed: state, isFiltering: state, endings: state,
    opened: state, shown: state, trouble: state, extras: state,
  };

  static override styles: CSSResultGroup = [tokens, textStyles, buttonStyles, fieldStyles, noticeStyles, procedureSearchStyles];

  /** URL of the catalogue's manifest. */
  declare catalogue: string | undefined;

  /** URL of the page with the dossier form. */
  declare formPage: string | undefined;

  /** URL of a procedure on the national portal, `{code}` where its code stands. */
  declare portalPage: string | undefined;

  /** Whether to offer to remember searches on this device. */
  declare recent: boolean;

  /** Whether the gateway counts the searches after which nothing was opened. */
  declare countMisses: boolean;

  private declare listing: Listing | undefined;
  /** The listing with what is searched: loaded when somebody is about to, or when the page has come to rest. */
  private declare found: Catalogue | undefined;
  /** Code of what keeps the catalogue away. */
  private declare failure: string | undefined;
  private declare answer: Answer | undefined;
  /** Names that may have been meant, when nothing answers well. */
  private declare offers: readonly string[];
  private declare active: number;
  private declare narrowed: Narrowing;
  /** Whether the menus to narrow by are shown. */
  private declare isFiltering: boolean;
  private declare endings: Endings;
  /** The record that was chosen, and what there is to show of it once that is known. */
  private declare opened: number | undefined;
  private declare shown: Description | undefined;
  /** What is wrong with the procedure that was to be shown, in the words of the messages. */
  private declare trouble: 'unknownProcedure' | 'detailFailed' | undefined;
  private declare extras: Extras | undefined;

  #query = '';
  /** What the box says when it is drawn anew. Nothing else writes into it: an input method may be at work there. */
  #kept = '';
  #limit = pageOfResults;
  #here: WhatIsHere | undefined;
  #misses: MissCounter | undefined;
  #start = 0;
  #searchTimer: ReturnType<typeof setTimeout> | undefined;
  #tellTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #opening: Listing | undefined;

  protected override readonly messages: MessageSource<ProcedureSearchMessages> = { vi, en: async () => (await import('./messages/all-en.ts')).en };

  constructor() {
    super();
    this.active = -1;
    this.offers = [];
    this.recent = this.countMisses = false;
    this.narrowed = {};
    this.isFiltering = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of pageEvents) addEventListener(name, this.#pageChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of pageEvents) removeEventListener(name, this.#pageChanged);
    clearTimeout(this.#searchTimer);
    clearTimeout(this.#tellTimer);
    clearTimeout(this.#idleTimer);
    this.#settle('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('catalogue') || changed.has('gateway')) void this.#load();
    if (!this.hasUpdated || changed.has('formPage') || changed.has('gateway')) void this.#learnWhatIsHere();
  }

  protected override content(): TemplateResult {
    const { text, listing, found, failure, answer, offers, narrowed, isFiltering, recent, formPage, portalPage, endings, opened, shown, extras, trouble, active } = this;
    if (found && shown && extras) {
      const retry = () => void this.#open(opened!);
      return extras.parts.detailView({ ...shown, manifest: found.manifest, common: text, formPage, portalPage, endings, back: this.#back, retry }, extras.words, extras.language);
    }
    const results = this.#results;
    return html`
      <div class="search stack" part="search" role="search" aria-busy=${opened !== undefined} @focusin=${this.#prepare}>
        ${trouble ? html`<p class="notice warning">${text[trouble]}</p>` : nothing}
        ${failure === undefined ? searchBox({ text, isOpen: results.length > 0, active, kept: this.#kept, query: this.#query, typed: this.#typed, pressed: this.#pressed, clear: this.#clear }) : failureNotice(this.#failureText, html`${retryButton(text.tryAgain, this.#retry)} ${this.#portalLink}`)}
        ${listing ? html`${outcomeView({ listing, found, answer, query: this.#query.trim(), results, active, narrowed, isFiltering, offers, mayRemember: recent, extras, elsewhere: this.#portalLink }, this.#actions, text)} ${sourceNotice(listing, text, retryButton(text.tryAgain, this.#retry))}` : nothing}
        ${!listing && failure === undefined ? html`<p class="muted">${text.loading}</p>` : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#result-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** What is in the list: the answer to the query or, before there is one, what can be filed here. */
  get #records(): readonly number[] {
    return this.answer?.hits.map(({ record }) => record) ?? this.#here?.first ?? [];
  }

  get #results(): readonly Result[] {
    const { found, answer } = this;
    if (!found) return [];
    const { index, strings } = found;
    return this.#records.map((record) => ({
      record, summary: summarise(index, strings, record), isHere: !!answer && this.#here?.marks[record] === 1, highlight: (shown) => answer?.highlight(shown) ?? [],
    }));
  }

  get #failureText(): string {
    const { failures, notKept } = this.text;
    const sentence = failures[this.failure!] ?? failures['other']!;
    return this.failure === 'offline' && !this.secure ? `${sentence} ${notKept}` : sentence;
  }

  get #portalLink(): TemplateResult {
    return html`<a href=${nationalPortal} target="_blank" rel="noopener">${this.text.portal} (${this.text.newTab})</a>`;
  }

  async #load(byHand = false): Promise<void> {
    let url = '';
    this.listing = this.found = this.failure = this.answer = this.opened = this.shown = this.#opening = undefined;
    this.narrowed = {};
    this.#here = undefined;
    try {
      url = this.#catalogueUrl;
      const listing = await loadListing(url, byHand);
      if (url !== this.#catalogueUrl) return;
      this.listing = listing;
    } catch (error) {
      if (!url || url === this.#catalogueUrl) this.#fail(error, byHand);
      return;
    }
    if (this.#isWanted) void this.#prepare();
    else this.#idleTimer = setTimeout(this.#prepare, idlePause);
    if (this.recent) void this.#loadExtras().catch(() => undefined);
  }

  /** Whether somebody is about to search, or what the page shows needs what is searched. */
  get #isWanted(): boolean {
    return !!this.formPage || !!this.#focused || !!this.#query.trim() || isNarrowed(this.narrowed) || location.hash.length > 1;
  }

  get #focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /** Loads what is searched. Most who open a page search nothing in it: they pay for the box alone. */
  readonly #prepare = async (): Promise<void> => {
    const { listing } = this;
    if (!listing || listing === this.#opening) return;
    this.#opening = listing;
    clearTimeout(this.#idleTimer);
    try {
      const opening = listing.open();
      // Beside it, so that both are drawn at once; after it where the line would make the person wait for more.
      if (!isSlow()) void this.#loadExtras().catch(() => undefined);
      const found = await opening;
      if (listing !== this.listing) return;
      this.found = found;
      this.#search();
      // A line too bad for them is too bad to say so: the search goes on without, and asks again when they are needed.
      void this.#loadExtras().then((extras) => this.#useExtras(found, extras), () => undefined);
    } catch (error) {
      if (listing === this.listing) this.#fail(error, !!this.#focused);
    }
  };

  #fail(error: unknown, byHand: boolean): void {
    this.#kept = this.#query;
    this.listing = undefined;
    this.failure = error instanceof CatalogueError ? error.code : 'internal_error';
    this.emit('motcuaerror', { code: this.failure });
    if (byHand) void this.focusOn('#failure');
    else this.say(this.#failureText);
  }

  async #loadExtras(): Promise<Extras> {
    const { language, renderRoot, extras } = this;
    return extras?.language === language ? extras : (this.extras = await loadExtras(renderRoot as ShadowRoot, language));
  }

  #useExtras(found: Catalogue, { parts }: Extras): void {
    found.index.assist(parts.makeReadingAid);
    // Counted and unpacked now, not at the first key.
    found.index.search('a');
    found.index.entry(0);
    this.#markWhatIsHere();
    this.#search();
    if (location.hash) this.#followAddress(false);
    else if (isNarrowed(this.narrowed)) this.#write(true);
    this.#tellLater();
  }

  get #catalogueUrl(): string {
    const { gatewayUrl, catalogue } = this;
    return new URL(catalogue?.trim() || `${gatewayUrl}/motcua/catalogue/manifest.json`, location.href).href;
  }

  /** Asks which procedures have a form here. Search goes on without the answer. */
  async #learnWhatIsHere(): Promise<void> {
    this.endings = undefined;
    if (!this.formPage) return;
    try {
      const { parts } = await this.#loadExtras();
      this.endings = await parts.askWhatIsHere(this.gatewayUrl);
      this.#markWhatIsHere();
      this.#search();
    } catch (error) {
      this.emit('motcuaerror', { code: (error as { code?: string }).code ?? 'offline' });
    }
  }

  #markWhatIsHere(): void {
    const { found, extras, endings } = this;
    if (!found || !extras || !endings) return;
    this.#here = extras.parts.findWhatIsHere(found, endings);
  }

  readonly #typed = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.trouble = undefined;
    this.active = -1;
    clearTimeout(this.#searchTimer);
    this.#limit = pageOfResults;
    // At once, so that key and answer are drawn together.
    if ((this.found?.index.size ?? 0) > large) this.#searchTimer = setTimeout(() => this.#search(), searchPause);
    else this.#search();
    this.#tellLater();
  };

  /** A search has come to rest; an empty one has ended. */
  #settle(query: string): void {
    if (!this.countMisses || !this.secure) return;
    this.#misses ??= this.extras?.parts.missCounter(() => this.gatewayUrl);
    this.#misses?.settled(query);
  }

  #search(): void {
    clearTimeout(this.#searchTimer);
    this.offers = [];
    const { narrowed } = this;
    if (!this.found && this.#isWanted) void this.#prepare();
    // The same question is asked again when more is known: who has gone down the list by then stays where they are.
    const chosen = this.#records[this.active]!;
    this.answer = this.#query.trim() || isNarrowed(narrowed) ? this.found?.index.search(this.#query, { ...narrowed, limit: this.#limit, preferred: this.#here?.marks }) : undefined;
    this.active = this.#records.indexOf(chosen);
    // The clear button comes and goes with the text, which is not a reactive property.
    this.requestUpdate();
  }

  /** Says how many were found once the person pauses, so that no key is talked over; puts the query in the address; keeps the catalogue. */
  #tellLater(): void {
    clearTimeout(this.#tellTimer);
    this.#tellTimer = setTimeout(() => {
      const { answer, found, extras, text } = this;
      const query = this.#query.trim();
      // Nobody waits for the copy without a network, and who types must not.
      if (found) void extras?.parts.keepCatalogue(found);
      // One was chosen meanwhile: the address is its own; or the element has been taken away.
      if (this.opened !== undefined || !this.isConnected) return;
      // Guessing takes longer than searching: not at every key, and not among the names of a whole country.
      if (answer && query && found && extras && found.strings.names.length < large) this.offers = extras.parts.suggestNames(answer, query, found.strings);
      this.#settle(answer ? query : '');
      if (answer) this.say(answer.total ? `${text.count(answer.total)} ${text.keys}` : (this.renderRoot.querySelector('[part=none]')?.textContent ?? ''));
      this.#write(false);
    }, tellPause);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const wish = wishOf(event, this.active, this.#records.length, this.#query === '');
    if (wish === undefined) return;
    event.preventDefault();
    if (wish === 'choose') this.#choose(this.active);
    else if (wish === 'clear') this.#clear();
    else if (wish !== 'search') this.active = wish;
    else {
      this.#search();
      this.#tellLater();
    }
  };

  readonly #clear = (): void => {
    this.#put('');
    this.#settle('');
    this.#search();
    this.#write(false);
    void this.focusOn('#query');
  };

  /** Writes into the box, which nothing else does but the person. */
  #put(query: string): void {
    this.#query = query;
    this.#kept = query;
    this.active = -1;
    this.#limit = pageOfResults;
    const box = this.renderRoot.querySelector<HTMLInputElement>('#query');
    if (box) box.value = query;
  }

  readonly #ask = (query: string): void => {
    this.#put(query);
    this.#search();
    this.#tellLater();
    void this.focusOn('#query');
  };

  readonly #narrow = async (to: Narrowing): Promise<void> => {
    this.narrowed = to;
    this.trouble = undefined;
    this.active = -1;
    this.#limit = pageOfResults;
    this.#search();
    this.#write(true);
    this.#tellLater();
    await this.updateComplete;
    // What was pressed may be gone.
    if (!this.#focused) await this.focusOn(this.renderRoot.querySelector('#filters') ? '#filters' : '#query');
  };

  readonly #choose = (at: number): void => {
    const chosen = this.#results[at];
    if (!chosen) return;
    const { id, code } = chosen.summary;
    this.#start = at;
    this.emit('procedureselect', { id, code });
    this.#misses?.opened();
    this.#write(false);
    if (this.recent) this.extras?.parts.rememberSearch(this.#query);
    void this.#open(chosen.record, true, id);
  };

  readonly #actions: OutcomeActions = {
    choose: this.#choose,
    ask: this.#ask,
    narrow: this.#narrow,
    browse: (sector) => {
      this.#put('');
      void this.#narrow({ sector });
    },
    toggled: ({ target }) => {
      this.isFiltering = (target as HTMLDetailsElement).open;
    },
    more: () => {
      this.#limit += pageOfResults;
      this.#search();
      this.#tellLater();
    },
    redraw: () => this.requestUpdate(),
  };

  /** Fetches a procedure's description and shows it; the list stays until then. `step`: its id, to be put in the address. */
  async #open(record: number, byHand = true, step?: string): Promise<void> {
    const { found } = this;
    if (!found) return;
    this.opened = record;
    this.#kept = this.#query;
    this.trouble = undefined;
    try {
      const { parts } = await this.#loadExtras();
      const shown = await parts.loadDescription(found, record);
      if (record !== this.opened) return;
      if (step !== undefined) this.#write(true, step);
      this.shown = shown;
      const { failed } = shown;
      if (failed) this.emit('motcuaerror', { code: failed instanceof CatalogueError ? failed.code : 'internal_error' });
      if (byHand) await this.focusOn('#name');
    } catch {
      if (record !== this.opened) return;
      this.opened = undefined;
      this.#warn('detailFailed');
      this.emit('motcuaerror', { code: 'offline' });
    }
  }

  #warn(trouble: NonNullable<typeof this.trouble>): void {
    this.trouble = trouble;
    this.say(this.text[trouble]);
  }

  /** Puts what is asked, and the id of what is shown, into the page's address. `isStep`: the back button undoes it. */
  #write(isStep: boolean, id?: string): void {
    const { found, extras, answer, narrowed } = this;
    if (found && extras?.parts.holdsAddress(this)) extras.parts.writePlace(found, { query: answer?.total ? this.#query : '', narrowed, id }, isStep);
  }

  protected override languageChanged(): void {
    if (this.extras) void this.#loadExtras().catch(() => undefined);
  }

  readonly #back = (): void => {
    this.#write(true);
    this.#close();
  };

  #close(): void {
    this.opened = undefined;
    this.shown = undefined;
    this.active = this.#start < this.#records.length ? this.#start : -1;
    void this.focusOn('#query');
  }

  /** The back button of the browser, a link that points to a procedure, or the network comes and goes. */
  readonly #pageChanged = ({ type }: Event): void => {
    if (type === 'pagehide') this.#settle('');
    else if (!type.endsWith('line')) this.#followAddress(true);
    else if (navigator.onLine && (this.failure !== undefined || this.found?.stale)) this.#retry();
    else this.requestUpdate();
  };

  #followAddress(byHand: boolean): void {
    const { found, extras } = this;
    if (!found && this.#isWanted) void this.#prepare();
    const place = found && extras?.parts.holdsAddress(this) ? extras.parts.readPlace(found) : undefined;
    if (!found || !place) return;
    const { query, narrowed, id } = place;
    const typed = this.#query.trim();
    // What was typed before the rest was there is newer than the address; and not everything that is typed stands in it.
    if (query !== typed && (byHand ? query || extras!.parts.isShareable(typed) : !typed)) this.#put(query);
    if (query !== typed || JSON.stringify(narrowed) !== JSON.stringify(this.narrowed)) {
      this.narrowed = narrowed;
      this.#search();
    }
    const [record] = id === undefined ? [] : found.index.find((entry) => entry.id === id);
    if (record === undefined) {
      if (this.opened !== undefined) this.#close();
      if (id !== undefined) this.#warn('unknownProcedure');
    } else if (record !== this.opened) void this.#open(record, byHand);
  }

  readonly #retry = (): void => {
    void this.#load(true);
    if (!this.endings) void this.#learnWhatIsHere();
    void this.focusOn('#query');
  };
}
