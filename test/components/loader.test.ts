import { house, openPage } from './commands.ts';
import { equal, ok } from './seeing.ts';

// The bundles as an agency gets them: from the gateway, on host pages of their own, opened in windows of their own.

describe('the loader', () => {
  let gateway: string;
  let strict: string;
  before(async () => {
    ({ gateway } = await house());
    strict = [
      "default-src 'none'",
      `script-src ${gateway}`,
      "style-src 'self'",
      `connect-src ${gateway}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types motcua',
    ].join('; ');
  });

  const page = (body: string, scripts: string[]) =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang của cơ quan</title><link rel="stylesheet" href="page.css">${scripts.map((src) => `<script type="module" src="${gateway}/motcua/v1/${src}"></script>`).join('')}</head><body><main><h1>Trang của cơ quan</h1>${body}</main></body></html>`;

  const everyElement =
    '<motcua-procedure-search><a href="/a">Tìm thủ tục</a></motcua-procedure-search><motcua-identity-verification procedure="1.001193"></motcua-identity-verification><motcua-dossier-form procedure="1.001193"></motcua-dossier-form><motcua-status-tracker></motcua-status-tracker>';

  /** All four tags drawn: what each begins with, in the order of the page. */
  const drawn = () => {
    const elements = [...document.querySelectorAll('motcua-procedure-search, motcua-identity-verification, motcua-dossier-form, motcua-status-tracker')];
    const found = elements.map((element) => element.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ').trim());
    return elements.length > 0 && found.every((text) => text && text.length > 20) ? found : undefined;
  };

  for (const scripts of [['loader.js'], ['motcua.js'], ['loader.js', 'loader.js'], ['loader.js', 'motcua.js'], ['motcua.js', 'loader.js'], ['loader.js', 'loader.js?again']]) {
    it(`works under a strict policy with Trusted Types, on a page that unsets everything, from ${scripts.join(' and ')}`, async () => {
      const report = await openPage({ html: page(everyElement, scripts), policy: strict, css: '* { all: unset }' }, drawn);
      equal(report.complaints, [], 'complaints');
      equal(report.result?.length, 4, 'elements drawn');
      equal(report.axe.filter((line) => !line.startsWith('region')), [], 'axe');
      const strangers = report.addresses.filter((address) => !address.startsWith(gateway) && new URL(address).hostname !== 'localhost');
      equal(strangers, [], 'other origins');
    });
  }

  it('fetches an element’s code when its tag comes, and no other', async () => {
    const report = await openPage({ html: page('<p id="here"></p>', ['loader.js']), policy: strict }, () => {
      const here = document.querySelector('#here')!;
      const state = document.documentElement.dataset;
      const fetched = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      const loader = fetched().some((path) => path.endsWith('/loader.js'));
      if (!state['step']) {
        if (!loader || document.readyState !== 'complete') return undefined;
        state['before'] = String(fetched().filter((path) => path.includes('/chunks/')).length);
        const wrapper = document.createElement('div');
        wrapper.append(document.createElement('motcua-status-tracker'));
        here.append(wrapper);
        state['step'] = 'added';
      }
      if (!here.querySelector('motcua-status-tracker')?.shadowRoot?.querySelector('h2')) return undefined;
      return { before: Number(state['before']), chunks: fetched().filter((path) => path.includes('/chunks/')).map((path) => path.replace(/^.*\/chunks\//, '')), others: ['motcua-procedure-search', 'motcua-identity-verification', 'motcua-dossier-form'].map((tag) => customElements.get(tag) === undefined) };
    });
    equal(report.result?.before, 0, 'chunks before the tag came');
    equal(report.result?.others, [true, true, true], 'others undefined');
    ok(report.result!.chunks.some((file) => file.startsWith('status-tracker-')), 'the tracker’s chunk');
    ok(!report.result!.chunks.some((file) => /^(procedure|identity|dossier)/.test(file)), `no other element’s chunk: ${report.result!.chunks.join()}`);
    ok(!report.result!.chunks.some((file) => file.includes('-en-')), 'no English on a Vietnamese page');
    equal(report.complaints, [], 'complaints');
  });

  it('defines nothing itself', async () => {
    const report = await openPage({ html: page('<p></p>', ['loader.js']), policy: strict }, () =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('loader.js')) && document.readyState === 'complete'
        ? ['motcua-procedure-search', 'motcua-identity-verification', 'motcua-dossier-form', 'motcua-status-tracker'].filter((tag) => customElements.get(tag))
        : undefined,
    );
    equal(report.result, [], 'defined');
  });

  it('yields to a loader of the same major version without a word, and warns of another', async () => {
    const first = (version: string) => `<script>globalThis[Symbol.for('motcua')] = { version: ${JSON.stringify(version)} };</script>`;
    const look = () => (document.readyState === 'complete' && performance.now() > 700 ? customElements.get('motcua-status-tracker') === undefined : undefined);
    const same = await openPage({ html: page('<motcua-status-tracker></motcua-status-tracker>', ['loader.js']).replace('<head>', `<head>${first('0.99.0')}`) }, look);
    equal([same.result, same.complaints], [true, []], 'same major');
    const other = await openPage({ html: page('<motcua-status-tracker></motcua-status-tracker>', ['loader.js', 'motcua.js']).replace('<head>', `<head>${first('77.1.2')}`) }, look);
    equal(other.result, true, 'the first stays');
    ok(other.complaints.length > 0 && other.complaints.every((line) => /motcua \d+\.\d+\.\d+ is not used: this page has loaded motcua 77\.1\.2/.test(line)), other.complaints.join());
  });

  it('leaves the visitor the link inside the tag where its code cannot be fetched', async () => {
    const html = page('<motcua-status-tracker><a href="/ho-tro">Tra cứu tại đây</a></motcua-status-tracker>', ['loader.js']);
    // The policy lets the loader in and keeps every chunk out.
    const report = await openPage({ html, policy: `default-src 'none'; script-src ${gateway}/motcua/v1/loader.js` }, () => {
      const link = document.querySelector('a');
      return document.readyState === 'complete' && performance.now() > 700 ? link?.checkVisibility() : undefined;
    });
    equal(report.result, true, 'the link is seen');
  });

  it('leaves that link, too, where the page’s policy forbids ours', async () => {
    const html = page('<motcua-status-tracker><a href="/ho-tro">Tra cứu tại đây</a></motcua-status-tracker>', ['loader.js']);
    const report = await openPage({ html, policy: strict.replace('trusted-types motcua', 'trusted-types other') }, () =>
      document.querySelector('motcua-status-tracker')?.shadowRoot?.querySelector('slot') ? document.querySelector('a')?.checkVisibility() : undefined,
    );
    equal(report.result, true, 'the link is seen');
    ok(report.complaints.some((line) => line.includes("'motcua'")), 'and the console says what is missing');
  });

  it('lives beside a host’s own copy of Lit under one Trusted Types policy each', async () => {
    // The npm package keeps Lit's own policy name; the page below makes that policy first, as a host's Lit would.
    const html = page('<motcua-status-tracker></motcua-status-tracker>', ['loader.js']).replace('<head>', '<head><script>trustedTypes.createPolicy("lit-html", { createHTML: (text) => text }); trustedTypes.createPolicy("motcua-test", {});</script>');
    const policy = `default-src 'none'; script-src ${gateway} 'unsafe-inline'; style-src 'self'; connect-src ${gateway}; require-trusted-types-for 'script'; trusted-types lit-html motcua motcua-test`;
    const report = await openPage({ html, policy }, () => document.querySelector('motcua-status-tracker')?.shadowRoot?.querySelector('h2')?.textContent ?? undefined);
    equal([report.result, report.complaints], ['Theo dõi hồ sơ', []]);
  });

  it('shows no personal data on a plain HTTP page, and says what to do', async () => {
    const report = await openPage(
      { html: page('<motcua-identity-verification procedure="1.001193"></motcua-identity-verification><motcua-status-tracker dossier="H37-1"></motcua-status-tracker>', ['loader.js']) },
      () => {
        const [identity, tracker] = ['motcua-identity-verification', 'motcua-status-tracker'].map((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ').trim());
        return identity && tracker && /Không tìm thấy|Không kết nối/.test(tracker) ? { secure: isSecureContext, identity, tracker } : undefined;
      },
      'plain.test',
    );
    equal(report.result?.secure, false, 'secure context');
    ok(report.result!.identity.includes('không dùng kết nối an toàn'), report.result!.identity);
    ok(!report.result!.identity.includes('Đăng nhập bằng'), 'no way to sign in');
    ok(!report.addresses.some((address) => address.includes('/session')), 'nobody asked for a session');
  });
});
