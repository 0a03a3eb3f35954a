/**
 * Loads something when it is first used, and then once: schemas and readers of messages take several times as long to
 * load as everything else of a client.
 */
export function onFirstUse<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let loading: Promise<Thing> | undefined;
  return () => (loading ??= load());
}
