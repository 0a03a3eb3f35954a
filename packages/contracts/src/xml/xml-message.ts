/** How an element is written: its attributes, its children in their order, or text. */
export interface XmlElement {
  readonly name: string;
  /** It may stand any number of times. */
  readonly many?: true;
  /** It may hold text. */
  readonly text?: true;
  readonly attributes?: readonly string[];
  /** In the order in which they are written. */
  readonly children?: readonly XmlElement[];
}

/** The outermost element of a message. */
export interface XmlMessage extends XmlElement {
  readonly namespace: string;
  /** The prefix the namespace is written with. */
  readonly prefix: string;
}
