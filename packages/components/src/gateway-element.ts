import { createGatewayClient, isGatewayError, type GatewayClient } from '@motcua/gateway-client';
import { MotcuaElement } from './element.ts';
import type { Language } from './language.ts';
import { vi, type CommonMessages } from './messages/vi.ts';

/** An element that talks with the gateway from its first moment: it has a client, and a sentence for each failure. */
export abstract class GatewayElement<M extends object> extends MotcuaElement<M> {
  /** Sentences every such element needs, in the language being shown. */
  protected common: CommonMessages = vi;

  #made: { url: string; client: GatewayClient } | undefined;

  /** The client of the gateway. On a plain HTTP page it sends no cookie, so that only public views come back. */
  protected get client(): GatewayClient {
    const url = this.gatewayUrl;
    if (this.#made?.url !== url) {
      this.#made = { url, client: createGatewayClient({ baseUrl: url, language: () => this.language, credentials: this.secure ? 'include' : 'omit' }) };
    }
    return this.#made.client;
  }

  protected override async messagesIn(language: Language): Promise<M> {
    const [own, shared] = await Promise.all([super.messagesIn(language), language === 'en' ? import('./messages/en.ts').then(({ en }) => en) : vi]);
    this.common = shared;
    return own;
  }

  /** Announces a failure as `motcuaerror` and gives its code. */
  protected report(error: unknown): string {
    const code = codeOf(error);
    this.emit('motcuaerror', { code });
    return code;
  }

  /**
   * What the person can do now about a failure: the element's own sentence for the code (`own`), the gateway's, the
   * shared one, in this order.
   */
  protected sentence(error: unknown, own: Readonly<Record<string, string>> = {}): string {
    const code = codeOf(error);
    const given = isGatewayError(error) ? error.title : undefined;
    return own[code] ?? given ?? this.common.errors[code] ?? this.common.errors.other;
  }
}

/** Code of whatever was thrown: our errors carry one, the gateway's and an element's own; `internal_error` for anything else. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : 'internal_error';
}
