import { textIn, type Language } from '@motcua/domain';
import type { Field, FormDefinition, Journey } from '@motcua/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isDate, type Filling } from './filling.ts';
import type { LastStepsMessages } from './messages/last-steps-vi.ts';

/** What the check before submitting is drawn from. */
export interface ReviewView {
  readonly definition: FormDefinition;
  readonly way: Journey;
  readonly filling: Filling;
  readonly text: LastStepsMessages;
  readonly language: Language;
  readonly affirmed: boolean;
  /** What is wrong with the declaration, in words. */
  readonly fault: string | undefined;
  readonly onChange: (step: string) => void;
  readonly onAffirm: (affirmed: boolean) => void;
}

/** Draws everything the person has stated, page by page, with a way back to each. */
export function reviewView(view: ReviewView): TemplateResult {
  const { definition, way, filling, text, language } = view;
  return html`
    <p>${text.checkIntro}</p>
    <div part="review">
      ${way.pages.map(({ page, fields }) =>
        section(
          view,
          page.id,
          textIn(page.title, language),
          fields.map(({ field }) => [textIn(field.label, language), answerInWords(field, filling, text, language)]),
        ),
      )}
      ${way.documents.length > 0
        ? section(
            view,
            'documents',
            text.documents,
            way.documents.map(({ document }) => {
              const names = filling.filesOf(document.id).flatMap(({ state, name }) => (state === 'accepted' ? [name] : []));
              return [textIn(document.label, language), names.join('\n') || text.notAnswered];
            }),
          )
        : nothing}
    </div>
    ${definition.declaration ? declaration(view, textIn(definition.declaration, language)) : nothing}
  `;
}

function section({ text, onChange }: ReviewView, id: string, title: string, rows: readonly (readonly [question: string, answer: string])[]): TemplateResult {
  return html`
    <div class="part">
      <div class="part-head">
        <h4>${title}</h4>
        <button class="button quiet change" type="button" data-step=${id} @click=${() => onChange(id)}>${text.change}<span class="visually-hidden"> ${title}</span></button>
      </div>
      <dl class="answers">
        ${rows.map(([question, answer]) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}
      </dl>
    </div>
  `;
}

function declaration({ text, affirmed, fault, onAffirm }: ReviewView, words: string): TemplateResult {
  return html`
    <div class=${fault ? 'field invalid' : 'field'}>
      <h4 id="declaration-title">${text.declaration}</h4>
      <p id="declaration-words">${words}</p>
      ${fault ? html`<p class="field-error" id="declaration-error">${fault}</p>` : nothing}
      <div class="choice">
        <input
          type="checkbox"
          id="f-declaration"
          aria-describedby=${fault ? 'declaration-words declaration-error' : 'declaration-words'}
          aria-invalid=${fault ? 'true' : 'false'}
          .checked=${live(affirmed)}
          @change=${(event: Event) => onAffirm((event.target as HTMLInputElement).checked)}
        />
        <label for="f-declaration">${text.affirm}</label>
      </div>
    </div>
  `;
}

/** An answer as a person reads it: the words of a choice, a date day first. */
export function answerInWords(field: Field, filling: Filling, text: LastStepsMessages, language: Language): string {
  const answer = filling.answer(field);
  const words = (value: string): string => {
    const option = field.options?.find((candidate) => candidate.value === value);
    return option ? textIn(option.label, language) : value;
  };
  if (field.kind === 'confirm') return answer === true ? text.yes : text.no;
  if (answer === undefined || answer === '') return text.notAnswered;
  if (typeof answer === 'object') return answer.map(words).join('\n') || text.notAnswered;
  if (isDate(field)) return String(answer).split('-').reverse().join('/');
  return words(String(answer)).trim() || text.notAnswered;
}
