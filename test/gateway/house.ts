import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as schemas from '@motcua/contracts/gateway/schemas';
import type { Problem, ProblemCode } from '@motcua/contracts/gateway/types';
import { createGateway, serveGateway, type Gateway, type GatewayConfig, type LogEntry, type ServedGateway } from '@motcua/gateway';
import { createSandbox, type Sandbox } from '@motcua/sandbox';
import type * as z from 'zod';

import { freePort } from '../../scripts/free-port.ts';
import { TestBrowser } from './browser.ts';

/** The agency page the tests stand on. Nothing listens there: a gateway only compares the origin. */
export const site = 'http://localhost:4200';

/** Where the sandbox's people come from; see its data. */
export const people = {
  /** Number, name, birth date by VNeID; in the register with all there is. */
  an: 'c01',
  binh: 'c02',
} as const;

export interface HouseOptions {
  /** PostgreSQL to use instead of PGlite. */
  connectionString?: string;
  config?: Partial<GatewayConfig>;
}

/** A sandbox, a gateway on it, served over HTTP, and the log. */
export class House {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly log: LogEntry[] = [];
  /** Moves the gateway's clock. Milliseconds. */
  shift = 0;
  config: GatewayConfig;
  #gateway: Gateway | undefined;
  #server: ServedGateway | undefined;
  readonly url: string;

  private constructor(sandbox: Sandbox, folder: string, url: string, options: HouseOptions) {
    this.sandbox = sandbox;
    this.folder = folder;
    this.url = url;
    const storage = { folder, ...(options.connectionString === undefined ? {} : { connectionString: { value: options.connectionString } }) };
    this.config = {
      ...sandbox.gatewayConfig(url, [{ origin: site }], { storage }),
      log: (entry) => this.log.push(entry),
      now: () => new Date(Date.now() + this.shift),
      ...options.config,
    };
  }

  static async open(options: HouseOptions = {}): Promise<House> {
    const sandbox = await createSandbox();
    const folder = await mkdtemp(join(tmpdir(), 'motcua-test-'));
    const house = new House(sandbox, folder, `http://localhost:${String(await freePort())}`, options);
    await house.start();
    return house;
  }

  get gateway(): Gateway {
    assert.ok(this.#gateway);
    return this.#gateway;
  }

  api(path: string): string {
    return `${this.url}/motcua/api/v1${path}`;
  }

  async start(): Promise<void> {
    this.#gateway = await createGateway(this.config);
    this.#server = await serveGateway(this.#gateway, { port: Number(new URL(this.url).port) });
  }

  async stop(): Promise<void> {
    await this.#server?.close();
    await this.#gateway?.close();
    this.#server = undefined;
    this.#gateway = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.sandbox.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** A browser signed in as one of the sandbox's people. */
  async signedIn(citizen: string): Promise<TestBrowser> {
    const browser = new TestBrowser();
    await this.signIn(browser, citizen);
    return browser;
  }

  /** Signs a browser in, through the sandbox's own page. */
  async signIn(browser: TestBrowser, citizen: string, returnTo = `${site}/nop-ho-so?procedure=1.001193`): Promise<URL> {
    const chosen = await this.choose(browser, this.api(`/sign-in?return=${encodeURIComponent(returnTo)}`), { citizen });
    assert.equal(chosen.url.href, returnTo);
    return chosen.url;
  }

  /** Goes to the sign-in and answers its page. */
  async choose(browser: TestBrowser, start: string, answer: Record<string, string>): Promise<{ url: URL; response: Response; text: string }> {
    const asked = await browser.navigate(start);
    const action = /<form method="post" action="([^"]+)"/.exec(asked.text)?.[1];
    assert.ok(action, `no sign-in page at ${asked.url.pathname} (${String(asked.response.status)})`);
    return browser.navigate(new URL(action, asked.url).href, {
      method: 'POST',
      body: new URLSearchParams(answer),
    });
  }

  /** Asks the API as a page of the agency and checks the answer against the contract. */
  async ask<S extends keyof typeof schemas>(
    browser: TestBrowser,
    path: string,
    schema: S,
    init: { method?: string; body?: unknown; headers?: Record<string, string>; status?: number } = {},
  ): Promise<Answered<S>> {
    const response = await this.send(browser, path, init);
    const text = await response.text();
    assert.equal(response.status, init.status ?? 200, text);
    assert.equal(response.headers.get('Content-Type'), 'application/json; charset=utf-8');
    return (schemas[schema] as z.ZodType).parse(JSON.parse(text)) as Answered<S>;
  }

  /** Asks for something that is refused, and checks the problem against the contract. */
  async problem(
    browser: TestBrowser,
    path: string,
    code: ProblemCode,
    init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Problem> {
    const response = await this.send(browser, path, init);
    return readProblem(response, code, browser.language);
  }

  send(
    browser: TestBrowser,
    path: string,
    init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const method = init.method ?? (init.body === undefined ? 'GET' : 'POST');
    return browser.fetch(site, this.api(path), {
      method,
      headers: { ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }), ...init.headers },
      ...(init.body === undefined ? {} : { body: typeof init.body === 'string' ? init.body : JSON.stringify(init.body) }),
    });
  }
}

type Answered<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<infer T> ? T : never;

/** Reads a problem and checks all that every problem promises. */
export async function readProblem(response: Response, code: ProblemCode, language = 'vi'): Promise<Problem> {
  const text = await response.text();
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8', `${String(response.status)} ${text}`);
  const problem = schemas.ProblemSchema.parse(JSON.parse(text));
  assert.equal(problem.code, code);
  assert.equal(problem.status, response.status);
  assert.equal(problem.type, `urn:motcua:problem:${code}`);
  assert.equal(response.headers.get('Content-Language'), language);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  return problem;
}
