import '@motcua/components/procedure-search/define';
import { changeCatalogue, clearCookies, house, openPage, serveCatalogue, setViewport } from './commands.ts';
import { box, finds, names, options } from './procedure-search-elements.ts';
import { accessible, cleanUp, equal, listen, named, ok, place, textOf, type, until, untilReads } from './seeing.ts';

let gateway: string;

const element = (catalogue: string) => place(`<motcua-procedure-search gateway="${gateway}" catalogue="${catalogue}"></motcua-procedure-search>`);

/** Says how the browser's line is, as browsers do that tell. */
function say(connection: object | undefined, onLine = true): void {
  Object.defineProperty(navigator, 'connection', { configurable: true, value: connection });
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: onLine });
}

describe('the search without a network', () => {
  before(async () => {
    await clearCookies();
    ({ gateway } = await house());
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(async () => {
    cleanUp();
    delete (navigator as { connection?: object }).connection;
    delete (navigator as { onLine?: boolean }).onLine;
    await caches.delete('motcua-catalogue');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps list and descriptions on the device, apart from the browser\'s cache, for when there is none', async () => {
    const url = await serveCatalogue('no-store');
    const first = element(url);
    await untilReads(first, '2.182');
    const kept = async () => (await (await caches.open('motcua-catalogue')).keys()).map((request) => request.url);
    for (let tries = 0; !(await kept()).includes(url); tries++) {
      ok(tries < 200, `${(await kept()).join()} has no manifest`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    await changeCatalogue(url, 'cut');
    // Another element would share what the page has loaded; a frame is a new page.
    const frame = document.createElement('iframe');
    frame.title = 'page';
    frame.srcdoc = `<!doctype html><html lang="vi"><title>page</title><script type="module" src="${gateway}/motcua/v1/loader.js"></script><motcua-procedure-search catalogue="${url}"></motcua-procedure-search>`;
    document.body.replaceChildren(frame);
    const second = await until(() => frame.contentDocument?.querySelector<HTMLElement>('motcua-procedure-search:defined') ?? undefined, 'the element in the frame');
    const text = () => second.shadowRoot?.textContent ?? '';
    await until(() => /Không kết nối được máy chủ. Đây là danh mục ngày/.test(text()), 'that the list is an old one');
    type(box(second), 'BTT-LSN-284348');
    await until(() => names(second)[0]?.startsWith('Cấp giấy phép xuất bản'), 'results');
    options(second)[0]!.click();
    await until(() => text().includes('Trình tự thực hiện'), 'and the description');
  });

  it('drops what a newer list replaces', async () => {
    const url = await serveCatalogue('none');
    const cache = await caches.open('motcua-catalogue');
    const old = new URL('index-0000.bin', url).href;
    await cache.put(old, new Response('old'));
    await cache.put('https://elsewhere.example/file', new Response('not ours'));
    await untilReads(element(url), '2.182');
    for (let tries = 0; await cache.match(old); tries++) {
      ok(tries < 200, 'the old file is still there');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    ok(await cache.match('https://elsewhere.example/file'), 'what is not of this catalogue stays');
  });

  it('says when the network goes while one searches, and when it comes back', async () => {
    const search = element(await serveCatalogue('none'));
    await untilReads(search, '2.182');
    say(undefined, false);
    dispatchEvent(new Event('offline'));
    await untilReads(search, 'Không kết nối được máy chủ');
    await accessible(search);
    await finds(search, 'khai sinh', 'Đăng ký khai sinh');
    say(undefined, true);
    dispatchEvent(new Event('online'));
    await untilReads(search, 'Danh mục ngày');
    ok(!textOf(search).includes('Không kết nối được'), textOf(search));
    equal(box(search).value, 'khai sinh');
  });

  it('asks before it loads a huge list over a slow line, and loads it when asked', async () => {
    const errors = listen('motcuaerror');
    say({ effectiveType: '3g', saveData: false });
    const search = element(await serveCatalogue('huge'));
    await untilReads(search, 'hơn 4 MB');
    equal(errors, [{ code: 'catalogue_large' }]);
    ok(named<HTMLAnchorElement>(search, 'Cổng Dịch vụ công quốc gia'), 'another way');
    await accessible(search);
    named(search, 'Thử lại').click();
    await untilReads(search, '2.182');
    await finds(search, 'khai sinh', 'Đăng ký khai sinh');

    say({ effectiveType: '4g', saveData: false });
    await untilReads(element(await serveCatalogue('huge')), '2.182');
    say({ effectiveType: '4g', saveData: true });
    await untilReads(element(await serveCatalogue('huge')), 'hơn 4 MB');
  });

  it('a plain HTTP page says that it keeps nothing', async () => {
    const url = await serveCatalogue('cut');
    const page = (catalogue: string) => `<!doctype html><html lang="vi"><head><title>Trang</title><script type="module" src="${gateway}/motcua/v1/loader.js"></script></head><body><main><h1>Trang</h1><motcua-procedure-search ${catalogue}></motcua-procedure-search></main></body></html>`;
    const look = () => {
      const said = document.querySelector('motcua-procedure-search')?.shadowRoot?.textContent ?? '';
      return /không dùng https/.test(said) ? { secure: isSecureContext, said } : undefined;
    };
    const loaded = await openPage({ html: page('') }, look, 'plain.test');
    equal(loaded.result?.secure, false);
    ok(loaded.result?.said.includes('2.182'), String(loaded.result?.said));
    const failed = await openPage({ html: page(`catalogue="${url}"`) }, look, 'plain.test');
    ok(failed.result?.said.includes('Hãy kiểm tra mạng'), String(failed.result?.said));
  });
});
