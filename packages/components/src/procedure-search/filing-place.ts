import { nationalPortal } from './national-portal.ts';

/** How filing ends for the procedures with a form here, by code; undefined until it is known. */
export type Endings = ReadonlyMap<string, 'submit' | 'hand_over'> | undefined;

/** Where a procedure is filed. `unknown`: the gateway did not say whether it can be filed here. */
export interface FilingPlace {
  readonly kind: 'here' | 'hand_over' | 'portal' | 'unknown';
  readonly url: string;
  /** Whether the address is that of the procedure itself, not of the portal's first page. */
  readonly isExact: boolean;
}

/** Only codes of the national list (1.001193) are known to the portal; those of a province's old list are not. */
export function nationalCode(code: string | null): string | undefined {
  return code !== null && /^\d\.\d{6}$/.test(code) ? code : undefined;
}

/**
 * Where a procedure is filed: on the form page when there is a form for its code, else on the national portal.
 *
 * @param portalPage - Address of a procedure on the portal, `{code}` where the code stands.
 */
export function filingPlace(code: string | null, formPage: string | undefined, portalPage: string | undefined, endings: Endings): FilingPlace {
  const ending = code === null ? undefined : endings?.get(code);
  const form = ending && code !== null && formPage ? webAddress(formPage) : undefined;
  if (form) {
    form.searchParams.set('procedure', code!);
    return { kind: ending === 'submit' ? 'here' : 'hand_over', url: form.href, isExact: true };
  }
  const national = nationalCode(code);
  const exact = national && portalPage?.includes('{code}') ? webAddress(portalPage.replaceAll('{code}', national)) : undefined;
  return { kind: formPage && !endings ? 'unknown' : 'portal', url: exact?.href ?? nationalPortal, isExact: exact !== undefined };
}

function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text, location.href)) return undefined;
  const url = new URL(text, location.href);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
