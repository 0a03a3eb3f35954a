import { claim } from './claim.ts';

// The script an agency pastes. It defines nothing itself: it fetches an element's code when its tag is on the page, or
// comes to it later. Tags inside other components' shadow roots are not seen; such a page imports the element itself.
const chunks: Record<string, (() => Promise<unknown>) | undefined> = {
  'motcua-dossier-form': () => import('./dossier-form/define.ts'),
  'motcua-identity-verification': () => import('./identity-verification/define.ts'),
  'motcua-procedure-search': () => import('./procedure-search/define.ts'),
  'motcua-status-tracker': () => import('./status-tracker/define.ts'),
};
const tags = Object.keys(chunks).join();

if (claim()) {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document);
  // What could not be fetched on a bad line is fetched when the line is back; until then the fallback inside the tag shows.
  addEventListener('online', () => look(document));
}

function look(root: Document | Element): void {
  if (root instanceof Element) load(root.localName);
  for (const element of root.querySelectorAll(tags)) load(element.localName);
}

function load(tag: string): void {
  const chunk = chunks[tag];
  if (!chunk) return;
  chunks[tag] = undefined;
  chunk().catch(() => {
    chunks[tag] = chunk;
  });
}
