// Rollup puts what two chunks need into a third: one more request for the procedure search, for a few lines that the
// forms need as well. So the reckoning of appointments, which only the search has, takes a copy of its own.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const reckoning = /[\\/]domain[\\/]dist[\\/](?:appointment|working-days|working-calendar)\.js$|\?own$/;

/** @returns {import('rollup').Plugin} */
export function ownCopy() {
  return {
    name: 'own-copy',
    resolveId: (id, importer) =>
      importer && reckoning.test(importer) && id.startsWith('.') && /(?:local-date|invalid|motcua-error)\.js$/.test(id) ? `${resolve(dirname(importer), id)}?own` : null,
    load: (id) => (id.endsWith('?own') ? readFile(id.slice(0, -'?own'.length), 'utf8') : null),
  };
}
