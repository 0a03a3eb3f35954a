import { textIn, type Language } from '@motcua/domain';
import type { Answer, Field, JourneyField } from '@motcua/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { momentInFigures } from '../moment.ts';
import type { DateParts } from './date-parts.ts';
import { isDate, type Filling } from './filling.ts';
import type { DossierFormMessages } from './messages/vi.ts';

/** What a field is drawn from. */
export interface FieldView {
  readonly filling: Filling;
  readonly text: DossierFormMessages;
  readonly language: Language;
  /** What is wrong with the field, in words. */
  readonly fault: string | undefined;
}

/** Hints, errors and origins stand under one id each, so that a control can name them. */
interface Described {
  readonly before: TemplateResult;
  readonly by: string | typeof nothing;
}

const keyboards: Partial<Record<Field['kind'], string>> = { personal_id: 'numeric', legacy_id_card: 'numeric', number: 'numeric', phone: 'tel', email: 'email' };

/** Id of the control that an error of a field leads to. */
export function controlId({ id, kind, options }: Field): string {
  if (kind === 'date' || kind === 'birth_date') return `f-${id}-day`;
  return kind === 'checkboxes' || kind === 'radio' ? `f-${id}-${options?.[0]?.value ?? ''}` : `f-${id}`;
}

/**
 * Draws one question with its hint, error and origin: native controls, all in the element's own root. What is typed goes
 * into the filling and nothing is drawn meanwhile: that could disturb an input method in the middle of a syllable.
 */
export function fieldView(asked: JourneyField, view: FieldView): TemplateResult {
  const { field } = asked;
  if (isDate(field)) return dateView(asked, view);
  if (field.kind === 'radio' || field.kind === 'checkboxes') return choicesView(asked, view);
  if (field.kind === 'confirm') return confirmView(asked, view);
  const { before, by } = described(field, view);
  return html`
    <div class=${view.fault ? 'field invalid' : 'field'}>
      <label for="f-${field.id}">${label(asked, view)}</label>
      ${before} ${control(field, view, by)}
    </div>
  `;
}

function label({ field, required }: JourneyField, { language, text }: FieldView): TemplateResult {
  // A box to tick says by itself that it may be left alone.
  return html`${textIn(field.label, language)}${required || field.kind === 'confirm' ? nothing : html` <span class="requirement">(${text.optional})</span>`}`;
}

function described({ id, hint, ...rest }: Field, { fault, filling, language, text }: FieldView): Described {
  const mark = filling.markOf({ id, ...rest });
  const day = mark ? momentInFigures(mark.asOf).split(' ')[1] : undefined;
  const by = [hint && `f-${id}-hint`, mark && `f-${id}-mark`, fault && `f-${id}-error`].filter(Boolean).join(' ');
  return {
    by: by || nothing,
    before: html`
      ${hint ? html`<p class="hint" id="f-${id}-hint">${textIn(hint, language)}</p>` : nothing}
      ${mark && day ? html`<p class="mark" id="f-${id}-mark">${mark.source === 'sign_in' ? text.fromAccount(day) : text.fromRegister(day)}</p>` : nothing}
      ${fault ? html`<p class="field-error" id="f-${id}-error">${fault}</p>` : nothing}
    `,
  };
}

function control(field: Field, view: FieldView, by: string | typeof nothing): TemplateResult {
  const { filling, fault, language, text } = view;
  const value = filling.typed(field);
  const invalid = fault ? 'true' : 'false';
  const complete = field.autocomplete ?? 'off';
  const take = (event: Event): void => filling.set(field, (event.target as HTMLInputElement).value);
  if (field.kind === 'select') {
    return html`
      <select class="control" id="f-${field.id}" aria-describedby=${by} aria-invalid=${invalid} @change=${take}>
        <option value="" .selected=${value === ''}>${text.choose}</option>
        ${field.options?.map((option) => html`<option value=${option.value} .selected=${value === option.value}>${textIn(option.label, language)}</option>`)}
      </select>
    `;
  }
  if (field.kind === 'long_text') {
    return html`<textarea class="control" id="f-${field.id}" rows="3" autocomplete=${complete} aria-describedby=${by} aria-invalid=${invalid} .value=${live(value)} @input=${take}></textarea>`;
  }
  const name = field.kind === 'name';
  return html`
    <input
      class="control"
      id="f-${field.id}"
      type=${field.kind === 'phone' ? 'tel' : 'text'}
      inputmode=${keyboards[field.kind] ?? nothing}
      autocomplete=${complete}
      autocapitalize=${name ? 'words' : field.kind === 'email' ? 'none' : nothing}
      spellcheck=${field.kind === 'text' ? nothing : 'false'}
      aria-describedby=${by}
      aria-invalid=${invalid}
      .value=${live(value)}
      @input=${take}
    />
  `;
}

function choicesView(asked: JourneyField, view: FieldView): TemplateResult {
  const { field } = asked;
  const { filling, fault, language } = view;
  const { before: above, by } = described(field, view);
  const many = field.kind === 'checkboxes';
  const chosenNow = (): readonly string[] => {
    const now = filling.answer(field);
    return Array.isArray(now) ? (now as readonly string[]) : now === undefined ? [] : [String(now)];
  };
  const chosen = chosenNow();
  const take = (value: string, on: boolean): void => {
    const before = chosenNow();
    const order = field.options?.map((option) => option.value) ?? [];
    const answer: Answer = many ? order.filter((other) => (other === value ? on : before.includes(other))) : value;
    filling.set(field, answer);
  };
  return html`
    <fieldset class=${fault ? 'field invalid' : 'field'} aria-describedby=${by}>
      <legend>${label(asked, view)}</legend>
      ${above}
      ${field.options?.map(({ value, label: words, hint }) => {
        const id = `f-${field.id}-${value}`;
        return html`
          <div class="choice">
            <input
              type=${many ? 'checkbox' : 'radio'}
              id=${id}
              name="f-${field.id}"
              value=${value}
              aria-describedby=${hint ? `${id}-hint` : nothing}
              .checked=${live(chosen.includes(value))}
              @change=${(event: Event) => take(value, (event.target as HTMLInputElement).checked)}
            />
            <div class="choice-text">
              <label for=${id}>${textIn(words, language)}</label>
              ${hint ? html`<p class="hint" id="${id}-hint">${textIn(hint, language)}</p>` : nothing}
            </div>
          </div>
        `;
      })}
    </fieldset>
  `;
}

function confirmView(asked: JourneyField, view: FieldView): TemplateResult {
  const { field } = asked;
  const { filling, fault } = view;
  const { before, by } = described(field, view);
  return html`
    <div class=${fault ? 'field invalid' : 'field'}>
      ${before}
      <div class="choice">
        <input
          type="checkbox"
          id="f-${field.id}"
          aria-describedby=${by}
          aria-invalid=${fault ? 'true' : 'false'}
          .checked=${live(filling.answer(field) === true)}
          @change=${(event: Event) => filling.set(field, (event.target as HTMLInputElement).checked)}
        />
        <label for="f-${field.id}">${label(asked, view)}</label>
      </div>
    </div>
  `;
}

/** Three typed parts: they work with every keyboard and reader, which pickers do not, least of all for a birth date. */
function dateView(asked: JourneyField, view: FieldView): TemplateResult {
  const { field } = asked;
  const { filling, fault, text } = view;
  const { before, by } = described(field, view);
  const parts = filling.date(field);
  const part = (name: keyof DateParts): TemplateResult => html`
    <div class="date-part">
      <label for="f-${field.id}-${name}">${text[name]}</label>
      <input
        class="control ${name === 'year' ? 'long' : 'short'}"
        id="f-${field.id}-${name}"
        type="text"
        inputmode="numeric"
        autocomplete=${field.autocomplete === 'bday' ? `bday-${name}` : 'off'}
        aria-invalid=${fault ? 'true' : 'false'}
        .value=${live(parts[name])}
        @input=${(event: Event) => filling.setDatePart(field, name, (event.target as HTMLInputElement).value)}
      />
    </div>
  `;
  return html`
    <fieldset class=${fault ? 'field invalid' : 'field'} aria-describedby=${by}>
      <legend>${label(asked, view)}</legend>
      ${before}
      <div class="row date">${part('day')} ${part('month')} ${part('year')}</div>
    </fieldset>
  `;
}
