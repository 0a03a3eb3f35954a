import { decodeInboundMessage, decodeInboundSearch, encodeInboundAnswer, inboundPaths, type InboundPortalMessage } from '@motcua/contracts/national-portal/codec';
import { type DossierRecord, encodeSearchAnswer } from '@motcua/contracts/one-stop/codec';
import { decodeUnitPaymentQuestion, encodeUnitPaymentAnswer, type UnitPayment } from '@motcua/contracts/payment/codec';
import { isMotcuaError, MotcuaError } from '@motcua/domain';
import { jsonResponse, readJsonRequest, usualLimit } from './read-json-request.ts';

/** What a unit does with what the portal sends it. An endpoint without its function answers 404. */
export interface InboundOptions {
  /**
   * Whether a request may be answered at all. The portal's messages carry no signature: let only the unit's own exchange
   * adapter through, by its address, a client certificate or a secret path.
   */
  isAllowed(request: Request): boolean | Promise<boolean>;
  /** A dossier that was filed on the national portal. */
  onDossier?(message: InboundPortalMessage): Promise<void> | void;
  /** A notice of the tax authority for a dossier. */
  onTaxNotice?(message: InboundPortalMessage): Promise<void> | void;
  /** A notice of a sales promotion. */
  onPromotion?(message: InboundPortalMessage): Promise<void> | void;
  /** How a dossier stands; undefined when the unit has none of the code. */
  findDossier?(dossierCode: string): Promise<DossierRecord | undefined> | DossierRecord | undefined;
  /** What is to be paid for a dossier; undefined when the unit has none of the code. */
  findPayment?(dossierCode: string): Promise<UnitPayment | 'nothing_to_pay' | undefined> | UnitPayment | 'nothing_to_pay' | undefined;
  /** Told why a message was not taken, without anything of the message. */
  onProblem?(error: MotcuaError): void;
  /** Largest message read, in bytes. 1,000,000 when left out. */
  maxBytes?: number;
}

/** Answers the portal. Mounts in the gateway and in any server that speaks `Request` and `Response`. */
export type InboundHandler = (request: Request) => Promise<Response>;

interface Endpoint {
  answer(value: unknown): Promise<unknown>;
  /** What is answered when the message was not taken. */
  refusal: unknown;
}

/**
 * The endpoints a unit exposes to the national portal, told apart by the end of the address (`…/nhanhsdvcqg`,
 * `…/search/call` and so on), whatever stands before it.
 */
export function createInboundHandler(options: InboundOptions): InboundHandler {
  const endpoints = endpointsOf(options);
  return async (request) => {
    const path = new URL(request.url).pathname.replace(/\/+$/, '');
    const endpoint = endpoints.find(([end]) => path.endsWith(`/${end}`))?.[1];
    if (endpoint === undefined) return new Response(null, { status: 404 });
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    try {
      if (!(await options.isAllowed(request))) return new Response(null, { status: 403 });
      return jsonResponse(await endpoint.answer(await readJsonRequest(request, options.maxBytes ?? usualLimit)));
    } catch (error) {
      // What a program of the unit throws may hold anything: it is kept as the cause, which is never printed.
      const problem = isMotcuaError(error) ? error : new MotcuaError('rejected', 'A message of the portal was not processed', { cause: error, details: { reason: 'not_processed' } });
      options.onProblem?.(problem);
      return jsonResponse(endpoint.refusal, problem.code === 'configuration' ? 500 : 200);
    }
  };
}

function endpointsOf({ onDossier, onTaxNotice, onPromotion, findDossier, findPayment }: InboundOptions): [end: string, endpoint: Endpoint][] {
  const found: [string, Endpoint][] = [];
  for (const [name, take] of [['dossier', onDossier], ['taxNotice', onTaxNotice], ['promotion', onPromotion]] as const) {
    if (take === undefined) continue;
    const answer = async (value: unknown): Promise<unknown> => {
      await take(decodeInboundMessage(value));
      return encodeInboundAnswer(true);
    };
    found.push([inboundPaths[name], { answer, refusal: encodeInboundAnswer(false) }]);
  }
  if (findDossier !== undefined) {
    const answer = async (value: unknown): Promise<unknown> => {
      const dossier = await findDossier(decodeInboundSearch(value));
      return encodeSearchAnswer(dossier === undefined ? { found: false } : { found: true, dossier });
    };
    found.push([inboundPaths.findDossier, { answer, refusal: encodeInboundAnswer(false) }]);
  }
  if (findPayment !== undefined) {
    const answer = async (value: unknown): Promise<unknown> => encodeUnitPaymentAnswer(await findPayment(decodeUnitPaymentQuestion(value)));
    found.push([inboundPaths.findPayment, { answer, refusal: encodeUnitPaymentAnswer(undefined) }]);
  }
  return found;
}
