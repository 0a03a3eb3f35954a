/** Languages the elements speak. */
export type Language = 'vi' | 'en';

/** The supported language of a BCP 47 tag: `en-GB` is English; anything we do not speak is Vietnamese. */
export function languageOfTag(tag: string): Language {
  return /^en(-|$)/i.test(tag.trim()) ? 'en' : 'vi';
}

/** The element's own `lang`, else that of the nearest ancestor (through shadow roots), else Vietnamese. */
export function resolveLanguage(element: Element): Language {
  for (let scope: Element | null = element; scope; ) {
    const holder: Element | null = scope.closest('[lang]');
    if (holder) return languageOfTag(holder.getAttribute('lang') ?? '');
    const root: Node = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}

const watchers = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` whenever a `lang` attribute changes anywhere the element's language may come from; one observer
 * serves every element of the page. Returns how to stop.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const notify of watchers.values()) notify();
  });
  watchers.set(element, changed);
  for (let node: Element | null = element; node; ) {
    const root: Node = node.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return () => {
    watchers.delete(element);
    if (watchers.size === 0) observer?.disconnect();
  };
}
