export { createGatewayClient, createIdempotencyKey, type GatewayClient } from './gateway-client.ts';
export { GatewayError, isGatewayError, type ConnectionCode, type GatewayErrorCode } from './gateway-error.ts';
export type { CallOptions, RequestSettings } from './gateway-request.ts';
