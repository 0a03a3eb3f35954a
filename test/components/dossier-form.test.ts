import '@motcua/components/dossier-form/define';
import { atAnEmptyDesk, onAPhone } from './at-the-desk.ts';
import { clearCookies, clearFaults, sendKeys, setFault } from './commands.ts';
import { answerApplicant, answerFirstPage, arrive, ask, choose, consentTo, date, field, fill, gateway, go, goTo, open, problems, savedDraft } from './filling-in.ts';
import { accessible, equal, focusedIn, inside, listen, named, ok, textOf, type, until, untilReads } from './seeing.ts';

describe('dossier form', () => {
  onAPhone();

  describe('for somebody who is not signed in', () => {
    before(clearCookies);

    it('says to sign in first, with the way back to this page, in both languages', async () => {
      const element = open();
      await untilReads(element, 'Hãy đăng nhập trước khi điền tờ khai');
      const link = inside<HTMLAnchorElement>(element, '#sign-in');
      const target = new URL(link.href);
      equal(target.origin + target.pathname, `${gateway}/motcua/api/v1/sign-in`);
      equal(target.searchParams.get('return'), location.href);
      ok(!element.shadowRoot?.querySelector('input'), 'nothing is asked');
      await accessible(element);
      element.lang = 'en';
      await untilReads(element, 'Sign in before you fill in the form');
      equal(new URL(inside<HTMLAnchorElement>(element, '#sign-in').href).searchParams.get('lang'), 'en');
      await accessible(element);
    });

    it('says what is missing when no procedure is chosen, or it has no form here', async () => {
      const none = open('');
      await untilReads(none, 'Hãy chọn thủ tục bạn muốn làm');
      await untilReads(none, 'Đăng ký khai sinh');
      const links = [...(none.shadowRoot?.querySelectorAll<HTMLAnchorElement>('li a') ?? [])].map(({ href }) => new URL(href).searchParams.get('procedure'));
      equal(links, ['1.001193', 'BTT-LSN-284348']);
      await accessible(none);
      const errors = listen('motcuaerror');
      const unknown = open('9.999999');
      await untilReads(unknown, 'Thủ tục này chưa có tờ khai trực tuyến tại đây');
      equal(errors, [{ code: 'form_not_found' }]);
      await accessible(unknown);
    });
  });

  describe('one page at a time', () => {
    atAnEmptyDesk();

    it('says what has to be mended, above the form and beside each question, and leads there', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      await accessible(element);
      go(element);
      equal(await problems(element), [
        'Hãy trả lời “Bạn là ai đối với trẻ”.',
        'Hãy trả lời “Bạn có giấy tờ nào về việc sinh”.',
        'Hãy trả lời “Cha và mẹ của trẻ đã đăng ký kết hôn chưa”.',
      ]);
      await accessible(element);
      named(element, 'Bạn có giấy tờ nào').click();
      equal(focusedIn(element)?.id, 'f-birth_evidence-certificate');
      element.lang = 'en';
      await untilReads(element, 'Answer “How are you related to the child”.');
      await accessible(element);
    });

    it('refuses bad input with a sentence that says what to do, and keeps it', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element, 'relative');
      await goTo(element, 'Thông tin của bạn');
      const cases: [() => void, string][] = [
        [() => fill(element, 'Số định danh cá nhân của bạn', '09909000010'), 'Số định danh gồm đúng 12 chữ số, không có chữ cái. Hãy đối chiếu với thẻ căn cước.'],
        [() => fill(element, 'Số định danh cá nhân của bạn', '09909000010a'), 'Số định danh gồm đúng 12 chữ số, không có chữ cái. Hãy đối chiếu với thẻ căn cước.'],
        [() => fill(element, 'Số định danh cá nhân của bạn', '099990000101'), 'Không có số định danh nào như vậy. Hãy đối chiếu từng chữ số với thẻ căn cước.'],
        [() => fill(element, 'Họ, chữ đệm, tên của bạn', 'An 2'), '“Họ, chữ đệm, tên của bạn” chỉ gồm chữ cái và khoảng trắng. Hãy bỏ chữ số và ký hiệu.'],
        [() => fill(element, 'Số điện thoại của bạn', '12'), 'Số điện thoại gồm 10 chữ số, bắt đầu bằng 0, ví dụ 0900 000 000. Hãy kiểm tra lại.'],
        [() => fill(element, 'Thư điện tử của bạn', 'ai đó'), 'Thư điện tử chưa đúng. Hãy nhập dạng ten@example.vn.'],
        [() => date(element, 'applicant_birth_date', '30', '2', '1990'), '“Ngày, tháng, năm sinh của bạn” phải là ngày có thật, đủ ngày, tháng và năm bốn chữ số, ví dụ 27 3 1990.'],
        [() => date(element, 'applicant_birth_date', '14', '', '1990'), '“Ngày, tháng, năm sinh của bạn” phải là ngày có thật, đủ ngày, tháng và năm bốn chữ số, ví dụ 27 3 1990.'],
        [() => date(element, 'applicant_birth_date', '14', '5', '90'), '“Ngày, tháng, năm sinh của bạn” phải là ngày có thật, đủ ngày, tháng và năm bốn chữ số, ví dụ 27 3 1990.'],
        [() => date(element, 'applicant_birth_date', '14', '5', '2990'), '“Ngày, tháng, năm sinh của bạn” không thể ở tương lai. Hãy kiểm tra lại.'],
      ];
      for (const [enter, sentence] of cases) {
        await answerApplicantOf(element);
        enter();
        go(element);
        equal(await problems(element), [sentence]);
      }
      equal(field(element, 'applicant_birth_date-year').value, '2990');
      await accessible(element);
    });

    async function answerApplicantOf(element: HTMLElement): Promise<void> {
      fill(element, 'Họ, chữ đệm, tên của bạn', 'Nguyễn Thử Nghiệm An');
      fill(element, 'Số định danh cá nhân của bạn', '099090000101');
      date(element, 'applicant_birth_date', '14', '5', '1990');
      fill(element, 'Nơi thường trú của bạn', 'Lạng Sơn');
      fill(element, 'Số điện thoại của bạn', '0900000001');
      fill(element, 'Thư điện tử của bạn', '');
    }

    it('asks what the answers make necessary, and forgets nothing when they change', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      choose(element, 'relation', 'carer');
      await untilReads(element, 'Trẻ có bị bỏ rơi không?');
      choose(element, 'abandoned', 'yes');
      await until(() => !textOf(element).includes('Bạn có giấy tờ nào'), 'no question about a birth notice', element);
      await untilReads(element, 'Bước 1 trên 6');
      choose(element, 'abandoned', 'no');
      await untilReads(element, 'Bạn có giấy tờ nào');
      choose(element, 'relation', 'mother');
      await until(() => !textOf(element).includes('Trẻ có bị bỏ rơi'), 'no question about the care', element);
      choose(element, 'birth_evidence', 'certificate');
      choose(element, 'parents_married', 'no');
      await goTo(element, 'Thông tin của bạn');
      fill(element, 'Số định danh cá nhân của bạn', '099090000101');
      named(element, 'Tôi chỉ có chứng minh nhân dân 9 số').click();
      await until(() => element.shadowRoot?.querySelector('#f-applicant_legacy_id_card'), 'the question for the old card', element);
      ok(!element.shadowRoot?.querySelector('#f-applicant_personal_id'), 'not both numbers');
      named(element, 'Tôi chỉ có chứng minh nhân dân 9 số').click();
      await until(() => element.shadowRoot?.querySelector('#f-applicant_personal_id'), 'the number again', element);
      equal(field(element, 'applicant_personal_id').value, '099090000101', 'what was typed before');
      inside(element, '#back').click();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      equal(inside<HTMLInputElement>(element, '#f-relation-mother').checked, true, 'the choice made before');
    });

    it('is filled in by keyboard alone', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      inside(element, '#f-relation-mother').focus();
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowDown' });
      await until(() => inside<HTMLInputElement>(element, '#f-relation-father').checked, 'the second choice');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Enter' });
      await arrive(element, 'Thông tin của bạn');
      await until(() => focusedIn(element)?.id === 'step', 'focus on the heading');
      await sendKeys({ press: 'Tab' });
      equal(focusedIn(element)?.id, 'f-applicant_name');
      await sendKeys({ type: 'Nguyễn Thử Nghiệm An' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '099 090 000 101' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: '14' });
      equal(field(element, 'applicant_birth_date-day').value, '14');
      equal(field(element, 'applicant_personal_id').value, '099 090 000 101', 'as typed: nothing is rewritten');
    });

    it('never touches a field while somebody types in it, also in the middle of a syllable', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      const input = field(element, 'applicant_name');
      input.focus();
      const written: string[] = [];
      const { set, get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      Object.defineProperty(input, 'value', {
        configurable: true,
        get() {
          return get?.call(this) as string;
        },
        set(value: string) {
          written.push(value);
          set?.call(this, value);
        },
      });
      // As Telex writes "Nguyễn": each step replaces the syllable under the input method's hands.
      for (const step of ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn']) {
        set?.call(input, step);
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true, inputType: 'insertCompositionText' }));
        document.dispatchEvent(new CustomEvent('consentchange', { detail: { items: [], given: true } }));
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      element.lang = 'en';
      await untilReads(element, 'Your details');
      equal(get?.call(input), 'Nguyễn');
      equal(written, []);
    });
  });

  describe('filled in from elsewhere', () => {
    atAnEmptyDesk();

    it('marks where values come from, lets them be changed, and takes them back with the consent', async () => {
      await consentTo('full_name', 'personal_id', 'birth_date', 'permanent_address', 'nationality', 'phone');
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      equal(field(element, 'applicant_name').value, 'Nguyễn Thử Nghiệm An');
      equal(field(element, 'applicant_personal_id').value, '099090000101');
      equal(['day', 'month', 'year'].map((part) => field(element, `applicant_birth_date-${part}`).value), ['14', '5', '1990']);
      equal(field<HTMLSelectElement>(element, 'applicant_nationality').value, 'VN');
      ok(field(element, 'applicant_address').value.includes('Thử Nghiệm'), 'the address');
      equal(field<HTMLSelectElement>(element, 'applicant_ethnicity').value, '', 'no consent, no ethnicity');
      ok(/Lấy từ Cơ sở dữ liệu quốc gia về dân cư, ngày \d\d\/\d\d\/\d{4}\. Bạn có thể sửa\./.test(textOf(element)), 'the register is named');
      ok(textOf(inside(element, `#${field(element, 'applicant_name').getAttribute('aria-describedby')?.split(' ').find((id) => id.endsWith('mark'))}`)) !== '', 'and belongs to the control');
      await accessible(element);
      element.lang = 'en';
      await untilReads(element, 'From the national population database on');
      await accessible(element);
      element.lang = 'vi';
      await untilReads(element, 'Thông tin của bạn');

      fill(element, 'Số điện thoại của bạn', '0900000001');
      type(field(element, 'applicant_name'), 'Nguyễn Thử Nghiệm Ân');
      await until(() => !element.shadowRoot?.querySelector('#f-applicant_name-mark'), 'no mark on what was changed', element);
      const draft = await until(async () => {
        await goOnAndBack(element);
        return savedDraft();
      }, 'a draft');
      equal(draft.answers['applicant_name'], 'Nguyễn Thử Nghiệm Ân');
      ok(!('applicant_personal_id' in draft.answers), 'the draft keeps no copy of what the register said');

      const { consents } = await ask<{ consents: { id: string }[] }>('GET', '/consents');
      await ask('DELETE', `/consents/${consents[0]?.id}`);
      document.dispatchEvent(new CustomEvent('consentchange', { detail: { items: [], given: false } }));
      await until(() => field(element, 'applicant_personal_id').value === '', 'the number gone with the consent', element);
      equal(field(element, 'applicant_name').value, 'Nguyễn Thử Nghiệm Ân', 'what the person typed stays');
    });

    async function goOnAndBack(element: HTMLElement): Promise<void> {
      await goTo(element, 'Thông tin của trẻ');
      inside(element, '#back').click();
      await arrive(element, 'Thông tin của bạn');
    }

    it('fills in when consent is given while the form is open, but not over what was typed', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      fill(element, 'Họ, chữ đệm, tên của bạn', 'Tên Tự Nhập');
      await consentTo('full_name', 'personal_id', 'birth_date');
      document.dispatchEvent(new CustomEvent('identityverify', { detail: { outcome: 'match' } }));
      await until(() => field(element, 'applicant_personal_id').value === '099090000101', 'the number', element);
      equal(field(element, 'applicant_name').value, 'Tên Tự Nhập');
    });

    for (const kind of ['error500', 'html']) {
      it(`goes on by typing when the population database answers with ${kind}`, async () => {
        await consentTo('full_name', 'personal_id', 'birth_date', 'permanent_address');
        await setFault({ upstream: 'population', kind });
        const element = open();
        await untilReads(element, 'Chưa kết nối được với Cơ sở dữ liệu quốc gia về dân cư. Bạn vẫn có thể tự nhập thông tin và nộp hồ sơ.');
        await accessible(element);
        answerFirstPage(element);
        await goTo(element, 'Thông tin của bạn');
        await answerApplicant(element);
        await goTo(element, 'Thông tin của trẻ');
        await clearFaults();
        named(element, 'Thử lại').click();
        await until(() => !textOf(element).includes('Chưa kết nối được'), 'the notice gone', element);
      });
    }

    it('clears itself when the person signs out', async () => {
      const element = open();
      await arrive(element, 'Bạn và trẻ được khai sinh');
      answerFirstPage(element);
      await goTo(element, 'Thông tin của bạn');
      fill(element, 'Họ, chữ đệm, tên của bạn', 'Nguyễn Thử Nghiệm An');
      document.dispatchEvent(new CustomEvent('identityverify', { detail: { outcome: 'signed_out' } }));
      await untilReads(element, 'Hãy đăng nhập trước khi điền tờ khai');
      ok(!element.shadowRoot?.querySelector('input'), 'nothing typed is left');
    });
  });
});
