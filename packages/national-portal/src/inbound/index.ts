/**
 * The endpoints a unit exposes to the national portal, as one handler from `Request` to `Response`.
 *
 * @packageDocumentation
 */
export type { InboundPortalMessage } from '@motcua/contracts/national-portal/codec';
export type { DossierRecord } from '@motcua/contracts/one-stop/codec';
export type { UnitPayment } from '@motcua/contracts/payment/codec';
export { createInboundHandler, type InboundHandler, type InboundOptions } from './inbound-handler.ts';
