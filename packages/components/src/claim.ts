/** Version of this build; the bundler writes the package's version in its place. */
export const version: string = 'MOTCUA_VERSION';

const key = Symbol.for('motcua');

/**
 * Takes the page for this copy of the elements. False when another copy has it: one of the same major version serves
 * just as well and nothing is said; another major version is a mistake of the page, which a warning names.
 */
export function claim(): boolean {
  const page = globalThis as { [key]?: { version: string } };
  const first = page[key]?.version;
  if (first === undefined) {
    page[key] = { version };
    return true;
  }
  if (major(first) !== major(version)) {
    // eslint-disable-next-line no-console -- the page's developer is the only one who can mend it
    console.warn(`motcua ${version} is not used: this page has loaded motcua ${first} before. Keep one of the two scripts.`);
  }
  return false;
}

function major(text: string): string | undefined {
  return text.split('.')[0];
}
