import { setTimeout as wait } from 'node:timers/promises';

/**
 * The upstreams a fault can be set for. `ngsp` and `lgsp` are the token endpoints of the two platforms; the rest are
 * the systems behind them.
 */
export const upstreams = [
  'ngsp',
  'population',
  'lgsp',
  'one-stop',
  'national-portal',
  'sign-in',
  'payment',
  'public-catalogue',
  'shared-catalogue',
  'enterprise-register',
  'social-insurance',
  'civil-status',
  'criminal-record',
] as const;
/** One of {@link upstreams}. */
export type Upstream = (typeof upstreams)[number];

/** The ways an upstream can fail. */
export const faultKinds = ['slow', 'html', 'error500', 'expired_token', 'already_exists', 'wrong_checksum', 'sent_twice'] as const;
/** One of {@link faultKinds}. */
export type FaultKind = (typeof faultKinds)[number];

/** A failure to play. */
export interface Fault {
  readonly upstream: Upstream;
  /**
   * `slow`: the right answer, late. `html`: a web page of a proxy where data should be. `error500`: the upstream's own
   * internal error. `expired_token`: the token, session or code is refused as expired. `already_exists`: a dossier is
   * refused as "đã tồn tại", a row of a catalogue as "duplicate" (one-stop, national portal, shared catalogues only).
   * `wrong_checksum`: the notice of a payment is forged. `sent_twice`: it is sent again although it was taken (both payment
   * only).
   */
  readonly kind: FaultKind;
  /** How many requests it spoils. Without it, every one until it is cleared. */
  readonly times?: number;
  /** For `slow`: how long to wait, in milliseconds. Default 5,000. */
  readonly delayMs?: number;
  /** For `html`: the HTTP status of the page. Default 200, the kind that fools a client that looks at the status only. */
  readonly status?: number;
}

/** The faults that are on. */
export interface Faults {
  /** Puts a fault on; it replaces one of the same upstream and kind. @throws TypeError when it makes no sense. */
  set(fault: Fault): void;
  /** Takes all faults off, or those of one upstream. */
  clear(upstream?: Upstream): void;
  list(): readonly Fault[];
  /** The fault for the next request of an upstream, and counts it. `kinds` are those that can hit here. */
  take(upstream: Upstream, kinds: readonly FaultKind[]): Fault | undefined;
}

/** No faults. */
export function createFaults(): Faults {
  let active: { fault: Fault; left: number }[] = [];
  return {
    set(fault) {
      const reason = refusal(fault);
      if (reason !== undefined) throw new TypeError(reason);
      active = active.filter(({ fault: old }) => old.upstream !== fault.upstream || old.kind !== fault.kind);
      active.push({ fault: { ...fault }, left: fault.times ?? Infinity });
    },
    clear(upstream) {
      active = upstream === undefined ? [] : active.filter(({ fault }) => fault.upstream !== upstream);
    },
    list: () =>
      active.map(({ fault, left }) => (left === Infinity ? { ...fault } : { ...fault, times: left })),
    take(upstream, kinds) {
      const found = active.find(({ fault }) => fault.upstream === upstream && kinds.includes(fault.kind));
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) active = active.filter((entry) => entry !== found);
      return found.fault;
    },
  };
}

/** Why a fault that came over the wire cannot be set, or `undefined`. */
export function refusal(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'a fault is an object';
  const { upstream, kind, times, delayMs, status } = value as Record<string, unknown>;
  if (!upstreams.includes(upstream as Upstream)) return `upstream must be one of ${upstreams.join(', ')}`;
  if (!faultKinds.includes(kind as FaultKind)) return `kind must be one of ${faultKinds.join(', ')}`;
  if (kind === 'already_exists' && !['one-stop', 'national-portal', 'shared-catalogue'].includes(upstream as Upstream)) {
    return 'already_exists belongs to one-stop, national-portal and shared-catalogue';
  }
  if ((kind === 'wrong_checksum' || kind === 'sent_twice') && upstream !== 'payment') return `${kind} belongs to payment`;
  if (kind === 'expired_token' && (upstream === 'payment' || upstream === 'public-catalogue')) return 'this upstream has no token';
  if (kind === 'expired_token' && (upstream === 'ngsp' || upstream === 'lgsp')) {
    return 'expired_token belongs to the systems behind a platform, not to its token endpoint';
  }
  const whole = (number: unknown, least: number, most: number): boolean =>
    number === undefined || (Number.isInteger(number) && (number as number) >= least && (number as number) <= most);
  if (!whole(times, 1, 1_000_000)) return 'times must be a whole number of at least 1';
  if (!whole(delayMs, 0, 600_000)) return 'delayMs must be between 0 and 600000';
  if (!whole(status, 200, 599)) return 'status must be an HTTP status';
  return undefined;
}

/** Waits, and gives up waiting (without an error) when the sandbox closes. */
export async function delay(milliseconds: number, closing: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: closing }).catch(() => undefined);
}

/** The page a proxy shows while the system behind it is away. */
export const maintenancePage = `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><title>Hệ thống đang bảo trì</title></head>
<body><h1>Hệ thống đang bảo trì</h1><p>Vui lòng quay lại sau.</p></body>
</html>
`;
