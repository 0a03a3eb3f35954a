/**
 * Waits until a selector finds something in the story's element, and gives it. A story's `play` uses this to bring the
 * element to the state the story is named after, and to fail when it never gets there.
 */
export async function find<T extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): Promise<T> {
  const until = Date.now() + 8000;
  for (;;) {
    const found = rootOf(canvas)?.querySelector<T>(selector);
    if (found) return found;
    if (Date.now() > until) throw new Error(`The element never showed "${selector}"`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses a button or follows a link of the element, as soon as it is there. */
export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await find(canvas, selector)).click();
}

/** Types into a control of the element, replacing what it held. */
export async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const control = await find<HTMLInputElement>(canvas, selector);
  control.value = text;
  for (const name of ['input', 'change']) control.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
}

/** Gives files to a file control of the element. */
export async function choose(canvas: HTMLElement, selector: string, files: FileList): Promise<void> {
  const control = await find<HTMLInputElement>(canvas, selector);
  control.files = files;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

function rootOf(canvas: HTMLElement): ShadowRoot | null | undefined {
  return [...canvas.querySelectorAll('*')].find((element) => element.localName.startsWith('motcua-'))?.shadowRoot;
}
