import type { Language } from '@motcua/contracts/gateway/types';

/** One answer of the gateway, as `scripts/record-answers.ts` writes it to `stories/answers/<name>.json`. */
export interface Answer {
  /** The operation that gave it, as the contract names it: `GET /dossiers/{dossierCode}`. */
  operation: string;
  /** HTTP status. */
  status: number;
  /** Media type of the body; empty when there is none. */
  type: string;
  /** Headers that the browser's side reads beside the media type; addresses without the gateway's origin. */
  headers?: Record<string, string>;
  /** The body: the same in every language, or one for each language, where the gateway words sentences. */
  body: { inAll: unknown } | { byLanguage: Record<Language, unknown> };
}
