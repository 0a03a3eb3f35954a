/** The id of the procedure that the page's address points to: `#procedure=LS-1704`. */
export function procedureInAddress(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get('procedure') ?? undefined;
}
