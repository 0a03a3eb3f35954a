/**
 * Registers a tag unless the page has it already: a script that is included twice, or a second version of it, must
 * not throw. The first definition stays.
 */
export function define(tag: `motcua-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
