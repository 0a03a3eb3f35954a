/** What a contract says of one of its operations, for whoever makes the call. */
export interface Operation {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path in the contract; where it is really reached is the connection profile's. */
  readonly path: string;
  /** Whether it may be sent twice without harm (`x-idempotent`). */
  readonly idempotent: boolean;
  /** Its messages that may be sent twice although not all of them may: the member that tells them apart, and its values. */
  readonly repeatable?: Readonly<Record<string, readonly string[]>>;
  /**
   * Whether it looks a person up in a register of the state (`x-purpose`): the call must then say why, for which procedure,
   * by which officer and on which ground, and leaves an audit record.
   */
  readonly purpose: boolean;
}
