import { matchTexts } from './match.ts';
import { learn, plainVariant } from './learn.ts';
import type { Learned } from './learn.ts';
import { openTables } from './open-index.ts';
import type { Tables } from './open-index.ts';
import { highlight } from './highlight.ts';
import type { Range } from './highlight.ts';
import { ask } from './question.ts';
import type { Question } from './question.ts';
import type { MakeReadingAid, ReadingAid } from './reading-aid.ts';
import { readWords } from './read-words.ts';

/** What narrows or widens a search. */
export interface SearchOptions {
  /** Most hits to give. Default 10. */
  readonly limit?: number;
  /** Only this level of government: 1 province, 2 district, 3 commune. */
  readonly level?: number | undefined;
  /** Only this sector, and only this agency: places in the display file's tables, from 1. */
  readonly sector?: number | undefined;
  readonly agency?: number | undefined;
  /** Only this service level: 2, 3 or 4. */
  readonly serviceLevel?: number | undefined;
  /** One byte per record, 1 for those to prefer among equals (they can be filed here). */
  readonly preferred?: Uint8Array | undefined;
  /** Only preferred records. */
  readonly onlyPreferred?: boolean | undefined;
  /** Only what can be filed online: service level 3 or 4, or preferred. */
  readonly onlyOnline?: boolean | undefined;
}

/** A procedure that answers the query: the number of its record, and how well it answers (more is better). */
export interface Hit {
  readonly record: number;
  readonly score: number;
}

/** The answer to a query. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** Number of procedures that answer, all of `hits` and those beyond the limit. */
  readonly total: number;
  readonly facets: FacetCounts;
  /** Where a text of a hit (name, sector, agency, code) says what was asked for. */
  highlight(text: string): Range[];
}

/**
 * How many procedures answer, by what they can be narrowed by. Each is counted as if it were not narrowed itself: all
 * the choices that the others leave.
 */
export interface FacetCounts {
  /** By level of government: unknown, province, district, commune. */
  readonly levels: ArrayLike<number>;
  /** By place in the display file's tables, from 1; 0 has none. */
  readonly sectors: ArrayLike<number>;
  readonly agencies: ArrayLike<number>;
  /** By service level; 0 unknown. */
  readonly serviceLevels: ArrayLike<number>;
  /** Preferred records. */
  readonly preferred: number;
  /** What can be filed online. */
  readonly online: number;
}

/** An opened index. */
export interface SearchIndex {
  /** Number of records. */
  readonly size: number;
  /**
   * Any text may be asked; the answer to what says nothing has no hits, unless it is narrowed: then all that is left.
   * Never throws.
   */
  search(query: string, options?: SearchOptions): Answer;
  /** Where a record's strings are in the display file, and what the index itself knows of it. */
  entry(record: number): RecordEntry;
  /** The records whose entry passes a test: those of a code, the one of an id. */
  find(test: (entry: RecordEntry) => boolean): number[];
  /** Reads from now on what is not written as it should be, too: see `makeReadingAid`. */
  assist(aid: MakeReadingAid): void;
}

/** What the index knows of a record. */
export interface RecordEntry {
  readonly id: string;
  readonly list: string;
  readonly document: string;
  readonly row: number;
  readonly code: string | null;
  /** Place in the display file's table of names. */
  readonly name: number;
  /** Places in its other tables, from 1; 0 when the record has none. */
  readonly sector: number;
  readonly agency: number;
  /** 1 province, 2 district, 3 commune, 0 unknown. */
  readonly level: number;
  /** 2, 3 or 4; 0 unknown. */
  readonly serviceLevel: number;
}

const sectorShare = 0.6;
const agencyShare = 0.6;
/** What is left of the score of a variant (renewal, ending…) when another kind or the plain procedure was asked for. */
const variantShare = 0.85;
/** … and of the plain procedure when a variant was asked for. */
const plainShare = 0.95;
/** How much of the score a name loses by saying more than was asked. */
const askedShare = 0.25;
/** The share of a long name that is asked for is less than that of its beginning. */
const longShare = 0.85;
/** What is left of the score of a record whose name stands higher up already, from another list. */
const repeatShare = 0.8;
/** Below this share of the best score a record is no answer. */
const cut = 0.4;
const leastScore = 0.15;

/**
 * Opens an index file that `buildIndex` wrote. Ready at once: the arrays lie over the bytes.
 *
 * @param file - the whole file; the bytes must not be changed afterwards.
 * @param makeAid - {@link SearchIndex.assist} from the start.
 * @param sum - Tells whether the bytes are damaged; needless where the browser has compared them with their hash.
 * @throws SearchIndexError when it is not a whole index of this major version.
 */
export function openIndex(file: ArrayBuffer | Uint8Array, makeAid?: MakeReadingAid, sum?: (bytes: Uint8Array) => number): SearchIndex {
  const tables = openTables(file, sum);
  const { facts, flags, rows } = tables;
  let learned: Learned | undefined;
  let aid: ReadingAid | undefined;
  const entry = (record: number): RecordEntry => {
    let first = 0;
    const list = facts.lists.find(({ records }) => record < (first += records))!;
    const row = rows[record]!;
    return {
      id: `${list.id}-${row}`, list: list.id, document: list.document, row,
      code: tables.codes()[record] || null,
      name: tables.names[record]!,
      sector: tables.sectors[record]!,
      agency: tables.agencies[record]!,
      level: flags[record]! & 3,
      serviceLevel: (flags[record]! >> 2) & 7,
    };
  };

  return {
    size: flags.length,
    search: (query, options = {}) => {
      const text = String(query).slice(0, 300);
      // A catalogue that is only browsed is not learnt from.
      if (!text.trim()) return search(tables, undefined, undefined, text, options);
      learned ??= learn(tables);
      aid ??= makeAid?.(tables, learned);
      return search(tables, learned, aid, text, options);
    },
    assist: (make) => (makeAid = make),
    entry,
    find: (test) => [...flags.keys()].filter((record) => test(entry(record))),
  };
}

/** `learned` is there when there is a text. */
function search(tables: Tables, learned: Learned | undefined, aid: ReadingAid | undefined, text: string, options: SearchOptions): Answer {
  const { flags, names, sectors, agencies, counts, facts } = tables;
  const { limit = 10, level, sector, agency, serviceLevel, preferred, onlyPreferred, onlyOnline } = options;
  const wanted = [level, sector, agency, serviceLevel, onlyPreferred ? 1 : undefined, onlyOnline ? 1 : undefined];
  const asked = learned && ask(tables, learned, readWords(tables, learned, aid, text));
  const question = (asked && aid?.recognise(asked)) ?? asked;
  const code = aid?.findCode(text);
  const scores = new Float32Array(flags.length);
  if (learned && question?.concepts.length && question.terms.size) score(tables, learned, question, scores);
  else if (!learned && wanted.some((value) => value !== undefined)) scores.fill(1);
  code?.ranks.forEach((rank, record) => (scores[record] = 2 + rank));
  let most = 0;
  for (let record = 0; record < scores.length; record++) {
    if (scores[record]!) scores[record]! += (preferred?.[record] ?? 0) / 50 + (counts?.[record] ?? 0) / 25_000;
    most = Math.max(most, scores[record]!);
  }

  const least = Math.max(leastScore, Math.min(most, 2) * cut);
  const hits: Hit[] = [];
  // Level, sector, agency, service level, preferred, online: how many, and which is asked for.
  const counted = [4, facts.sectors + 1, facts.agencies + 1, 8, 2, 2].map((choices) => new Uint32Array(choices));
  const left: number[] = [];
  // The best score of each name, out of reach once a record has had it.
  const bestOf = new Float32Array(facts.names);
  for (let record = 0; record < scores.length; record++) {
    const value = scores[record]!;
    if (value < least) continue;
    const service = (flags[record]! >> 2) & 7;
    const isPreferred = preferred?.[record] ?? 0;
    const its = [flags[record]! & 3, sectors[record]!, agencies[record]!, service, isPreferred, service > 2 ? 1 : isPreferred];
    // A bit for each thing it is narrowed by that the record is not.
    let misses = 0;
    for (let i = 0; i < 6; i++) if (wanted[i] !== undefined && wanted[i] !== its[i]) misses |= 1 << i;
    for (let i = 0; i < 6; i++) if (!(misses & ~(1 << i))) counted[i]![its[i]!]!++;
    if (misses) continue;
    if (value > bestOf[names[record]!]!) bestOf[names[record]!] = value;
    left.push(record);
  }
  for (const record of left) {
    let score = scores[record]!;
    if (score < bestOf[names[record]!]!) score *= repeatShare;
    else bestOf[names[record]!] = Infinity;
    let place = hits.length;
    while (place > 0 && hits[place - 1]!.score < score) place--;
    if (place < limit) hits.splice(place, 0, { record, score });
    if (hits.length > limit) hits.pop();
  }
  const [levels, sectorCounts, agencyCounts, serviceLevels, preferredCounts, onlineCounts] = counted as [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return {
    hits, total: left.length,
    facets: { levels, sectors: sectorCounts, agencies: agencyCounts, serviceLevels, preferred: preferredCounts[1]!, online: onlineCounts[1]! },
    highlight: (shown) => (question ? highlight(tables, question, code, shown) : []),
  };
}

/** Adds up what a record's name, sector and agency say; the last two only where the name is silent. */
function score(tables: Tables, learned: Learned, question: Question, scores: Float32Array): void {
  const { names, sectors, agencies, facts, aliasOf } = tables;
  const { found, asked, concepts } = matchTexts(learned, question);
  const { starts, variants } = learned;
  const worths = question.concepts.map(({ worth }) => worth / question.total);
  const firstSector = facts.names - 1;
  const firstAgency = facts.names + facts.sectors - 1;
  aliasOf.forEach((name, i) => {
    const alias = firstAgency + 1 + facts.agencies + i;
    if (found[alias]! > found[name]!) {
      found[name] = found[alias]!;
      asked[name] = asked[alias]!;
      concepts[name] = concepts[alias]!;
    }
  });
  for (let record = 0; record < scores.length; record++) {
    const name = names[record]!;
    let value = found[name]!;
    const said = concepts[name]!;
    const sector = sectors[record]! && concepts[firstSector + sectors[record]!]! & ~said;
    const agency = agencies[record]! && concepts[firstAgency + agencies[record]!]! & ~said;
    if (sector || agency) {
      for (let i = 0; i < worths.length; i++) {
        const bit = 1 << i;
        if (sector & bit) value += worths[i]! * sectorShare * (1 - value);
        else if (agency & bit) value += worths[i]! * (question.ofAgency & bit ? 1 : agencyShare);
      }
    }
    if (!value) continue;
    const kinds = variants[name]!;
    scores[record] = value * (1 - askedShare + askedShare * asked[name]! * (starts[name + 1]! - starts[name]! < facts.longest ? 1 : longShare)) *
      (kinds & (question.variants || plainVariant) ? 1 : kinds & plainVariant ? plainShare : variantShare);
  }
}
