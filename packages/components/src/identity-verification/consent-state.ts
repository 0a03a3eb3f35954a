import type { Consent, ConsentRequest, Session } from '@motcua/contracts/gateway/types';
import { missingItems } from './consent-form.ts';

/** Where the person is, once signed in. */
export type Step = 'consent' | 'declined' | 'consented' | 'statement' | 'result';

/** Consents to what a request asks for, under the notice in force. */
export function consentsInForce(consents: readonly Consent[], request: ConsentRequest | undefined): readonly Consent[] {
  return consents.filter(({ procedureCode, noticeVersion }) => procedureCode === request?.procedureCode && noticeVersion === request.noticeVersion);
}

/** Where consent given leads: back to the request while something required is missing. */
export function stepAfter(given: readonly Consent[], request: ConsentRequest | undefined, session: Session | undefined): Step {
  const items = new Set(given.flatMap((consent) => consent.items));
  if (!request || missingItems(request, items).length > 0) return 'consent';
  return session?.hasPersonalId ? 'consented' : 'statement';
}
