import { bodyOf, recording, replyAt, type Reply } from './recorded-gateway.ts';

/**
 * Uploads go through XMLHttpRequest, the only thing in a browser that tells how much has been sent. This one replies
 * for recorded gateways and leaves every other address to the browser.
 */
class RecordedRequest extends XMLHttpRequest {
  #scene: { reply: Reply; base: string } | undefined;
  #language: string | null = null;
  #status = 0;
  #body = '';
  #headers: Record<string, string> = {};

  override open(method: string, url: string | URL, async = true): void {
    this.#scene = replyAt(new URL(url, document.baseURI), method);
    if (!this.#scene) super.open(method, url, async);
  }

  override setRequestHeader(name: string, value: string): void {
    if (name.toLowerCase() === 'accept-language') this.#language = value;
    if (!this.#scene) super.setRequestHeader(name, value);
  }

  override send(body?: XMLHttpRequestBodyInit | null): void {
    if (this.#scene) setTimeout(() => this.#answer(body instanceof Blob ? body.size : 0));
    else super.send(body);
  }

  #answer(size: number): void {
    const { reply, base } = this.#scene ?? {};
    if (reply === 'never') this.upload.dispatchEvent(new ProgressEvent('progress', { lengthComputable: true, loaded: Math.round(size * 0.4), total: size }));
    else if (reply === 'offline' || reply === undefined) this.dispatchEvent(new ProgressEvent('error'));
    else {
      const answer = recording(reply.answer);
      this.#status = answer.status;
      this.#body = bodyOf(answer, this.#language) ?? '';
      const location = answer.headers?.['Location'];
      if (location !== undefined) this.#headers['location'] = `${base ?? ''}${location}`;
      this.dispatchEvent(new ProgressEvent('load'));
    }
  }

  override get status(): number {
    return this.#scene ? this.#status : super.status;
  }

  override get responseText(): string {
    return this.#scene ? this.#body : super.responseText;
  }

  override getResponseHeader(name: string): string | null {
    return this.#scene ? (this.#headers[name.toLowerCase()] ?? null) : super.getResponseHeader(name);
  }
}

globalThis.XMLHttpRequest = RecordedRequest;
