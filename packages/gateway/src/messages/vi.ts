/*
 * What the gateway says to people, in Vietnamese. This file is the shape; `en.ts` follows it.
 * Every sentence says what the person can do now, and none carries anything personal.
 */

/** Facts a sentence may name. */
export interface MessageFacts {
  /** Largest size of a file, or of all files of a person, in megabytes. */
  readonly megabytes?: number;
  /** File types a document takes, for instance "PDF, JPEG". */
  readonly fileTypes?: string;
  /** Seconds to wait. */
  readonly seconds?: number;
  /** A bound of a field: a length, a number, a count. */
  readonly limit?: number | string;
}

/** A wait as people say it: seconds up to a minute, then whole minutes. */
const wait = (seconds: number): string => (seconds <= 60 ? `${String(seconds)} giây` : `${String(Math.ceil(seconds / 60))} phút`);

export const vi = {
  problems: {
    invalid_request: () => 'Yêu cầu gửi lên chưa đúng. Hãy tải lại trang rồi thử lại.',
    invalid_answers: () => 'Một số mục chưa đúng. Hãy sửa các mục được nêu rồi gửi lại.',
    not_found: () => 'Không tìm thấy nội dung này. Hãy kiểm tra lại địa chỉ hoặc quay về trang trước.',
    method_not_allowed: () => 'Thao tác này không được hỗ trợ. Hãy tải lại trang rồi thử lại.',
    origin_not_allowed: () =>
      'Trang này chưa được phép gửi yêu cầu. Hãy mở trang chính thức của cơ quan rồi thử lại.',
    signed_out: () => 'Bạn chưa đăng nhập. Hãy đăng nhập để tiếp tục.',
    session_expired: () =>
      'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại; những gì bạn đã nhập trên trang vẫn được giữ nguyên.',
    sign_in_failed: () => 'Đăng nhập chưa thành công. Hãy thử đăng nhập lại.',
    consent_required: () =>
      'Cần có sự đồng ý của bạn trước khi tra cứu dữ liệu. Hãy xem nội dung xin đồng ý và lựa chọn, hoặc tự nhập thông tin.',
    form_not_found: () =>
      'Thủ tục này chưa có tờ khai trực tuyến tại đây. Hãy nộp hồ sơ trên Cổng Dịch vụ công quốc gia hoặc tại bộ phận một cửa.',
    form_outdated: () => 'Tờ khai đã được cập nhật. Hãy tải lại trang, kiểm tra các mục rồi gửi lại.',
    dossier_not_found: () =>
      'Không tìm thấy hồ sơ có mã này. Hãy kiểm tra lại mã trên giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
    not_your_dossier: () =>
      'Hồ sơ này không do tài khoản của bạn nộp. Hãy đăng nhập bằng tài khoản đã nộp hồ sơ.',
    dossier_rejected: () =>
      'Hệ thống một cửa không nhận hồ sơ này. Hãy kiểm tra lại các mục và giấy tờ rồi gửi lại; nếu vẫn không được, hãy liên hệ bộ phận một cửa.',
    idempotency_key_reused: () =>
      'Nội dung hồ sơ đã thay đổi so với lần gửi trước. Hãy kiểm tra lại rồi gửi lại.',
    upload_not_found: () => 'Không tìm thấy tệp đã tải lên. Hãy chọn và tải tệp lên lại.',
    file_too_large: (facts: MessageFacts) =>
      `Tệp quá lớn, tối đa ${String(facts.megabytes ?? 20)} MB. Hãy chọn tệp nhỏ hơn hoặc quét lại với độ phân giải thấp hơn.`,
    file_type_not_allowed: (facts: MessageFacts) =>
      facts.fileTypes === undefined
        ? 'Loại tệp này không được nhận. Hãy chọn đúng loại tệp ghi ở giấy tờ này.'
        : `Loại tệp này không được nhận, hoặc đuôi tệp không đúng với nội dung. Hãy chọn tệp ${facts.fileTypes}.`,
    file_empty: () => 'Tệp không có nội dung. Hãy kiểm tra tệp trên máy của bạn rồi chọn lại.',
    too_many_requests: (facts: MessageFacts) =>
      facts.megabytes === undefined
        ? `Bạn thao tác quá nhanh. Hãy chờ ${wait(facts.seconds ?? 60)} rồi thử lại.`
        : `Các tệp bạn đã tải lên mà chưa nộp vượt quá ${String(facts.megabytes)} MB. Hãy xóa bớt tệp, hoặc nộp hồ sơ đang làm, rồi tải lên lại.`,
    population_unavailable: () =>
      'Chưa kết nối được với Cơ sở dữ liệu quốc gia về dân cư. Bạn vẫn có thể tự nhập thông tin và nộp hồ sơ.',
    one_stop_unavailable: () =>
      'Hệ thống một cửa tạm thời không trả lời. Hãy thử lại sau ít phút; những gì bạn đã nhập vẫn được giữ nguyên.',
    sign_in_unavailable: () => 'Dịch vụ đăng nhập tạm thời không trả lời. Hãy thử lại sau ít phút.',
    insecure_connection: () =>
      'Kết nối này không được mã hóa nên không dùng được dữ liệu cá nhân. Hãy mở trang bằng địa chỉ bắt đầu bằng https://.',
    body_already_read: () => 'Máy chủ không đọc được nội dung gửi lên. Hãy báo cho cơ quan quản lý trang này.',
    internal_error: () =>
      'Máy chủ đang gặp lỗi. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo mã yêu cầu cho cơ quan quản lý trang này.',
  },

  /** Sentences about one field of an answer, by code. `invalid` stands for every code that has none of its own. */
  fields: {
    required: () => 'Hãy điền mục này.',
    invalid: () => 'Mục này chưa đúng. Hãy kiểm tra lại.',
    pattern: () => 'Mục này chưa đúng mẫu. Hãy kiểm tra lại.',
    type: () => 'Mục này chưa đúng kiểu dữ liệu. Hãy nhập lại.',
    not_an_option: () => 'Hãy chọn một trong các lựa chọn đã cho.',
    too_short: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Nội dung còn quá ngắn. Hãy nhập đầy đủ hơn.' : `Hãy nhập ít nhất ${String(facts.limit)} ký tự.`,
    too_long: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Nội dung quá dài. Hãy rút gọn.' : `Nội dung quá dài, tối đa ${String(facts.limit)} ký tự.`,
    too_small: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Số này quá nhỏ.' : `Hãy nhập số từ ${String(facts.limit)} trở lên.`,
    too_large: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Số này quá lớn.' : `Hãy nhập số không quá ${String(facts.limit)}.`,
    too_few_items: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Hãy chọn thêm.' : `Hãy chọn ít nhất ${String(facts.limit)} mục.`,
    too_many_items: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Hãy bỏ bớt lựa chọn.' : `Hãy chọn không quá ${String(facts.limit)} mục.`,
    name_shape: () => 'Họ tên chỉ gồm chữ cái và khoảng trắng. Hãy kiểm tra lại.',
    date_shape: () => 'Ngày chưa đúng. Hãy nhập ngày có thật, ví dụ 31/12/1990.',
    date_in_future: () => 'Ngày này ở tương lai. Hãy nhập ngày đã qua.',
    date_too_early: () => 'Ngày này quá xa trong quá khứ. Hãy kiểm tra lại năm.',
    personal_id_shape: () => 'Số định danh cá nhân gồm đúng 12 chữ số. Hãy kiểm tra lại.',
    legacy_id_card_shape: () => 'Số chứng minh nhân dân gồm đúng 9 chữ số. Hãy kiểm tra lại.',
    differs_from_account: () =>
      'Số này khác với số trong tài khoản đã đăng nhập. Hãy nhập số của chính bạn hoặc đăng nhập bằng tài khoản khác.',
    one_number_only: () => 'Hãy nhập một trong hai: số định danh cá nhân hoặc số chứng minh nhân dân.',
    phone_shape: () => 'Số điện thoại chưa đúng. Hãy nhập số gồm 10 chữ số, bắt đầu bằng 0.',
    email_shape: () => 'Địa chỉ thư điện tử chưa đúng. Hãy kiểm tra lại.',
    document_required: () => 'Hãy đính kèm giấy tờ này.',
    too_many_files: (facts: MessageFacts) =>
      facts.limit === undefined ? 'Quá nhiều tệp. Hãy bỏ bớt.' : `Chỉ đính kèm tối đa ${String(facts.limit)} tệp.`,
    upload_not_found: () => 'Không còn tệp này trên máy chủ. Hãy tải tệp lên lại.',
  },

  /** The gateway's own pages around the sign-in. */
  pages: {
    signedInTitle: 'Đã đăng nhập',
    signedInText: 'Bạn có thể đóng trang này và quay lại trang đang làm dở. Những gì bạn đã nhập vẫn còn ở đó.',
    problemTitle: 'Chưa đăng nhập được',
    cancelled: 'Bạn đã dừng đăng nhập. Hãy đăng nhập lại khi sẵn sàng.',
    expired: 'Lần đăng nhập này đã quá hạn hoặc đã dùng rồi. Hãy bắt đầu đăng nhập lại.',
    wrongReturn: 'Địa chỉ quay lại không thuộc trang nào của cơ quan. Hãy mở trang chính thức của cơ quan rồi đăng nhập từ đó.',
    tryAgain: 'Đăng nhập lại',
    goBack: 'Quay lại trang trước',
    requestId: 'Mã yêu cầu',
  },
};

/** The shape every language follows. */
export type Messages = typeof vi;
