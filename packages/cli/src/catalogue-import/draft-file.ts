import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

import { MotcuaError } from '@motcua/domain';

/** Writes a text file piece by piece beside its place and moves it there when it is whole. */
export class DraftFile {
  readonly #path: string;
  readonly #draft: string;
  readonly #stream: WriteStream;
  readonly #opened: Promise<void>;
  #waiting: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#path = path;
    this.#draft = `${path}.${randomUUID()}`;
    this.#stream = createWriteStream(this.#draft);
    this.#opened = once(this.#stream, 'open').then(
      () => undefined,
      (cause: unknown) => {
        throw new MotcuaError('invalid_request', `${path} cannot be written. Is the folder there?`, { cause });
      },
    );
    this.#opened.catch(() => undefined);
  }

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length > 64 * 1024) await this.#flush();
  }

  /** Puts the file in its place. */
  async finish(): Promise<void> {
    await this.#flush();
    this.#stream.end();
    await finished(this.#stream);
    await rename(this.#draft, this.#path);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    this.#stream.destroy();
    await rm(this.#draft, { force: true });
  }

  async #flush(): Promise<void> {
    await this.#opened;
    const text = this.#waiting.join('');
    this.#waiting = [];
    this.#length = 0;
    if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}

/** A JSON array, one entry per line, written as its entries come. */
export class JsonLines {
  readonly #write: (text: string) => Promise<void>;
  #entries = 0;

  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  async add(entry: unknown): Promise<void> {
    await this.#write(`${this.#entries === 0 ? '[\n' : ',\n'}${JSON.stringify(entry)}`);
    this.#entries += 1;
  }

  async close(): Promise<void> {
    await this.#write(this.#entries === 0 ? '[]' : '\n]');
  }
}
