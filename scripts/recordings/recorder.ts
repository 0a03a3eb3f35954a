import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../storybook/answer.ts';
import { faultsOf, readContract } from './check-recordings.ts';
import type { Call, Person } from './person.ts';

/** What to ask, and under which name to keep the answer. */
export interface Recorded extends Omit<Call, 'method' | 'path' | 'language'> {
  /** The operation as the contract names it. */
  operation: string;
  /** Values of the path's parameters. */
  parameters?: Record<string, string>;
  /** Done before each asking, for what can be asked only once; what it gives is added to the call. */
  before?: () => Promise<Partial<Pick<Recorded, 'parameters' | 'headers'>>>;
  /** The status that is meant to come back; anything else stops the recording. */
  status?: number;
}

/** Asks the running gateway and writes each answer to `stories/answers/<name>.json`. */
export class Recorder {
  readonly #folder: string;
  readonly #contract: Awaited<ReturnType<typeof readContract>>;
  readonly names: string[] = [];

  private constructor(folder: string, contract: Awaited<ReturnType<typeof readContract>>) {
    this.#folder = folder;
    this.#contract = contract;
  }

  /** A recorder that starts from an empty folder, so that nothing of an earlier recording is left. */
  static async start(root: string): Promise<Recorder> {
    const folder = join(root, 'stories', 'answers');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new Recorder(folder, await readContract(root));
  }

  /**
   * Records one answer and gives its body. Where the gateway words sentences (problems), the call is made in both
   * languages. Throws when the answer has not the status that is meant, or breaks the contract.
   */
  async record<T = unknown>(name: string, person: Person, { operation, parameters, before, status = 200, ...call }: Recorded): Promise<T> {
    const [method = '', template = ''] = operation.split(' ');
    const ask = async (language: 'vi' | 'en') => {
      const added = await before?.();
      const values = { ...parameters, ...added?.parameters };
      const path = template.replace(/\{(\w+)\}/g, (_, parameter: string) => encodeURIComponent(values[parameter] ?? ''));
      const response = await person.ask({ ...call, headers: { ...call.headers, ...added?.headers }, method, path, language });
      const text = await response.text();
      if (response.status !== status) throw new Error(`${name}: ${operation} answered ${response.status} where ${status} was meant\n${text}`);
      const location = response.headers.get('location');
      return {
        type: text === '' ? '' : (response.headers.get('content-type') ?? '').split(';')[0] ?? '',
        ...(location === null ? {} : { headers: { Location: new URL(location, 'http://gateway').pathname } }),
        body: text === '' ? null : (JSON.parse(text) as unknown),
      };
    };
    const { body, ...rest } = await ask('vi');
    const isProblem = rest.type === 'application/problem+json';
    const answer: Answer = { operation, status, ...rest, body: isProblem ? { byLanguage: { vi: body, en: (await ask('en')).body } } : { inAll: body } };
    const faults = faultsOf(answer, this.#contract);
    if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
    await writeFile(join(this.#folder, `${name}.json`), `${JSON.stringify(answer, null, 2)}\n`);
    this.names.push(name);
    return body as T;
  }
}
