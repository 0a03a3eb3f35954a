import type { ProcedureSummary } from '@motcua/contracts/gateway/types';
import { textIn } from '@motcua/domain';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language.ts';
import type { DossierFormMessages } from './messages/vi.ts';

/** What stands in the form's place while no procedure is chosen: the ones that have a form, each a link to this page. */
export function procedureChoice(procedures: readonly ProcedureSummary[] | undefined, text: DossierFormMessages, language: Language): TemplateResult {
  return html`
    <p>${text.noProcedure}</p>
    ${procedures && procedures.length > 0
      ? html`<ul>
          ${procedures.map(({ procedureCode, name }) => html`<li><a href=${withProcedure(procedureCode)} lang=${language === 'en' && name.en === undefined ? 'vi' : nothing}>${textIn(name, language)}</a></li>`)}
        </ul>`
      : nothing}
  `;
}

/** This page, with the procedure in its address. */
function withProcedure(code: string): string {
  const address = new URL(location.href);
  address.searchParams.set('procedure', code);
  return address.href;
}
