import type { Deadline, DossierStatus, NextAction } from '@motcua/contracts/gateway/types';

type Kind = DossierStatus['kind'];

const days = (count: number) => `${count.toLocaleString('vi-VN')} ngày làm việc`;

/** Sentences of the status tracker. */
export const vi = {
  heading: 'Theo dõi hồ sơ',
  code: 'Mã hồ sơ',
  codeHint: 'Mã in trên giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ 000.00.00.H37-261124-0001.',
  codeMissing: 'Hãy nhập mã hồ sơ ghi trên giấy tiếp nhận.',
  codeUnknown: 'Không tìm thấy hồ sơ có mã này. Hãy xem lại từng ký tự trên giấy tiếp nhận rồi tra cứu lại.',
  lookUp: 'Tra cứu',
  lookUpAnother: 'Tra cứu hồ sơ khác',
  refresh: 'Cập nhật ngay',
  status: 'Trạng thái',
  procedure: 'Thủ tục',
  agency: 'Cơ quan giải quyết',
  receivedAt: 'Ngày tiếp nhận',
  appointment: 'Ngày hẹn trả kết quả',
  timeline: 'Quá trình xử lý',
  timelineEmpty: 'Chưa có bước xử lý nào được ghi lại.',
  now: 'hiện tại',
  todo: 'Việc bạn cần làm',
  supplement: 'Cơ quan yêu cầu bổ sung:',
  supplementUntil: (day: string) => `Hạn bổ sung: ${day}.`,
  supplementHidden: 'Hãy đăng nhập để xem cơ quan yêu cầu bổ sung những gì.',
  signInHint: 'Bạn là chủ hồ sơ? Đăng nhập để xem tên thủ tục và ghi chú của cán bộ.',
  signIn: 'Đăng nhập',
  checkedAt: (moment: string) => `Thông tin lấy lúc ${moment}.`,
  stale: (moment: string) => `Hệ thống một cửa chưa trả lời. Đây là thông tin lấy lúc ${moment}; trang sẽ tự hỏi lại.`,
  staleHere: (moment: string, problem: string) => `Chưa cập nhật được: đây là thông tin lấy lúc ${moment}. ${problem}`,
  changed: (status: string) => `Trạng thái hồ sơ vừa thay đổi: ${status}.`,
  statuses: {
    registered: 'Mới đăng ký',
    received: 'Được tiếp nhận',
    not_accepted: 'Không được tiếp nhận',
    processing: 'Đang xử lý',
    supplement_required: 'Yêu cầu bổ sung giấy tờ',
    payment_required: 'Yêu cầu nộp phí, lệ phí',
    withdrawn: 'Đã rút theo yêu cầu của công dân',
    stopped: 'Dừng xử lý',
    processed: 'Đã xử lý xong',
    returned: 'Đã trả kết quả',
    unknown: 'Chưa rõ',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  explanations: {
    registered: 'Hồ sơ đã gửi đến cơ quan và đang chờ được tiếp nhận.',
    received: 'Cơ quan đã nhận hồ sơ và sẽ chuyển đến người xử lý.',
    not_accepted: 'Cơ quan không tiếp nhận hồ sơ này.',
    processing: 'Cơ quan đang xem xét, giải quyết hồ sơ.',
    supplement_required: 'Hồ sơ còn thiếu hoặc cần sửa giấy tờ.',
    payment_required: 'Hồ sơ đang chờ bạn nộp phí, lệ phí.',
    withdrawn: 'Hồ sơ đã được rút và không được giải quyết tiếp.',
    stopped: 'Cơ quan đã dừng giải quyết hồ sơ này.',
    processed: 'Kết quả đã sẵn sàng.',
    returned: 'Hồ sơ đã kết thúc.',
    unknown: 'Cơ quan dùng một trạng thái mà trang này chưa biết.',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  actions: {
    wait: 'Bạn chưa phải làm gì. Hãy chờ cơ quan giải quyết.',
    supplement: 'Hãy bổ sung giấy tờ theo yêu cầu của cơ quan. Thời hạn giải quyết tạm dừng đến khi bạn bổ sung xong.',
    pay: 'Hãy nộp phí, lệ phí theo thông báo của cơ quan để hồ sơ được giải quyết tiếp.',
    collect_result: 'Hãy nhận kết quả theo cách bạn đã đăng ký. Nếu nhận tại bộ phận một cửa, mang theo giấy tiếp nhận và giấy tờ tùy thân.',
    read_reason: 'Hãy đọc lý do trong thông báo của cơ quan. Bạn có thể sửa và nộp hồ sơ mới, hoặc hỏi bộ phận một cửa.',
    none: 'Bạn không phải làm gì thêm.',
    ask_agency: 'Hãy hỏi bộ phận một cửa đã nhận hồ sơ, và cho biết mã hồ sơ.',
  } satisfies Record<NextAction, string> as Record<NextAction, string>,
  deadlines: {
    on_time: (count: number) => `Còn ${days(count)} đến ngày hẹn trả kết quả.`,
    due_today: () => 'Hôm nay là ngày hẹn trả kết quả.',
    late: (count: number) => `Đã quá hạn ${days(count)}. Bạn có quyền hỏi bộ phận một cửa về lý do và ngày hẹn mới.`,
    finished_on_time: () => 'Hồ sơ được giải quyết đúng hạn.',
    finished_late: (count: number) => `Hồ sơ được giải quyết trễ hạn ${days(count)}.`,
    paused: () => 'Thời hạn giải quyết đang tạm dừng.',
  } satisfies Record<Deadline['state'], (count: number) => string> as Record<Deadline['state'], (count: number) => string>,
};

/** Shape of the status tracker's sentences in every language. */
export type StatusTrackerMessages = typeof vi;
