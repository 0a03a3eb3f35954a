import type { ProcedureRecord } from '@motcua/catalogue';
import { baseCode } from './codes.ts';
import { indexMagic, indexMajor, indexMinor, sections } from './index-format.ts';
import type { IndexFacts } from './index-format.ts';
import { indexSum } from './index-sum.ts';
import { joinPairs } from './join-pairs.ts';
import { headLength } from './learn.ts';
import type { DisplayStrings } from './display.ts';
import { shortenCodes, shortenKeys } from './shorten.ts';
import { foldKey, words } from './syllables.ts';
import type { SynonymsDocument } from './synonyms.ts';

/** The files of a catalogue, before they get their names. */
export interface BuiltIndex {
  readonly index: Uint8Array;
  readonly display: DisplayStrings;
  /** What `index` and `display` do not hold of each record; `null` where there is nothing more. */
  readonly details: readonly (Partial<ProcedureRecord> | null)[];
  /** Meanings of the synonyms document that no text of the catalogue has, and were left out. */
  readonly unusedMeanings: readonly string[];
  /** Aliases whose procedure is not in the catalogue, or that say nothing, and were left out. */
  readonly unusedAliases: readonly ProcedureAlias[];
  readonly facts: IndexFacts;
}

/** An everyday name that an officer gave to a procedure. It ranks like the procedure's own name. */
export interface ProcedureAlias {
  /** The procedure, by its code (every record of it) or by the id of one record. */
  readonly code?: string;
  readonly id?: string;
  readonly alias: string;
}

/** Distinct texts in order of first use. Texts that differ only in capitals and signs have one place. */
class Texts {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const key = words(text).map(({ key }) => key).join(' ') || text;
    let place = this.#places.get(key);
    if (place === undefined) {
      this.#places.set(key, (place = this.list.length));
      this.list.push(text);
    }
    return place;
  }
}

const levelBits = { province: 1, district: 2, commune: 3 } as const;
/** No text says something new after so many words; a query is compared with each of them. */
const mostTokens = 24;
/** Stands between a plain first action and the variants that are listed behind it: "Cấp, cấp lại giấy phép". */
const listSign = ',';
/** A name without what every name may have: "Thủ tục" before it, and the article of a law it refers to. */
const core = (name: string) => name.replace(/^thủ tục /i, '').replace(/(theo )?quy định tại [^)]*/gi, '');

/**
 * Builds the index of a catalogue. The same records and synonyms give the same bytes.
 *
 * @param records - in list order; records of one list must stand together.
 * @param aliases - everyday names of single procedures.
 * @throws RangeError when a list is interrupted, or there are more than 65,535 sectors, agencies or syllables.
 */
export function buildIndex(records: readonly ProcedureRecord[], synonyms: SynonymsDocument, aliases: readonly ProcedureAlias[] = []): BuiltIndex {
  const skip = new Set(synonyms.skip.flatMap((text) => words(text).map(({ key }) => key)));
  const names = new Texts();
  const sectors = new Texts();
  const agencies = new Texts();
  const lists: { id: string; document: string; records: number }[] = [];
  const nameOf: number[] = [];
  const respelled: Record<number, string> = {};
  const sectorOf: number[] = [];
  const agencyOf: number[] = [];
  const flags: number[] = [];
  const rows: number[] = [];
  const counts: number[] = [];

  for (const record of records) {
    const last = lists.at(-1);
    if (last?.id === record.list) last.records++;
    else if (lists.some(({ id }) => id === record.list)) throw new RangeError(`list ${record.list} is not in one piece`);
    else lists.push({ id: record.list, document: record.document, records: 1 });
    const name = record.correctedName ?? record.name;
    const place = names.place(name);
    if (names.list[place] !== name) respelled[nameOf.length] = name;
    nameOf.push(place);
    sectorOf.push(record.sector ? sectors.place(record.sector) + 1 : 0);
    agencyOf.push(record.agency ? agencies.place(record.agency) + 1 : 0);
    flags.push((record.governmentLevel ? levelBits[record.governmentLevel] : 0) | ((record.serviceLevel ?? 0) << 2));
    rows.push(record.row);
    const total = record.counts?.total ?? record.counts?.online ?? 0;
    counts.push(Math.min(255, Math.round(Math.log2(1 + total) * 16)));
  }

  const phrase = (text: string) => words(text).map(({ key }) => key).filter((key) => !skip.has(key));
  // Long numbers are those of laws and amounts: nobody looks for them, and each would be a syllable of its own.
  const isShort = (key: string) => !/\d../.test(key);
  const kinds = [[[listSign]], ...synonyms.variants.map((kind) => kind.map(phrase))];
  const acts = (tokens: readonly string[]) => tokens.some((_, at) => kinds.flat().some((act) => act.every((key, i) => tokens[at + i] === key)));
  const nameTokens = (name: string) => {
    const [first = '', ...others] = core(name).split(/(?=[,/])/);
    const [head, rest] = [phrase(first), phrase(others.join(''))];
    const isPlain = !acts(head) && acts([...head, ...rest].slice(0, headLength));
    return [...head, ...(isPlain ? [listSign] : []), ...rest];
  };
  const texts = [...names.list.map(nameTokens), ...[...sectors.list, ...agencies.list].map(phrase)].map((tokens) => tokens.filter(isShort).slice(0, mostTokens));
  const inTexts = new Set(texts.flat());
  const codes = records.map(({ code }) => baseCode(code ?? ''));
  const byKey = new Map<string, Set<number>>();
  records.forEach(({ id }, i) => {
    for (const key of [`i${id}`, `c${codes[i]}`]) byKey.set(key, (byKey.get(key) ?? new Set()).add(nameOf[i]!));
  });
  const unusedAliases: ProcedureAlias[] = [];
  const known = aliases.flatMap((entry) => {
    const meant = byKey.get(entry.id === undefined ? `c${baseCode(entry.code ?? '')}` : `i${entry.id}`);
    const tokens = phrase(core(entry.alias));
    if (meant && tokens.length) return [...meant].map((name) => ({ name, tokens }));
    unusedAliases.push(entry);
    return [];
  });
  for (const { tokens } of known) for (const key of tokens) inTexts.add(key);

  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const inOrder = (phrases: readonly (readonly string[])[]) => phrases.toSorted((a, b) => compare(a.join(' '), b.join(' ')));
  const unusedMeanings: string[] = [];
  const lastFirst = (phrase: readonly string[]) => phrase.toReversed().join(' ');
  // Alike beside alike, by how it ends: a compressor finds more of what repeats.
  const groups = [
    ...synonyms.entries.map(({ say, mean, weight = 0.9 }) => {
      const means = mean.map(phrase).filter((tokens, i) => {
        const known = tokens.length > 0 && tokens.every((key) => inTexts.has(key));
        if (!known) unusedMeanings.push(mean[i]!);
        return known;
      });
      return { say: inOrder(say.map(phrase).filter((tokens) => tokens.length)), means: inOrder(means), weight };
    }).filter(({ say, means }) => say.length && means.length)
      .sort((a, b) => compare(lastFirst(a.means[0]!), lastFirst(b.means[0]!)) || a.weight - b.weight),
    { say: inOrder(synonyms.around.map(phrase).filter((tokens) => tokens.length)), means: [], weight: 0 },
  ];

  // An abbreviation of what the catalogue has not is known all the same: else it would be read as other words' first letters.
  const abbreviations = synonyms.entries.flatMap(({ say }) => say.filter((text) => /^[A-Z]+$/.test(text)).flatMap(phrase));
  const used = new Set([...kinds.flat(2), ...inTexts, ...abbreviations, ...groups.flatMap(({ say, means }) => [...say, ...means].flat())]);
  const keys = [...used].sort((a, b) => compare(foldKey(a), foldKey(b)) || compare(a, b));
  const idOf = new Map(keys.map((key, id) => [key, id]));
  for (const list of [keys, sectors.list, agencies.list]) {
    if (list.length > 0xfffe) throw new RangeError('too many different syllables, sectors or agencies');
  }
  const phraseIds = (tokens: readonly string[]) => [...tokens.map((key) => idOf.get(key)! + 1), 0];
  const listIds = (list: readonly (readonly string[])[]) => [...list.flatMap(phraseIds), 0];
  const { pairs, streams } = joinPairs(
    [[...texts, ...known.map(({ tokens }) => tokens)].flatMap(phraseIds), [...groups.flatMap(({ say, means }) => [...listIds(say), ...listIds(means)]), ...kinds.flatMap(listIds)]],
    keys.length + 1,
  );

  const facts: IndexFacts = {
    names: names.list.length, sectors: sectors.list.length, agencies: agencies.list.length, longest: mostTokens, lists, skip: [...skip],
  };
  const text = (value: string) => new TextEncoder().encode(value);
  // In an order in which a compressor finds most of what repeats.
  const parts: [tag: number, bytes: Uint8Array][] = [
    [sections.sectors, u16(sectorOf)],
    [sections.weights, Uint8Array.from(groups, ({ weight }) => Math.round(weight * 100))],
    [sections.agencies, u16(agencyOf)],
    [sections.rules, u16(streams[1]!)],
    [sections.texts, u16(streams[0]!)],
    [sections.codes, text(shortenCodes(codes))],
    [sections.facts, text(JSON.stringify(facts))],
    [sections.names, steps(nameOf)],
    [sections.flags, Uint8Array.from(flags)],
    [sections.rows, steps(rows)],
    [sections.pairs, u16(pairs)],
    [sections.syllables, text(shortenKeys(keys))],
  ];
  if (known.length) parts.push([sections.aliasOf, steps(known.map(({ name }) => name), true)]);
  if (counts.some((count) => count)) parts.push([sections.counts, Uint8Array.from(counts)]);
  return {
    index: assemble(parts),
    display: { format: 1, names: names.list, sectors: sectors.list, agencies: agencies.list, respelled },
    details: records.map(rest),
    unusedMeanings,
    unusedAliases,
    facts,
  };
}

function assemble(parts: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const pad = (length: number) => (length + 3) & ~3;
  let offset = 20 + parts.length * 12;
  const file = new Uint8Array(parts.reduce((size, [, bytes]) => size + pad(bytes.byteLength), offset));
  const view = new DataView(file.buffer);
  view.setUint32(0, indexMagic, true);
  view.setUint16(4, indexMajor, true);
  view.setUint16(6, indexMinor, true);
  view.setUint32(8, file.byteLength, true);
  view.setUint32(16, parts.length, true);
  parts.forEach(([tag, bytes], i) => {
    const at = 20 + i * 12;
    view.setUint32(at, tag, true);
    view.setUint32(at + 4, offset, true);
    view.setUint32(at + 8, bytes.byteLength, true);
    file.set(bytes, offset);
    offset += pad(bytes.byteLength);
  });
  view.setUint32(12, indexSum(file), true);
  return file;
}

function u16(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, i) => view.setUint16(i * 2, value, true));
  return new Uint8Array(view.buffer);
}

/**
 * Each value as 0 when it is the next (from 1 on) that was not seen yet, else as the step from the last that was seen
 * before, with 0 and up written as 1 and up: 16 bits when every step fits, else 32.
 */
function steps(values: readonly number[], isWide = false): Uint8Array {
  let next = 1;
  let last = 0;
  const list = values.map((value) => {
    if (value === next) {
      next++;
      return 0;
    }
    const step = value - last;
    last = value;
    return step < 0 ? step : step + 1;
  });
  const small = !isWide && list.every((step) => step >= -0x8000 && step <= 0x7fff);
  const view = new DataView(new ArrayBuffer(list.length * (small ? 2 : 4)));
  list.forEach((step, i) => (small ? view.setInt16(i * 2, step, true) : view.setInt32(i * 4, step, true)));
  return new Uint8Array(view.buffer);
}

/** The parts of a record that neither index nor display file hold. */
function rest(record: ProcedureRecord): Partial<ProcedureRecord> | null {
  const { id, document, list, row, code, name, correctedName, sector, agency, governmentLevel, serviceLevel, ...more } = record;
  void id; void document; void list; void row; void code; void sector; void agency; void governmentLevel; void serviceLevel;
  const kept = correctedName === undefined ? more : { ...more, name };
  return Object.keys(kept).length ? kept : null;
}
