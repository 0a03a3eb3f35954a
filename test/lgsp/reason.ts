import type { AuditEvent, LookUpReason } from '@motcua/http';

/** Why the tests ask. */
export const reason: LookUpReason = { procedureCode: '1.001193', purpose: 'Đăng ký khai sinh', consentId: 'consent-1' };

/** An audit hook that keeps what it is told. */
export function auditTrail(): { events: AuditEvent[]; onAudit: (event: AuditEvent) => void; outcomes: () => string[] } {
  const events: AuditEvent[] = [];
  return { events, onAudit: (event) => void events.push(event), outcomes: () => events.map(({ operation, outcome }) => `${operation} ${outcome}`) };
}

/** What an iterable gives, as a list. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
