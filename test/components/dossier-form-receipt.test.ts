import '@motcua/components/dossier-form/define';
import { atAnEmptyDesk, onAPhone } from './at-the-desk.ts';
import { clearCookies, clearFaults, cutLine, setFault, signIn } from './commands.ts';
import { answerToDocuments, answerToReview, arrive, attach, choose, clearDesk, date, dossiers, field, fill, go, goTo, lineBack, newsletter, open, pdf, pick, problems } from './filling-in.ts';
import { accessible, equal, focusedIn, inside, listen, ok, spoken, textOf, type, until, untilReads } from './seeing.ts';

describe('dossier form, to the receipt', () => {
  onAPhone();

  describe('to the receipt', () => {
    atAnEmptyDesk();

    it('goes from the first question to the receipt, accessible at every step and in both languages', async () => {
      const submitted = listen('dossiersubmit');
      const element = open();
      await answerToDocuments(element);
      await accessible(element);
      go(element);
      equal(await problems(element), ['Hãy thêm tệp cho “Giấy chứng sinh”.']);
      await accessible(element);
      attach(element, 'birth_notice', pdf('giấy chứng sinh.pdf'));
      await untilReads(element, 'Đã nhận');
      await until(() => spoken(element) === 'Đã nhận giấy chứng sinh.pdf.', 'the file is announced');
      await accessible(element);
      await goTo(element, 'Kiểm tra trước khi nộp');
      const seen = textOf(element);
      for (const answer of ['Cha', 'Giấy chứng sinh', 'Nguyễn Thử Nghiệm An', '099 090 000 101', '14/05/1990', 'Việt Nam', '18/11/2026', 'Nam', '1992', 'giấy chứng sinh.pdf', 'Không khai']) {
        ok(seen.includes(answer), `the check shows ${answer}`);
      }
      await accessible(element);
      element.lang = 'en';
      await untilReads(element, 'Check before submitting');
      await accessible(element);
      element.lang = 'vi';
      await untilReads(element, 'Kiểm tra trước khi nộp');

      inside(element, '[data-step=child]').click();
      await arrive(element, 'Thông tin của trẻ');
      fill(element, 'Quê quán của trẻ', 'Cao Bằng');
      await goTo(element, 'Kiểm tra trước khi nộp');
      ok(textOf(element).includes('Cao Bằng'), 'the change is shown');

      go(element);
      equal(await problems(element), ['Hãy đọc và đánh dấu lời cam đoan trước khi nộp.']);
      await accessible(element);
      field(element, 'declaration').click();
      const before = await dossiers();
      go(element);
      await arrive(element, 'Đã nộp hồ sơ');
      await until(() => focusedIn(element) === inside(element, '#step'), 'focus on the receipt');
      const code = textOf(inside(element, '[part=dossier-code]'));
      ok(code.length > 8, 'a dossier code');
      equal(submitted, [{ dossierCode: code }]);
      ok(/(Thứ|Chủ).*ngày \d+ tháng \d+ năm 2026/i.test(textOf(inside(element, '[part=appointment]'))), 'the appointment in words');
      const follow = new URL(inside<HTMLAnchorElement>(element, '[part=follow]').href);
      equal(follow.pathname + follow.search, `/theo-doi?x=1&dossier=${encodeURIComponent(code)}`);
      ok(textOf(element).includes('Giấy chứng sinh: 1 tệp'), 'the documents');
      equal((await dossiers()) - before, 1, 'dossiers');
      await accessible(element);
      element.lang = 'en';
      await untilReads(element, 'The dossier has been submitted');
      await accessible(element);

      const again = open();
      await arrive(again, 'Bạn và trẻ được khai sinh');
      ok(!textOf(again).includes('Đã mở lại'), 'the draft went with the dossier');
    });

    it('makes one dossier of a double click', async () => {
      const element = open();
      await answerToReview(element);
      field(element, 'declaration').click();
      const before = await dossiers();
      const submitted = listen('dossiersubmit');
      const button = inside(element, '#next');
      button.click();
      button.click();
      button.click();
      await arrive(element, 'Đã nộp hồ sơ');
      await new Promise((resolve) => setTimeout(resolve, 300));
      equal((await dossiers()) - before, 1, 'dossiers');
      equal(submitted.length, 1, 'events');
    });

    it('makes one dossier when the one-stop system fails first, and says what to do', async () => {
      const element = open();
      await answerToReview(element);
      field(element, 'declaration').click();
      const before = await dossiers();
      await setFault({ upstream: 'one-stop', kind: 'error500' });
      const errors = listen('motcuaerror');
      go(element);
      await untilReads(element, 'Hệ thống một cửa tạm thời không trả lời.');
      equal(errors, [{ code: 'one_stop_unavailable' }]);
      await until(() => focusedIn(element)?.id === 'failure', 'focus on the failure');
      await accessible(element);
      await clearFaults();
      go(element);
      await arrive(element, 'Đã nộp hồ sơ');
      equal((await dossiers()) - before, 1, 'dossiers');
    });

    it('keeps everything while the line is gone, saves by itself, and submits once when it is back', async () => {
      const element = open();
      await answerToReview(element);
      await cutLine(true);
      inside(element, '#back').click();
      await arrive(element, 'Giấy tờ kèm theo');
      await untilReads(element, 'Chưa lưu được vào hệ thống');
      await accessible(element);
      await lineBack();
      await until(() => !textOf(element).includes('Chưa lưu được'), 'saved by itself', element);
      await goTo(element, 'Kiểm tra trước khi nộp');
      field(element, 'declaration').click();
      const before = await dossiers();
      await cutLine(true);
      go(element);
      await untilReads(element, 'Hệ thống chưa trả lời, nên chưa rõ hồ sơ đã nộp được hay chưa. Hãy bấm “Nộp hồ sơ” lần nữa: hồ sơ không bị nộp hai lần.');
      await accessible(element);
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      go(element);
      await untilReads(element, 'Không có kết nối mạng. Những gì bạn đã khai vẫn còn ở đây.');
      Reflect.deleteProperty(navigator, 'onLine');
      await cutLine(false);
      go(element);
      await arrive(element, 'Đã nộp hồ sơ');
      equal((await dossiers()) - before, 1, 'dossiers');
    });
  });

  it('takes the second form from the first question to the receipt', async () => {
    await clearCookies();
    await signIn('c04');
    await clearDesk(newsletter);
    const element = open(newsletter);
    await arrive(element, 'Bên đề nghị cấp giấy phép');
    choose(element, 'applicant_kind', 'individual');
    await accessible(element);
    await goTo(element, 'Người nộp hồ sơ');
    fill(element, 'Họ, chữ đệm, tên của bạn', 'Nguyễn Thử Nghiệm Dũng');
    fill(element, 'Số định danh cá nhân của bạn', '099061000104');
    date(element, 'submitter_birth_date', '8', '2', '1961');
    fill(element, 'Số điện thoại của bạn', '0900000004');
    await goTo(element, 'Người chịu trách nhiệm xuất bản');
    fill(element, 'Họ, chữ đệm, tên người chịu trách nhiệm', 'Mai Thử Nghiệm Xuân');
    date(element, 'responsible_birth_date', '10', '4', '1981');
    fill(element, 'Chức vụ', 'Hiệu trưởng');
    fill(element, 'Trình độ chuyên môn', 'Cử nhân báo chí');
    fill(element, 'Số điện thoại', '0900000024');
    await goTo(element, 'Bản tin');
    fill(element, 'Tên bản tin', 'Bản tin Thử Nghiệm');
    choose(element, 'name_language', 'vietnamese');
    for (const [id, value] of [['newsletter_purpose', 'Thông tin'], ['newsletter_content', 'Tin tức'], ['newsletter_audience', 'Học sinh'], ['newsletter_area', 'Trong trường'], ['newsletter_language', 'Tiếng Việt']] as const) {
      type(field(element, id), value);
    }
    await accessible(element);
    await goTo(element, 'In và phát hành');
    pick(element, 'frequency', 'monthly');
    fill(element, 'Khuôn khổ', 'A4');
    fill(element, 'Số trang mỗi kỳ', 'tám');
    fill(element, 'Số lượng in', '0');
    fill(element, 'Nơi in', 'Lạng Sơn');
    go(element);
    equal(await problems(element), ['Hãy nhập “Số trang mỗi kỳ” bằng số, ví dụ 2.', '“Số lượng in mỗi kỳ (bản)” ít nhất là 1. Hãy nhập lại.', 'Hãy trả lời “Phương thức phát hành”.']);
    await accessible(element);
    fill(element, 'Số trang mỗi kỳ', '8');
    fill(element, 'Số lượng in', '1 500');
    choose(element, 'distribution', 'event');
    choose(element, 'distribution', 'internal');
    await goTo(element, 'Nhận kết quả');
    choose(element, 'delivery', 'post');
    await until(() => element.shadowRoot?.querySelector('#f-delivery_address'), 'the address', element);
    type(field(element, 'delivery_address'), 'Số 1 đường Thử Nghiệm');
    await goTo(element, 'Giấy tờ kèm theo');
    attach(element, 'responsible_cv', pdf('ly-lich.pdf'));
    attach(element, 'name_design', pdf('ten.pdf'));
    await until(() => textOf(element).match(/Đã nhận/g)?.length === 2, 'both files', element);
    await goTo(element, 'Kiểm tra trước khi nộp');
    ok(/Phát nội bộ\s+Phát tại sự kiện/.test(textOf(element)), 'both ways, in the order of the form');
    field(element, 'declaration').click();
    go(element);
    await arrive(element, 'Đã nộp hồ sơ');
    await untilReads(element, 'Thời hạn giải quyết: 30 ngày làm việc.');
    await accessible(element);
    await clearCookies();
  });
});
