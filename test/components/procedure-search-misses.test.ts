import '@motcua/components/procedure-search/define';
import { clearCookies, countedMisses, house } from './commands.ts';
import { box, finds, options, readySearch } from './procedure-search-elements.ts';
import { cleanUp, equal, inside, type, until, untilReads } from './seeing.ts';

let gateway: string;

/** What left the page for the counter, whether it came or not. */
const sent = () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/search-misses')).length;

/** Types a query and waits until the element has taken it for one: what it says to a screen reader comes then. */
async function searches(element: Element, query: string): Promise<void> {
  type(box(element), query);
  await until(() => inside(element, '[role=status]').textContent !== '', 'the count is said', element);
  await untilSettled();
}

/** Longer than the pause after which a query counts as one. */
const untilSettled = () => new Promise((resolve) => setTimeout(resolve, 1300));

/** Empties the box. */
async function ends(element: Element): Promise<void> {
  type(box(element), '');
  await untilSettled();
}

describe('searches that led nowhere', () => {
  before(async () => {
    await clearCookies();
    ({ gateway } = await house());
  });
  beforeEach(() => performance.clearResourceTimings());
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are nobody\'s business where the agency has not asked for them', async () => {
    const before = await countedMisses();
    const element = await readySearch(gateway);
    await searches(element, 'qwxz vbnm');
    await ends(element);
    element.remove();
    equal([sent(), await countedMisses()], [0, before]);
  });

  it('are counted once they have ended, and without anything but the words', async () => {
    const before = await countedMisses();
    const element = await readySearch(gateway, 'count-misses');
    await searches(element, 'mở sạp vải');
    equal(sent(), 0, 'not while the person may still choose');
    await searches(element, 'mở sạp vải ngoài chợ');
    equal(sent(), 0, 'going on is the same search');
    await ends(element);
    await until(async () => (await countedMisses()) === before + 1, 'the gateway has counted it', element);
    await until(() => sent() === 1, 'it has left the page once', element);
    await searches(element, 'nuôi cá lồng');
    element.remove();
    await until(async () => (await countedMisses()) === before + 2, 'what stood there when the element went is counted', element);
    await until(() => sent() === 2, 'it has left the page once, too', element);
  });

  it('are not those after which a procedure was opened', async () => {
    const before = await countedMisses();
    const element = await readySearch(gateway, 'count-misses');
    await finds(element, 'đăng ký khai sinh', 'Đăng ký khai sinh');
    await untilSettled();
    options(element)[0]?.click();
    await untilReads(element, 'Quay lại kết quả');
    element.remove();
    await untilSettled();
    equal([sent(), await countedMisses()], [0, before]);
  });

  for (const [what, query] of [
    ['a telephone number', 'tra cứu 0900 000 123'],
    ['an address of e-mail', 'hồ sơ a@thu-nghiem.vn'],
    ['a name with capitals', 'hồ sơ của Thử Nghiệm'],
    ['a name without', 'giay to cua tran thi thu nghiem'],
  ] as const) {
    it(`never leave the page with ${what}`, async () => {
      const before = await countedMisses();
      const element = await readySearch(gateway, 'count-misses');
      await searches(element, query);
      await ends(element);
      element.remove();
      equal([sent(), await countedMisses()], [0, before]);
    });
  }
});
