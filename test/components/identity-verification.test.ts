import '@motcua/components/identity-verification/define';
import { consent, consentRequest, problem, signedIn, verification } from './answers.ts';
import { askedOf, clearCookies, clearFaults, cutLine, house, scriptGateway, sendKeys, setFault, setViewport, signIn } from './commands.ts';
import type { Script } from './scripted-gateway.ts';
import { accessible, cleanUp, equal, focusedIn, inside, listen, named, ok, place, spoken, textOf, type, until, untilReads } from './seeing.ts';

const birth = '1.001193';

function element(gateway: string, attributes = ''): HTMLElement {
  return place(`<motcua-identity-verification gateway="${gateway}" procedure="${birth}" ${attributes}></motcua-identity-verification>`);
}

/** A signed-in person before the request for consent. */
const asked: Script = {
  'GET /session': { body: signedIn },
  'GET /consents': { body: { consents: [] } },
  'GET /procedures/{procedureCode}/consent-request': { body: consentRequest },
  'POST /consents': { status: 201, body: consent },
  'POST /verifications': { body: verification('match') },
};

function tick(host: Element, name: string): void {
  const box = named<HTMLInputElement>(host, name);
  ok(box.type === 'checkbox' && !box.checked, `${name} is an unticked box`);
  box.click();
}

async function tickRequired(host: Element): Promise<void> {
  await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
  for (const box of host.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    if (textOf(box.labels![0]!).includes('cần để kiểm tra danh tính')) box.click();
  }
}

describe('identity verification', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  afterEach(async () => {
    cleanUp();
    await Promise.all([clearFaults(), clearCookies(), cutLine(false)]);
  });

  describe('with the real gateway', () => {
    let gateway: string;
    before(async () => ({ gateway } = await house()));

    it('tells a visitor what will happen, and leads to the national sign-in and back', async () => {
      const host = element(gateway);
      const link = (await until(() => host.shadowRoot?.querySelector<HTMLAnchorElement>('#sign-in'), 'the link', host))!;
      equal(textOf(link), 'Đăng nhập bằng tài khoản Cổng Dịch vụ công quốc gia / VNeID');
      const url = new URL(link.href);
      equal([url.origin + url.pathname, url.searchParams.get('return'), url.searchParams.get('lang')], [`${gateway}/motcua/api/v1/sign-in`, location.href, 'vi']);
      await accessible(host);
      host.lang = 'en';
      await untilReads(host, 'Sign in with your National Public Service Portal / VNeID account');
      await accessible(host);
    });

    it('asks for consent item by item, nothing ticked, sensitive items apart, and checks', async () => {
      await signIn('c01');
      const host = element(gateway);
      const seen = await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
      for (const part of ['Nguyễn Thử Nghiệm An', 'Để làm gì', 'đăng ký khai sinh', 'Trung tâm Phục vụ hành chính công', 'Bạn có thể rút lại', 'Thông tin nhạy cảm', 'Dân tộc']) ok(seen.includes(part), `says ${part}`);
      const boxes = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
      ok(boxes.length >= 5, 'a box for each item');
      ok(boxes.every((box) => !box.checked), 'none ticked');
      ok(named(host, 'Dân tộc').closest('fieldset') !== named(host, 'Họ, chữ đệm và tên').closest('fieldset'), 'sensitive items in a group of their own');
      await accessible(host);

      const [verified, consents] = [listen('identityverify'), listen('consentchange')];
      await tickRequired(host);
      named(host, 'Đồng ý và kiểm tra thông tin').click();
      await untilReads(host, 'Thông tin của bạn khớp');
      equal(verified, [{ outcome: 'match' }]);
      equal(consents, [{ items: ['full_name', 'personal_id', 'birth_date'], given: true }]);
      await until(() => focusedIn(host)?.id === 'step', 'focus on the result', host);
      ok(textOf(host).includes('Họ, chữ đệm và tên, Số định danh cá nhân, Ngày, tháng, năm sinh'), 'what was agreed to is listed');
      await accessible(host);
      host.lang = 'en';
      await untilReads(host, 'Your details match');
      await accessible(host);
    });

    it('knows consent given before, and lets it be withdrawn as easily', async () => {
      await signIn('c01');
      const host = element(gateway);
      await untilReads(host, 'Những gì bạn đã đồng ý');
      await accessible(host);
      const consents = listen('consentchange');
      named(host, 'Rút lại sự đồng ý').click();
      await untilReads(host, 'Đánh dấu từng mục bạn đồng ý');
      equal(consents, [{ items: ['full_name', 'personal_id', 'birth_date'], given: false }]);
      ok(spoken(host).includes('Đã rút lại sự đồng ý'), 'says so');
      await until(() => focusedIn(host)?.id === 'step', 'focus on the request', host);
    });

    it('says what does not match and how to go on, without the register’s value', async () => {
      await signIn('c20');
      const host = element(gateway);
      await tickRequired(host);
      const verified = listen('identityverify');
      named(host, 'Đồng ý và kiểm tra thông tin').click();
      const seen = await untilReads(host, 'Có thông tin chưa khớp');
      ok(seen.includes('Họ, chữ đệm và tên') && seen.includes('Bạn vẫn nộp hồ sơ được'), 'says what, and what to do');
      ok(!seen.includes('Huyền'), 'not the name in the register');
      equal(verified, [{ outcome: 'no_match' }]);
      await accessible(host);
    });

    it('goes on by typing when the register is down, and checks again when it is back', async () => {
      await signIn('c05');
      await setFault({ upstream: 'population', kind: 'html' });
      const host = element(gateway);
      await tickRequired(host);
      const verified = listen('identityverify');
      named(host, 'Đồng ý và kiểm tra thông tin').click();
      const seen = await untilReads(host, 'Chưa kiểm tra được thông tin');
      ok(seen.includes('đang tạm gián đoạn') && seen.includes('tự nhập vào tờ khai'), 'says why, and what to do');
      equal(verified, [{ outcome: 'cannot_tell' }]);
      await accessible(host);
      await clearFaults();
      named(host, 'Kiểm tra thông tin').click();
      await untilReads(host, 'Thông tin của bạn khớp');
    });

    it('asks a person without a number in the account who they are, and helps with each mistake', async () => {
      await signIn('c22');
      const host = element(gateway);
      await tickRequired(host);
      named(host, 'Đồng ý và tiếp tục').click();
      await untilReads(host, 'Cho biết bạn là ai');
      await until(() => focusedIn(host)?.id === 'step', 'focus on the step', host);
      await accessible(host);

      const check = () => named(host, 'Kiểm tra thông tin').click();
      check();
      await until(() => focusedIn(host)?.id === 'error-summary', 'focus on the summary', host);
      equal([...inside(host, '#error-summary').querySelectorAll('a')].map((link) => textOf(link)), [
        'Hãy nhập số định danh cá nhân hoặc số chứng minh nhân dân.',
        'Hãy nhập họ, chữ đệm và tên.',
        'Hãy nhập ngày sinh, hoặc ít nhất năm sinh.',
      ]);
      await accessible(host);
      inside(host, '#error-summary a').click();
      await until(() => focusedIn(host)?.id === 'number', 'focus in the field');
      equal(location.hash, '', 'the page’s address is left alone');

      const field = (id: string) => inside<HTMLInputElement>(host, `#${id}`);
      const cases: [Record<string, string>, string][] = [
        [{ number: '09930100080', fullName: 'Võ Thử Nghiệm Uyên', day: '12', month: '3', year: '2001' }, 'Số định danh có 12 chữ số'],
        [{ number: '0993010008O1' }, 'chỉ gồm chữ số'],
        [{ number: '099 301 000 801', year: String(new Date().getFullYear() + 1) }, 'Ngày sinh ở tương lai'],
        [{ day: '31', month: '2', year: '2001' }, 'Không có ngày này trong lịch'],
        [{ day: '', month: '3' }, 'đủ ngày, tháng và năm sinh'],
        [{ day: 'x', month: '3' }, 'chỉ gồm chữ số, năm sinh có 4 chữ số'],
      ];
      for (const [typed, sentence] of cases) {
        for (const [id, value] of Object.entries(typed)) type(field(id), value);
        check();
        await untilReads(host, sentence);
        equal(field('fullName').value, 'Võ Thử Nghiệm Uyên', 'the name typed');
        equal(inside(host, '#error-summary').querySelectorAll('a').length, 1, 'problems');
        await accessible(host);
      }
      host.lang = 'en';
      await untilReads(host, 'the year has 4 of them');
      equal(field('fullName').value, 'Võ Thử Nghiệm Uyên', 'the name typed, in English too');
      await accessible(host);
      host.lang = 'vi';

      type(field('day'), '1');
      type(field('month'), '1');
      type(field('year'), '1999');
      const verified = listen('identityverify');
      named(host, /Kiểm tra thông tin|Check my details/).click();
      await untilReads(host, 'Có thông tin chưa khớp');
      equal(verified, [{ outcome: 'no_match' }]);
      named(host, 'Sửa thông tin đã nhập').click();
      await untilReads(host, 'Cho biết bạn là ai');
      equal(field('number').value, '099 301 000 801', 'what was typed is still there');
    });

    it('signs out, and shows nothing of the person any more', async () => {
      await signIn('c02');
      const host = element(gateway);
      await untilReads(host, 'Trần Thử Nghiệm Bình');
      const left = new Promise<string>((resolve) => {
        // Leaving for the national sign-out would end the test page; where to is enough to know.
        const navigation = (window as unknown as { navigation: EventTarget }).navigation;
        navigation.addEventListener('navigate', (event) => {
          event.preventDefault();
          resolve((event as unknown as { destination: { url: string } }).destination.url);
        }, { once: true });
      });
      const verified = listen('identityverify');
      named(host, 'Đăng xuất').click();
      await until(() => host.shadowRoot?.querySelector('#sign-in'), 'the way to sign in', host);
      ok((await left).startsWith('http'), 'leads to the national sign-out');
      ok(!textOf(host).includes('Bình'), 'the name is gone');
      equal(verified, [{ outcome: 'signed_out' }]);
      await accessible(host);
    });

    it('has no procedure to ask about on a page without one', async () => {
      await signIn('c01');
      const host = place(`<motcua-identity-verification gateway="${gateway}"></motcua-identity-verification>`);
      await untilReads(host, 'Hãy chọn thủ tục bạn muốn làm.');
      await accessible(host);
      host.setAttribute('procedure', '9.999999');
      await until(() => inside(host, '#failure-text'), 'a sentence', host).catch(() => undefined);
      await untilReads(host, 'Thử lại');
      await accessible(host);
    });

    it('says so when the line is cut, and goes on when it is back', async () => {
      await cutLine(true);
      const errors = listen('motcuaerror');
      const host = element(gateway);
      await untilReads(host, 'Không kết nối được tới hệ thống.');
      equal(errors, [{ code: 'offline' }]);
      await accessible(host);
      await cutLine(false);
      named(host, 'Thử lại').click();
      await until(() => host.shadowRoot?.querySelector('#sign-in'), 'the way to sign in', host);
    });

    it('stores nothing in the browser', () => {
      equal([Object.keys(localStorage), Object.keys(sessionStorage)], [[], []]);
    });
  });

  it('does not go on before what is needed is ticked, and goes on by keyboard alone', async () => {
    const url = await scriptGateway(asked);
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Số điện thoại');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await until(() => focusedIn(host)?.id === 'error-summary', 'focus on the summary', host);
    ok(named<HTMLInputElement>(host, 'Số điện thoại').checked, 'what was ticked stays ticked');
    equal(inside(host, '#item-full_name').getAttribute('aria-invalid'), 'true');
    await accessible(host);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focusedIn(host)?.id === 'item-full_name', 'focus on the box', host);
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await untilReads(host, 'Thông tin của bạn khớp');
    equal((await askedOf(url)).filter(({ operation }) => operation === 'POST /consents').map(({ body }) => body), [
      { procedureCode: birth, noticeVersion: '2026-11-1', items: ['phone', 'full_name'] },
    ]);
  });

  it('does not ask again for consent when the check that follows fails', async () => {
    const url = await scriptGateway({ ...asked, 'POST /verifications': [problem('too_many_requests', 429, 'Hãy đợi mười phút rồi thử lại.', { retryAfter: 600 }), { body: verification('cannot_tell') }] });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    const seen = await untilReads(host, 'Hãy đợi mười phút rồi thử lại.');
    ok(seen.includes('Những gì bạn đã đồng ý') && !seen.includes('Đánh dấu từng mục'), seen);
    await until(() => focusedIn(host)?.id === 'failure', 'focus on the notice', host);
    await accessible(host);
    named(host, 'Thử lại').click();
    const result = await untilReads(host, 'Chưa kiểm tra được thông tin');
    ok(!result.includes('đang tạm gián đoạn'), 'the register is not blamed');
  });

  it('takes no for an answer', async () => {
    const url = await scriptGateway(asked);
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Không đồng ý, tôi tự nhập').click();
    await untilReads(host, 'Không có thông tin nào được lấy.');
    await until(() => focusedIn(host)?.id === 'step', 'focus', host);
    await accessible(host);
    equal((await askedOf(url)).filter(({ operation }) => operation.startsWith('POST')), [], 'what was sent');
    named(host, 'Xem lại yêu cầu đồng ý').click();
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    ok(!named<HTMLInputElement>(host, 'Họ, chữ đệm và tên').checked, 'nothing is ticked');
  });

  it('sends one consent for two clicks', async () => {
    const url = await scriptGateway({ ...asked, 'POST /consents': { status: 201, body: consent, delayMs: 200 } });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    const button = named(host, 'Đồng ý và kiểm tra thông tin');
    button.click();
    button.click();
    await untilReads(host, 'Thông tin của bạn khớp');
    const sent = (await askedOf(url)).map(({ operation }) => operation).filter((operation) => operation.startsWith('POST'));
    equal(sent, ['POST /consents', 'POST /verifications']);
  });

  it('keeps what was ticked when the session has ended, and goes on after signing in elsewhere', async () => {
    const ended = problem('session_expired', 401, 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
    const url = await scriptGateway({ ...asked, 'POST /consents': [ended, { status: 201, body: consent }] });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await untilReads(host, 'Những gì bạn đã chọn và đã nhập vẫn còn');
    await until(() => focusedIn(host)?.id === 'failure', 'focus on the notice', host);
    const link = named<HTMLAnchorElement>(host, 'Đăng nhập lại');
    equal([link.target, new URL(link.href).searchParams.has('return')], ['_blank', false]);
    ok(named<HTMLInputElement>(host, 'Họ, chữ đệm và tên').checked, 'still ticked');
    await accessible(host);
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await untilReads(host, 'Thông tin của bạn khớp');
  });

  it('starts afresh when somebody else has signed in meanwhile', async () => {
    const ended = problem('session_expired', 401, 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
    const url = await scriptGateway({ ...asked, 'GET /session': [{ body: signedIn }, { body: { ...signedIn, displayName: 'Trần Thử Nghiệm Bình' } }], 'POST /consents': ended });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await untilReads(host, 'Những gì bạn đã chọn và đã nhập vẫn còn');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await untilReads(host, 'Trần Thử Nghiệm Bình');
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    ok(!named<HTMLInputElement>(host, 'Họ, chữ đệm và tên').checked, 'nothing of the first person’s is ticked');
    equal((await askedOf(url)).filter(({ operation }) => operation === 'POST /consents').length, 1, 'consents sent');
  });

  it('begins again when it is moved while it asks', async () => {
    const url = await scriptGateway({ ...asked, 'GET /session': { body: signedIn, delayMs: 200 } });
    const page = place(`<div><p></p><motcua-identity-verification gateway="${url}" procedure="${birth}"></motcua-identity-verification></div>`);
    const host = page.querySelector('motcua-identity-verification')!;
    await until(async () => (await askedOf(url)).length > 0, 'the first request');
    page.querySelector('p')!.append(host);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
  });

  it('says that an earlier session has ended', async () => {
    const host = element(await scriptGateway({ 'GET /session': { body: { signedIn: false, expired: true } } }));
    await untilReads(host, 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.');
    await accessible(host);
  });

  it('reads the request again when another notice has come into force', async () => {
    const newer = { ...consentRequest, noticeVersion: '2026-12-1', purpose: { vi: 'Mục đích mới.' } };
    const url = await scriptGateway({
      ...asked,
      'GET /procedures/{procedureCode}/consent-request': [{ body: consentRequest }, { body: newer }],
      'POST /consents': problem('form_outdated', 409, 'Nội dung đã thay đổi. Hãy tải lại.'),
    });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Đồng ý và kiểm tra thông tin').click();
    await untilReads(host, 'Nội dung đã thay đổi.');
    named(host, 'Thử lại').click();
    await untilReads(host, 'Mục đích mới.');
  });

  it('shows consents for other procedures apart, and does not take them for this one’s', async () => {
    const other = { ...consent, id: 'other', procedureCode: '2.000976', purpose: { vi: 'Điền sẵn tờ khai khác.' } };
    const old = { ...consent, id: 'old', noticeVersion: '2025-1' };
    const withdrawn = { ...consent, id: 'gone', withdrawnAt: '2026-11-12T15:00:00+07:00' };
    const url = await scriptGateway({ ...asked, 'GET /consents': { body: { consents: [other, old, withdrawn] } }, 'DELETE /consents/{consentId}': { body: { ...other, withdrawnAt: '2026-11-12T15:00:00+07:00' } } });
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    named(host, 'Đồng ý cho các thủ tục khác').click();
    await untilReads(host, 'Điền sẵn tờ khai khác.');
    await accessible(host);
    equal(host.shadowRoot!.querySelectorAll('details li').length, 2, 'consents listed');
    named(host, 'Rút lại sự đồng ý').click();
    await until(() => host.shadowRoot!.querySelectorAll('details li').length === 1, 'one left', host);
    ok(textOf(host).includes('Đồng ý cho lấy thông tin của bạn'), 'the request stays');
  });

  it('fetches nothing where nothing is to be fetched', async () => {
    const host = element(await scriptGateway({ ...asked, 'GET /procedures/{procedureCode}/consent-request': { body: { ...consentRequest, items: [] } } }));
    await untilReads(host, 'Thủ tục này không cần lấy thông tin của bạn.');
    await accessible(host);
  });

  it('carries codes only in its events, and nothing personal in addresses', async () => {
    const url = await scriptGateway({ ...asked, 'GET /session': { body: { ...signedIn, hasPersonalId: false } } });
    const details = ['identityverify', 'consentchange', 'motcuaerror'].map(listen);
    const host = element(url);
    await untilReads(host, 'Đồng ý cho lấy thông tin của bạn');
    tick(host, 'Họ, chữ đệm và tên');
    named(host, 'Đồng ý và tiếp tục').click();
    await untilReads(host, 'Cho biết bạn là ai');
    for (const [id, value] of Object.entries({ number: '099000401', fullName: 'Đàm  Thử Nghiệm Quý', year: '1950' })) type(inside(host, `#${id}`), value);
    named(host, 'Kiểm tra thông tin').click();
    await untilReads(host, 'Thông tin của bạn khớp');
    const requests = await askedOf(url);
    equal(requests.at(-1)?.body, { procedureCode: birth, declared: { legacyIdCard: '099000401', fullName: 'Đàm Thử Nghiệm Quý', birthDate: '1950' } });
    for (const text of [JSON.stringify(details), ...requests.map(({ path }) => path)]) ok(!/099000401|Qu%C3%BD|Quý|1950/.test(text), `nothing personal in ${text}`);
  });
});
