import '@motcua/components/dossier-form/define';
import type { FormDefinition } from '@motcua/forms';
import { problem, signedIn } from './answers.ts';
import { askedOf, changeScript, house, openPage, scriptGateway, setViewport } from './commands.ts';
import { arrive, fill, go, goTo, problems } from './filling-in.ts';
import type { Script } from './scripted-gateway.ts';
import { accessible, cleanUp, equal, inside, listen, ok, place, textOf, until, untilReads } from './seeing.ts';

/** A form of one question, for what the real gateway is not easily brought to. */
function small(changes: Partial<FormDefinition> = {}): FormDefinition {
  return {
    id: 'small',
    version: '1',
    procedureCode: '1.001193',
    title: { vi: 'Thủ tục nhỏ', en: 'Small procedure' },
    source: 'A test',
    ending: { kind: 'submit' },
    consent: { noticeVersion: '1', purpose: { vi: 'Thử' }, items: ['full_name'], required: ['full_name'] },
    conditions: {},
    pages: [{ id: 'first', title: { vi: 'Câu hỏi', en: 'Question' }, fields: [{ id: 'reason', kind: 'text', label: { vi: 'Lý do', en: 'Reason' }, required: true, schema: { maxLength: 50 } }] }],
    documents: [],
    ...changes,
  };
}

const receipt = {
  dossierCode: 'H37.90.01-261109-0001',
  procedureCode: '1.001193',
  procedureName: { vi: 'Thủ tục nhỏ' },
  agency: { vi: 'Trung tâm Thử Nghiệm' },
  receivedAt: '2026-11-09T09:15:00+07:00',
  appointment: '2027-01-04T17:00:00+07:00',
  appointmentProvisional: true,
  documents: [],
};

/** What a gateway answers to somebody signed in who has no draft and gave no consent. */
function script(changes: Script = {}, definition = small()): Script {
  return {
    'GET /session': { body: signedIn },
    'GET /procedures/{procedureCode}/form': { body: definition },
    'GET /drafts/{procedureCode}': problem('not_found', 404, 'Không có bản nháp.'),
    'POST /prefills': problem('consent_required', 403, 'Cần sự đồng ý.'),
    'PUT /drafts/{procedureCode}': { body: { formVersion: '1', answers: {}, documents: [], savedAt: '2026-11-12T14:00:00+07:00' } },
    'POST /dossiers': { status: 201, body: receipt },
    ...changes,
  };
}

async function open(given: Script): Promise<{ element: HTMLElement; url: string }> {
  const url = await scriptGateway(given);
  return { element: place(`<motcua-dossier-form gateway="${url}" procedure="1.001193"></motcua-dossier-form>`), url };
}

async function toReview(element: HTMLElement): Promise<void> {
  await arrive(element, 'Câu hỏi');
  fill(element, 'Lý do', 'Vì cần');
  await goTo(element, 'Kiểm tra trước khi nộp');
}

/** Submissions that a scripted gateway was asked for, with their keys. */
const submissions = async (url: string): Promise<unknown[]> => (await askedOf(url)).flatMap(({ operation, body }) => (operation === 'POST /dossiers' ? [body] : []));

describe('dossier form, with a scripted gateway', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  afterEach(cleanUp);

  it('sends the person on where the procedure is submitted elsewhere, and asks nothing', async () => {
    const { element } = await open(script({}, small({ ending: { kind: 'hand_over', url: 'https://dichvucong.gov.vn/' } })));
    await untilReads(element, 'Thủ tục này được nộp trên trang khác.');
    equal(inside<HTMLAnchorElement>(element, '[part=hand-over]').href, 'https://dichvucong.gov.vn/');
    ok(!element.shadowRoot?.querySelector('input'), 'nothing is asked');
    await accessible(element);
  });

  it('puts what the gateway finds wrong to its question', async () => {
    const { element } = await open(
      script({ 'POST /dossiers': problem('invalid_answers', 422, 'Một số mục chưa đúng.', { errors: [{ field: 'reason', code: 'differs_from_account', title: 'Lý do này khác với tài khoản.' }] }) }),
    );
    await toReview(element);
    go(element);
    await arrive(element, 'Câu hỏi');
    equal(await problems(element), ['Lý do này khác với tài khoản.']);
    await accessible(element);
  });

  it('says what the gateway says of the whole dossier', async () => {
    const { element } = await open(script({ 'POST /dossiers': problem('dossier_rejected', 422, 'Hệ thống một cửa không nhận hồ sơ này.') }));
    await toReview(element);
    go(element);
    await untilReads(element, 'Hệ thống một cửa không nhận hồ sơ này.');
    await accessible(element);
  });

  it('takes a newer form with everything typed, and submits that', async () => {
    const { element, url } = await open(script({ 'POST /dossiers': [problem('form_outdated', 409, 'Tờ khai đã được cập nhật.'), { status: 201, body: receipt }] }));
    await toReview(element);
    const [page] = small().pages;
    ok(page, 'a page');
    const newer = small({ version: '2', pages: [{ ...page, fields: [...page.fields, { id: 'more', kind: 'text', label: { vi: 'Thêm một câu' }, required: true, schema: { maxLength: 50 } }] }] });
    await changeScript(url, script({ 'POST /dossiers': [problem('form_outdated', 409, 'Tờ khai đã được cập nhật.'), { status: 201, body: receipt }] }, newer));
    go(element);
    await untilReads(element, 'Tờ khai vừa được cập nhật. Những gì bạn đã nhập được giữ lại');
    await arrive(element, 'Câu hỏi');
    equal(inside<HTMLInputElement>(element, '#f-reason').value, 'Vì cần');
    await accessible(element);
    fill(element, 'Thêm một câu', 'Có');
    await goTo(element, 'Kiểm tra trước khi nộp');
    go(element);
    await arrive(element, 'Đã nộp hồ sơ');
    equal(await submissions(url), [
      { procedureCode: '1.001193', formVersion: '1', answers: { reason: 'Vì cần' }, documents: [] },
      { procedureCode: '1.001193', formVersion: '2', answers: { reason: 'Vì cần', more: 'Có' }, documents: [] },
    ]);
  });

  it('shows the receipt of a provisional appointment, and no link where there is no page to follow it', async () => {
    const { element } = await open(script());
    await toReview(element);
    go(element);
    await untilReads(element, '17:00, thứ Hai, ngày 4 tháng 1 năm 2027');
    await untilReads(element, 'Ngày hẹn có thể thay đổi, vì lịch nghỉ lễ trong thời gian này chưa được công bố.');
    ok(!element.shadowRoot?.querySelector('[part=follow]'), 'no link');
    await accessible(element);
  });

  it('opens again after a failure, and does not take a draft that it could not read for none', async () => {
    const { element, url } = await open(script({ 'GET /drafts/{procedureCode}': { status: 502, type: 'text/html', text: '<h1>Bad gateway</h1>' } }));
    const errors = listen('motcuaerror');
    await untilReads(element, 'Hệ thống đang gặp lỗi');
    ok(!element.shadowRoot?.querySelector('input'), 'nothing can be typed over the draft');
    await until(() => errors.length > 0, 'the event');
    await accessible(element);
    await changeScript(url, script({ 'GET /drafts/{procedureCode}': { body: { formVersion: '0', answers: { reason: 'Đã lưu', gone: 'x' }, documents: [{ documentId: 'gone', uploadIds: ['u'] }], page: 'nowhere', savedAt: '2026-11-12T14:00:00+07:00' } } }));
    inside(element, '#failure button').click();
    await arrive(element, 'Câu hỏi');
    equal(inside<HTMLInputElement>(element, '#f-reason').value, 'Đã lưu');
    await untilReads(element, 'Tờ khai đã có bản mới từ lần bạn lưu.');
    await accessible(element);
  });

  it('shows what is in a definition as text, whatever it is', async () => {
    const { element } = await open(script({}, small({ title: { vi: '<img src=x onerror="document.title=1">' } })));
    await untilReads(element, '<img src=x onerror="document.title=1">');
    ok(!element.shadowRoot?.querySelector('img'), 'no element came of it');
  });

  it('neither asks nor sends anything on an insecure page, and shows the host’s own link', async () => {
    const { gateway } = await house();
    const report = await openPage(
      {
        html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang của cơ quan</title><script type="module" src="${gateway}/motcua/v1/loader.js"></script></head>
          <body><main><h1>Nộp hồ sơ</h1><motcua-dossier-form procedure="1.001193"><a href="https://one-stop.example/ho-so">Trang nộp hồ sơ</a></motcua-dossier-form></main></body></html>`,
      },
      () => {
        const root = document.querySelector('motcua-dossier-form')?.shadowRoot;
        const link = document.querySelector('a');
        if (!root?.querySelector('.notice') || !link) return undefined;
        return { secure: isSecureContext, text: root.querySelector('.notice')?.textContent?.trim(), controls: root.querySelectorAll('input, select, textarea, button').length, link: link.checkVisibility() && link.assignedSlot !== null };
      },
      'plain.test',
    );
    equal(report.complaints, [], 'complaints');
    equal(report.result, {
      secure: false,
      text: 'Trang này không dùng kết nối an toàn (https) nên không hỏi và không gửi thông tin cá nhân. Hãy mở trang bằng địa chỉ bắt đầu bằng https, hoặc dùng liên kết dưới đây.',
      controls: 0,
      link: true,
    });
    equal(report.addresses.filter((address) => address.includes('/api/')), [], 'calls');
    equal(report.axe, [], 'axe');
  });

  it('leaves nothing in the browser’s storage', async () => {
    const { element } = await open(script());
    await toReview(element);
    equal([{ ...localStorage }, { ...sessionStorage }], [{}, {}]);
    ok(!textOf(element).includes('undefined'), 'every sentence is there');
  });
});
