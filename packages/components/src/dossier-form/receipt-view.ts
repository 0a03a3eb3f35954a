import type { Receipt } from '@motcua/contracts/gateway/types';
import { textIn, type Language } from '@motcua/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { appointmentInWords } from '../dates-in-words.ts';
import { momentInFigures } from '../moment.ts';
import type { LastStepsMessages } from './messages/last-steps-vi.ts';

/** What the receipt is drawn from. */
export interface ReceiptView {
  readonly receipt: Receipt;
  readonly text: LastStepsMessages;
  readonly language: Language;
  /** Page that follows dossiers, if the site has one. */
  readonly statusPage: string | undefined;
}

/** Draws what the person takes away: the dossier's code, when the result is due, and where to follow it. */
export function receiptView({ receipt, text, language, statusPage }: ReceiptView): TemplateResult {
  const { dossierCode, procedureName, agency, receivedAt, appointment, appointmentProvisional, processingWorkingDays, documents } = receipt;
  const statusUrl = statusUrlOf(statusPage, dossierCode);
  const row = (term: string, description: unknown): TemplateResult => html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
  return html`
    <div class="notice success" part="receipt">
      <h3 id="step" tabindex="-1">${text.submitted}</h3>
      <p>${text.dossierCode}: <strong class="code" part="dossier-code" translate="no">${dossierCode}</strong></p>
      <p>${text.keepCode}</p>
    </div>
    <dl class="answers">
      ${row(text.appointment, appointment ? html`<strong part="appointment">${appointmentInWords(appointment, language)}</strong>` : text.noAppointment)}
      ${row(text.procedure, textIn(procedureName, language))} ${row(text.agency, textIn(agency, language))} ${row(text.receivedAt, momentInFigures(receivedAt))}
      ${documents.length > 0
        ? row(
            text.attached,
            html`<ul class="plain">
              ${documents.map(({ label, files }) => html`<li>${textIn(label, language)}: ${text.files(files)}</li>`)}
            </ul>`,
          )
        : nothing}
    </dl>
    ${appointmentProvisional ? html`<p>${text.provisional}</p>` : nothing}
    ${processingWorkingDays ? html`<p>${text.workingDays(processingWorkingDays)}</p>` : nothing}
    <p class="muted">${text.notTheForm}</p>
    <div class="row no-print">
      ${statusUrl ? html`<a class="button primary" part="follow" href=${statusUrl}>${text.follow}</a>` : nothing}
      <button class="button" type="button" @click=${() => print()}>${text.print}</button>
    </div>
  `;
}

function statusUrlOf(page: string | undefined, dossierCode: string): string | undefined {
  if (!page) return undefined;
  const url = new URL(page, location.href);
  url.searchParams.set('dossier', dossierCode);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
