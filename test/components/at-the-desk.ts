// Where the tests of the dossier form begin, and how they leave the page, the line, the upstreams and the cookies behind.
import { clearCookies, clearFaults, cutLine, setViewport, signIn } from './commands.ts';
import { clearDesk } from './filling-in.ts';
import { cleanUp } from './seeing.ts';

/** In a suite: its tests run on a phone, and each leaves an empty page, a good line and upstreams that work. */
export function onAPhone(): void {
  before(() => setViewport({ width: 360, height: 740 }));
  afterEach(async () => {
    cleanUp();
    await cutLine(false);
    await clearFaults();
  });
  after(clearCookies);
}

/** In a suite: `c01` is signed in, and each test begins without draft and consents. */
export function atAnEmptyDesk(): void {
  before(() => signIn('c01'));
  beforeEach(() => clearDesk());
  after(clearCookies);
}
