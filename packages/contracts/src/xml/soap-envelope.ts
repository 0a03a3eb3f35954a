import { MotcuaError } from '@motcua/domain';
import type { SoapBody } from './read-xml.ts';

/** Puts one element into a SOAP 1.1 envelope. */
export function soapEnvelope(element: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/>' +
    `<soapenv:Body>${element}</soapenv:Body></soapenv:Envelope>`
  );
}

/**
 * Refuses a body that is a SOAP fault.
 *
 * @throws MotcuaError `rejected` when the fault says that the client is to blame, else `unavailable`. The fault's own
 *   words are not kept: they may hold anything.
 */
export function refuseFault({ name, content }: SoapBody, operation: string): void {
  if (name !== 'Fault') return;
  const code = (content as { faultcode?: unknown } | undefined)?.faultcode;
  const local = typeof code === 'string' ? code.slice(code.indexOf(':') + 1) : '';
  const fault = /^[A-Za-z.]{1,40}$/.test(local) ? local : 'unknown';
  const client = /^(?:Client|Sender)\b/.test(fault);
  throw new MotcuaError(client ? 'rejected' : 'unavailable', `${operation}: the service answered with a fault`, {
    details: { operation, form: 'soap', faultCode: fault },
  });
}
