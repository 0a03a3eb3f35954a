import { inFigures } from '../in-figures.ts';

/** Sentences of the procedure search. */
export const vi = {
  loading: 'Đang tải…',
  tryAgain: 'Thử lại',
  newTab: 'mở trong thẻ mới',
  label: 'Bạn cần làm thủ tục gì?',
  hint: 'Gõ việc cần làm hoặc mã thủ tục, có dấu hoặc không dấu. Ví dụ: khai sinh, sổ đỏ, đổi bằng lái.',
  clear: 'Xóa',
  results: 'Thủ tục tìm thấy',
  figures: (count: number) => inFigures(count, '.'),
  count: (total: number) => `Tìm thấy ${inFigures(total, '.')} thủ tục.`,
  keys: 'Dùng phím mũi tên để chọn.',
  none: (query: string) => `Không tìm thấy thủ tục nào cho “${query}”.`,
  noneHelp: 'Hãy gõ ngắn hơn, hoặc gõ tên giấy tờ bạn cần (ví dụ: giấy phép xây dựng).',
  noneElsewhere: 'Bạn cũng có thể tìm trên',
  portal: 'Cổng Dịch vụ công quốc gia',
  more: 'Xem thêm',
  bySector: 'Chọn theo lĩnh vực',
  here: 'Nộp được tại đây',
  code: (code: string) => `Mã ${code}`,
  published: (day: string, records: number) => `Danh mục ngày ${day}, ${inFigures(records, '.')} thủ tục.`,
  stale: (day: string) => `Không kết nối được máy chủ. Đây là danh mục ngày ${day} đã lưu trên máy, có thể đã cũ.`,
  notKept: 'Trang này không dùng https nên trình duyệt không giữ danh mục: mỗi lần mở cần có mạng.',
  failures: {
    offline: 'Không tải được danh mục thủ tục. Hãy kiểm tra mạng rồi bấm “Thử lại”.',
    catalogue_large: 'Danh mục nặng hơn 4 MB nên chưa tải trên mạng chậm. Hãy bấm “Thử lại” để tải, hoặc tìm trên:',
    catalogue_version: 'Danh mục thủ tục mới hơn trang này. Hãy tải lại trang.',
    other: 'Danh mục thủ tục hiện không dùng được. Hãy bấm “Thử lại”, hoặc tìm trên:',
  } as Readonly<Record<string, string>>,
  detailFailed: 'Không mở được thủ tục này. Hãy kiểm tra mạng rồi chọn lại.',
  unknownProcedure: 'Danh mục không có thủ tục này. Hãy tìm lại.',
};

/** Shape of the procedure search's sentences in every language. */
export type ProcedureSearchMessages = typeof vi;
