import type { Answer } from '@motcua/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../language.ts';
import type { FilterMessages } from './messages/filter-vi.ts';

const levels = ['province', 'district', 'commune'] as const;
/** Fewer results than this are read faster than they are filtered. */
const worthFiltering = 4;

/** Draws the filters for an answer; `narrow` sets level of government and "can be filed here". */
export type DrawFilters = (answer: Answer, level: number | undefined, onlyHere: boolean, narrow: (level: number | undefined, onlyHere: boolean) => void) => TemplateResult | typeof nothing;

/**
 * Level of government (1 province, 2 district, 3 commune), and what can be filed here, each with its count; only where
 * there is something to choose. When they leave nothing, a way to take them off.
 *
 * @param here - What a result is called that can be filed here.
 */
export function filtersIn(text: FilterMessages, here: string, language: Language): DrawFilters {
  return (answer, level, onlyHere, narrow) => {
    const isNarrowed = level !== undefined || onlyHere;
    if (!isNarrowed && answer.total < worthFiltering) return nothing;
    const choice = (value: number | undefined, label: string, count: number) => html`
      <div class="choice">
        <input type="radio" name="level" id="level-${value ?? 0}" .checked=${value === level} @change=${() => narrow(value, onlyHere)} />
        <label for="level-${value ?? 0}">${label} (${count.toLocaleString(language)})</label>
      </div>
    `;
    const choices = levels.flatMap((name, at) => {
      const count = answer.facets.levels[at + 1] ?? 0;
      return count > 0 || level === at + 1 ? [choice(at + 1, text.levels[name], count)] : [];
    });
    const all = answer.facets.levels[0]! + answer.facets.levels[1]! + answer.facets.levels[2]! + answer.facets.levels[3]!;
    const isHereWorthAsking = onlyHere || (answer.facets.preferred > 0 && answer.facets.preferred < answer.total);
    return html`
      ${choices.length > 1 || level !== undefined
        ? html`<fieldset class="field levels"><legend>${text.level}</legend>${choice(undefined, text.allLevels, all)} ${choices}</fieldset>`
        : nothing}
      ${isHereWorthAsking
        ? html`
            <div class="choice">
              <input type="checkbox" id="only-here" .checked=${onlyHere} @change=${() => narrow(level, !onlyHere)} />
              <label for="only-here">${here} (${answer.facets.preferred.toLocaleString(language)})</label>
            </div>
          `
        : nothing}
      ${isNarrowed && answer.total === 0
        ? html`
            <div class="notice" part="none">
              <p>${text.noneFiltered}</p>
              <p><button class="button" type="button" @click=${() => narrow(undefined, false)}>${text.removeFilters}</button></p>
            </div>
          `
        : nothing}
    `;
  };
}
