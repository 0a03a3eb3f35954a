import { addWorkingDays, localDate, shiftDate } from '@motcua/domain';
import type { CatalogueManifest, ProcedureExtras, ProcedureSummary } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../dates-in-words.ts';
import { failureNotice, retryButton } from '../failure-notice.ts';
import type { Language } from '../language.ts';
import type { CommonMessages } from '../messages/vi.ts';
import type { FilingPlace } from './filing-place.ts';
import type { DetailMessages } from './messages/detail-vi.ts';

/** What the description is drawn from. */
export interface DetailInput {
  readonly summary: ProcedureSummary;
  readonly more: ProcedureExtras;
  readonly text: DetailMessages;
  readonly language: Language;
  readonly common: CommonMessages;
  readonly manifest: CatalogueManifest;
  readonly action: FilingPlace;
  /** Whether the details could not be fetched. */
  readonly failed: boolean;
  readonly back: () => void;
  readonly retry: () => void;
}

type Detail = NonNullable<ProcedureExtras['detail']>;

/** Everything the list says of a procedure, and which parts of a description it does not say. */
export function detailView(input: DetailInput): TemplateResult {
  const { summary, more, text, common, failed } = input;
  const { detail } = more;
  const missing = [
    !detail?.steps && text.steps,
    !detail?.channels && text.channels,
    !detail?.documentRequirements && text.documents,
    !detail?.processingTime && text.processingTime,
    !detail?.applicants && text.applicants,
    !detail?.result && text.result,
    !detail?.fee && text.fee,
    !detail?.conditions && text.conditions,
    !detail?.legalBasis && text.legalBasis,
    !summary.sector && text.sector,
    !summary.agency && text.agency,
    !summary.governmentLevel && text.level,
  ].filter((part) => part !== false);
  return html`
    <article class="search detail stack" part="detail">
      <p><button class="button" type="button" @click=${input.back}>← ${text.back}</button></p>
      <h2 id="name" tabindex="-1" lang="vi">${summary.name}</h2>
      ${actionView(input)} ${summary.governmentLevel === 'district' ? html`<p class="notice warning">${text.district}</p>` : nothing}
      ${factsView(input)} ${detail ? describedView(detail, text) : nothing}
      ${failed ? failureNotice(text.failed, retryButton(common.tryAgain, input.retry)) : missing.length > 0 ? html`<p class="notice">${text.missing(missing.map(lowered).join(', '))}</p>` : nothing}
      <p><button class="button" type="button" @click=${() => print()}>${text.print}</button></p>
    </article>
  `;
}

function actionView({ summary, text, common, action }: DetailInput): TemplateResult {
  if (action.kind === 'here' || action.kind === 'hand_over') {
    const isHere = action.kind === 'here';
    return html`
      <div part="action" class="stack">
        <p><a class="button primary" href=${action.url}>${isHere ? text.file : text.prepare}</a></p>
        ${isHere ? nothing : html`<p>${text.prepareHint}</p>`}
      </div>
    `;
  }
  return html`
    <div part="action" class="stack">
      <p>${action.kind === 'unknown' ? text.unknownHint : text.portalHint}</p>
      <p><a class="button primary" href=${action.url} target="_blank" rel="noopener">${text.portal} (${common.newTab})</a></p>
      <p class="muted">${text.portalSearch(nationalCode(summary.code) ?? `“${summary.name}”`)}</p>
    </div>
  `;
}

/** Only codes of the national list (1.001193) are known to the portal; those of a province's old list are not. */
function nationalCode(code: string | null): string | undefined {
  return code !== null && /^\d\.\d{6}$/.test(code) ? code : undefined;
}

function factsView({ summary, more, text, language, manifest }: DetailInput): TemplateResult {
  const list = manifest.lists[summary.list];
  const { detail, responsibility, counts } = more;
  const received = counts?.total ?? counts?.online;
  return html`
    <dl class="facts" part="facts">
      ${fact(text.code, summary.code ?? more.codeNote ?? text.noCode)} ${fact(text.legacyCode, more.legacyCode)}
      ${fact(text.sector, summary.sector, 'vi')} ${fact(text.agency, summary.agency, 'vi')}
      ${fact(text.level, summary.governmentLevel && text.levels[summary.governmentLevel])}
      ${fact(text.serviceLevel, summary.serviceLevel === 0 ? undefined : text.serviceLevels[summary.serviceLevel])}
      ${detail?.processingTime ? fact(text.processingTime, html`<span lang="vi">${detail.processingTime.text}</span>${appointment(detail.processingTime, text, language)}`) : nothing}
      ${fact(text.applicants, detail?.applicants, 'vi')} ${fact(text.result, detail?.result, 'vi')} ${fact(text.fee, detail?.fee?.text, 'vi')}
      ${fact(text.responsibility, [responsibility?.ministries, responsibility?.localities].filter(Boolean).join('; '), 'vi')} ${fact(text.deadline, more.deadline, 'vi')}
      ${fact(text.simplifiedBy, more.simplifiedBy, 'vi')} ${fact(text.parts, more.parts?.map(({ name }) => name).join('; '), 'vi')}
      ${received === undefined || !counts ? nothing : fact(text.counts, text.countsOf(received, inFigures(counts.from), inFigures(counts.to)))}
      ${fact(text.printedName, more.name, 'vi')}
      ${fact(text.source, text.row(list?.[language] ?? list?.vi ?? summary.list, summary.row), list?.[language] ? undefined : 'vi')}
    </dl>
  `;
}

function fact(label: string, value: unknown, language?: 'vi'): TemplateResult | typeof nothing {
  if (value === undefined || value === null || value === '') return nothing;
  return html`<div><dt>${label}</dt><dd lang=${language ?? nothing}>${value}</dd></div>`;
}

/** The day of the result for somebody who files today; nothing where the calendar does not reach. */
function appointment({ value, unit }: NonNullable<Detail['processingTime']>, text: DetailMessages, language: Language): TemplateResult | typeof nothing {
  if (unit === 'hour') return nothing;
  try {
    const today = new Date();
    const { date, provisional } = unit === 'working-day' ? addWorkingDays(today, value) : { date: shiftDate(localDate(today), value), provisional: false };
    const day = dayInWords(`${date}T00:00:00+07:00`, language);
    return html`<br /><strong>${text.ifToday(language === 'vi' ? lowered(day) : day)}</strong>${provisional ? html` ${text.provisional}` : nothing}`;
  } catch {
    return nothing; // a year whose days off nobody has decided yet
  }
}

function describedView(detail: Detail, text: DetailMessages): TemplateResult {
  const { steps, channels, documentRequirements, dossierSets, forms = [], conditions, legalBasis } = detail;
  return html`
    ${steps
      ? html`<h3>${text.steps}</h3>
          <div lang="vi" class="stack">
            ${steps.map(
              ({ number, title, cases }) => html`
                <h4>${text.step(number)}: ${title}</h4>
                ${cases.map(
                  ({ label, text: said, actions }) => html`
                    <p>${label ? `${label}) ` : ''}${said}</p>
                    ${actions.length > 0 ? html`<ul class="bullets">${actions.map((action) => html`<li>${action}</li>`)}</ul>` : nothing}
                  `,
                )}
              `,
            )}
          </div>`
      : nothing}
    ${channels
      ? html`<h3>${text.channels}</h3>
          <ul class="bullets">
            ${channels.map(({ channel, text: said }) => html`<li>${text.channelNames[channel]}: <span lang="vi">${said}</span></li>`)}
          </ul>`
      : nothing}
    ${documentRequirements
      ? html`<h3>${text.documents}</h3>
          <ol class="steps" lang="vi">
            ${documentRequirements.map(({ text: said, form }) => html`<li>${said}${form && !said.includes(form) ? ` (${form})` : ''}</li>`)}
          </ol>`
      : nothing}
    ${dossierSets === undefined ? nothing : html`<p>${text.sets(dossierSets)}</p>`}
    ${forms.length > 0 ? html`<h3>${text.forms}</h3>${listOf(forms)}` : nothing}
    ${conditions ? html`<h3>${text.conditions}</h3>${conditions.length > 0 ? listOf(conditions) : html`<p>${text.noConditions}</p>`}` : nothing}
    ${legalBasis ? html`<h3>${text.legalBasis}</h3>${listOf(legalBasis)}` : nothing}
  `;
}

function listOf(lines: readonly string[]): TemplateResult {
  return html`<ul class="bullets" lang="vi">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function inFigures(day: string): string {
  return day.split('-').reverse().join('/');
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
