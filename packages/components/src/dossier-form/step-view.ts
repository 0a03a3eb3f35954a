import { textIn, type Language } from '@motcua/domain';
import type { DocumentRequirement, FieldError, JourneyPage } from '@motcua/forms';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../error-summary.ts';
import { retryButton } from '../failure-notice.ts';
import type { CommonMessages } from '../messages/vi.ts';
import { momentInFigures } from '../moment.ts';
import { wordFault } from './fault-sentences.ts';
import { controlId, fieldView } from './field-view.ts';
import { fieldsOf, type FileEntry } from './filling.ts';
import type { LastSteps } from './load-last-steps.ts';
import type { DossierFormMessages } from './messages/vi.ts';
import type { Step, Visit } from './visit.ts';

/** A fault of a step; `given` is the gateway's sentence for it. */
export type StepFault = FieldError & { readonly given?: string };

/** What a step is drawn from. */
export interface StepView {
  readonly visit: Visit;
  readonly text: DossierFormMessages;
  readonly common: CommonMessages;
  readonly language: Language;
  /** Views and sentences of the last steps, once they have been fetched. */
  readonly last: LastSteps | undefined;
  readonly faults: readonly StepFault[];
  readonly busy: boolean;
  readonly submitting: boolean;
  readonly lost: boolean;
  readonly notice: 'restored' | 'outdated' | undefined;
  /** Whether the person was asked if they really want to start over. */
  readonly clearing: boolean;
  readonly affirmed: boolean;
  readonly onNext: (event: SubmitEvent) => void;
  readonly onBack: () => void;
  readonly onChoice: () => void;
  readonly onGo: (step: Step) => void;
  readonly onAffirm: (affirmed: boolean) => void;
  readonly onFiles: (document: DocumentRequirement, files: readonly File[]) => void;
  readonly onRemove: (file: FileEntry) => void;
  readonly onRefill: () => void;
  /** `ask` first, then `clear` or `keep`. */
  readonly onStartOver: (choice: 'ask' | 'clear' | 'keep') => void;
}

/** Draws one step: what there is to know, what has to be mended, the questions, and the way on and back. */
export function stepView(view: StepView): TemplateResult {
  const { visit, text, common, language, last, faults, busy, submitting } = view;
  const { step, steps, way, definition } = visit;
  const page = way.pages.find((candidate) => candidate.page.id === step);
  const title = page ? textIn(page.page.title, language) : step === 'documents' ? last?.text.documents : last?.text.check;
  const problems = faults.map((fault) => {
    const field = fieldsOf(definition).find(({ id }) => id === fault.field);
    return { control: field ? controlId(field) : `f-${fault.field}`, text: faultText(view, fault) };
  });
  return html`
    ${notices(view)} ${problems.length > 0 ? errorSummary(common.errorSummary, problems) : nothing}
    <form part="page" novalidate @submit=${view.onNext} @change=${view.onChoice}>
      <div>
        <p class="muted">${text.step(steps.indexOf(step) + 1, steps.length)}</p>
        <h3 id="step" tabindex="-1">${title}</h3>
      </div>
      ${page ? pageView(page, view) : lastStepView(view)}
      <div class="row">
        <button class="button primary" type="submit" id="next" aria-disabled=${busy ? 'true' : 'false'}>${step === 'review' ? last?.text.submit : text.next}</button>
        ${step === steps[0] ? nothing : html`<button class="button" type="button" id="back" @click=${view.onBack}>${text.back}</button>`}
      </div>
      ${submitting ? html`<p class="muted">${last?.text.submitting}</p>` : nothing}
    </form>
  `;
}

function faultText({ visit, text, language }: StepView, fault: StepFault): string {
  return wordFault(visit.definition, fault, text.faults, language, fault.given).text;
}

function faultOf(view: StepView, id: string): string | undefined {
  const fault = view.faults.find(({ field }) => field === id);
  return fault && faultText(view, fault);
}

function pageView({ page, fields }: JourneyPage, view: StepView): TemplateResult {
  const { visit, text, language } = view;
  return html`
    ${page.intro ? html`<p>${textIn(page.intro, language)}</p>` : nothing}
    ${fields.map((asked) => fieldView(asked, { filling: visit.filling, text, language, fault: faultOf(view, asked.field.id) }))}
  `;
}

function lastStepView(view: StepView): TemplateResult | typeof nothing {
  const { visit, last, text, language, lost, affirmed } = view;
  if (!last) return nothing;
  const { way, filling, definition } = visit;
  return visit.step === 'documents'
    ? last.steps.documentsView({
        documents: way.documents,
        filling,
        text: last.text,
        form: text,
        language,
        lost,
        faultOf: (id) => faultOf(view, id),
        onFiles: view.onFiles,
        onRemove: view.onRemove,
        onSend: (file) => file.send?.(),
      })
    : last.steps.reviewView({
        definition,
        way,
        filling,
        text: last.text,
        language,
        affirmed,
        fault: faultOf(view, 'declaration'),
        onChange: view.onGo,
        onAffirm: view.onAffirm,
      });
}

function notices(view: StepView): TemplateResult {
  const { visit, text, common, last, notice, lost } = view;
  const { prefillProblem, draft, filesGone, keeper, definition } = visit;
  return html`
    ${notice === 'restored' && draft
      ? html`<div class="notice" id="restored">
          <p>${text.restored(momentInFigures(draft.savedAt))}</p>
          ${draft.formVersion === definition.version ? nothing : html`<p>${text.restoredOlder}</p>`} ${filesGone && last ? html`<p>${last.text.filesGone}</p>` : nothing}
          <div class="row">${startOver(view)}</div>
        </div>`
      : nothing}
    ${notice === 'outdated' ? html`<div class="notice warning"><p>${text.outdated}</p></div>` : nothing}
    ${prefillProblem
      ? html`<div class="notice warning" id="prefill-problem">
          <p>${prefillProblem === 'unknown' ? text.prefillFailed : prefillProblem.title}</p>
          <p>${retryButton(common.tryAgain, view.onRefill)}</p>
        </div>`
      : nothing}
    ${keeper.failed && !lost ? html`<div class="notice warning" id="unsaved"><p>${text.unsaved}</p></div>` : nothing}
  `;
}

function startOver({ text, clearing, onStartOver }: StepView): TemplateResult {
  return clearing
    ? html`<button class="button" type="button" id="clear" @click=${() => onStartOver('clear')}>${text.startOverSure}</button>
        <button class="button" type="button" @click=${() => onStartOver('keep')}>${text.keep}</button>`
    : html`<button class="button quiet" type="button" id="start-over" @click=${() => onStartOver('ask')}>${text.startOver}</button>`;
}
