// The custom-elements manifest (packages/components/dist/custom-elements.json): node scripts/manifest.ts writes it and
// fails when a public member, attribute, event, slot, part or token of an element is not documented, or when something
// is documented that does not exist. `--check` prints breaches only.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './steps.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'packages', 'components', 'src');

interface Item {
  name: string;
  description?: string;
  default?: string;
  kind?: string;
  type?: { text: string };
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  members: Item[];
  attributes: Item[];
  events: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

const { status, output } = await run(root, { name: 'Manifest', command: 'cem', args: ['analyze', '--config', 'scripts/custom-elements-manifest.config.mjs', '--quiet'] });
if (status !== 0) {
  process.stderr.write(output);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(root, 'packages', 'components', 'dist', 'custom-elements.json'), 'utf8')) as { modules: { path: string; declarations: Declaration[] }[] };
const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName !== undefined));
const breaches = elements.flatMap(breachesOf);
const tags = foldersWithDefine().map((folder) => `motcua-${folder}`);
for (const tag of tags) if (!elements.some(({ tagName }) => tagName === tag)) breaches.push(`<${tag}> has no @tagname in its class comment`);

for (const breach of breaches) process.stdout.write(`${breach}\n`);
if (!process.argv.includes('--check')) process.stdout.write(`manifest: ${elements.length} elements, ${breaches.length} breaches\n`);
process.exitCode = breaches.length === 0 ? 0 : 1;

function breachesOf(element: Declaration): string[] {
  const where = `<${element.tagName}>`;
  const found: string[] = [];
  if (!element.summary) found.push(`${where} has no @summary`);
  if (!element.description) found.push(`${where} has no description`);
  const lists: Record<string, Item[]> = {
    member: element.members,
    attribute: element.attributes,
    event: element.events,
    slot: element.slots ?? [],
    part: element.cssParts ?? [],
    'custom property': element.cssProperties ?? [],
  };
  for (const [what, items] of Object.entries(lists)) {
    for (const { name, description } of items) if (!description) found.push(`${where} ${what} "${name}" is not documented`);
  }

  const texts = sourcesOf(element.tagName?.replace('motcua-', '') ?? '');
  const compare = (what: string, documented: string[], real: Set<string>) => {
    for (const name of real) if (!documented.includes(name)) found.push(`${where} ${what} "${name}" is in the source and not documented`);
    for (const name of documented) if (!real.has(name)) found.push(`${where} ${what} "${name}" is documented and not in the source`);
  };
  compare('part', lists['part']?.map(({ name }) => name) ?? [], new Set(texts.flatMap((text) => [...text.matchAll(/ part="([\w -]+)"/g)].flatMap((match) => match[1]?.split(' ') ?? []))));
  // `report(error)` of the base is the one that emits motcuaerror.
  compare('event', lists['event']?.map(({ name }) => name) ?? [], new Set(['motcuaerror', ...texts.flatMap((text) => [...text.matchAll(/\bemit\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''))]));
  const tokens = new Map([...readFileSync(join(source, 'tokens.styles.ts'), 'utf8').matchAll(/var\((--motcua-[\w-]+), (.+)\)[;,]/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
  for (const text of texts) for (const match of text.matchAll(/var\((--motcua-[\w-]+)/g)) if (match[1] && !tokens.has(match[1])) tokens.set(match[1], '');
  compare('custom property', lists['custom property']?.map(({ name }) => name) ?? [], new Set(tokens.keys()));
  for (const { name, default: value } of lists['custom property'] ?? []) {
    const real = tokens.get(name);
    if (real && real !== value) found.push(`${where} custom property "${name}" is ${real} in the source, documented as ${value ?? 'nothing'}`);
  }
  return found;
}

/** Source texts of an element's folder, and the base's and the shared ones. */
function sourcesOf(folder: string): string[] {
  const own = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('messages'));
  const all = own.map((file) => readFileSync(join(source, folder, file), 'utf8'));
  const base = readFileSync(join(source, 'element.ts'), 'utf8').replace(/dispatchEvent[\s\S]*?\n/, '');
  // A shared template's parts are those of the elements that use it.
  const shared = ['error-summary', 'failure-notice'].filter((name) => all.some((text) => text.includes(`${name}.ts`))).map((name) => readFileSync(join(source, `${name}.ts`), 'utf8'));
  return [...all, base, ...shared];
}

function foldersWithDefine(): string[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(source, entry.name)).includes('define.ts'))
    .map(({ name }) => name);
}
