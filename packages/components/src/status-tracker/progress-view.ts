import type { DossierProgress, TimelineEntry } from '@motcua/contracts/gateway/types';
import { textIn } from '@motcua/domain';
import { html, nothing, type TemplateResult } from 'lit';
import { appointmentInWords, dayInWords } from '../dates-in-words.ts';
import type { Language } from '../language.ts';
import { momentInFigures } from '../moment.ts';
import type { StatusTrackerMessages } from './messages/vi.ts';

/** What the progress of a dossier is drawn from. */
export interface ProgressView {
  progress: DossierProgress;
  text: StatusTrackerMessages;
  language: Language;
  /** Why the last update failed, as a sentence; undefined when it did not. */
  problem: string | undefined;
  /** Where the owner signs in; undefined when there is nothing more to see, or no safe way to show it. */
  signInUrl: string | undefined;
}

/** Draws status, next action, facts and timeline of a dossier. */
export function progressView({ progress, text, language, problem, signInUrl }: ProgressView): TemplateResult {
  const { status, deadline, checkedAt } = progress;
  // A dossier that ended without a result has no appointment any more.
  const appointment = ['not_accepted', 'withdrawn', 'stopped'].includes(status.kind) ? undefined : progress.appointment;
  const moment = momentInFigures(checkedAt);
  const name = text.statuses[status.kind];
  return html`
    ${problem ? html`<div class="notice warning"><p>${text.staleHere(moment, problem)}</p></div>` : progress.stale ? html`<div class="notice warning"><p>${text.stale(moment)}</p></div>` : nothing}
    <div class="status" part="status">
      <h3 id="status" tabindex="-1">${text.status}: ${name}${status.kind === 'unknown' ? html` (${status.raw})` : nothing}</h3>
      <p>${text.explanations[status.kind]}</p>
      ${deadline ? html`<p class=${deadline.state === 'late' || deadline.state === 'finished_late' ? 'late' : ''}>${text.deadlines[deadline.state](deadline.workingDays)}</p>` : nothing}
    </div>
    ${nextAction(progress, text, language)}
    <dl class="facts" part="facts">
      <div><dt>${text.code}</dt><dd class="code">${progress.dossierCode}</dd></div>
      ${fact(text.procedure, progress.procedureName && textIn(progress.procedureName, language))} ${fact(text.agency, progress.agency && textIn(progress.agency, language))}
      ${progress.receivedAt ? fact(text.receivedAt, day(progress.receivedAt, dayInWords(progress.receivedAt, language))) : nothing}
      ${appointment ? fact(text.appointment, day(appointment, appointmentInWords(appointment, language))) : nothing}
    </dl>
    ${signInUrl ? html`<div class="stack"><p>${text.signInHint}</p><p><a class="button" href=${signInUrl}>${text.signIn}</a></p></div>` : nothing}
    ${timeline(progress.timeline, text)}
    ${problem || progress.stale ? nothing : html`<p class="muted">${text.checkedAt(moment)}</p>`}
  `;
}

function nextAction({ nextAction: action, supplement, status, view }: DossierProgress, text: StatusTrackerMessages, language: Language): TemplateResult {
  const urgent = action === 'supplement' || action === 'pay' || action === 'collect_result';
  return html`
    <div class=${urgent ? 'notice warning' : 'notice'} part="next-action">
      <h4>${text.todo}</h4>
      <p>${text.actions[action]}</p>
      ${supplement
        ? html`<p><strong>${text.supplement}</strong> ${supplement.message}</p>
            ${supplement.until ? html`<p>${text.supplementUntil(dayInWords(supplement.until, language))}</p>` : nothing}`
        : status.kind === 'supplement_required' && view === 'public'
          ? html`<p>${text.supplementHidden}</p>`
          : nothing}
    </div>
  `;
}

function timeline(entries: readonly TimelineEntry[], text: StatusTrackerMessages): TemplateResult {
  const ordered = [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return html`
    <div class="stack">
      <h3 id="timeline-heading">${text.timeline}</h3>
      ${ordered.length === 0
        ? html`<p>${text.timelineEmpty}</p>`
        : html`<ol class="timeline" part="timeline" aria-labelledby="timeline-heading">
            ${ordered.map((entry, index) => step(entry, index === ordered.length - 1, text))}
          </ol>`}
    </div>
  `;
}

function step(entry: TimelineEntry, last: boolean, text: StatusTrackerMessages): TemplateResult {
  const { status, department, note } = entry;
  return html`
    <li aria-current=${last ? 'step' : nothing}>
      <strong>${text.statuses[status.kind]}${status.kind === 'unknown' ? ` (${status.raw})` : ''}</strong>${last ? html` <span class="muted">(${text.now})</span>` : nothing}
      <p class="muted"><time datetime=${entry.at}>${momentInFigures(entry.at)}</time>${department ? html` · ${department}` : nothing}</p>
      ${note ? html`<p>${note}</p>` : nothing}
    </li>
  `;
}

function fact(name: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function day(timestamp: string, inWords: string): TemplateResult {
  return html`<time datetime=${timestamp}>${inWords}</time>`;
}
