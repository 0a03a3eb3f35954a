import type { Deadline, DossierProgress, NextAction } from '@motcua/contracts/gateway/types';
import '@motcua/components/status-tracker/define';
import { problem, progress } from './answers.ts';
import { askedOf, changeScript, clearCookies, clearFaults, cutLine, fileDossier, house, scriptGateway, sendKeys, setDossierStatus, setFault, setViewport, signIn } from './commands.ts';
import { accessible, cleanUp, equal, focusedIn, inside, listen, named, ok, place, spoken, textOf, type, until, untilReads } from './seeing.ts';

const operation = 'GET /dossiers/{dossierCode}';

async function shown(body: DossierProgress, attributes = ''): Promise<HTMLElement> {
  const url = await scriptGateway({ [operation]: { body } });
  const element = place(`<motcua-status-tracker gateway="${url}" dossier="${body.dossierCode}" ${attributes}></motcua-status-tracker>`);
  await until(() => element.shadowRoot?.querySelector('#status'), 'a status', element);
  return element;
}

describe('status tracker', () => {
  before(async () => {
    await clearCookies();
    await setViewport({ width: 360, height: 740 });
  });
  afterEach(async () => {
    cleanUp();
    await clearFaults();
    await cutLine(false);
  });
  after(clearCookies);

  describe('with the real gateway', () => {
    let gateway: string;
    let code: string;
    before(async () => {
      ({ gateway } = await house());
      code = await fileDossier('c01');
    });

    it('shows anybody with the code the public view, and the way to the owner’s', async () => {
      const changes = listen('statuschange');
      const element = place(`<motcua-status-tracker gateway="${gateway}" dossier="${code}"></motcua-status-tracker>`);
      const seen = await untilReads(element, 'Trạng thái:');
      ok(seen.includes(code), 'the code is shown');
      ok(!seen.includes('khai sinh'), 'the name of the procedure is the owner’s to see');
      const link = named<HTMLAnchorElement>(element, 'Đăng nhập');
      const target = new URL(link.href);
      equal(target.origin + target.pathname, `${gateway}/motcua/api/v1/sign-in`);
      equal(target.searchParams.get('return'), location.href);
      equal(changes.length, 1, 'statuschange events');
      await accessible(element);
    });

    it('shows the owner what the officer wrote, and every change of status', async () => {
      await signIn('c01');
      await setDossierStatus(code, 4);
      const element = place(`<motcua-status-tracker gateway="${gateway}" dossier="${code}"></motcua-status-tracker>`);
      await untilReads(element, 'Trạng thái: Đang xử lý');
      ok(textOf(element).includes('khai sinh'), 'the owner sees the procedure');
      ok(!textOf(element).includes('Bạn là chủ hồ sơ?'), 'and is not asked to sign in');
      const changes = listen('statuschange');
      await setDossierStatus(code, 5, 'Bổ sung bản sao giấy chứng sinh');
      named(element, 'Cập nhật ngay').click();
      await untilReads(element, 'Bổ sung bản sao giấy chứng sinh');
      await untilReads(element, 'Hãy bổ sung giấy tờ theo yêu cầu');
      equal(changes, [{ status: 'supplement_required' }]);
      ok(spoken(element).includes('Yêu cầu bổ sung giấy tờ'), 'the change is said');
      await accessible(element);
      await clearCookies();
    });

    it('asks for the code again when there is no such dossier, and keeps what was typed', async () => {
      const errors = listen('motcuaerror');
      const element = place(`<motcua-status-tracker gateway="${gateway}"></motcua-status-tracker>`);
      await untilReads(element, 'Mã hồ sơ');
      await accessible(element);
      const field = inside<HTMLInputElement>(element, 'input');
      field.focus();
      await sendKeys({ type: ' h37.90.01–260101-9999 ' });
      await sendKeys({ press: 'Enter' });
      await untilReads(element, 'Không tìm thấy hồ sơ có mã này');
      equal(inside<HTMLInputElement>(element, 'input').value, 'H37.90.01-260101-9999');
      await until(() => focusedIn(element) === inside(element, 'input'), 'focus in the field');
      equal(errors, [{ code: 'dossier_not_found' }]);
      await accessible(element);

      type(inside(element, 'input'), code);
      named(element, 'Tra cứu').click();
      await untilReads(element, 'Trạng thái:');
      await until(() => focusedIn(element)?.id === 'status', 'focus on the status');
      named(element, 'Tra cứu hồ sơ khác').click();
      await untilReads(element, 'Mã hồ sơ');
      equal(inside<HTMLInputElement>(element, 'input').value, '');
    });

    it('says how old its knowledge is while the one-stop system is down', async () => {
      const element = place(`<motcua-status-tracker gateway="${gateway}" dossier="${code}"></motcua-status-tracker>`);
      await untilReads(element, 'Trạng thái:');
      await setFault({ upstream: 'one-stop', kind: 'html' });
      named(element, 'Cập nhật ngay').click();
      await untilReads(element, /Hệ thống một cửa chưa trả lời\. Đây là thông tin lấy lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/);
      await accessible(element);
    });

    it('keeps what it showed when the line is gone, and goes on when it is back', async () => {
      const element = place(`<motcua-status-tracker gateway="${gateway}" dossier="${code}"></motcua-status-tracker>`);
      await untilReads(element, 'Trạng thái:');
      await cutLine(true);
      named(element, 'Cập nhật ngay').click();
      await untilReads(element, 'Chưa cập nhật được');
      ok(textOf(element).includes('Không kết nối được'), 'says why');
      ok(textOf(element).includes('Trạng thái:'), 'still shows the status');
      await accessible(element);
      await cutLine(false);
      named(element, 'Cập nhật ngay').click();
      await until(() => !textOf(element).includes('Chưa cập nhật được'), 'the notice gone', element);
    });
  });

  it('says each status and what to do in both languages, and axe finds nothing', async () => {
    const cases: [DossierProgress['status'], NextAction, string, string][] = [
      [{ kind: 'registered' }, 'wait', 'Mới đăng ký', 'Submitted'],
      [{ kind: 'received' }, 'wait', 'Được tiếp nhận', 'Received'],
      [{ kind: 'not_accepted' }, 'read_reason', 'Không được tiếp nhận', 'Not accepted'],
      [{ kind: 'supplement_required' }, 'supplement', 'Yêu cầu bổ sung giấy tờ', 'More documents needed'],
      [{ kind: 'payment_required' }, 'pay', 'Yêu cầu nộp phí, lệ phí', 'Payment needed'],
      [{ kind: 'withdrawn' }, 'none', 'Đã rút theo yêu cầu của công dân', 'Withdrawn'],
      [{ kind: 'stopped' }, 'read_reason', 'Dừng xử lý', 'Stopped'],
      [{ kind: 'processed' }, 'collect_result', 'Đã xử lý xong', 'Result ready'],
      [{ kind: 'returned' }, 'none', 'Đã trả kết quả', 'Result handed over'],
      [{ kind: 'unknown', raw: '77' }, 'ask_agency', 'Chưa rõ (77)', 'Not known (77)'],
    ];
    for (const [status, nextAction, vi, en] of cases) {
      const element = await shown(progress({ status, nextAction }), 'refresh="0"');
      await untilReads(element, `Trạng thái: ${vi}`);
      await untilReads(element, 'Việc bạn cần làm');
      await accessible(element);
      element.lang = 'en';
      await untilReads(element, `Status: ${en}`);
      await untilReads(element, 'What you need to do');
      await accessible(element);
    }
  });

  it('says days left, days late and the appointment in words', async () => {
    const cases: [Deadline, string, string][] = [
      [{ state: 'on_time', workingDays: 3 }, 'Còn 3 ngày làm việc đến ngày hẹn trả kết quả.', '3 working days left'],
      [{ state: 'due_today', workingDays: 0 }, 'Hôm nay là ngày hẹn trả kết quả.', 'due today'],
      [{ state: 'late', workingDays: 1 }, 'Đã quá hạn 1 ngày làm việc.', '1 working day late'],
      [{ state: 'finished_on_time', workingDays: 0 }, 'Hồ sơ được giải quyết đúng hạn.', 'finished on time'],
      [{ state: 'finished_late', workingDays: 2.5 }, 'trễ hạn 2,5 ngày làm việc', '2.5 working days late'],
      [{ state: 'paused', workingDays: 4 }, 'Thời hạn giải quyết đang tạm dừng.', 'The time limit is paused.'],
    ];
    for (const [deadline, vi, en] of cases) {
      const element = await shown(progress({ deadline }), 'refresh="0"');
      await untilReads(element, vi);
      await untilReads(element, '16:30, thứ Ba, ngày 17 tháng 11 năm 2026');
      element.lang = 'en';
      await untilReads(element, en);
      await untilReads(element, /16:30, Tuesday,? 17 November 2026/);
      await accessible(element);
    }
  });

  it('lists the steps in order of time, and marks the last', async () => {
    const { timeline } = progress();
    const element = await shown(progress({ timeline: [...timeline].reverse() }), 'refresh="0"');
    const steps = [...element.shadowRoot!.querySelectorAll('ol[part=timeline] > li')];
    equal(steps.map((step) => textOf(step.querySelector('strong')!)), ['Mới đăng ký', 'Được tiếp nhận', 'Đang xử lý']);
    equal(steps.map((step) => step.getAttribute('aria-current')), [null, null, 'step']);
    await untilReads(await shown(progress({ timeline: [] }), 'refresh="0"'), 'Chưa có bước xử lý nào được ghi lại.');
  });

  it('shows text from the officer as text', async () => {
    const nasty = '<img src=x onerror=alert(1)><b>đậm</b>';
    const element = await shown(progress({ view: 'owner', status: { kind: 'supplement_required' }, nextAction: 'supplement', supplement: { message: nasty, until: '2026-11-20T17:00:00+07:00' } }), 'refresh="0"');
    ok(textOf(element).includes(nasty), 'the words are there as they came');
    ok(!element.shadowRoot!.querySelector('img, b'), 'and made no elements');
    ok(textOf(element).includes('Hạn bổ sung: Thứ Sáu, ngày 20 tháng 11 năm 2026.'), 'the day to add by');
  });

  it('asks for a code when nothing or only blanks are given, and tells it at the field', async () => {
    const element = place('<motcua-status-tracker dossier="  "></motcua-status-tracker>');
    await untilReads(element, 'Tra cứu');
    named(element, 'Tra cứu').click();
    await untilReads(element, 'Hãy nhập mã hồ sơ ghi trên giấy tiếp nhận.');
    const field = inside<HTMLInputElement>(element, 'input');
    equal(field.getAttribute('aria-invalid'), 'true');
    ok(field.getAttribute('aria-describedby')!.includes('code-error'), 'the field is described by its error');
    await until(() => focusedIn(element) === field, 'focus in the field');
    await accessible(element);
  });

  it('does not take dots for another operation of the gateway', async () => {
    const url = await scriptGateway({ [operation]: { body: progress() } });
    const element = place(`<motcua-status-tracker gateway="${url}" dossier=".."></motcua-status-tracker>`);
    await untilReads(element, 'Không tìm thấy hồ sơ có mã này');
    equal(await askedOf(url), [], 'what was asked');
  });

  it('answers slowness, nonsense, refusals and cut lines with what to do, and a way to try again', async () => {
    const cases: [object, string, string][] = [
      [{ status: 502, type: 'text/html', text: '<h1>Bad gateway</h1>' }, 'unavailable', 'Hệ thống đang gặp lỗi.'],
      [{ status: 200, type: 'text/html', text: '<h1>Đăng nhập Wi-Fi</h1>' }, 'bad_response', 'Hệ thống đang gặp lỗi.'],
      [{ status: 200, type: 'application/json', text: '{"dossierCode":' }, 'bad_response', 'Hệ thống đang gặp lỗi.'],
      [{ fails: 'cut' }, 'offline', 'Không kết nối được tới hệ thống.'],
      [problem('one_stop_unavailable', 503, 'Hệ thống một cửa đang gián đoạn. Hãy thử lại sau 10 phút.'), 'one_stop_unavailable', 'Hãy thử lại sau 10 phút.'],
      [problem('too_many_requests', 429, 'Hãy đợi một phút.', { retryAfter: 60 }), 'too_many_requests', 'Hãy đợi một phút.'],
    ];
    for (const [answer, code, sentence] of cases) {
      const errors = listen('motcuaerror');
      const url = await scriptGateway({ [operation]: answer as never });
      const element = place(`<motcua-status-tracker gateway="${url}" dossier="H37-1" refresh="0"></motcua-status-tracker>`);
      await untilReads(element, sentence);
      equal(errors, [{ code }]);
      await accessible(element);
      await changeScript(url, { [operation]: { body: progress() } });
      named(element, 'Thử lại').click();
      await untilReads(element, 'Trạng thái: Đang xử lý');
      await until(() => focusedIn(element)?.id === 'status', 'focus on the status', element);
      cleanUp();
    }
  });

  it('updates by itself, says only what changed, and stops when nothing can change any more', async () => {
    const url = await scriptGateway({ [operation]: [{ body: progress() }, { body: progress() }, { body: progress({ status: { kind: 'returned' }, nextAction: 'none' }) }] });
    const changes = listen('statuschange');
    const realTimeout = window.setTimeout;
    const waits: number[] = [];
    // The element's own pauses are shortened, so that the test need not wait for them; what it asked for is kept.
    window.setTimeout = ((run: () => void, pause = 0) => {
      if (pause >= 5000 && pause !== 20_000) waits.push(pause);
      return realTimeout(run, pause >= 5000 && pause !== 20_000 ? 50 : pause);
    }) as typeof setTimeout;
    try {
      const element = place(`<motcua-status-tracker gateway="${url}" dossier="H37-1" refresh="1"></motcua-status-tracker>`);
      await untilReads(element, 'Trạng thái: Đang xử lý');
      equal(spoken(element), '');
      await untilReads(element, 'Trạng thái: Đã trả kết quả');
      ok(spoken(element).includes('Đã trả kết quả'), 'the change is said');
      equal(changes, [{ status: 'processing' }, { status: 'returned' }]);
      equal(waits, [5000, 5000], 'pauses: never shorter than five seconds, none after the end');
      equal((await askedOf(url)).length, 3, 'requests');
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('stops asking when it leaves the page', async () => {
    const url = await scriptGateway({ [operation]: { body: progress(), delayMs: 300 } });
    const changes = listen('statuschange');
    const element = place(`<motcua-status-tracker gateway="${url}" dossier="H37-1"></motcua-status-tracker>`);
    await until(() => element.shadowRoot, 'a shadow root');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 600));
    equal(changes, [], 'events');
  });

  it('begins again when it is moved while it asks', async () => {
    const url = await scriptGateway({ [operation]: { body: progress(), delayMs: 200 } });
    const page = place(`<div><p></p><motcua-status-tracker gateway="${url}" dossier="H37-1"></motcua-status-tracker></div>`);
    const element = page.querySelector('motcua-status-tracker')!;
    await until(async () => (await askedOf(url)).length > 0, 'the first request');
    page.querySelector('p')!.append(element);
    await untilReads(element, 'Trạng thái: Đang xử lý');
  });

  it('follows a change of its dossier, and shows only the newest', async () => {
    const url = await scriptGateway({ [operation]: [{ body: progress({ dossierCode: 'H37-OLD' }), delayMs: 400 }, { body: progress({ dossierCode: 'H37-NEW' }) }] });
    const element = place(`<motcua-status-tracker gateway="${url}" dossier="H37-OLD"></motcua-status-tracker>`);
    await until(async () => (await askedOf(url)).length > 0, 'the first request');
    element.setAttribute('dossier', 'H37-NEW');
    await untilReads(element, 'H37-NEW');
    await new Promise((resolve) => setTimeout(resolve, 600));
    ok(textOf(element).includes('H37-NEW'), 'the late answer of the first is not shown');
  });

  it('asks in the language it shows', async () => {
    const url = await scriptGateway({ [operation]: { body: progress() } });
    const element = place(`<motcua-status-tracker gateway="${url}" dossier="H37-1" lang="en" refresh="0"></motcua-status-tracker>`);
    await untilReads(element, 'Status: Being processed');
    element.lang = 'vi';
    await untilReads(element, 'Trạng thái: Đang xử lý');
    await until(async () => (await askedOf(url)).length === 2, 'a second request');
    equal((await askedOf(url)).map(({ language }) => language), ['en', 'vi']);
  });
});
