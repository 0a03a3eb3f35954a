import { MotcuaError } from './motcua-error.ts';

/** One page of a list: its items, and where the next page begins when there is one. */
export interface Page<Item, Place> {
  items: readonly Item[];
  next?: Place | undefined;
}

/**
 * The items of a list that comes in pages, one after the other: the next page is asked for when its first item is.
 * A caller who leaves the loop asks for no more pages.
 *
 * @throws MotcuaError `bad_response` when a page leads back to a place that was read already.
 * @example
 * for await (const unit of itemsOf((offset) => readUnits(offset), 0)) …
 */
export async function* itemsOf<Item, Place extends string | number>(readPage: (place: Place) => Promise<Page<Item, Place>>, first: Place): AsyncGenerator<Item, void, void> {
  const read = new Set<Place>();
  for (let place: Place | undefined = first; place !== undefined; ) {
    if (read.has(place)) throw new MotcuaError('bad_response', 'The pages of a list lead in a circle', { details: { reason: 'pages_in_a_circle' } });
    read.add(place);
    const page: Page<Item, Place> = await readPage(place);
    yield* page.items;
    place = page.next;
  }
}
