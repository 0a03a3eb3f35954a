import { Upload, type DetailedError } from 'tus-js-client';
import type { FileEntry } from './filling.ts';

/** What sending a file needs to know. */
export interface SendingOptions {
  /** Endpoint of the gateway's resumable uploads. */
  readonly endpoint: string;
  readonly procedureCode: string;
  readonly file: File;
  readonly entry: FileEntry;
  /** Language of the gateway's sentences. */
  readonly language: string;
  /** Something about the entry has changed. */
  readonly onChange: (entry: FileEntry, news: 'progress' | 'accepted' | 'refused' | 'waiting' | 'session') => void;
}

interface Refusal {
  readonly code?: string;
  readonly title?: string;
}

/**
 * Sends a file in pieces that survive a bad line (tus 1.0.0). Nothing is remembered in the browser's storage: its keys
 * would carry the file's name.
 */
export function prepareSending({ endpoint, procedureCode, file, entry, language, onChange }: SendingOptions): void {
  const upload = new Upload(file, {
    endpoint,
    metadata: { filename: file.name.normalize('NFC').slice(-255), procedure: procedureCode, document: entry.documentId },
    headers: { 'Accept-Language': language },
    chunkSize: 1024 * 1024,
    retryDelays: [0, 1000, 3000],
    storeFingerprintForResuming: false,
    onBeforeRequest: (request) => {
      const xhr = request.getUnderlyingObject() as XMLHttpRequest;
      xhr.withCredentials = true;
    },
    onProgress: (sent, total) => {
      // The last step is the gateway's look at the content: only its answer makes it whole.
      const percent = Math.min(99, Math.floor((sent / Math.max(1, total)) * 100));
      if (percent === entry.percent) return;
      entry.percent = percent;
      onChange(entry, 'progress');
    },
    onSuccess: () => {
      entry.state = 'accepted';
      entry.percent = 100;
      entry.uploadId = decodeURIComponent(upload.url?.split('/').pop() ?? '');
      onChange(entry, 'accepted');
    },
    onError: (error) => {
      const { status, code, title } = refusalOf(error);
      if (status === 0 || status >= 500) {
        entry.state = 'waiting';
        onChange(entry, 'waiting');
      } else if (status === 401) {
        entry.state = 'waiting';
        onChange(entry, 'session');
      } else {
        // Gone on the gateway: the next attempt starts anew.
        if (code === 'upload_not_found') upload.url = null;
        entry.state = 'refused';
        if (title !== undefined) entry.problem = title;
        onChange(entry, 'refused');
      }
    },
  });
  entry.stop = () => {
    // What has arrived is removed there too; should that fail, the gateway forgets it by itself.
    if (entry.state !== 'accepted') upload.abort(true).catch(() => undefined);
  };
  entry.send = () => {
    entry.state = 'sending';
    delete entry.problem;
    upload.start();
  };
}

function refusalOf(error: Error | DetailedError): Refusal & { status: number } {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  let body: Refusal = {};
  try {
    body = JSON.parse(response?.getBody() ?? '{}') as Refusal;
  } catch {
    // Not the gateway's answer: its status alone counts.
  }
  return { ...body, status: response?.getStatus() ?? 0 };
}
