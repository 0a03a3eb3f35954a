// Looking at an element as people and their tools do.
import 'axe-core';

const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;

/** Fails with the sentence. */
export function fail(sentence: string): never {
  throw new Error(sentence);
}

/** Fails unless both are the same, compared as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) fail(`${what}: expected ${e}, got ${a}`);
}

/** Fails unless it is true. */
export function ok(value: unknown, what: string): asserts value {
  if (!value) fail(what);
}

/** Puts HTML on the page, alone, and gives its first element. */
export function place<E extends Element = HTMLElement>(html: string): E {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(template.content);
  return document.body.firstElementChild as E;
}

/** The text a person can read in an element, hidden parts left out; blanks folded. */
export function textOf(element: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || !node.checkVisibility() || node.matches('.visually-hidden, style, script')) return '';
    const text = [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
  };
  return read(element).replace(/\s+/g, ' ').trim();
}

/** Waits until a function gives something; fails with what the element reads when it does not. */
export async function until<T>(see: () => T | Promise<T>, what: string, element?: Element): Promise<NonNullable<T>> {
  const end = Date.now() + 8000;
  for (;;) {
    const seen = await see();
    if (seen) return seen;
    if (Date.now() > end) fail(`never seen: ${what}${element ? `; the element reads: ${textOf(element)}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the element reads a text. */
export function untilReads(element: Element, text: string | RegExp): Promise<string> {
  return until(() => {
    const seen = textOf(element);
    return (typeof text === 'string' ? seen.includes(text) : text.test(seen)) ? seen : undefined;
  }, String(text), element);
}

/** What the polite live region says. */
export function spoken(element: Element): string {
  return element.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ?? '';
}

/** One element inside the shadow root; fails when it is not there. */
export function inside<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  return element.shadowRoot?.querySelector<E>(selector) ?? fail(`no ${selector} in the element; it reads: ${textOf(element)}`);
}

/** The button, link or field of that name inside the shadow root. */
export function named<E extends HTMLElement = HTMLElement>(element: Element, name: string | RegExp): E {
  const fits = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text));
  for (const candidate of element.shadowRoot?.querySelectorAll<E>('a, button, summary, input, select, textarea') ?? []) {
    const labels = candidate instanceof HTMLInputElement ? [...(candidate.labels ?? [])] : [candidate];
    if (labels.some((label) => fits(textOf(label)))) return candidate;
  }
  return fail(`nothing named ${String(name)} in the element; it reads: ${textOf(element)}`);
}

/** What has focus inside the element. */
export function focusedIn(element: Element): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}

/** Types into a field as a person does: the value, then the event. */
export function type(field: HTMLInputElement, value: string): void {
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** Collects the details of an event that reaches the document. */
export function listen(name: string): unknown[] {
  const details: unknown[] = [];
  const take = (event: Event) => details.push((event as CustomEvent).detail);
  document.addEventListener(name, take);
  cleanUps.push(() => document.removeEventListener(name, take));
  return details;
}

const cleanUps: (() => void)[] = [];

/** Takes the page back to nothing. */
export function cleanUp(): void {
  for (const undo of cleanUps.splice(0)) undo();
  document.body.replaceChildren();
  document.documentElement.lang = 'vi';
}

/** Fails when axe finds anything (WCAG 2.2 AA and best practice), or when something is wider than the window. */
export async function accessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A fragment of a page has no landmarks and no first heading.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  const lines = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`));
  if (lines.length > 0) fail(`axe: ${lines.join('\n')}`);
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) fail(`the element is ${wide} px wider than the window of ${innerWidth} px`);
}
