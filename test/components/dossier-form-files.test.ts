import '@motcua/components/dossier-form/define';
import { atAnEmptyDesk, onAPhone } from './at-the-desk.ts';
import { clearCookies, cutLine, signIn } from './commands.ts';
import { answerApplicant, answerFirstPage, answerToDocuments, arrive, attach, choose, clearDesk, field, fill, go, goTo, lineBack, open, pdf, problems, removeButton, savedDraft } from './filling-in.ts';
import { accessible, equal, focusedIn, inside, ok, spoken, textOf, until, untilReads } from './seeing.ts';

describe('dossier form, files and drafts', () => {
  onAPhone();

  describe('with files', () => {
    atAnEmptyDesk();

    it('refuses a lying extension and a 40 MB file in the gateway’s words, and loses nothing', async () => {
      const element = open();
      await answerToDocuments(element);
      attach(element, 'birth_notice', pdf('that.pdf'));
      await untilReads(element, 'that.pdf Đã nhận');
      attach(element, 'birth_notice', new File(['Đây không phải là PDF. '.repeat(200)], 'gia.pdf', { type: 'application/pdf' }));
      await untilReads(element, 'gia.pdf không được nhận. Loại tệp này không được nhận, hoặc đuôi tệp không đúng với nội dung.');
      attach(element, 'birth_notice', new File([new Uint8Array(40 * 1024 * 1024)], 'to.pdf', { type: 'application/pdf' }));
      await untilReads(element, 'to.pdf không được nhận. Tệp quá lớn, tối đa 10 MB.');
      ok(spoken(element).includes('to.pdf không được nhận'), 'the refusal is said');
      attach(element, 'birth_notice', new File([], 'rong.pdf'));
      await untilReads(element, 'rong.pdf không được nhận. Tệp không có nội dung.');
      ok(textOf(element).includes('that.pdf Đã nhận'), 'the good file is still there');
      await accessible(element);
      removeButton(element, 'gia.pdf').click();
      await until(() => !textOf(element).includes('gia.pdf'), 'the refused file gone', element);
      equal(focusedIn(element)?.id, 'f-birth_notice', 'focus');
      equal(spoken(element), 'Đã bỏ gia.pdf.');
      await goTo(element, 'Kiểm tra trước khi nộp');
    });

    it('takes several files up to the number allowed, and brings them back with the draft', async () => {
      const element = open();
      await answerToDocuments(element);
      attach(element, 'birth_notice', ...[1, 2, 3, 4, 5, 6].map((n) => pdf(`trang-${n}.pdf`)));
      equal(await problems(element), ['“Giấy chứng sinh” nhận nhiều nhất 5 tệp. Hãy bỏ bớt.']);
      await until(() => textOf(element).match(/Đã nhận/g)?.length === 5, 'five files', element);
      removeButton(element, 'trang-5.pdf').click();
      await until(async () => (await savedDraft())?.documents[0]?.uploadIds.length === 4, 'four files in the draft');
      const again = open();
      await arrive(again, 'Giấy tờ kèm theo');
      await untilReads(again, /Đã mở lại tờ khai bạn lưu lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/);
      equal(textOf(again).match(/trang-\d\.pdf/g)?.sort(), ['trang-1.pdf', 'trang-2.pdf', 'trang-3.pdf', 'trang-4.pdf']);
      await accessible(again);
    });

    it('waits for the line and sends by itself when it is back', async () => {
      const element = open();
      await answerToDocuments(element);
      attach(element, 'birth_notice', pdf('mot.pdf'));
      await untilReads(element, 'mot.pdf Đã nhận');
      await cutLine(true);
      attach(element, 'birth_notice', pdf('hai.pdf'));
      await untilReads(element, 'hai.pdf: chưa gửi được, sẽ gửi tiếp khi có kết nối.');
      go(element);
      equal(await problems(element), ['“Giấy chứng sinh” còn tệp chưa gửi xong. Hãy đợi, hoặc bỏ tệp đó.']);
      await accessible(element);
      await lineBack();
      await untilReads(element, 'hai.pdf Đã nhận');
    });
  });

  describe('over time', () => {
    beforeEach(async () => {
      await clearCookies();
      await signIn('c01');
      await clearDesk();
    });
    after(clearCookies);

    it('opens a saved form again where it was left, and starts over when asked twice', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      await answerApplicant(element);
      await goTo(element, 'Thông tin của trẻ');
      await until(async () => (await savedDraft())?.page === 'child', 'the draft saved');
      const again = open();
      await arrive(again, 'Thông tin của trẻ');
      await untilReads(again, 'Đã mở lại tờ khai bạn lưu lúc');
      await accessible(again);
      inside(again, '#back').click();
      await arrive(again, 'Thông tin của bạn');
      equal(field(again, 'applicant_name').value, 'Nguyễn Thử Nghiệm An');
      equal(field(again, 'applicant_birth_date-month').value, '5');
      inside(again, '#start-over').click();
      await until(() => focusedIn(again)?.id === 'clear', 'asked if it is meant');
      await accessible(again);
      inside(again, '#clear').click();
      await arrive(again, 'Bạn và trẻ được khai sinh');
      ok(!inside<HTMLInputElement>(again, '#f-relation-father').checked, 'nothing is chosen');
      await until(() => spoken(again) === 'Đã xóa tờ khai lưu trước đây.', 'it is said');
    });

    it('saves what was typed when the person turns to another tab', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      choose(element, 'relation', 'mother');
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
      equal((await until(savedDraft, 'a draft')).answers, { relation: 'mother' });
    });

    it('loses nothing when the session ends in the middle, and goes on after signing in again', async () => {
      const element = open();
      await answerToDocuments(element);
      attach(element, 'birth_notice', pdf('giay.pdf'));
      await untilReads(element, 'Đã nhận');
      await clearCookies();
      attach(element, 'marriage_certificate', pdf('ket-hon.pdf'));
      await untilReads(element, 'Phiên đăng nhập đã hết hạn. Những gì bạn đã nhập vẫn còn ở đây');
      await untilReads(element, 'ket-hon.pdf: sẽ gửi tiếp sau khi bạn đăng nhập lại.');
      const link = inside<HTMLAnchorElement>(element, '#sign-in-again');
      equal([link.target, new URL(link.href).searchParams.get('return')], ['_blank', null]);
      await accessible(element);
      inside(element, '#back').click();
      await arrive(element, 'Nhận kết quả');
      ok(inside<HTMLInputElement>(element, '#f-delivery-desk').checked, 'what was chosen');
      window.dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await untilReads(element, 'Phiên đăng nhập đã hết hạn');

      await signIn('c01');
      window.dispatchEvent(new Event('focus'));
      await until(() => !textOf(element).includes('Phiên đăng nhập đã hết hạn'), 'the notice gone', element);
      await goTo(element, 'Giấy tờ kèm theo');
      await untilReads(element, 'ket-hon.pdf Đã nhận');
      await goTo(element, 'Kiểm tra trước khi nộp');
      field(element, 'declaration').click();
      await clearCookies();
      go(element);
      await untilReads(element, 'Phiên đăng nhập đã hết hạn');
      await signIn('c01');
      window.dispatchEvent(new Event('focus'));
      await until(() => !textOf(element).includes('Phiên đăng nhập đã hết hạn'), 'the notice gone', element);
      ok(field(element, 'declaration').checked, 'the declaration is still ticked');
      go(element);
      await arrive(element, 'Đã nộp hồ sơ');
    });

    it('shows nothing of it to somebody else who signs in', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      fill(element, 'Họ, chữ đệm, tên của bạn', 'Nguyễn Thử Nghiệm An');
      await clearCookies();
      inside(element, '#back').click();
      await untilReads(element, 'Phiên đăng nhập đã hết hạn');
      await signIn('c02');
      window.dispatchEvent(new Event('focus'));
      await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('#f-relation-father')?.checked === false, 'an empty form', element);
      ok(!textOf(element).includes('Phiên đăng nhập đã hết hạn'), 'no notice');
    });
  });
});
