// Tests of the elements: in Chromium, against a real gateway on a real sandbox, started here.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { browserHint, chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { freePort } from '../../scripts/free-port.ts';
import { startHouse } from './house.ts';
import { houseCommands } from './house-commands.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error(browserHint);
const port = await freePort();
const house = await startHouse(`http://localhost:${port}`);

/** One line at the end that `npm test` counts, and the end of what was started. */
const lastLine = {
  async stop({ sessions }) {
    const results = [...sessions].flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
    const broken = [...sessions].filter(({ passed, testResults, errors }) => !passed && (errors.length > 0 || !testResults)).length;
    const passed = results.filter((test) => test.passed).length;
    const skipped = results.filter((test) => test.skipped).length;
    process.stdout.write(`component tests: ${passed} passed, ${results.length - passed - skipped + broken} failed\n`);
    await house.close();
  },
};

/** What rollup does for the bundle (rollup.config.mjs), for the modules that tests load one by one. */
const nativeUrl = {
  name: 'native-url',
  resolveImport: ({ source }) => (source === 'url-parse' ? '/scripts/bundle/native-url.mjs' : undefined),
};

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

export default {
  rootDir: dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  files: ['test/components/**/*.test.ts'],
  hostname: 'localhost',
  port,
  // One page at a time: sessions, faults and dossiers are the house's, not a test's.
  concurrency: 1,
  nodeResolve: { browser: true, exportConditions: ['production', 'browser', 'default'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath, args: [...chromiumArguments(), '--host-resolver-rules=MAP plain.test 127.0.0.1'] } })],
  plugins: [nativeUrl, esbuildPlugin({ ts: true, target: 'es2022' }), houseCommands(house)],
  reporters: [defaultReporter(), lastLine],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 240_000,
};
