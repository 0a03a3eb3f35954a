import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { createGateway, serveGateway } from '@motcua/gateway';
import { shippedDefinitions } from '@motcua/forms/definitions';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import { handedOver } from './filing.ts';

/** Sandbox and gateway, running, on a clock that the recording moves. */
export interface House {
  sandbox: Sandbox;
  gateway: string;
  /** Lets minutes pass in the whole house. */
  later(minutes: number): void;
  /** Lets time pass until a moment (RFC 3339). */
  until(moment: string): void;
  close(): Promise<void>;
}

/** Address of the site whose pages would be asking; nothing listens there. */
export const siteOrigin = 'http://localhost:4200';

/**
 * Starts the house on a Wednesday morning in July 2026. Both programs live in this process and read the same clock, so
 * that a dossier of thirty working days can be late within a second, and two recordings differ only where what they
 * recorded differs.
 */
export async function startHouse(): Promise<House> {
  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-07-22T08:30:00+07:00') });
  const stops: (() => Promise<unknown>)[] = [];
  const sandbox = await createSandbox({ advanceEverySeconds: false });
  stops.push(() => sandbox.close());
  const folder = await mkdtemp(join(tmpdir(), 'motcua-recording-'));
  stops.push(() => rm(folder, { recursive: true, force: true }));
  // The port must be known before the gateway is: its public address is part of its settings.
  const port = 4180;
  const publicUrl = `http://localhost:${port}`;
  const gateway = await createGateway({
    ...sandbox.gatewayConfig(publicUrl, [{ origin: siteOrigin }], { storage: { folder } }),
    forms: [...shippedDefinitions, handedOver],
    limits: { rates: { status: { requests: 60, seconds: 60 } } },
    log: () => undefined,
  });
  stops.push(() => gateway.close());
  const served = await serveGateway(gateway, { port, host: 'localhost' });
  stops.push(() => served.close());
  return {
    sandbox,
    gateway: publicUrl,
    later: (minutes) => mock.timers.setTime(Date.now() + minutes * 60_000),
    until: (moment) => mock.timers.setTime(Date.parse(moment)),
    async close() {
      for (const stop of stops.reverse()) await stop();
      mock.timers.reset();
    },
  };
}
