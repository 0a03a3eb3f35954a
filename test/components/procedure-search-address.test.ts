import '@motcua/components/procedure-search/define';
import { clearCookies, house, setViewport } from './commands.ts';
import { box, finds, names, options, readySearch } from './procedure-search-elements.ts';
import { cleanUp, equal, focusedIn, named, ok, place, textOf, type, until, untilReads } from './seeing.ts';

let gateway: string;

const total = (element: Element) => Number(/Tìm thấy ([\d.]+) thủ tục/.exec(textOf(element))?.[1]?.replace('.', ''));
const hash = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

describe('the search in the address', () => {
  before(async () => {
    await clearCookies();
    ({ gateway } = await house());
    await setViewport({ width: 1000, height: 800 });
  });
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('query, filters and procedure stand in it, and the back button undoes them one by one', async () => {
    const element = await readySearch(gateway);
    await untilReads(element, 'Chọn theo lĩnh vực');
    const before = history.length;
    await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    const all = total(element);
    await until(() => hash()['q'] === 'khai sinh', 'the query', element);
    equal(history.length, before, 'typing is no step');

    (await until(() => element.shadowRoot?.querySelector<HTMLElement>('#filters') ?? undefined, 'filters', element)).click();
    const level = await until(() => element.shadowRoot?.querySelector<HTMLSelectElement>('#level') ?? undefined, 'menus', element);
    level.value = '3';
    level.dispatchEvent(new Event('change'));
    await until(() => total(element) < all, 'fewer', element);
    const few = total(element);
    equal(hash(), { q: 'khai sinh', level: '3' });
    const opened = names(element)[0]!;
    options(element)[0]!.click();
    await untilReads(element, 'Quay lại kết quả');
    ok(hash()['procedure'], location.hash);

    history.back();
    await until(() => total(element) === few && focusedIn(element)?.id === 'query', 'the narrowed list', element);
    equal([names(element)[0], hash()], [opened, { q: 'khai sinh', level: '3' }]);
    history.back();
    await until(() => total(element) === all, 'the whole list', element);
    equal(hash(), { q: 'khai sinh' });
    history.forward();
    await until(() => total(element) === few, 'narrowed again', element);
    history.forward();
    await untilReads(element, 'Quay lại kết quả');
    ok(textOf(element).includes(opened), 'the same procedure');
  });

  it('a link that was shared shows the same, on another page', async () => {
    const first = await readySearch(gateway);
    await untilReads(first, 'Chọn theo lĩnh vực');
    const sector = first.shadowRoot!.querySelector<HTMLElement>('ul[aria-label="Chọn theo lĩnh vực"] button')!;
    const name = sector.querySelector('[lang]')!.textContent;
    sector.click();
    await until(() => hash()['sector'] === name, 'the sector by its name', first);
    type(box(first), 'cấp lại');
    await until(() => hash()['q'] === 'cấp lại', 'the query', first);
    const shown = names(first);

    const second = await readySearch(gateway);
    await until(() => JSON.stringify(names(second)) === JSON.stringify(shown), 'the same results', second);
    equal(box(second).value, 'cấp lại');
  });

  it('what finds nothing, and what looks like a person, is not put there', async () => {
    const element = await readySearch(gateway);
    await untilReads(element, 'Chọn theo lĩnh vực');
    for (const query of ['0900000123 khai sinh', '099 000 000 001 kết hôn', 'ai-do@example.com hộ tịch', 'qwxzqwxz']) {
      type(box(element), query);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      equal(location.hash, '', query);
    }
    await finds(element, '0900000123 khai sinh', 'Đăng ký khai sinh');
    options(element)[0]!.click();
    await untilReads(element, 'Quay lại kết quả');
    equal(Object.keys(hash()), ['procedure']);
    history.back();
    await until(() => options(element).length > 0 && box(element).value === '0900000123 khai sinh', 'but it is still in the box', element);
  });

  it('of several elements the first has the address; the others search all the same', async () => {
    location.hash = '#q=khai+sinh';
    const first = place(`<div><motcua-procedure-search gateway="${gateway}"></motcua-procedure-search><motcua-procedure-search gateway="${gateway}"></motcua-procedure-search></div>`).firstElementChild!;
    const second = first.nextElementSibling!;
    await until(() => names(first)[0]?.startsWith('Đăng ký khai sinh'), 'the first follows the link', first);
    await untilReads(second, 'Chọn theo lĩnh vực');
    equal(box(second).value, '');
    await finds(second, 'kết hôn', 'Đăng ký kết hôn');
    options(second)[0]!.click();
    await untilReads(second, 'Quay lại kết quả');
    equal(location.hash, '#q=khai+sinh');
    named(second, 'Quay lại kết quả').click();
    await until(() => names(second)[0]?.startsWith('Đăng ký kết hôn'), 'the list of the second', second);
    ok(names(first)[0]?.startsWith('Đăng ký khai sinh'), 'the first is as it was');
    first.remove();
    await finds(second, 'khai tử', 'Đăng ký khai tử');
    await until(() => hash()['q'] === 'khai tử', 'the second has the address when the first is gone', second);
  });

  it('nonsense in it is read as nothing', async () => {
    location.hash = '#q=khai+sinh&level=9&sector=Kh%C3%B4ng+c%C3%B3&agency=&service=x&online=&procedure=%00';
    const element = await readySearch(gateway);
    await untilReads(element, 'Danh mục không có thủ tục này');
    named(element, 'Xóa').click();
    await finds(element, 'kết hôn', 'Đăng ký kết hôn').catch(async () => {
      named(element, 'Bỏ bộ lọc').click();
      await finds(element, 'kết hôn', 'Đăng ký kết hôn');
    });
  });
});
