import { MotcuaError } from '@motcua/domain';
import { toCompactTime } from '../wire-time.ts';

/**
 * Our reference of a payment: the dossier code, a hyphen and the time it was started, as one system that calls the
 * Payment Platform writes it.
 *
 * @param startedAt RFC 3339 with offset.
 * @throws MotcuaError `invalid_request`.
 */
export function paymentReference(dossierCode: string, startedAt: string): string {
  if (!/^[\w.-]{1,64}$/.test(dossierCode)) {
    throw new MotcuaError('invalid_request', 'A payment needs a dossier code', { details: { field: 'dossierCode', reason: 'characters' } });
  }
  return `${dossierCode}-${toCompactTime(startedAt)}`;
}
