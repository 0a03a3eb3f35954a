import { addWorkingDays } from '@motcua/domain';
import type { CatalogueManifest, ProcedureExtras } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice, retryButton } from '../failure-notice.ts';
import type { Language } from '../language.ts';
import type { Description } from './description.ts';
import { filingPlace, nationalCode, type Endings } from './filing-place.ts';
import type { LaterMessages } from './messages/later-vi.ts';
import type { ProcedureSearchMessages } from './messages/vi.ts';
import { printArticle } from './print-article.ts';

/** What the description is drawn from. */
export interface DetailInput extends Description {
  readonly common: ProcedureSearchMessages;
  readonly manifest: CatalogueManifest;
  readonly formPage: string | undefined;
  readonly portalPage: string | undefined;
  readonly endings: Endings;
  readonly back: () => void;
  readonly retry: () => void;
}

const oneDay = 86_400_000;
const partsOfLaw = ['steps', 'channels', 'documents', 'processingTime', 'applicants', 'agency', 'result', 'fee', 'conditions', 'legalBasis', 'code', 'sector', 'level'] as const;

type Detail = NonNullable<ProcedureExtras['detail']>;

/**
 * Everything the list says of a procedure. The parts that the law wants described (Decree 63/2010/NĐ-CP, article 8) and
 * the list does not describe are named.
 */
export function detailView(input: DetailInput, text: LaterMessages, language: Language): TemplateResult {
  const { summary, more, common, failed } = input;
  // An agency's own list may have some parts only.
  const detail: Partial<Detail> = more.detail ?? {};
  const { code, sector, governmentLevel } = summary;
  const said: Partial<Record<(typeof partsOfLaw)[number], unknown>> = {
    ...detail, code, sector, level: governmentLevel, documents: detail.documentRequirements,
    agency: summary.agency ?? detail.agency ?? more.responsibility,
    // That there are none is said, too.
    conditions: !!detail.conditions,
  };
  const missing = partsOfLaw.filter((part) => !said[part] || (said[part] as { length?: number }).length === 0);
  return html`
    <article class="search detail stack" part="detail">
      <p><button class="button" type="button" @click=${input.back}>← ${text.back}</button></p>
      <h2 id="name" tabindex="-1" lang="vi">${summary.name}</h2>
      ${actionView(input, text)} ${governmentLevel === 'district' ? html`<p class="notice warning">${text.district}</p>` : nothing}
      ${factsView(input, detail, text, language)} ${describedView(detail, text)}
      ${failed ? failureNotice(text.failed, retryButton(common.tryAgain, input.retry)) : missing.length > 0 ? html`<p class="notice">${text.missing(missing.map((part) => lowered(text[part])).join(', '))}</p>` : nothing}
      <p><button class="button" type="button" @click=${print}>${text.print}</button></p>
    </article>
  `;
}

function print(event: Event): void {
  printArticle((event.currentTarget as Element).closest('article')!);
}

function actionView({ summary, common, formPage, portalPage, endings }: DetailInput, text: LaterMessages): TemplateResult {
  const action = filingPlace(summary.code, formPage, portalPage, endings);
  const { kind, url, isExact } = action;
  const isHere = kind === 'here';
  const [label, target, hint] = isHere || kind === 'hand_over'
    ? [isHere ? text.file : text.prepare, nothing, isHere ? undefined : text.prepareHint] as const
    : [`${text.portal} (${common.newTab})`, '_blank', kind === 'unknown' ? text.unknownHint : text.portalHint] as const;
  return html`
    <div part="action" class="stack">
      ${hint ? html`<p>${hint}</p>` : nothing}
      <p><a class="button primary" href=${url} target=${target} rel="noopener">${label}</a></p>
      ${isExact ? nothing : html`<p class="muted">${text.portalSearch} <span lang="vi">${nationalCode(summary.code) ?? `“${summary.name}”`}</span></p>`}
    </div>
  `;
}

function factsView({ summary, more, manifest }: DetailInput, detail: Partial<Detail>, text: LaterMessages, language: Language): TemplateResult {
  const list = manifest.lists[summary.list];
  const { ministries, localities } = more.responsibility ?? {};
  const { processingTime } = detail;
  return html`
    <dl class="facts" part="facts">
      ${processingTime ? fact(text.processingTime, html`<span lang="vi">${processingTime.text}</span>${appointment(processingTime, text)}`) : nothing}
      ${fact(text.fee, detail.fee?.text, 'vi')} ${fact(text.result, detail.result, 'vi')} ${fact(text.applicants, detail.applicants, 'vi')}
      ${fact(text.agency, summary.agency ?? detail.agency ?? [ministries, localities].filter(Boolean).join('; '), 'vi')} ${fact(text.level, summary.governmentLevel && text.levels[summary.governmentLevel])}
      ${fact(text.sector, summary.sector, 'vi')} ${fact(text.serviceLevel, text.serviceLevels[summary.serviceLevel])}
      ${fact(text.code, summary.code)} ${fact(text.legacyCode, more.legacyCode)}
      ${fact(text.parts, more.parts?.map(({ name }) => name).join('; '), 'vi')}
      ${fact(text.source, text.row(list?.[language] ?? list?.vi ?? summary.list, summary.row), list?.[language] ? undefined : 'vi')}
    </dl>
  `;
}

function fact(label: string, value: unknown, language?: 'vi'): TemplateResult | typeof nothing {
  if (value === undefined || value === null || value === '') return nothing;
  return html`<div><dt>${label}</dt><dd lang=${language ?? nothing}>${value}</dd></div>`;
}

/** The day of the result for somebody who files today; nothing where the calendar does not reach. */
function appointment({ value, unit }: NonNullable<Detail['processingTime']>, text: LaterMessages): TemplateResult | typeof nothing {
  if (!unit || unit === 'hour') return nothing;
  try {
    // A term in days that runs out on a day off ends on the next working day (Civil Code art. 148).
    const isWorked = unit === 'working-day';
    const { date, provisional } = addWorkingDays(new Date(Date.now() + (isWorked ? 0 : value * oneDay)), isWorked ? value : 0);
    return html`<br /><strong>${text.ifToday(date.split('-'), new Date(date).getUTCDay())}</strong>${provisional ? html` ${text.provisional}` : nothing}`;
  } catch {
    return nothing; // a year whose days off nobody has decided yet
  }
}

function describedView({ documentRequirements = [], dossierSets, forms = [], steps = [], channels = [], conditions, legalBasis = [] }: Partial<Detail>, text: LaterMessages): TemplateResult {
  return html`
    ${section(
      text.documents,
      documentRequirements,
      html`
        <ol class="steps">
          ${documentRequirements.map(({ text: said, form, quantity }) => html`<li><span lang="vi">${said}${form && !said.includes(form) ? ` (${form})` : ''}</span>${quantity > 1 ? ` (${text.quantity(quantity)})` : ''}</li>`)}
        </ol>
        ${dossierSets ? html`<p>${text.sets(dossierSets)}</p>` : nothing}
      `,
    )}
    ${section(text.forms, forms, listOf(forms))}
    ${section(text.channels, channels, html`<ul class="bullets">${channels.map(({ channel, text: said }) => html`<li>${text.channelNames[channel]}: <span lang="vi">${said}</span></li>`)}</ul>`)}
    ${section(
      text.steps,
      steps,
      html`
        <div class="stack">
          ${steps.map(
            ({ number, title, cases }) => html`
              <h4>${text.step(number)}: <span lang="vi">${title}</span></h4>
              ${cases.map(
                ({ label, text: said, actions }) => html`
                  <p lang="vi">${label ? `${label}) ` : ''}${said}</p>
                  ${actions.length > 0 ? listOf(actions) : nothing}
                `,
              )}
            `,
          )}
        </div>
      `,
    )}
    ${conditions ? html`<h3>${text.conditions}</h3>${conditions.length > 0 ? listOf(conditions) : html`<p>${text.noConditions}</p>`}` : nothing}
    ${legalBasis.length > 0 ? html`<details><summary>${text.legalBasis} (${legalBasis.length})</summary>${listOf(legalBasis)}</details>` : nothing}
  `;
}

/** A part under its heading, when the list has anything of it. */
function section(heading: string, items: readonly unknown[], content: TemplateResult): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<h3>${heading}</h3>${content}` : nothing;
}

function listOf(lines: readonly string[]): TemplateResult {
  return html`<ul class="bullets" lang="vi">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
