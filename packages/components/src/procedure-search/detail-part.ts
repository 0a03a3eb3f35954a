import type { ProcedureExtras } from '@motcua/search';
import { summarise } from '@motcua/search/lean';
import type { TemplateResult } from 'lit';
import type { CommonMessages } from '../messages/vi.ts';
import type { Language } from '../language.ts';
import { loadFile, type Catalogue } from './catalogue-files.ts';
import { adoptStyles } from './adopt-styles.ts';
import { detailStyles } from './detail.styles.ts';
import { detailView } from './detail-view.ts';
import { filingPlace } from './filing-place.ts';
import { vi } from './messages/detail-vi.ts';

export { showInAddress } from './show-in-address.ts';

/** What the element knows when it draws a procedure. */
export interface DetailContext {
  readonly common: CommonMessages;
  readonly formPage: string | undefined;
  /** How filing ends for the procedures with a form here, by code; undefined until it is known. */
  readonly endings: ReadonlyMap<string, 'submit' | 'hand_over'> | undefined;
  readonly back: () => void;
  readonly retry: () => void;
}

/** Draws one procedure. */
export type DrawDetail = (context: DetailContext) => TemplateResult;

/**
 * Fetches what else the catalogue knows of a procedure, and the words to say it in. When the details cannot be used,
 * the rest is drawn with a notice; `failed` tells why.
 *
 * @throws what `import()` throws when the sentences of the language cannot be fetched.
 */
export async function loadDetail({ url, manifest, index, strings }: Catalogue, root: ShadowRoot, record: number, language: Language): Promise<{ draw: DrawDetail; failed: unknown }> {
  adoptStyles(root, detailStyles);
  const text = language === 'en' ? (await import('./messages/detail-en.ts')).en : vi;
  const file = manifest.details.find(({ first, records }) => record >= first && record < first + records);
  let more: ProcedureExtras = {};
  let failed: unknown;
  try {
    if (file) more = ((await (await loadFile(url, file)).json()) as Record<string, ProcedureExtras | undefined>)[record] ?? {};
  } catch (error) {
    failed = error;
  }
  const summary = summarise(index, strings, record);
  return {
    failed,
    draw: ({ common, formPage, endings, back, retry }) =>
      detailView({ summary, more, failed: failed !== undefined, text, common, language, manifest, action: filingPlace(summary.code, formPage, endings), back, retry }),
  };
}
