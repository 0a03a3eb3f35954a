import type { Answer } from '@motcua/search';
import { summarise } from '@motcua/search/lean';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles, fieldStyles, noticeStyles, textStyles } from '../controls.styles.ts';
import { MotcuaElement, type MessageSource } from '../element.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import { tokens } from '../tokens.styles.ts';
import { CatalogueError, loadCatalogue, type Catalogue } from './catalogue-files.ts';
import type { DrawDetail } from './detail-part.ts';
import type { DrawFilters } from './filter-view.ts';
import { vi, type ProcedureSearchMessages } from './messages/vi.ts';
import { nationalPortal } from './national-portal.ts';
import { procedureInAddress } from './page-place.ts';
import { procedureSearchStyles } from './procedure-search.styles.ts';
import { resultList, type Result } from './result-list.ts';
import { searchBox } from './search-box.ts';
import { nothingFound, sourceNotice } from './search-notices.ts';

const state = { state: true } as const;
const pageOfResults = 10;
/** Pause after the last key before searching, and before telling a screen reader, in milliseconds. */
const searchPause = 60;
const tellPause = 900;
const pageEvents = ['popstate', 'hashchange', 'online'] as const;

/**
 * Finds an administrative procedure as the person types, with or without diacritics, by its official name or by what
 * people call it, and shows what the list knows of it. Searches in the browser; nothing typed is sent anywhere.
 *
 * @summary Search box, results and description of administrative procedures.
 * @tagname motcua-procedure-search
 * @attr {string} gateway - Public URL of the gateway. Default: the origin the script was loaded from.
 * @attr {string} catalogue - URL of the catalogue's manifest. Default: `/motcua/catalogue/manifest.json` of the gateway.
 * @attr {string} form-page - URL of the page with the dossier form; `?procedure=CODE` is added. Without it nothing is offered to be filed here.
 * @attr {string} lang - `vi` or `en`. Default: the nearest ancestor's, else `vi`. Names of procedures are always Vietnamese.
 * @slot - What a visitor without JavaScript sees, for instance a link to the national portal. Not shown once the element works.
 * @event {CustomEvent<{id: string, code: string | null}>} procedureselect - The person chose a procedure.
 * @event {CustomEvent<{code: string}>} motcuaerror - Something failed; `code` is `offline`, `catalogue_missing`, `catalogue_damaged`, `catalogue_version`, or a code of the gateway.
 * @csspart base - Everything the element draws.
 * @csspart search - Box and results.
 * @csspart input - The search box.
 * @csspart results - The list of results.
 * @csspart result - One result.
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
    found: state, failure: state, answer: state, active: state, level: state, onlyHere: state, endings: state,
    opened: state, draw: state, trouble: state, filters: state,
  };

  static override styles: CSSResultGroup = [tokens, textStyles, buttonStyles, fieldStyles, noticeStyles, procedureSearchStyles];

  /** URL of the catalogue's manifest. */
  declare catalogue: string | undefined;

  /** URL of the page with the dossier form. */
  declare formPage: string | undefined;

  private declare found: Catalogue | undefined;
  /** Code of what keeps the catalogue away. */
  private declare failure: string | undefined;
  private declare answer: Answer | undefined;
  private declare active: number;
  private declare level: number | undefined;
  private declare onlyHere: boolean;
  /** How filing ends for the procedures with a form here, by code; undefined until it is known. */
  private declare endings: ReadonlyMap<string, 'submit' | 'hand_over'> | undefined;
  /** The record that was chosen, and how to draw it once that is known. */
  private declare opened: number | undefined;
  private declare draw: DrawDetail | undefined;
  /** What is wrong with the procedure that was to be shown, in the words of the messages. */
  private declare trouble: 'unknownProcedure' | 'detailFailed' | undefined;
  private declare filters: DrawFilters | undefined;

  private query = '';
  /** What the box says when it is drawn anew. Nothing else writes into it: an input method may be at work there. */
  private kept = '';
  private limit = pageOfResults;
  /** 1 for each record that can be filed here, and the first record of each code. */
  private here: Uint8Array | undefined;
  private hereFirst: number[] = [];
  private start = 0;
  private showInAddress: ((id: string | undefined) => void) | undefined;
  private searchTimer: ReturnType<typeof setTimeout> | undefined;
  private tellTimer: ReturnType<typeof setTimeout> | undefined;

  protected override readonly messages: MessageSource<ProcedureSearchMessages> = { vi, en: async () => (await import('./messages/en.ts')).en };

  constructor() {
    super();
    this.active = -1;
    this.onlyHere = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of pageEvents) addEventListener(name, this.pageChanged);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of pageEvents) removeEventListener(name, this.pageChanged);
    clearTimeout(this.searchTimer);
    clearTimeout(this.tellTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('catalogue') || changed.has('gateway')) void this.load();
    if (!this.hasUpdated || changed.has('formPage') || changed.has('gateway')) void this.learnWhatIsHere();
  }

  protected override content(): TemplateResult {
    const { text, common, found, failure, formPage, endings, opened, draw, trouble, back, results, active, kept, query, typed, pressed, clear } = this;
    if (opened !== undefined && draw) return draw({ common, formPage, endings, back, retry: () => void this.open(opened) });
    return html`
      <div class="search stack" part="search" role="search" aria-busy=${opened !== undefined}>
        ${trouble ? html`<p class="notice warning">${text[trouble]}</p>` : nothing}
        ${failure === undefined ? searchBox({ text, isOpen: results.length > 0, active, kept, query, typed, pressed, clear }) : failureNotice(this.failureText, html`${retryButton(common.tryAgain, this.retry)} ${this.portalLink}`)}
        ${found ? html`${this.outcome(results)} ${sourceNotice(found, text, retryButton(common.tryAgain, this.retry))}` : nothing}
        ${!found && failure === undefined ? html`<p class="muted">${common.loading}</p>` : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    this.renderRoot.querySelector(`#result-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** What is in the list: the answer to the query or, before there is one, what can be filed here. */
  private get results(): readonly Result[] {
    const { found, answer } = this;
    if (!found || this.draw) return [];
    if (answer) return answer.hits.map(({ record }) => this.result(found, record, (shown) => answer.highlight(shown)));
    return this.hereFirst.map((record) => this.result(found, record, () => []));
  }

  private result({ index, strings }: Catalogue, record: number, highlight: Result['highlight']): Result {
    return { record, summary: summarise(index, strings, record), isHere: this.here?.[record] === 1, highlight };
  }

  private outcome(results: readonly Result[]): TemplateResult {
    const { text, answer, active, filters, level, onlyHere } = this;
    const list = resultList(answer ? text.results : text.here, results, active, text, this.choose);
    if (!answer) return results.length > 0 ? html`<p><strong>${text.here}</strong></p>${list}` : html``;
    const filtering = filters?.(answer, level, onlyHere, this.narrow);
    if (answer.total === 0) return level !== undefined || onlyHere ? html`${filtering}` : nothingFound(this.query.trim(), this.portalLink, text);
    const { name } = results[0]!.summary;
    const meanings = answer.highlight(name).flatMap(({ start, end, isMeaning }) => (isMeaning ? [name.slice(start, end)] : []));
    return html`
      ${filtering}
      <p class="muted">${text.count(answer.total)}${meanings.length > 0 ? html` <span>${text.understood(meanings.join(', '))}</span>` : nothing}</p>
      ${list}
      ${answer.total > answer.hits.length ? html`<button class="button" type="button" @click=${this.showMore}>${text.more}</button>` : nothing}
    `;
  }

  private get failureText(): string {
    const { failures } = this.text;
    return failures[this.failure!] ?? failures['other']!;
  }

  private get portalLink(): TemplateResult {
    return html`<a href=${nationalPortal} target="_blank" rel="noopener">${this.text.portal} (${this.common.newTab})</a>`;
  }

  private async load(byHand = false): Promise<void> {
    let url = '';
    this.found = this.failure = this.answer = this.opened = this.draw = undefined;
    try {
      url = this.catalogueUrl;
      const found = await loadCatalogue(url);
      if (url !== this.catalogueUrl) return;
      this.found = found;
      this.markWhatIsHere();
      this.search();
      this.followAddress(false);
      void this.loadExtras(found);
    } catch (error) {
      if (url && url !== this.catalogueUrl) return;
      this.failure = error instanceof CatalogueError ? error.code : 'internal_error';
      this.emit('motcuaerror', { code: this.failure });
      if (byHand) void this.focusOn('#failure');
      else this.say(this.failureText);
    }
  }

  /** Filters, and help for misspelt words. A line too bad for them is too bad to say so. */
  private async loadExtras({ index }: Catalogue): Promise<void> {
    try {
      const { loadFilters, makeReadingAid } = await import('./search-extras.ts');
      index.assist(makeReadingAid);
      this.filters = await loadFilters(this.renderRoot as ShadowRoot, this.text.here, this.language);
      if (this.answer) this.search();
    } catch {
      // The search goes on without them, and asks for them again with the next catalogue.
    }
  }

  private get catalogueUrl(): string {
    const { gatewayUrl, catalogue } = this;
    return new URL(catalogue?.trim() || `${gatewayUrl}/motcua/catalogue/manifest.json`, location.href).href;
  }

  /** Asks which procedures have a form here. Search goes on without the answer. */
  private async learnWhatIsHere(): Promise<void> {
    this.endings = undefined;
    if (!this.formPage) return;
    try {
      const { procedures } = await this.client.listProcedures();
      this.endings = new Map(procedures.map(({ procedureCode, ending }) => [procedureCode, ending]));
      this.markWhatIsHere();
      if (this.answer) this.search();
    } catch (error) {
      this.report(error);
    }
  }

  private markWhatIsHere(): void {
    const { found, endings } = this;
    if (!found || !endings) return;
    const codes = new Map<string, number>();
    this.here = new Uint8Array(found.index.size);
    for (const record of found.index.find(({ code }) => endings.has(code!)).reverse()) {
      this.here[record] = 1;
      codes.set(found.index.entry(record).code!, record);
    }
    this.hereFirst = [...codes.values()].reverse();
  }

  private readonly typed = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.trouble = undefined;
    clearTimeout(this.searchTimer);
    this.searchTimer = setTimeout(() => {
      this.limit = pageOfResults;
      this.search();
      this.tellLater();
    }, searchPause);
  };

  private search(): void {
    clearTimeout(this.searchTimer);
    this.active = -1;
    const { query, limit, level, onlyHere, here } = this;
    this.answer = query.trim() === '' ? undefined : this.found?.index.search(query, { limit, level, onlyPreferred: onlyHere, preferred: here });
    // The clear button comes and goes with the text, which is not a reactive property.
    this.requestUpdate();
  }

  /** Says how many were found once the person pauses, so that no key is talked over. */
  private tellLater(): void {
    clearTimeout(this.tellTimer);
    this.tellTimer = setTimeout(() => {
      const { answer, text } = this;
      if (answer) this.say(answer.total === 0 ? `${text.none(this.query.trim())} ${text.noneHelp}` : `${text.count(answer.total)} ${text.keys}`);
    }, tellPause);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    // While an input method composes a letter, its keys are its own.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    const count = this.results.length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      // One place beside the options is the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = ((this.active + 1 + step + count + 1) % (count + 1)) - 1;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.active >= 0) this.choose(this.active);
      else {
        this.search();
        this.tellLater();
      }
    } else if (event.key === 'Escape' && (this.active >= 0 || this.query !== '')) {
      event.preventDefault();
      if (this.active >= 0) this.active = -1;
      else this.clear();
    }
  };

  private readonly clear = (): void => {
    this.query = '';
    this.kept = '';
    const box = this.renderRoot.querySelector<HTMLInputElement>('#query');
    if (box) box.value = '';
    this.search();
    void this.focusOn('#query');
  };

  private readonly showMore = (): void => {
    this.limit += pageOfResults;
    const { active } = this;
    this.search();
    this.active = active;
    this.tellLater();
  };

  private readonly narrow = (level: number | undefined, onlyHere: boolean): void => {
    this.level = level;
    this.onlyHere = onlyHere;
    this.limit = pageOfResults;
    this.search();
    this.tellLater();
  };

  private readonly choose = (at: number): void => {
    const chosen = this.results[at];
    if (!chosen) return;
    const { id, code } = chosen.summary;
    this.start = at;
    this.emit('procedureselect', { id, code });
    void this.open(chosen.record, true, id);
  };

  /** Fetches a procedure's description and shows it; the list stays until then. */
  private async open(record: number, byHand = true, address?: string): Promise<void> {
    const { found, language } = this;
    if (!found) return;
    this.opened = record;
    this.kept = this.query;
    this.trouble = undefined;
    try {
      const { loadDetail, showInAddress } = await import('./detail-part.ts');
      if (address !== undefined) showInAddress(address);
      this.showInAddress = showInAddress;
      const { draw, failed } = await loadDetail(found, this.renderRoot as ShadowRoot, record, language);
      if (record !== this.opened) return;
      this.draw = draw;
      if (failed) this.emit('motcuaerror', { code: failed instanceof CatalogueError ? failed.code : 'internal_error' });
      if (byHand) await this.focusOn('#name');
    } catch {
      if (record !== this.opened) return;
      this.opened = undefined;
      this.trouble = 'detailFailed';
      this.say(this.text.detailFailed);
      this.emit('motcuaerror', { code: 'offline' });
    }
  }

  protected override languageChanged(): void {
    if (this.found) void this.loadExtras(this.found);
    if (this.opened !== undefined) void this.open(this.opened, false);
  }

  private readonly back = (): void => {
    this.showInAddress?.(undefined);
    this.close();
  };

  private close(): void {
    this.opened = undefined;
    this.draw = undefined;
    this.active = this.start < this.results.length ? this.start : -1;
    void this.focusOn('#query');
  }

  /** The back button of the browser, a link that points to a procedure, or the network is back. */
  private readonly pageChanged = ({ type }: Event): void => {
    if (type !== 'online') this.followAddress(true);
    else if (this.failure !== undefined || this.found?.stale) this.retry();
  };

  private followAddress(byHand: boolean): void {
    const id = procedureInAddress();
    if (!this.found) return;
    const [record] = this.found.index.find((entry) => entry.id === id);
    if (record === undefined) {
      // A page that moves to an anchor of its own keeps what it shows.
      if (this.opened !== undefined && !location.hash) this.close();
      if (id !== undefined) this.trouble = 'unknownProcedure';
    } else if (record !== this.opened) void this.open(record, byHand);
  }

  private readonly retry = (): void => {
    void this.load(true);
    if (!this.endings) void this.learnWhatIsHere();
    void this.focusOn('#query');
  };
}
