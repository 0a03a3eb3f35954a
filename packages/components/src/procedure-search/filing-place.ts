import { nationalPortal } from './national-portal.ts';

/** Where a procedure is filed. `unknown`: the gateway did not say whether it can be filed here. */
export interface FilingPlace {
  readonly kind: 'here' | 'hand_over' | 'portal' | 'unknown';
  readonly url: string;
}

/** Where a procedure is filed: on the form page when there is a form for its code, else on the national portal. */
export function filingPlace(code: string | null, formPage: string | undefined, endings: ReadonlyMap<string, 'submit' | 'hand_over'> | undefined): FilingPlace {
  const ending = code === null ? undefined : endings?.get(code);
  if (ending && code !== null && formPage && URL.canParse(formPage, location.href)) {
    const url = new URL(formPage, location.href);
    url.searchParams.set('procedure', code);
    if (/^https?:$/.test(url.protocol)) return { kind: ending === 'submit' ? 'here' : 'hand_over', url: url.href };
  }
  return { kind: formPage && !endings ? 'unknown' : 'portal', url: nationalPortal };
}
