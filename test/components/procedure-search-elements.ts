// What the tests of the procedure search do with it.
import { inside, place, type, until, untilReads } from './seeing.ts';

/** An element that has its catalogue and what is fetched after it. */
export async function readySearch(gateway: string, attributes = ''): Promise<HTMLElement> {
  const element = place(`<motcua-procedure-search gateway="${gateway}" ${attributes}></motcua-procedure-search>`);
  await untilReads(element, '2.182');
  return element;
}

/** The search box. */
export const box = (element: Element) => inside<HTMLInputElement>(element, '[role=combobox]');

/** The results. */
export const options = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])];

/** Their names. */
export const names = (element: Element) => options(element).map((option) => option.querySelector('.name')?.textContent ?? '');

/** Types a query and waits for the first result to start with a name. */
export async function finds(element: Element, query: string, name: string): Promise<void> {
  type(box(element), query);
  await until(() => names(element)[0]?.toLowerCase().startsWith(name.toLowerCase()), `${name} for ${query}`, element);
}
