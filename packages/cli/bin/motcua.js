#!/usr/bin/env node
// Committed (not built), so that `npx motcua` works in a clone: npm links a bin only when its file exists.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);

if (existsSync(main)) {
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write('motcua: not built yet. Run "npm run build" in the clone, then try again.\n');
  process.exitCode = 1;
}
