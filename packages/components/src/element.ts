import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { resolveLanguage, watchLanguage, type Language } from './language.ts';
import { scriptOrigin } from './script-origin.ts';

/** An element's sentences: Vietnamese comes with it, other languages when they are wanted. */
export interface MessageSource<M> {
  readonly vi: M;
  readonly en: () => Promise<M>;
}

/**
 * What the four elements have in common: the language of their surroundings, sentences in it, and events that carry
 * codes and nothing personal.
 *
 * A subclass gives `messages`, draws itself in `content()` (never `render()`), and lists `tokens` first in its styles.
 *
 * @typeParam M shape of the element's own sentences
 * @cssproperty [--motcua-color-text=#1b1f24] - Text.
 * @cssproperty [--motcua-color-muted=#505862] - Hints and other secondary text.
 * @cssproperty [--motcua-color-surface=#ffffff] - What the text stands on.
 * @cssproperty [--motcua-color-raised=#f3f5f8] - A surface that stands out from it.
 * @cssproperty [--motcua-color-line=#d3d8df] - Lines that only part things.
 * @cssproperty [--motcua-color-edge=#6b7480] - Edges of fields; 3:1 against the surface at least.
 * @cssproperty [--motcua-color-action=#0b57a4] - Buttons and links.
 * @cssproperty [--motcua-color-on-action=#ffffff] - Text on a filled button.
 * @cssproperty [--motcua-color-focus=#1b1f24] - The ring around what has focus.
 * @cssproperty [--motcua-color-danger=#a9160f] - Errors, and what is late.
 * @cssproperty [--motcua-color-success=#135f37] - What went well.
 * @cssproperty [--motcua-color-warning=#7a4600] - What needs attention.
 * @cssproperty [--motcua-color-scheme=light] - `light` or `dark`: how the browser draws its own controls.
 * @cssproperty [--motcua-space=8px] - Unit of all distances.
 * @cssproperty [--motcua-radius=6px] - Corners.
 * @cssproperty [--motcua-control-size=44px] - Least height of buttons and fields; 24px at least.
 * @cssproperty [--motcua-measure=42em] - Longest line of text.
 * @cssproperty [--motcua-font-family=inherit] - Font.
 * @cssproperty [--motcua-font-size=max(16px, 1em)] - Size of text.
 * @cssproperty [--motcua-line-height=1.5] - Height of lines; Vietnamese letters with two marks need at least this.
 */
export abstract class MotcuaElement<M extends object> extends LitElement {
  static override properties: PropertyDeclarations = {
    gateway: { type: String },
    spoken: { state: true },
  };

  /** Public URL of the gateway; when it is not set, the origin this script was loaded from. */
  declare gateway: string | undefined;

  /** Text of the polite live region. */
  private declare spoken: string;

  /** The element's own sentences, in each language. */
  protected abstract readonly messages: MessageSource<M>;

  #current: { language: Language; own: M } | undefined;
  #wanted: Language = 'vi';
  #stopWatching: (() => void) | undefined;

  constructor() {
    super();
    this.spoken = '';
  }

  /** Draws the element; the base puts it under the right language. */
  protected abstract content(): TemplateResult | typeof nothing;

  /** The language being shown. */
  protected get language(): Language {
    return this.#current?.language ?? this.#wanted;
  }

  /** The element's own sentences in that language. */
  protected get text(): M {
    return this.#current?.own ?? this.messages.vi;
  }

  /** Whether personal data may be shown and sent: not on a plain HTTP page (law 13). */
  protected get secure(): boolean {
    return globalThis.isSecureContext;
  }

  /** Public URL of the gateway in use; relative addresses are read against the page. */
  protected get gatewayUrl(): string {
    const given = this.gateway?.trim();
    if (!given) return scriptOrigin;
    try {
      return new URL(given, location.href).href.replace(/\/+$/, '');
    } catch {
      return given; // the client says `configuration`
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wanted = resolveLanguage(this);
    this.#stopWatching = watchLanguage(this, () => {
      const language = resolveLanguage(this);
      if (language === this.#wanted) return;
      this.#wanted = language;
      this.requestUpdate();
    });
    // The element may have been moved to a place of another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  /** Waits for the sentences of the wanted language, so that nobody sees a flash of the other one. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#current?.language !== this.#wanted) await this.#loadMessages();
    try {
      super.scheduleUpdate();
    } catch (error) {
      // Nothing could be drawn, for instance because the page's policy forbids our Trusted Types policy: the visitor
      // still gets what stands inside the tag, and the console says why.
      if (!this.renderRoot?.firstElementChild) this.renderRoot.append(document.createElement('slot'));
      throw error;
    }
  }

  async #loadMessages(): Promise<void> {
    const language = this.#wanted;
    let next = { language, own: this.messages.vi };
    try {
      next = { language, own: await this.messagesIn(language) };
    } catch {
      // The English sentences could not be fetched: Vietnamese ones are better than none, and the next update asks again.
      next.language = 'vi';
    }
    const before = this.#current?.language;
    this.#current = next;
    if (before !== undefined && before !== next.language) this.languageChanged();
  }

  /** Gives the element's own sentences in a language, fetched if need be. */
  protected async messagesIn(language: Language): Promise<M> {
    return language === 'en' ? this.messages.en() : this.messages.vi;
  }

  /** Called before the first update in another language: fetch again what the gateway words. Does nothing by itself. */
  protected languageChanged(): void {}

  protected override render(): TemplateResult {
    return html`
      <div class="base" part="base" lang=${this.language} dir="ltr">
        ${this.content()}
        <div class="visually-hidden" role="status" aria-live="polite">${this.spoken}</div>
      </div>
    `;
  }

  /** Tells assistive technology of a change that is not focused; the same sentence twice is said twice. */
  protected say(sentence: string): void {
    this.spoken = this.spoken === sentence ? `${sentence}\u00a0` : sentence;
  }

  /** Moves focus to what a selector finds in the element, once it is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Dispatches one of the documented events. Details carry codes, never personal data. */
  protected emit(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
