import type { DossierCounts } from '@motcua/catalogue';
import { findingKinds, importFields, ImportRefusal, readGivenColumn, rejects, type TextEncoding } from '@motcua/catalogue/importers';

import { DraftFile, JsonLines } from '../catalogue-import/draft-file.ts';
import { ImportSummary, preview } from '../catalogue-import/import-summary.ts';
import { readSources, type SourceOptions } from '../catalogue-import/read-sources.ts';
import { UsageError, type Command, type CommandInput } from '../command.ts';
import { keepInputs } from '../keep-inputs.ts';

const encodings: readonly TextEncoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258'];

/** `motcua catalogue import`. */
export const catalogueImportCommand: Command = {
  name: 'catalogue import',
  summary: 'Reads lists of procedures (CSV, XLSX, JSON) into the records that "catalogue index" takes.',
  usage: 'FILES… [--out FILE.json] [options]',
  options: [
    { name: 'out', value: 'FILE', summary: 'Where the records are written, as JSON. Without it the files are only checked.' },
    { name: 'preview', summary: 'Shows how the columns are understood and the first rows, and writes nothing.' },
    { name: 'map', value: 'FIELD=HEADER', summary: 'Names the column of a field: --map code="Mã số", or by number, --map name=#2. May be given several times.', multiple: true },
    { name: 'list', value: 'NAME', summary: 'Name of the list; ids of records are NAME-ROW. Without it, made from the name of the file.' },
    { name: 'document', value: 'NAME', summary: 'What the records name as their source. Without it, the name of the file.' },
    { name: 'counted', value: 'FROM..TO', summary: 'Days the numbers of dossiers in the file were counted in: 2026-01-01..2026-06-30.' },
    { name: 'encoding', value: 'NAME', summary: `How a text file keeps its letters, when it is found out wrongly: ${encodings.join(', ')}.` },
    { name: 'report', value: 'FILE', summary: 'Where everything noticed is written, row by row, as JSON.' },
    { name: 'json', summary: 'Prints that report instead of the summary.' },
    { name: 'accept-rejects', summary: 'Ends with 0 although rows were rejected.' },
  ],
  notes: [
    'FILES are .csv, .xlsx or .json files (records, or the national portal\'s LayThuTuc, LayDanhSachTTHC and',
    'public search), folders of them, or the folder of the five seed documents. What a file is, how it is',
    'encoded and parted is told by its content. Every row becomes a record or a line of the report. Ends',
    'with 1 when a row was rejected (the others are written all the same), or a file could not be read at',
    'all (then nothing is written).',
    '',
    `Fields: ${importFields.slice(0, 9).join(', ')},`,
    `${importFields.slice(9, 17).join(', ')},`,
    `${importFields.slice(17).join(', ')}.`,
  ],
  positionals: true,
  async run(input) {
    const { values, positionals, out } = input;
    if (positionals.length === 0) throw new UsageError('Name at least one file or folder.');
    const options = readOptions(values);
    await keepInputs(positionals, [text(values['out']), text(values['report'])]);
    if (values['preview'] === true) {
      out.write(await preview(readSources(positionals, options)));
      return 0;
    }
    return importAll(input, options);
  },
};

async function importAll({ values, positionals, out, err }: CommandInput, options: SourceOptions): Promise<number> {
  const target = text(values['out']);
  const reportPath = text(values['report']);
  const json = values['json'] === true;
  const records = target === undefined ? undefined : new DraftFile(target);
  const report = reportPath === undefined ? undefined : new DraftFile(reportPath);
  const say = async (piece: string): Promise<void> => {
    await report?.write(piece);
    if (json && !out.write(piece)) await new Promise((resolve) => out.once('drain', resolve));
  };
  const summary = new ImportSummary();
  const recordLines = new JsonLines(async (piece) => records?.write(piece));
  const findingLines = new JsonLines(say);
  let refusal: ImportRefusal | undefined;
  try {
    await say('{"findings":');
    for await (const event of readSources(positionals, options)) {
      summary.add(event);
      if (event.type === 'record') await recordLines.add(event.record);
      if (event.type === 'finding') await findingLines.add({ ...event.finding, rejected: rejects(event.finding) });
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) {
      await Promise.all([records?.discard(), report?.discard()]);
      throw error;
    }
    refusal = error;
  }
  await findingLines.close();
  const { en, vi } = refusal?.text ?? {};
  await say(`,\n"summary":${JSON.stringify({ ...summary.facts(), kinds: kindsOf(summary), ...(refusal && { refusal: { reason: refusal.reason, en, vi } }) }, null, 1)}}\n`);
  await report?.finish();
  if (refusal !== undefined) {
    await records?.discard();
    err.write(`motcua catalogue import: ${en ?? ''}\n${vi ?? ''}\nNothing was written.\n`);
    return 1;
  }
  await recordLines.close();
  await records?.write('\n');
  await records?.finish();
  if (!json) out.write(summary.print({ out: target, report: reportPath }));
  return summary.rejected > 0 && values['accept-rejects'] !== true ? 1 : 0;
}

/** The sentences of the kinds that occurred. */
function kindsOf(summary: ImportSummary): Record<string, unknown> {
  return Object.fromEntries(summary.kinds().map(({ kind, count }) => [kind, { count, rejects: rejects({ kind }), en: findingKinds[kind].en, vi: findingKinds[kind].vi }]));
}

function readOptions(values: CommandInput['values']): SourceOptions {
  const given = Array.isArray(values['map']) ? values['map'].map(String) : [];
  const [list, document, encoding, counted] = ['list', 'document', 'encoding', 'counted'].map((name) => text(values[name]));
  if (list !== undefined && !/^[\p{L}\p{N}._-]{1,40}$/u.test(list)) throw new UsageError('--list takes a name of letters, digits, dots and hyphens, at most 40.');
  const known = encodings.find((name) => name === encoding?.toLowerCase());
  if (encoding !== undefined && known === undefined) throw new UsageError(`--encoding takes ${encodings.join(', ')}.`);
  let columns: SourceOptions['columns'];
  try {
    columns = given.map(readGivenColumn);
  } catch (error) {
    throw error instanceof ImportRefusal ? new UsageError(error.text.en) : error;
  }
  return {
    columns,
    ...(list !== undefined && { list }),
    ...(document !== undefined && { document }),
    ...(known !== undefined && { encoding: known }),
    ...(counted !== undefined && { counted: readPeriod(counted) }),
  };
}

function readPeriod(value: string): Pick<DossierCounts, 'from' | 'to'> {
  const [, from = '', to = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(value) ?? [];
  for (const day of [from, to]) {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day || from > to) {
      throw new UsageError('--counted takes two days, the first before the last: 2026-01-01..2026-06-30.');
    }
  }
  return { from, to };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
