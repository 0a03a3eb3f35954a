/** A page about one operation, or about a function that calls nobody, taken apart. */
export interface Page {
  /** The program of its block "```ts example". */
  example: string;
  /** What it says the program prints; empty when it says nothing. */
  printed: string;
  /** The recorded call; a function that calls nobody has none. */
  recorded: string | undefined;
}

const exampleBlock = /^```ts example\n([\s\S]*?)^```$/gm;
const printedBlock = /^```text printed\n([\s\S]*?)^```$/m;
const recordedBlock = /^<!-- recorded -->\n([\s\S]*?)^<!-- \/recorded -->$/m;

/** What every page has, beside its example. */
const headings = ['## Example', '## When it fails', '## How sure this is'];

/** Takes a page apart; one of an operation shows its call. @throws Error that says what the page lacks. */
export function readPage(text: string, tellsOf: 'operation' | 'function' = 'operation'): Page {
  const examples = [...text.matchAll(exampleBlock)];
  if (examples.length !== 1) throw new Error(`has ${String(examples.length)} blocks "ts example", must have one`);
  if (!printedBlock.test(text)) throw new Error('has no block "text printed"');
  if (tellsOf === 'operation' && !recordedBlock.test(text)) throw new Error('has no place for the recorded call (<!-- recorded --> … <!-- /recorded -->)');
  for (const heading of tellsOf === 'operation' ? [...headings, '## On the wire'] : headings) if (!text.includes(`\n${heading}\n`)) throw new Error(`has no heading "${heading}"`);
  return { example: examples[0]?.[1] ?? '', printed: printedBlock.exec(text)?.[1] ?? '', recorded: tellsOf === 'operation' ? recordedBlock.exec(text)?.[1] : undefined };
}

/** The page with what its example really printed and sent. */
export function fillPage(text: string, { printed, recorded }: Pick<Page, 'printed' | 'recorded'>): string {
  return text
    .replace(printedBlock, () => `\`\`\`text printed\n${printed}\`\`\``)
    .replace(recordedBlock, () => `<!-- recorded -->\n${recorded ?? ''}<!-- /recorded -->`);
}

/** A text without what differs from run to run: digits, and identifiers made at random. */
export function steady(text: string): string {
  return text.replaceAll(/\b(?=[\w-]*\d)[\w-]{20,}\b/g, 'ID').replaceAll(/\d/g, '0').replaceAll(/0+/g, '0');
}
