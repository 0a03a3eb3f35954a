import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { ProcedureExtras } from '@motcua/search';
import { listen, stop } from './house.ts';

/** What is wrong with a catalogue that a test serves. */
export type CatalogueFault =
  | 'none'
  /** The files are not those of the manifest. */
  | 'hash'
  /** The files are those of the manifest, but broken, or of another version. */
  | 'truncated'
  | 'version'
  /** The manifest is a page of HTML, of a later format, or not there. */
  | 'html'
  | 'later-format'
  | 'missing'
  /** Another place answers in the place of the one that was named. */
  | 'redirect'
  /** The description of a procedure is not there. */
  | 'no-details'
  /** The described procedure has no number of days. */
  | 'worded-time'
  /** The line is cut as soon as anything is asked. */
  | 'cut'
  /** Nothing is wrong, but the browser's own cache may keep nothing of it. */
  | 'no-store'
  /** Nothing is wrong, but the files are said to be huge. */
  | 'huge';

/** The words instead. */
const wordedTime = '05 ngày, trường hợp cần xác minh 02 tháng';

/** Serves the built catalogue with faults. */
export interface Catalogues {
  /** Takes a fault and gives the URL of the manifest. */
  add(fault: CatalogueFault): string;
  /** Another fault from now on, under the same URL. */
  change(url: string, fault: CatalogueFault): void;
  close(): Promise<void>;
}

interface CatalogueFile {
  readonly file: string;
  bytes: number;
  integrity: string;
}

/** Starts it; `folder` is the built catalogue. */
export async function startCatalogues(folder: string): Promise<Catalogues> {
  const faults: CatalogueFault[] = [];
  const broken = async (file: string, fault: CatalogueFault): Promise<Buffer> => {
    const content = await readFile(join(folder, file));
    if (fault === 'worded-time' && file.startsWith('details-')) {
      const details = JSON.parse(content.toString()) as Record<string, ProcedureExtras>;
      return Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(details).map(([record, { detail, ...more }]) => [record, { ...more, ...(detail && { detail: { ...detail, processingTime: { text: wordedTime } } }) }]))));
    }
    if (!file.startsWith('index-')) return content;
    if (fault === 'hash') content[content.length - 1]! ^= 1;
    if (fault === 'truncated') return content.subarray(0, content.length - 100);
    if (fault === 'version') content[4] = 1;
    return content;
  };
  const manifest = async (fault: CatalogueFault): Promise<string> => {
    if (fault === 'html') return '<!doctype html><title>Sign in to the network</title>';
    const json = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { format: number; index: CatalogueFile; details: CatalogueFile[] };
    if (fault === 'huge') json.index.bytes = 12_000_000;
    if (fault === 'later-format') json.format = 2;
    if (fault === 'truncated' || fault === 'version') json.index.integrity = `sha384-${createHash('sha384').update(await broken(json.index.file, fault)).digest('base64')}`;
    if (fault === 'worded-time') {
      for (const part of json.details) {
        const content = await broken(part.file, fault);
        Object.assign(part, { bytes: content.length, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` });
      }
    }
    return JSON.stringify(json);
  };

  const server = createServer((request, response) => {
    const [, number = '', file = ''] = /^\/(\d+)\/([\w.-]+)$/.exec(request.url ?? '') ?? [];
    const fault = faults[Number(number)];
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', fault === 'no-store' ? 'no-store' : file === 'manifest.json' ? 'no-cache' : 'public, max-age=31536000, immutable');
    if (fault === 'cut') {
      request.socket.destroy();
      return;
    }
    const answer = async (): Promise<void> => {
      if (!fault || (fault === 'missing' && file === 'manifest.json') || (fault === 'no-details' && file.startsWith('details-'))) {
        response.writeHead(404).end();
      } else if (fault === 'redirect') {
        response.writeHead(302, { location: `/elsewhere/${file}` }).end();
      } else {
        const content = file === 'manifest.json' ? await manifest(fault) : await broken(file, fault);
        response.setHeader('etag', `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`);
        response.end(content);
      }
    };
    void answer().catch((error: unknown) => response.writeHead(599).end(String(error)));
  });
  const port = await listen(server);
  return {
    add(fault) {
      faults.push(fault);
      return `http://localhost:${port}/${faults.length - 1}/manifest.json`;
    },
    change(url, fault) {
      faults[Number(url.split('/').at(-2))] = fault;
    },
    close: () => stop(server),
  };
}
