/** A parameter of the page's address, trimmed; undefined when it is missing or empty. */
export function pageParameter(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name)?.trim() || undefined;
}
