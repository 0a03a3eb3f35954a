/** Tells the gateway of searches after which nothing was opened. */
export interface MissCounter {
  /** The person has paused after a query; an empty one ends the search before it. */
  settled(query: string): void;
  /** A procedure was opened: the search led somewhere. */
  opened(): void;
}

/** "Nguyễn An": two words with capitals, one after the other. */
const writtenName = /\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u;
/** "nguyen van an", "lê thị bình": rather a query too many that is not counted than a name that is. */
const spokenName = /(^|\s)(nguy.n|tr.n|l.|ph.m|hu.nh|ho.ng|v.|b.i|ng.|.inh) (v.n|th.) /iu;

/**
 * Whether a query may be counted: not when it may hold a person's data. The gateway refuses it, too; but then it would
 * have left the device.
 */
export function isCountable(query: string): boolean {
  const text = query.normalize('NFC');
  return text.length <= 80 && !/@|:\/\/|www\./i.test(text) && text.replace(/\P{Nd}/gu, '').length < 6 && !writtenName.test(text) && !spokenName.test(text);
}

/**
 * Counts at the gateway, one search at a time: when it has ended, by another one or with the page. Nothing but the query
 * is sent, no cookie, no address of the page; nobody waits, and it is not tried again.
 *
 * @param gatewayUrl - gives the gateway's public URL.
 */
export function missCounter(gatewayUrl: () => string): MissCounter {
  let asked = '';
  return {
    settled(query) {
      // Who goes on typing, or takes back letters, is still searching for the same.
      if (asked && !(query && (query.startsWith(asked) || asked.startsWith(query))) && isCountable(asked)) {
        fetch(`${gatewayUrl()}/motcua/api/v1/search-misses`, {
          method: 'POST', body: JSON.stringify({ query: asked }), headers: { 'content-type': 'application/json' },
          keepalive: true, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
        }).catch(() => undefined);
      }
      asked = query;
    },
    opened() {
      asked = '';
    },
  };
}
