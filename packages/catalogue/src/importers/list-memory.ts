import { createHash } from 'node:crypto';

import type { ProcedureRecord } from '../procedure.ts';
import { shortened, type Finding } from './finding.ts';
import { GluedWords } from './glued-words.ts';
import type { ImportEvent } from './import-event.ts';

/** Where a record was read. */
export type RecordPlace = Pick<Finding, 'file' | 'sheet' | 'line' | 'id'>;

/** What is remembered of the rows of one list, also over several sheets or files. */
export class ListMemory {
  /** The row counted last. */
  row = 0;
  readonly #codes = new Map<string, { readonly place: RecordPlace; readonly what: string }>();
  readonly #glued = new GluedWords<RecordPlace>();

  /** Remembers a record, and tells of a code that was there before. */
  *notice({ code, name, agency }: ProcedureRecord, place: RecordPlace): Generator<ImportEvent> {
    this.#glued.add(name, place);
    if (code === null) return;
    const earlier = this.#codes.get(code);
    // Names are long and lists may be: a hash says as well whether they are the same.
    const what = createHash('sha1').update(`${name}|${agency ?? ''}`).digest('base64').slice(0, 12);
    if (earlier === undefined) {
      this.#codes.set(code, { place, what });
      return;
    }
    const { file, line } = earlier.place;
    const where = [...(file === place.file ? [] : [file]), ...(line === undefined ? [] : [`line ${line}`])].join(', ');
    yield { type: 'finding', finding: { kind: earlier.what === what ? 'duplicate-row' : 'duplicate-code', ...place, text: `${code}: also in ${where}` } };
  }

  /** What can only be said when the whole list was seen. */
  *close(): Generator<ImportEvent> {
    for (const { place, text, parted } of this.#glued.find()) {
      yield { type: 'finding', finding: { kind: 'glued-word', ...place, text: `"${parted}": ${shortened(text)}` } };
    }
  }
}
