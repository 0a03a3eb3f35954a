import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary, type SummaryProblem } from '../error-summary.ts';
import type { StatementMessages } from './messages/statement-vi.ts';
import type { Statement, StatementFaults, StatementPart } from './statement.ts';

/** What the statement form is drawn from. */
export interface StatementForm {
  typed: Readonly<Statement>;
  faults: StatementFaults;
  text: StatementMessages;
  summaryTitle: string;
  busy: boolean;
  onInput: (part: keyof Statement, value: string) => void;
  onSubmit: (event: SubmitEvent) => void;
}

const firstControl: Record<StatementPart, string> = { number: 'number', fullName: 'fullName', birthDate: 'day' };

/** Draws the form by which a person without a number in their account says who they are. */
export function statementForm(form: StatementForm): TemplateResult {
  const { text, faults, busy } = form;
  const problems: SummaryProblem[] = (Object.keys(firstControl) as StatementPart[]).flatMap((part) => {
    const fault = faults[part];
    return fault ? [{ control: firstControl[part], text: text.faults[fault] }] : [];
  });
  return html`
    ${problems.length > 0 ? errorSummary(form.summaryTitle, problems) : nothing}
    <h3 id="step" tabindex="-1">${text.heading}</h3>
    <p>${text.intro}</p>
    <form class="stack" part="statement" novalidate @submit=${form.onSubmit}>
      ${textField(form, 'number', text.number, text.numberHint, { inputmode: 'numeric', autocomplete: 'off' })}
      ${textField(form, 'fullName', text.fullName, text.fullNameHint, { inputmode: 'text', autocomplete: 'name' })} ${birthDateField(form)}
      <button class="button primary" type="submit" aria-disabled=${busy}>${text.check}</button>
    </form>
  `;
}

function textField(
  { typed, faults, text, onInput }: StatementForm,
  part: 'number' | 'fullName',
  label: string,
  hint: string,
  control: { inputmode: 'numeric' | 'text'; autocomplete: 'off' | 'name' },
): TemplateResult {
  const fault = faults[part];
  return html`
    <div class=${fault ? 'field invalid' : 'field'}>
      <label for=${part}>${label}</label>
      <p class="hint" id="${part}-hint">${hint}</p>
      ${fault ? html`<p class="field-error" id="${part}-error">${text.faults[fault]}</p>` : nothing}
      <input
        class="control"
        id=${part}
        type="text"
        inputmode=${control.inputmode}
        autocomplete=${control.autocomplete}
        spellcheck="false"
        required
        .value=${typed[part]}
        aria-describedby=${fault ? `${part}-error ${part}-hint` : `${part}-hint`}
        aria-invalid=${fault !== undefined}
        @input=${(event: InputEvent) => onInput(part, (event.target as HTMLInputElement).value)}
      />
    </div>
  `;
}

function birthDateField({ typed, faults, text, onInput }: StatementForm): TemplateResult {
  const fault = faults.birthDate;
  const parts = [
    { part: 'day', label: text.day, autocomplete: 'bday-day', size: 'short' },
    { part: 'month', label: text.month, autocomplete: 'bday-month', size: 'short' },
    { part: 'year', label: text.year, autocomplete: 'bday-year', size: 'long' },
  ] as const;
  return html`
    <fieldset class=${fault ? 'field invalid' : 'field'} aria-describedby=${fault ? 'birthDate-error birthDate-hint' : 'birthDate-hint'}>
      <legend>${text.birthDate}</legend>
      <p class="hint" id="birthDate-hint">${text.birthDateHint}</p>
      ${fault ? html`<p class="field-error" id="birthDate-error">${text.faults[fault]}</p>` : nothing}
      <div class="row">
        ${parts.map(
          ({ part, label, autocomplete, size }) => html`
            <div class="date-part">
              <label for=${part}>${label}</label>
              <input
                class="control ${size}"
                id=${part}
                type="text"
                inputmode="numeric"
                autocomplete=${autocomplete}
                maxlength="4"
                .value=${typed[part]}
                aria-invalid=${fault !== undefined}
                @input=${(event: InputEvent) => onInput(part, (event.target as HTMLInputElement).value)}
              />
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
}
