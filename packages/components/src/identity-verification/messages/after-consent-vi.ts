/** Sentences for what comes after consent: the outcome, and taking consent back. */
export const vi = {
  check: 'Kiểm tra thông tin',
  results: {
    match: {
      heading: 'Thông tin của bạn khớp',
      text: 'Thông tin khớp với Cơ sở dữ liệu quốc gia về dân cư. Các mục bạn đã đồng ý sẽ được điền sẵn vào tờ khai; hãy đọc lại trước khi nộp.',
    },
    no_match: {
      heading: 'Có thông tin chưa khớp',
      text: 'Bạn vẫn nộp hồ sơ được: hãy tự nhập vào tờ khai, cán bộ sẽ đối chiếu với giấy tờ của bạn. Nếu cơ sở dữ liệu ghi sai, hãy đề nghị công an cấp xã nơi bạn cư trú điều chỉnh.',
    },
    cannot_tell: {
      heading: 'Chưa kiểm tra được thông tin',
      text: 'Bạn vẫn nộp hồ sơ được: hãy tự nhập vào tờ khai, cán bộ sẽ đối chiếu với giấy tờ của bạn.',
    },
  },
  registerUnavailable: 'Cơ sở dữ liệu quốc gia về dân cư đang tạm gián đoạn.',
  notMatching: 'Chưa khớp với cơ sở dữ liệu:',
  fields: { personalId: 'Số định danh', fullName: 'Họ, chữ đệm và tên', birthDate: 'Ngày sinh' },
  correct: 'Sửa thông tin đã nhập',
  givenHeading: 'Những gì bạn đã đồng ý',
  given: (moment: string) => `Đồng ý lúc ${moment}`,
  otherConsents: 'Đồng ý cho các thủ tục khác',
  withdraw: 'Rút lại sự đồng ý',
  withdrawn: 'Đã rút lại sự đồng ý. Thông tin đã lấy được xóa.',
};

/** Shape of those sentences in every language. */
export type AfterConsentMessages = typeof vi;
