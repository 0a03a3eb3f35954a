/**
 * A text that is parsed before it is sent, or an identifier of this kind parsed already. An identifier of another kind
 * does not compile.
 */
export type TextOr<Identifier extends string & { readonly __brand: string }> = string & {
  readonly length: number;
  readonly __brand?: Identifier['__brand'];
};
