import type { OutgoingCall } from './strategy.ts';

/** Adds `Authorization: Bearer` (RFC 6750 §2.1). */
export function bearer(call: OutgoingCall, token: string): void {
  call.headers['authorization'] = `Bearer ${token}`;
}
