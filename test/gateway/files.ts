import type { House } from './house.ts';
import type { TestBrowser } from './browser.ts';
import { site } from './house.ts';

/** A small file that is what its type says. */
export const files = {
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9]),
  program: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510)]),
};

/** An `Upload-Metadata` header. */
export function metadata(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}

/** Where a file belongs. */
export interface Place {
  fileName: string;
  document?: string;
  procedure?: string;
}

/** Starts an upload as a page does (tus 1.0.0). */
export function startUpload(
  house: House,
  browser: TestBrowser,
  { fileName, document = 'birth_notice', procedure = '1.001193' }: Place,
  length: number,
): Promise<Response> {
  return browser.fetch(site, house.api('/uploads'), {
    method: 'POST',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(length),
      'Upload-Metadata': metadata({ filename: fileName, procedure, document }),
    },
  });
}

/** Sends bytes of an upload. */
export function sendBytes(browser: TestBrowser, location: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  return browser.fetch(site, location, {
    method: 'PATCH',
    headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    body: bytes,
  });
}

/** Uploads a file in one go and returns its id. */
export async function upload(house: House, browser: TestBrowser, place: Place, content: Uint8Array): Promise<string> {
  const started = await startUpload(house, browser, place, content.byteLength);
  if (started.status !== 201) throw new Error(`upload refused: ${String(started.status)} ${await started.text()}`);
  const location = started.headers.get('Location') ?? '';
  const sent = await sendBytes(browser, location, 0, new Uint8Array(content));
  if (sent.status !== 204) throw new Error(`upload failed: ${String(sent.status)} ${await sent.text()}`);
  return location.split('/').at(-1) ?? '';
}
