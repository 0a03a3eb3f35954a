import type { Problem, ProcedureList } from '@motcua/contracts/gateway/types';
import type { Catalogue } from './catalogue-files.ts';
import type { Endings } from './filing-place.ts';

const patience = 20_000;

/**
 * Asks the gateway which procedures have a form here. One public question, asked without the gateway's client: that is
 * as large as all filters together, and a page that only searches has no other use for it.
 *
 * @throws an object with the `code` of what is wrong.
 */
export async function askWhatIsHere(gatewayUrl: string): Promise<NonNullable<Endings>> {
  let said: Partial<ProcedureList & Problem> = {};
  try {
    said = (await (await fetch(`${gatewayUrl}/motcua/api/v1/procedures`, { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patience) })).json()) as typeof said;
  } catch {
    // The code below says it.
  }
  if (!said.procedures) throw { code: said.code ?? 'offline' };
  return new Map(said.procedures.map(({ procedureCode, ending }) => [procedureCode, ending]));
}

/** The records that can be filed here. */
export interface WhatIsHere {
  /** 1 for each of them. */
  readonly marks: Uint8Array;
  /** The first record of each code, in the catalogue's order. */
  readonly first: readonly number[];
}

/** Finds them in a catalogue. */
export function findWhatIsHere({ index }: Catalogue, endings: NonNullable<Endings>): WhatIsHere {
  const marks = new Uint8Array(index.size);
  const codes = new Map<string | null, number>();
  for (const record of index.find(({ code }) => endings.has(code!))) {
    marks[record] = 1;
    const { code } = index.entry(record);
    if (!codes.has(code)) codes.set(code, record);
  }
  return { marks, first: [...codes.values()] };
}
