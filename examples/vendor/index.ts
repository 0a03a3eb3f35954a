// The program of a one-stop vendor: it follows the changes of its own system and keeps the national portal informed.
//   SANDBOX_URL=http://localhost:4300 node examples/vendor/index.ts
import { dossierStatuses, isMotcuaError } from '@motcua/domain';
import { type ConnectionProfile, createPlatforms, pause } from '@motcua/http';
import { createNationalPortalClient, type NationalPortalClient } from '@motcua/national-portal';
import { type Change, changesAfter, read } from './one-stop.ts';
import { portalDossier, portalProgress } from './to-portal.ts';

/** What the program needs. */
export interface VendorOptions {
  /** Where the sandbox answers; it plays the vendor's own system and the national portal. */
  sandboxUrl: string;
  /** Ends the program. */
  signal: AbortSignal;
  /** Takes one line of what was sent and what the portal answered. Nothing personal is in it. */
  log: (line: string) => void;
  /** How often the vendor's own system is asked for changes, in milliseconds. */
  pollMs?: number;
}

/** Failures that pass: the change is kept and sent again, later and in its order. */
const passing = ['unavailable', 'timeout', 'throttled', 'bad_response', 'unauthorized', 'configuration'];

/** Runs until the signal ends it. Changes are sent one after the other, each until the portal has answered for it. */
export async function runVendor({ sandboxUrl, signal, log, pollMs = 1000 }: VendorOptions): Promise<void> {
  // Both start empty together with the sandbox; a vendor keeps them in its database.
  let sequence = 0;
  const sentLines = new Map<string, number>();
  let portal: NationalPortalClient | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      portal ??= await connect(sandboxUrl, signal);
      for (const change of await changesAfter(sandboxUrl, sequence, signal)) {
        await deliver(change, portal);
        sequence = change.sequence;
        failures = 0;
      }
      await pause(pollMs, signal);
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      const seconds = Math.min(2 ** (failures - 1), 15);
      log(`${reasonOf(error)}; trying again in ${seconds} s, nothing is lost`);
      await pause(seconds * 1000, signal).catch(() => undefined);
    }
  }

  /** Sends the dossier, then the lines of its history that have not been sent. Throws when it has to be tried again. */
  async function deliver({ dossier, kind }: Change, to: NationalPortalClient): Promise<void> {
    const status = dossierStatuses.find(({ code }) => code === dossier.status)?.name.vi ?? '';
    const what = `${dossier.code} (${kind}), status ${dossier.status} ${status}`;
    const sent = sentLines.get(dossier.code);
    try {
      const { action } = await to.syncDossier(portalDossier(dossier), { known: sent !== undefined, signal });
      const lines = portalProgress(dossier, sent ?? 0);
      sentLines.set(dossier.code, sent ?? 0);
      const progress = await to.syncProgress(lines, { signal });
      sentLines.set(dossier.code, (sent ?? 0) + progress.sent);
      log(`${what}: sent; the national portal ${action} it and took ${progress.sent} new line(s) of its history`);
    } catch (error) {
      const arrived = isMotcuaError(error) ? Number(error.details['sent'] ?? 0) : 0;
      if (arrived > 0) sentLines.set(dossier.code, (sent ?? 0) + arrived);
      if (!isMotcuaError(error) || passing.includes(error.code)) throw error;
      // A person has to look at it. The next change of the dossier brings everything that is missing.
      log(`${what}: not taken; ${reasonOf(error)}`);
    }
  }
}

async function connect(sandboxUrl: string, signal: AbortSignal): Promise<NationalPortalClient> {
  const connection = (await read(`${sandboxUrl}/_sandbox/connection`, signal)) as ConnectionProfile;
  const profile = connection.services.nationalPortal;
  if (profile === undefined) throw new Error('the connection names no national portal');
  const platform = profile.platform === undefined ? {} : { platform: createPlatforms(connection)(profile.platform) };
  return createNationalPortalClient(profile, platform);
}

/** Code and safe details of a failure; of any other error only its name, because nobody promised what is in its words. */
function reasonOf(error: unknown): string {
  if (!isMotcuaError(error)) return `the one-stop system does not answer (${error instanceof Error ? error.name : 'error'})`;
  const details = ['status', 'reason', 'field', 'faultCode'].flatMap((name) => (error.details[name] === undefined ? [] : `${name} ${error.details[name]}`));
  return `the national portal: ${error.code}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

if (import.meta.main) {
  const sandboxUrl = process.env['SANDBOX_URL'];
  if (sandboxUrl === undefined || !URL.canParse(sandboxUrl)) {
    process.stderr.write('SANDBOX_URL is not set: give the address of a sandbox, for instance http://localhost:4300\n');
    process.exit(1);
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  await runVendor({ sandboxUrl: sandboxUrl.replace(/\/+$/, ''), signal: stop.signal, log: (line) => process.stdout.write(`${line}\n`) });
}
