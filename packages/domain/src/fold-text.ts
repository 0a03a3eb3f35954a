/** A text with one form of each character. A program that is not checked may give anything: what is no text says nothing. */
export function foldText(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC') : '';
}
