import type { ProcedureExtras, ProcedureSummary } from '@motcua/search';
import { summarise } from '@motcua/search/lean';
import { loadFile, type Catalogue } from './catalogue-files.ts';

/** All that the catalogue knows of a procedure. */
export interface Description {
  readonly summary: ProcedureSummary;
  readonly more: ProcedureExtras;
  /** Why there is no more than the summary. */
  readonly failed: unknown;
}

/** Fetches what else the catalogue knows of a procedure. When that cannot be used the summary is there all the same. */
export async function loadDescription({ url, manifest, index, strings }: Catalogue, record: number): Promise<Description> {
  const summary = summarise(index, strings, record);
  const file = manifest.details.find(({ first, records }) => record >= first && record < first + records);
  try {
    const all = file && ((await (await loadFile(url, file)).json()) as Record<string, ProcedureExtras | undefined>);
    return { summary, more: all?.[record - file!.first] ?? {}, failed: undefined };
  } catch (failed) {
    return { summary, more: {}, failed };
  }
}
