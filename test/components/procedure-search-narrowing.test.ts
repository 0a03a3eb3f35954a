import '@motcua/components/procedure-search/define';
import { clearCookies, house, sendKeys, setViewport } from './commands.ts';
import { box, finds, names, options, readySearch } from './procedure-search-elements.ts';
import { accessible, cleanUp, equal, focusedIn, inside, named, ok, spoken, textOf, type, until, untilReads } from './seeing.ts';

let gateway: string;

const total = (element: Element) => Number(/Tìm thấy ([\d.]+) thủ tục/.exec(textOf(element))?.[1]?.replace('.', ''));
const menu = (element: Element, id: string) => inside<HTMLSelectElement>(element, `select#${id}`);
const chips = (element: Element) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('ul[aria-label="Đang lọc"] button') ?? [])];

/** Chooses in a menu what starts with a text, and gives the count that stands behind it. */
function pick(element: Element, id: string, text: string): number {
  const select = menu(element, id);
  const option = [...select.options].find(({ label }) => label.startsWith(text));
  ok(option, `${text} among ${[...select.options].map(({ label }) => label).join(', ')}`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return Number(/\(([\d.]+)\)$/.exec(option.label)?.[1]?.replace('.', ''));
}

/** Unfolds the filters. */
async function unfold(element: Element): Promise<void> {
  (await until(() => element.shadowRoot?.querySelector<HTMLElement>('#filters') ?? undefined, 'the filters', element)).click();
  await until(() => element.shadowRoot?.querySelector('select'), 'the menus', element);
}

describe('narrowing the results', () => {
  before(async () => {
    await clearCookies();
    ({ gateway } = await house());
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(() => {
    cleanUp();
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('by level, sector, agency, service level and online filing: as many are left as the menu said', async () => {
    const element = await readySearch(gateway);
    await finds(element, 'giấy phép', 'Cấp giấy phép');
    const all = total(element);
    await unfold(element);
    await accessible(element);
    for (const [id, text] of [['level', 'Cấp tỉnh'], ['sector', 'Đường bộ'], ['agency', 'Sở'], ['serviceLevel', 'Mức độ']] as const) {
      const count = pick(element, id, text);
      await until(() => total(element) === count, `${count} of ${id}`, element);
      ok(count < all, `fewer than ${all}`);
      equal(chips(element).length, 1);
      await accessible(element);
      chips(element)[0]!.focus();
      chips(element)[0]!.click();
      await until(() => total(element) === all, 'all again', element);
      await until(() => focusedIn(element)?.id === 'filters', 'focus where the chip was', element);
    }
    const online = named<HTMLInputElement>(element, 'Nộp được trực tuyến');
    const count = Number(/\((\d+)\)/.exec(textOf(online.labels![0]!))?.[1]);
    online.click();
    await until(() => total(element) === count, 'what can be filed online', element);
    ok(count > 0 && count < all, `${count} of ${all}`);
  });

  it('several at once; each can be taken away, and what hides everything is named', async () => {
    const element = await readySearch(gateway);
    await finds(element, 'giấy phép', 'Cấp giấy phép');
    const all = total(element);
    await unfold(element);
    const first = pick(element, 'level', 'Cấp tỉnh');
    await until(() => total(element) === first, 'the first', element);
    const second = pick(element, 'sector', 'Đường bộ');
    await until(() => total(element) === second && chips(element).length === 2, 'the second', element);
    ok(second < first && first < all, `${second} of ${first} of ${all}`);
    equal(chips(element).map((chip) => textOf(chip)), ['Cấp tỉnh ×', 'Đường bộ ×']);
    equal(chips(element)[1]!.querySelector('[lang]')?.getAttribute('lang'), 'vi');
    type(box(element), 'đăng ký kết hôn lưu động');
    await untilReads(element, 'đang bị bộ lọc ẩn đi');
    await until(() => spoken(element).includes('đang bị bộ lọc ẩn đi'), 'that is said', element);
    equal(options(element).length, 0);
    await accessible(element);
    type(box(element), 'qwxzqwxz');
    await untilReads(element, 'Không tìm thấy thủ tục nào cho “qwxzqwxz”');
    named(element, 'Bỏ bộ lọc').click();
    await finds(element, 'đăng ký kết hôn', 'Đăng ký kết hôn');
    equal(chips(element).length, 0);
  });

  it('by keyboard: unfold, choose, take away; the count is said', async () => {
    const element = await readySearch(gateway);
    await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    const all = total(element);
    await until(() => element.shadowRoot?.querySelector('#filters'), 'the filters', element);
    box(element).focus();
    for (let presses = 0; presses < 4 && focusedIn(element)?.id !== 'filters'; presses++) await sendKeys({ press: 'Tab' });
    equal(focusedIn(element)?.id, 'filters');
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.querySelector('select#level'), 'the menus', element);
    await sendKeys({ press: 'Tab' });
    equal(focusedIn(element)?.id, 'level');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => total(element) < all, 'fewer', element);
    await until(() => spoken(element).includes(`Tìm thấy ${total(element)} thủ tục`), 'the new count is said', element);
    equal(focusedIn(element)?.id, 'level', 'focus stays in the menu');
  });

  it('by what can be filed here; and more results when asked', async () => {
    const element = await readySearch(gateway, 'form-page="/apply"');
    await untilReads(element, 'Nộp được tại đây');
    await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    equal(options(element).length, 10);
    const all = total(element);
    named(element, 'Xem thêm').click();
    await until(() => options(element).length === Math.min(20, all), 'more results', element);
    await unfold(element);
    named<HTMLInputElement>(element, 'Nộp được tại đây (1)').click();
    await until(() => total(element) === 1, 'what can be filed here', element);
    await accessible(element);
  });

  it('a sector shows what is in it, before anything is typed', async () => {
    const element = await readySearch(gateway);
    await untilReads(element, 'Chọn theo lĩnh vực');
    await accessible(element);
    const sector = inside(element, 'ul[aria-label="Chọn theo lĩnh vực"] button');
    const [, name, count] = /^(.+) \(([\d.]+)\)$/.exec(textOf(sector)) ?? [];
    sector.click();
    await until(() => total(element) === Number(count?.replace('.', '')), `the ${count} of ${name}`, element);
    await until(() => chips(element).length > 0, 'the filter, to be taken away', element);
    ok(textOf(chips(element)[0]!).startsWith(name!), textOf(chips(element)[0]!));
    equal(box(element).value, '');
    await accessible(element);
  });

  it('nothing found: what may have been meant, sectors and the portal lead on', async () => {
    const element = await readySearch(gateway);
    await untilReads(element, 'Chọn theo lĩnh vực');
    type(box(element), 'zzzz xxxx qqqq wwww khai');
    const seen = await untilReads(element, 'Có phải bạn muốn tìm');
    ok(seen.includes('Không tìm thấy thủ tục nào') && seen.includes('Chọn theo lĩnh vực') && seen.includes('Cổng Dịch vụ công quốc gia'), seen);
    await accessible(element);
    const offer = inside(element, 'ul[aria-label="Có phải bạn muốn tìm"] button');
    const name = textOf(offer);
    equal(offer.lang, 'vi');
    offer.click();
    await until(() => names(element).includes(name), `results for ${name}`, element);
    equal([box(element).value, focusedIn(element)?.id], [name, 'query']);
  });

  it('searches are remembered only where the page offers it and the person agrees, and are forgotten at once', async () => {
    const plain = await readySearch(gateway);
    await untilReads(plain, 'Chọn theo lĩnh vực');
    ok(!textOf(plain).includes('Nhớ các lần tìm'), textOf(plain));

    const visit = async (query: string, name: string): Promise<HTMLElement> => {
      const element = await readySearch(gateway, 'recent');
      await untilReads(element, 'Nhớ các lần tìm');
      await finds(element, query, name);
      options(element)[0]!.click();
      await untilReads(element, 'Quay lại kết quả');
      return element;
    };
    await visit('khai sinh', 'Đăng ký khai sinh');
    equal(localStorage.length, 0, 'nothing is kept before they agree');

    history.replaceState(null, '', location.pathname + location.search);
    const asked = await readySearch(gateway, 'recent');
    (await until(() => asked.shadowRoot?.querySelector<HTMLInputElement>('#remember') ?? undefined, 'the question', asked)).click();
    await finds(asked, '0900000123 khai sinh', 'Đăng ký khai sinh');
    options(asked)[0]!.click();
    await untilReads(asked, 'Quay lại kết quả');
    equal(Object.values(localStorage), ['[]'], 'what looks like a number of a person is not kept');
    ok(!location.href.includes('0900'), location.href);

    history.replaceState(null, '', location.pathname + location.search);
    await visit('kết hôn', 'Đăng ký kết hôn');
    history.replaceState(null, '', location.pathname + location.search);
    const again = await readySearch(gateway, 'recent');
    await untilReads(again, 'Đã tìm gần đây');
    await accessible(again);
    named(again, 'kết hôn').click();
    await until(() => names(again)[0]?.startsWith('Đăng ký kết hôn'), 'the same results', again);
    named(again, 'Xóa').click();
    await untilReads(again, 'Xóa các lần đã tìm');
    named(again, 'Xóa các lần đã tìm').click();
    await until(() => !textOf(again).includes('Đã tìm gần đây'), 'no searches', again);
    inside<HTMLInputElement>(again, '#remember').click();
    await until(() => localStorage.length === 0, 'nothing is kept', again);
  });
});
