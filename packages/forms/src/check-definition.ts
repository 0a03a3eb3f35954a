import { isDataItem } from '@motcua/domain';
import { checkLogic } from './check-logic.ts';
import { checkField, checkRequirement } from './check-parts.ts';
import { Reader } from './definition-reader.ts';
import type { DefinitionProblem } from './definition-reader.ts';
import type { FormDefinition } from './definition.ts';

/** Names that a form's own steps and controls have. */
const taken: ReadonlySet<string> = new Set(['documents', 'review', 'declaration']);

/** What {@link checkDefinition} answers. */
export type DefinitionCheck =
  | { readonly ok: true; readonly definition: FormDefinition }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/**
 * Checks that a JSON value is a form definition that can be run: the right shape and nothing beside it, ids that are
 * unique, conditions that exist, use only the operators of the subset and read only questions asked before, patterns
 * that cannot hang, labels in Vietnamese. Every problem is told, with the JSON Pointer of its place.
 */
export function checkDefinition(json: unknown): DefinitionCheck {
  const problems: DefinitionProblem[] = [];
  const root = new Reader(json, '', problems);
  if (!root.object(['id', 'version', 'procedureCode', 'title', 'source', 'ending', 'consent', 'processing', 'conditions', 'pages', 'documents', 'declaration'])) {
    return { ok: false, problems };
  }
  root.at('id').text();
  root.at('version').text();
  root.at('procedureCode').text(64);
  root.at('title').words();
  root.at('source').text();
  root.at('declaration').words(true);
  checkEnding(root.at('ending'));
  checkConsent(root.at('consent'));
  checkProcessing(root.at('processing'));
  const reads = checkConditions(root.at('conditions'));
  checkOrder(root, reads);
  return problems.length === 0 ? { ok: true, definition: json as FormDefinition } : { ok: false, problems };
}

function checkEnding(ending: Reader): void {
  if (!ending.object(['kind', 'url'])) return;
  const kind = ending.at('kind').oneOf(['submit', 'hand_over']);
  const url = ending.at('url');
  if (kind === 'submit' && url.present) url.problem('belongs to the ending "hand_over" only');
  if (kind === 'hand_over' && !/^https:\/\/[^\s]+$/.test(url.text() ?? 'https://-')) url.problem('is an https address');
}

function checkConsent(consent: Reader): void {
  if (!consent.object(['noticeVersion', 'purpose', 'items', 'required'])) return;
  consent.at('noticeVersion').text();
  consent.at('purpose').words();
  const items = new Set<unknown>();
  for (const item of consent.at('items').list()) {
    const name = item.text();
    if (name !== undefined && !isDataItem(name)) item.problem(`"${name}" is not a data item`);
    if (items.has(name)) item.problem('stands here twice');
    items.add(name);
  }
  for (const item of consent.at('required').list()) {
    if (!items.has(item.text())) item.problem('is not among the items');
  }
}

function checkProcessing(processing: Reader): void {
  if (!processing.present || !processing.object(['workingDays', 'cutOffHour', 'source'])) return;
  processing.at('workingDays').number(0, 1000);
  processing.at('cutOffHour').number(0, 23, true);
  processing.at('source').text();
}

/** The answers each condition reads. */
function checkConditions(conditions: Reader): Map<string, { path: string; reads: ReadonlySet<string> }> {
  const reads = new Map<string, { path: string; reads: ReadonlySet<string> }>();
  for (const [name, condition] of conditions.entries()) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) condition.problem('a condition is named in lower-case letters, digits and underscores');
    const checked = checkLogic(condition.value, condition.path);
    for (const { path, problem } of checked.problems) condition.problemAt(path, problem);
    reads.set(name, { path: condition.path, reads: checked.reads });
  }
  return reads;
}

/** Ids are unique, and every condition reads only what was asked before the place that uses it. */
function checkOrder(root: Reader, conditions: Map<string, { path: string; reads: ReadonlySet<string> }>): void {
  const asked = new Set<string>();
  const used = new Set<string>();
  const use = (place: Reader): void => {
    if (typeof place.value !== 'string') return;
    const condition = conditions.get(place.value);
    if (!condition) {
      place.problem(`there is no condition "${place.value}"`);
      return;
    }
    used.add(place.value);
    for (const read of condition.reads) {
      if (!asked.has(read)) place.problem(`condition "${place.value}" reads "${read}", which is not asked before this`);
    }
  };
  const claim = (ids: Set<string>, place: Reader): void => {
    const id = place.text(64);
    if (id === undefined) return;
    if (!/^[a-z][a-z0-9_]*$/.test(id)) place.problem('an id is lower-case letters, digits and underscores');
    if (taken.has(id)) place.problem(`the id "${id}" is taken by the form itself`);
    if (ids.has(id)) place.problem(`the id "${id}" is used twice`);
    ids.add(id);
  };
  const pageIds = new Set<string>();
  for (const page of root.at('pages').list(1)) {
    if (!page.object(['id', 'title', 'intro', 'when', 'fields'])) continue;
    claim(pageIds, page.at('id'));
    page.at('title').words();
    page.at('intro').words(true);
    use(page.at('when'));
    for (const field of page.at('fields').list(1)) {
      if (!checkField(field)) continue;
      use(field.at('when'));
      use(field.at('required'));
      claim(asked, field.at('id'));
    }
  }
  const ids = new Set(asked);
  for (const document of root.at('documents').list()) {
    if (!checkRequirement(document)) continue;
    use(document.at('when'));
    use(document.at('required'));
    claim(ids, document.at('id'));
  }
  for (const [name, { path }] of conditions) {
    if (!used.has(name)) root.problemAt(path, `condition "${name}" is never used`);
  }
}
