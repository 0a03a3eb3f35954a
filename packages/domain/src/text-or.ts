/**
 * A text that is parsed before it is used, or an identifier of this kind parsed already. An identifier of another kind
 * does not compile.
 */
export type TextOr<Identifier extends string & { readonly __brand: string }> = string & {
  readonly length: number;
  readonly __brand?: Identifier['__brand'];
};

/** A text that is no identifier of a kind that belongs elsewhere. */
export type PlainText = string & { readonly length: number; readonly __brand?: never };
