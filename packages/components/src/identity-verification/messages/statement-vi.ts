import type { StatementFault } from '../statement.ts';

/** Sentences of the form in which a person without a number in their account says who they are. */
export const vi = {
  heading: 'Cho biết bạn là ai',
  intro: 'Tài khoản đăng nhập của bạn chưa có số định danh. Hãy nhập các thông tin dưới đây để kiểm tra.',
  number: 'Số định danh cá nhân hoặc số chứng minh nhân dân',
  numberHint: '12 chữ số trên thẻ căn cước, hoặc 9 chữ số trên chứng minh nhân dân cũ.',
  fullName: 'Họ, chữ đệm và tên',
  fullNameHint: 'Viết đủ dấu, như trên giấy tờ.',
  birthDate: 'Ngày sinh',
  birthDateHint: 'Ví dụ: 31, 12, 1990. Nếu giấy tờ chỉ ghi năm sinh, hãy để trống ngày và tháng.',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  check: 'Kiểm tra thông tin',
  faults: {
    number_missing: 'Hãy nhập số định danh cá nhân hoặc số chứng minh nhân dân.',
    number_characters: 'Số định danh chỉ gồm chữ số. Hãy bỏ chữ cái và ký hiệu.',
    number_length: 'Số định danh có 12 chữ số, số chứng minh nhân dân cũ có 9 chữ số. Hãy đếm lại số bạn nhập.',
    number_impossible: 'Số định danh này chưa đúng. Hãy xem lại từng chữ số trên thẻ căn cước.',
    name_missing: 'Hãy nhập họ, chữ đệm và tên.',
    name_too_long: 'Họ tên dài quá 100 ký tự. Hãy viết như trên giấy tờ.',
    birth_missing: 'Hãy nhập ngày sinh, hoặc ít nhất năm sinh.',
    birth_incomplete: 'Hãy nhập đủ ngày, tháng và năm sinh; nếu chỉ biết năm, hãy để trống cả ngày và tháng.',
    birth_shape: 'Ngày sinh chỉ gồm chữ số, năm sinh có 4 chữ số.',
    birth_date: 'Không có ngày này trong lịch. Hãy xem lại ngày và tháng sinh.',
    birth_future: 'Ngày sinh ở tương lai. Hãy xem lại năm sinh.',
    birth_too_early: 'Năm sinh quá xa. Hãy nhập năm sinh bằng 4 chữ số.',
  } satisfies Record<StatementFault, string> as Record<StatementFault, string>,
};

/** Shape of that form's sentences in every language. */
export type StatementMessages = typeof vi;
