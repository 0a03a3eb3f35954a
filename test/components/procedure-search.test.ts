import '@motcua/components/procedure-search/define';
import { problem } from './answers.ts';
import type { CatalogueFault } from './catalogues.ts';
import { changeCatalogue, clearCookies, emulateMedia, house, openPage, scriptGateway, sendKeys, serveCatalogue, setViewport } from './commands.ts';
import { box, finds, names, options, readySearch } from './procedure-search-elements.ts';
import { accessible, cleanUp, equal, focusedIn, inside, listen, named, ok, place, spoken, textOf, type, until, untilReads } from './seeing.ts';

let gateway: string;
let catalogue: string;

/** An element that has its catalogue. */
const ready = (attributes = '') => readySearch(gateway, attributes);

/** The option the keyboard is on, as assistive technology is told. */
const active = (element: Element) => options(element).findIndex((option) => option.id === box(element).getAttribute('aria-activedescendant') && option.ariaSelected === 'true');

describe('procedure search', () => {
  before(async () => {
    await clearCookies();
    ({ gateway } = await house());
    catalogue = await serveCatalogue('none');
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(() => {
    cleanUp();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('finds without diacritics and marks what was found, as one types', async () => {
    const element = await ready();
    equal(box(element).ariaExpanded, 'false');
    await accessible(element);
    box(element).focus();
    await sendKeys({ type: 'dang ky khai sinh' });
    await until(() => names(element)[0] === 'Đăng ký khai sinh', 'the first result', element);
    equal(box(element).ariaExpanded, 'true');
    await until(() => inside(element, 'mark').textContent === 'Đăng ký khai sinh', 'all of it marked', element);
    equal(inside(element, '.name').lang, 'vi');
    await until(() => /^Tìm thấy \d+ thủ tục/.test(spoken(element)), 'the count is said', element);
    await accessible(element);
  });

  it('says which official words an everyday word was taken for', async () => {
    const element = await ready();
    await finds(element, 'bằng lái', 'Cấp mới giấy phép lái xe');
    await untilReads(element, 'Đang hiện kết quả cho “giấy phép lái xe”.');
    equal(inside(element, 'p.muted [lang]').lang, 'vi');
  });

  it('reads raw keystrokes and codes once its reading aid has come', async () => {
    const element = await ready();
    await finds(element, 'ddawng kys keets hoon', 'Đăng ký kết hôn');
    await finds(element, '1001193', 'Đăng ký khai sinh');
    equal(inside(element, '.facts-line mark').textContent, '1.001193');
  });

  it('leaves an input method alone', async () => {
    const element = await ready();
    const field = box(element);
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['k', 'kê', 'kết', 'kết h', 'kết hô', 'kết hôn']) {
      field.value = text;
      field.setSelectionRange(text.length - 1, text.length - 1);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true, inputType: 'insertCompositionText' }));
      const key = new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true });
      ok(field.dispatchEvent(key), 'a key of the input method is not taken');
    }
    await until(() => names(element).some((name) => /kết hôn/i.test(name)), 'results while composing', element);
    equal([field.value, field.selectionStart, active(element)], ['kết hôn', 6, -1], 'text and caret stay');
  });

  it('by keyboard alone: through the list, into a procedure, back to where one was', async () => {
    const chosen = listen('procedureselect');
    const element = await ready('form-page="/apply?from=search"');
    await untilReads(element, 'Nộp được tại đây');
    await finds(element, 'dang ky khai sinh', 'Đăng ký khai sinh');
    await sendKeys({ press: 'ArrowUp' });
    equal(active(element), options(element).length - 1, 'up from the box is the last');
    await sendKeys({ press: 'ArrowDown' });
    equal(active(element), -1, 'and down from the last is the box');
    await sendKeys({ press: 'ArrowDown' });
    equal(active(element), 0);
    ok(textOf(options(element)[0]!).includes('Nộp được tại đây'), 'what can be filed here comes first among equals');
    await accessible(element);
    await sendKeys({ press: 'Enter' });
    await until(() => focusedIn(element)?.id === 'name', 'focus on the procedure', element);
    equal(chosen, [{ id: 'KGC-7', code: '1.001193' }]);
    equal(location.hash, '#q=dang+ky+khai+sinh&procedure=KGC-7');
    const action = named<HTMLAnchorElement>(element, 'Nộp hồ sơ tại đây');
    equal(action.href, new URL('/apply?from=search&procedure=1.001193', location.href).href);
    await accessible(element);

    history.back();
    await until(() => focusedIn(element)?.id === 'query', 'focus in the box', element);
    equal([box(element).value, active(element)], ['dang ky khai sinh', 0], 'the query and the option are as before');
    await sendKeys({ press: 'Escape' });
    equal(active(element), -1);
    await sendKeys({ press: 'Escape' });
    await until(() => box(element).value === '' && !location.hash, 'the second Escape empties the box', element);
  });

  it('what arrives late moves nobody who has gone down the list', async () => {
    const element = await ready();
    await finds(element, 'dang ky khai sinh', 'Đăng ký khai sinh');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    const chosen = textOf(options(element)[active(element)]!);
    // Which procedures have a form here is asked anew, and those come first.
    element.setAttribute('form-page', '/apply');
    await until(() => options(element).some((option) => textOf(option).includes('Nộp được tại đây')), 'the late answer', element);
    await until(() => active(element) >= 0, 'an option is still chosen', element);
    ok(textOf(options(element)[active(element)]!).startsWith(chosen), chosen);
    await sendKeys({ type: 'x' });
    await until(() => active(element) === -1, 'another question begins at the box', element);
  });

  it('shows every part the list has of a procedure, and names the parts it has not', async () => {
    location.hash = '#procedure=LS-917';
    const element = await ready().catch(() => document.body.firstElementChild as HTMLElement);
    const seen = await untilReads(element, 'Bước 4');
    for (const part of ['Cấp giấy phép xuất bản bản tin', 'BTT-LSN-284348', 'Trình tự thực hiện', 'Cách thức thực hiện', 'Thành phần hồ sơ', 'Căn cứ pháp lý', 'Phí, lệ phí', 'Sở Thông tin truyền thông', 'dòng 917', 'Nếu nộp hôm nay: có kết quả chậm nhất vào']) {
      ok(seen.includes(part), `${part} in ${seen.slice(0, 500)}`);
    }
    ok(!seen.includes('Danh mục này không ghi'), 'nothing is missing');
    await accessible(element);

    named(element, 'Quay lại kết quả').click();
    await untilReads(element, 'Bạn cần làm thủ tục gì?');
    equal(location.hash, '');
    location.hash = '#procedure=LS-1';
    const thin = await untilReads(element, 'Danh mục này không ghi:');
    for (const part of ['trình tự thực hiện', 'thành phần hồ sơ', 'thời hạn giải quyết', 'Đến Cổng Dịch vụ công quốc gia']) ok(thin.includes(part), `${part} in ${thin}`);
    await accessible(element);
  });

  it('shows a time limit that is no number in the words of the list, and promises no day', async () => {
    location.hash = '#procedure=LS-917';
    const element = place(`<motcua-procedure-search gateway="${gateway}" catalogue="${await serveCatalogue('worded-time')}"></motcua-procedure-search>`);
    const seen = await untilReads(element, '05 ngày, trường hợp cần xác minh 02 tháng');
    ok(!seen.includes('Nếu nộp hôm nay'), seen);
    ok(!seen.includes('Danh mục này không ghi'), seen);
  });

  it('prints the description alone, what is folded too, and leaves the page as it was', async () => {
    location.hash = '#procedure=LS-917';
    const element = await ready().catch(() => document.body.firstElementChild as HTMLElement);
    const other = document.body.appendChild(document.createElement('p'));
    other.textContent = 'The rest of the page';
    await untilReads(element, 'Bước 4');
    ok(!textOf(element).includes('Luật Báo chí'), 'the legal basis is folded');
    const sheets = document.adoptedStyleSheets.length;
    const real = window.print;
    const seen: string[] = [];
    window.print = () => seen.push(String(other.checkVisibility()), textOf(element));
    const button = named(element, 'In thủ tục này');
    try {
      await emulateMedia({ media: 'print' });
      button.click();
      dispatchEvent(new Event('afterprint'));
    } finally {
      window.print = real;
      await emulateMedia({ media: 'screen' });
    }
    equal(seen[0], 'false', 'the rest of the page');
    ok(seen[1]?.includes('Luật Báo chí') && !seen[1].includes('Quay lại'), String(seen[1]));
    ok(other.checkVisibility() && document.adoptedStyleSheets.length === sheets, 'the page is as it was');
  });

  it('a link to a procedure that is not in the list, or that belongs to the page, changes nothing', async () => {
    location.hash = '#procedure=LS-999999';
    const element = await ready();
    await untilReads(element, 'Danh mục không có thủ tục này');
    ok(spoken(element).includes('Danh mục không có thủ tục này'), 'that is said');
    await accessible(element);
    location.hash = '#/route/of/the/page';
    await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    options(element)[0]!.click();
    await untilReads(element, 'Quay lại kết quả');
    equal(location.hash, '#/route/of/the/page');
    location.hash = '#an-anchor';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await untilReads(element, 'Quay lại kết quả');
    named(element, 'Quay lại kết quả').click();
    await untilReads(element, 'Bạn cần làm thủ tục gì?');
  });

  it('nothing found leads somewhere', async () => {
    const element = await ready();
    type(box(element), 'qwxz asdfgh');
    await untilReads(element, 'Không tìm thấy thủ tục nào cho “qwxz asdfgh”');
    equal(named<HTMLAnchorElement>(element, 'Cổng Dịch vụ công quốc gia').href, 'https://dichvucong.gov.vn/');
    await until(() => spoken(element).startsWith('Không tìm thấy'), 'that is said', element);
    await accessible(element);
    named(element, 'Xóa').click();
    await until(() => box(element).value === '' && focusedIn(element) === box(element), 'an empty box with focus', element);
  });

  it('speaks English, and keeps the names Vietnamese', async () => {
    document.documentElement.lang = 'en';
    const element = place(`<motcua-procedure-search gateway="${gateway}"></motcua-procedure-search>`);
    await untilReads(element, 'What do you need to do?');
    await untilReads(element, '2,182');
    await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    equal(inside(element, '.name').lang, 'vi');
    await accessible(element);
    options(element)[0]!.click();
    const seen = await untilReads(element, 'This list does not give');
    ok(seen.includes('Go to the National Public Service Portal') && !seen.includes('Cơ quan thực hiện'), seen);
    equal(inside(element, '#name').lang, 'vi');
    await accessible(element);
    document.documentElement.lang = 'vi';
    await untilReads(element, 'Danh mục này không ghi');
  });

  it('searches on when the gateway does not say what can be filed here, and says so', async () => {
    const errors = listen('motcuaerror');
    const failing = await scriptGateway({ 'GET /procedures': problem('internal_error', 500, 'Hệ thống đang gặp lỗi.') });
    const element = place(`<motcua-procedure-search gateway="${failing}" catalogue="${catalogue}" form-page="/apply"></motcua-procedure-search>`);
    await untilReads(element, '2.182');
    await finds(element, 'dang ky khai sinh', 'Đăng ký khai sinh');
    // The search may be ready before the gateway has answered.
    await until(() => errors.length > 0, 'the gateway\'s answer', element);
    equal(errors, [{ code: 'internal_error' }]);
    options(element)[0]!.click();
    await untilReads(element, 'Chưa kiểm tra được thủ tục này có nộp được tại đây không');
    await accessible(element);
  });

  it('offers no form where the page has none', async () => {
    const element = await ready();
    await finds(element, '1.001193', 'Đăng ký khai sinh');
    options(element)[0]!.click();
    const seen = await untilReads(element, 'Trang này chưa nhận hồ sơ');
    ok(seen.includes('Trên cổng, hãy tìm: 1.001193'), seen);
  });

  it('an address that is none is told like a missing index', async () => {
    const errors = listen('motcuaerror');
    const element = place('<motcua-procedure-search catalogue="http://"></motcua-procedure-search>');
    await untilReads(element, 'không dùng được');
    equal(errors, [{ code: 'internal_error' }]);
  });

  const faults: [CatalogueFault, string, RegExp][] = [
    ['hash', 'catalogue_damaged', /không dùng được/],
    ['truncated', 'catalogue_damaged', /không dùng được/],
    ['version', 'catalogue_version', /mới hơn trang này/],
    ['html', 'catalogue_damaged', /không dùng được/],
    ['later-format', 'catalogue_version', /mới hơn trang này/],
    ['missing', 'catalogue_missing', /không dùng được/],
    ['redirect', 'catalogue_missing', /không dùng được/],
    ['cut', 'offline', /kiểm tra mạng/],
  ];
  for (const [fault, code, sentence] of faults) {
    it(`an index with the fault "${fault}" is told, with a way out`, async () => {
      const errors = listen('motcuaerror');
      const url = await serveCatalogue(fault);
      const element = place(`<motcua-procedure-search gateway="${gateway}" catalogue="${url}"></motcua-procedure-search>`);
      await untilReads(element, sentence);
      equal(errors, [{ code }]);
      ok(named<HTMLAnchorElement>(element, 'Cổng Dịch vụ công quốc gia').href.startsWith('https://dichvucong.gov.vn'), 'the fallback link');
      ok(sentence.test(spoken(element)), 'it is said');
      await accessible(element);
      named(element, 'Thử lại').click();
      await until(() => focusedIn(element)?.id === 'failure', 'focus on what is still wrong', element);
      await changeCatalogue(url, 'none');
      named(element, 'Thử lại').click();
      await untilReads(element, '2.182');
      await finds(element, 'khai sinh', 'Đăng ký khai sinh');
    });
  }

  it('a description that cannot be fetched does not hide the rest', async () => {
    const errors = listen('motcuaerror');
    const url = await serveCatalogue('no-details');
    location.hash = '#procedure=LS-917';
    const element = place(`<motcua-procedure-search gateway="${gateway}" catalogue="${url}"></motcua-procedure-search>`);
    const seen = await untilReads(element, 'Không tải được phần mô tả thủ tục');
    ok(seen.includes('BTT-LSN-284348'), seen);
    equal(errors, [{ code: 'catalogue_missing' }]);
    await accessible(element);
    await changeCatalogue(url, 'none');
    named(element, 'Thử lại').click();
    await untilReads(element, 'Trình tự thực hiện');
  });

  it('draws its first view from the manifest; what is searched is loaded when the box is touched, or the page has come to rest', async () => {
    const url = await serveCatalogue('none');
    const fetched = () => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(url.replace('manifest.json', 'index-')));
    const element = place(`<motcua-procedure-search gateway="${gateway}" catalogue="${url}"></motcua-procedure-search>`);
    await untilReads(element, '2.182');
    ok(textOf(element).includes('Chọn theo lĩnh vực'), textOf(element));
    equal(fetched(), [], 'nothing else before it is needed');
    await accessible(element);
    await until(() => fetched().length === 1, 'the index, untouched', element);

    const touched = await serveCatalogue('none');
    element.setAttribute('catalogue', touched);
    await until(() => !!element.shadowRoot?.querySelector('ul[aria-label="Chọn theo lĩnh vực"]'), 'the first view of another list', element);
    box(element).focus();
    await sendKeys({ type: 'khai sinh' });
    await until(() => names(element)[0] === 'Đăng ký khai sinh', 'results for what was typed while it was on its way', element);
  });

  it('what was typed before the list turned out to be unusable is still there after another try', async () => {
    const url = await serveCatalogue('hash');
    const element = place(`<motcua-procedure-search gateway="${gateway}" catalogue="${url}"></motcua-procedure-search>`);
    await untilReads(element, '2.182');
    box(element).focus();
    type(box(element), 'khai sinh');
    await untilReads(element, 'không dùng được');
    equal(focusedIn(element)?.id, 'failure', 'the keyboard is not lost with the box');
    await changeCatalogue(url, 'none');
    named(element, 'Thử lại').click();
    await until(() => names(element)[0] === 'Đăng ký khai sinh', 'results', element);
    equal(box(element).value, 'khai sinh');
  });

  it('a procedure that is chosen fast stays in the address', async () => {
    const element = await ready();
    await finds(element, 'dang ky khai sinh', 'Đăng ký khai sinh');
    options(element)[0]!.click();
    await untilReads(element, 'Quay lại kết quả');
    // Longer than the search waits before it puts the query there.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    ok(/^#q=dang\+ky\+khai\+sinh&procedure=\w+-\d+$/.test(location.hash), location.hash);
  });

  it('without a network it uses the list the browser has kept, and says of which day it is', async () => {
    const url = await serveCatalogue('none');
    const visit = async (): Promise<HTMLElement> => {
      const frame = document.createElement('iframe');
      frame.title = 'page';
      frame.srcdoc = `<!doctype html><html lang="vi"><title>page</title><script type="module" src="${gateway}/motcua/v1/loader.js"></script><motcua-procedure-search catalogue="${url}"></motcua-procedure-search>`;
      document.body.replaceChildren(frame);
      return until(() => frame.contentDocument?.querySelector<HTMLElement>('motcua-procedure-search:defined') ?? undefined, 'the element in the frame');
    };
    const text = (element: HTMLElement) => element.shadowRoot?.textContent ?? '';
    const first = await visit();
    await until(() => text(first).includes('2.182'), 'the list');
    type(box(first), 'khai sinh');
    await until(() => names(first).length > 0, 'results');
    await changeCatalogue(url, 'cut');
    const second = await visit();
    await until(() => /Không kết nối được máy chủ. Đây là danh mục ngày \d\d\/\d\d\/\d{4} đã lưu trên máy/.test(text(second)), 'that the list is an old one');
    type(box(second), 'khai sinh');
    await until(() => names(second)[0] === 'Đăng ký khai sinh', 'results all the same');
  });

  it('works on a plain HTTP page, by its tag, under a strict policy', async () => {
    const { result, complaints, axe } = await openPage(
      {
        html: `<!doctype html><html lang="vi"><head><meta name="viewport" content="width=device-width"><title>Trang</title><link rel="stylesheet" href="page.css"><script type="module" src="${gateway}/motcua/v1/loader.js"></script></head><body><main><h1>Trang</h1><motcua-procedure-search><a href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</a></motcua-procedure-search></main></body></html>`,
        policy: `default-src 'none'; script-src ${gateway}; style-src 'self'; connect-src ${gateway}; require-trusted-types-for 'script'; trusted-types motcua`,
        css: '* { all: unset } head, style, script, title { display: none }',
      },
      () => {
        const root = document.querySelector('motcua-procedure-search')?.shadowRoot;
        const field = root?.querySelector<HTMLInputElement>('[role=combobox]');
        if (!root || !field || !root.textContent?.includes('2.182')) return undefined;
        const found = root.querySelector('.name')?.textContent;
        if (!found && field.value === '') {
          field.value = 'so do';
          field.dispatchEvent(new InputEvent('input'));
        }
        return found ? { found, secure: isSecureContext } : undefined;
      },
      'plain.test',
    );
    equal(result?.secure, false);
    ok(/quyền sử dụng đất/i.test(result?.found ?? ''), String(result?.found));
    equal(complaints, []);
    equal(axe, []);
  });
});
