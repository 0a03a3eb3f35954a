import type { Text } from '@motcua/domain';

interface FindingText extends Required<Text> {
  /** Whether the row is kept out of the list. */
  readonly rejects?: true;
}

/**
 * What an importer can notice, and the sentence for the officer: what was found, what was done, what to do. A kind that
 * `rejects` keeps its row out of the list; all others are told and nothing is lost.
 */
export const findingKinds = {
  'missing-name': {
    rejects: true,
    en: 'The row has no name of a procedure. Write the name, or delete the row if it is not a procedure.',
    vi: 'Dòng không có tên thủ tục. Hãy điền tên, hoặc xóa dòng nếu không phải thủ tục.',
  },
  'too-many-cells': {
    rejects: true,
    en: 'The row has more cells than the header. Put quotation marks around the cell that contains the separator, or delete the extra cells.',
    vi: 'Dòng có nhiều ô hơn dòng tiêu đề. Hãy đặt dấu ngoặc kép quanh ô có chứa dấu phân cách, hoặc xóa các ô thừa.',
  },
  'name-too-long': {
    rejects: true,
    en: 'The name is longer than 2,000 characters: several rows have run into one cell. Part them.',
    vi: 'Tên dài hơn 2.000 ký tự: nhiều dòng đã dồn vào một ô. Hãy tách ra.',
  },
  'not-a-procedure': {
    rejects: true,
    en: 'The entry is not a procedure with a name and a code. Compare it with an entry that was taken.',
    vi: 'Mục này không phải là thủ tục có tên và mã. Hãy so với một mục đã được nhận.',
  },
  'duplicate-id': {
    rejects: true,
    en: 'An earlier entry has this id already: an index takes an id once. Give the entry another row or list.',
    vi: 'Mục trước đã có id này; chỉ mục chỉ nhận mỗi id một lần. Hãy đổi số dòng hoặc danh mục của mục này.',
  },
  'alias-missing': {
    rejects: true,
    en: 'The row has no everyday name, or one without letters. Write it in the column "alias".',
    vi: 'Dòng không có tên thường gọi, hoặc tên không có chữ. Hãy điền vào cột "alias".',
  },
  'alias-too-long': {
    rejects: true,
    en: 'The everyday name is longer than 80 characters or 12 words. Shorten it to what people type.',
    vi: 'Tên thường gọi dài hơn 80 ký tự hoặc 12 từ. Hãy rút gọn theo cách người dân gõ.',
  },
  'alias-is-name': {
    rejects: true,
    en: 'The everyday name is the official name of the procedure; it is found anyway. Delete the row.',
    vi: 'Tên thường gọi trùng tên chính thức của thủ tục; vẫn tìm được. Hãy xóa dòng.',
  },
  'alias-duplicate': {
    rejects: true,
    en: 'The procedure has this everyday name already. Delete the row.',
    vi: 'Thủ tục đã có tên thường gọi này. Hãy xóa dòng.',
  },
  'unknown-procedure': {
    rejects: true,
    en: 'No procedure of the lists has this code or id. Correct it, or import the list it belongs to.',
    vi: 'Không thủ tục nào trong danh mục có mã hay id này. Hãy sửa lại, hoặc nhập danh mục có thủ tục đó.',
  },
  'missing-code': {
    en: 'No procedure code; the procedure is kept without one. Add the code when there is one.',
    vi: 'Không có mã thủ tục; thủ tục vẫn được giữ, không có mã. Hãy bổ sung mã nếu có.',
  },
  'placeholder-code': {
    en: 'A remark stands where the code should; kept as a note, the procedure has no code. Write the code, or leave the cell empty.',
    vi: 'Ô mã ghi chú thích thay cho mã; giữ làm ghi chú, thủ tục không có mã. Hãy ghi mã, hoặc để trống.',
  },
  'suspect-code': {
    en: 'The code has an unusual form; kept as written. Compare it with the national database of procedures.',
    vi: 'Mã có dạng lạ; giữ nguyên như đã ghi. Hãy đối chiếu với Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
  },
  'number-code': {
    en: 'A spreadsheet had turned the code into a number; read back as a code. Format the code column as text, and check it.',
    vi: 'Bảng tính đã biến mã thành số; đã đọc lại thành mã. Hãy định dạng cột mã là văn bản (Text) và kiểm tra lại.',
  },
  'damaged-code': {
    en: 'A spreadsheet had turned the code into a date or a rounded number; it cannot be read back and is kept as a note. Write the code again as text.',
    vi: 'Bảng tính đã biến mã thành ngày tháng hoặc số làm tròn; không đọc lại được, chỉ giữ làm ghi chú. Hãy ghi lại mã ở dạng văn bản.',
  },
  'several-codes': {
    en: 'The cell has several codes; the first is the code, the whole cell is kept as a note. Give each procedure its own row.',
    vi: 'Ô có nhiều mã; mã đầu được dùng, cả ô được giữ làm ghi chú. Hãy tách mỗi thủ tục một dòng.',
  },
  'code-spacing': {
    en: 'Spaces inside the code; removed.',
    vi: 'Có khoảng trắng trong mã; đã bỏ.',
  },
  'duplicate-code': {
    en: 'The code stands in an earlier row too; both are kept. Delete the repetition, or correct the code.',
    vi: 'Mã đã có ở dòng trước; cả hai dòng đều được giữ. Hãy xóa dòng lặp, hoặc sửa mã.',
  },
  'duplicate-row': {
    en: 'The row repeats the code, the name and the agency of an earlier row; both are kept. Delete one.',
    vi: 'Dòng lặp lại mã, tên và cơ quan của một dòng trước; cả hai đều được giữ. Hãy xóa một dòng.',
  },
  'decomposed-unicode': {
    en: 'The text mixes composed and decomposed letters; composed (Unicode NFC).',
    vi: 'Chữ lẫn lộn Unicode dựng sẵn và tổ hợp; đã chuyển thành dựng sẵn (NFC).',
  },
  'odd-character': {
    en: 'A character of another script stands for a similar one; replaced.',
    vi: 'Có ký tự của hệ chữ khác thay cho chữ giống nó; đã thay lại.',
  },
  'damaged-letter': {
    en: 'Letters were lost before the file came here (� or ? in their place). Open the source in Excel, choose Save As, "CSV UTF-8 (Comma delimited)" or .xlsx, and import that file.',
    vi: 'Có chữ đã mất từ trước (bị thay bằng � hoặc ?). Hãy mở tệp gốc trong Excel, chọn Lưu thành (Save As), "CSV UTF-8 (Comma delimited)" hoặc .xlsx, rồi nhập tệp đó.',
  },
  'split-cell': {
    en: 'The cell runs over several lines; joined to one.',
    vi: 'Ô bị ngắt thành nhiều dòng; đã nối thành một dòng.',
  },
  'spacing': {
    en: 'Extra or strange spaces inside the text; made single.',
    vi: 'Có khoảng trắng thừa hoặc lạ trong chữ; đã rút còn một.',
  },
  'glued-word': {
    en: 'Words may run together; kept as written. Part them in the source.',
    vi: 'Có thể có chữ dính liền; giữ nguyên như đã ghi. Hãy tách trong tệp gốc.',
  },
  'truncated-name': {
    en: 'The name breaks off inside a bracket; kept as written. Complete it.',
    vi: 'Tên bị đứt giữa ngoặc; giữ nguyên như đã ghi. Hãy bổ sung cho đủ.',
  },
  'formula-text': {
    en: 'The text begins like a formula (=, +, - or @); kept as plain text and never run. Do not open exports of it in a spreadsheet without checking.',
    vi: 'Chữ bắt đầu như công thức (=, +, - hoặc @); chỉ giữ là chữ thường, không bao giờ chạy. Hãy kiểm tra trước khi mở bản xuất bằng bảng tính.',
  },
  'formula-cell': {
    en: 'The cell has a formula; the result saved in the workbook was taken, nothing was calculated. Paste values instead.',
    vi: 'Ô có công thức; lấy kết quả đã lưu trong sổ tính, không tính lại. Hãy dán giá trị (Paste Values).',
  },
  'error-cell': {
    en: 'The spreadsheet shows an error here (#N/A, #REF! …); taken as empty. Mend the formula, or write the text.',
    vi: 'Bảng tính báo lỗi ở ô này (#N/A, #REF! …); coi như ô trống. Hãy sửa công thức, hoặc ghi lại nội dung.',
  },
  'no-rows': {
    en: 'The table has a header and no rows below it. Export the list again, or delete the table.',
    vi: 'Bảng chỉ có dòng tiêu đề, không có dòng dữ liệu. Hãy xuất lại danh mục, hoặc bỏ bảng này.',
  },
  'date-cell': {
    en: 'The spreadsheet holds a date here; taken as it is shown. Format the column as text if no date was meant.',
    vi: 'Bảng tính giữ ô này là ngày tháng; lấy như đang hiển thị. Hãy định dạng cột là văn bản nếu không phải ngày.',
  },
  'merged-cells': {
    en: 'The cell is merged with others; its text was given to every row it covers.',
    vi: 'Ô gộp với các ô khác; chữ của nó được dùng cho mọi dòng nó phủ.',
  },
  'merged-columns': {
    en: 'The cell is merged across columns; its text was taken for the first of them only.',
    vi: 'Ô gộp qua nhiều cột; chữ của nó chỉ được dùng cho cột đầu.',
  },
  'section-row': {
    en: 'A heading inside the table; not a procedure, used for the rows below it.',
    vi: 'Tiêu đề nằm trong bảng; không phải thủ tục, được dùng cho các dòng bên dưới.',
  },
  'total-row': {
    en: 'A row of totals; not a procedure.',
    vi: 'Dòng tổng cộng; không phải thủ tục.',
  },
  'blank-row': {
    en: 'Blank rows; skipped.',
    vi: 'Dòng trống; bỏ qua.',
  },
  'repeated-header': {
    en: 'The header is repeated inside the table, or has a second line; skipped.',
    vi: 'Dòng tiêu đề lặp lại trong bảng, hoặc có dòng thứ hai; bỏ qua.',
  },
  'column-numbers': {
    en: 'A row that numbers the columns; skipped.',
    vi: 'Dòng đánh số cột; bỏ qua.',
  },
  'text-before-table': {
    en: 'Text above the table; not imported.',
    vi: 'Chữ nằm trên bảng; không nhập.',
  },
  'unknown-column': {
    en: 'The column is not imported. Name the field it holds with --map FIELD=HEADER.',
    vi: 'Cột này không được nhập. Hãy chỉ rõ trường của cột bằng --map TRƯỜNG=TIÊU ĐỀ.',
  },
  'second-column': {
    en: 'Another column is taken for the same field; this one is not imported. Choose with --map FIELD=HEADER.',
    vi: 'Đã có cột khác cho trường này; cột này không được nhập. Hãy chọn bằng --map TRƯỜNG=TIÊU ĐỀ.',
  },
  'missing-column': {
    en: 'The table has no column for this field. Name it with --map FIELD=HEADER if it is there.',
    vi: 'Bảng không có cột cho trường này. Nếu có, hãy chỉ rõ bằng --map TRƯỜNG=TIÊU ĐỀ.',
  },
  'short-row': {
    en: 'The row has fewer cells than the header; the missing ones are taken as empty. Check that its cells stand in their columns.',
    vi: 'Dòng có ít ô hơn dòng tiêu đề; các ô thiếu coi như trống. Hãy kiểm tra các ô đã đúng cột.',
  },
  'unknown-level': {
    en: 'The level of government is not one of province, district, commune, or there are several; left out.',
    vi: 'Cấp thực hiện không phải tỉnh, huyện, xã, hoặc ghi nhiều cấp; bỏ trống.',
  },
  'unknown-service-level': {
    en: 'The service level is not 2, 3, 4, "một phần" or "toàn trình"; left out.',
    vi: 'Mức độ dịch vụ không phải 2, 3, 4, "một phần" hay "toàn trình"; bỏ trống.',
  },
  'unreadable-time': {
    en: 'The time limit is not one number with a unit, or has a condition; kept as written, and no day of the result is shown. If it is one limit for all, write it like "15 ngày làm việc".',
    vi: 'Thời hạn không phải một số kèm đơn vị, hoặc có điều kiện; giữ nguyên như đã ghi, không tính ngày trả kết quả. Nếu chỉ có một thời hạn chung, hãy ghi như "15 ngày làm việc".',
  },
  'unreadable-count': {
    en: 'The number of dossiers, or of sets of papers, is no whole number; left out.',
    vi: 'Số hồ sơ hoặc số bộ hồ sơ không phải là số nguyên; bỏ trống.',
  },
  'unknown-channel': {
    en: 'The cell names no way to file (at the desk, online, by post); left out. Write "trực tiếp", "trực tuyến" or "bưu chính".',
    vi: 'Ô không ghi cách nộp nào (trực tiếp, trực tuyến, bưu chính); bỏ trống. Hãy ghi rõ "trực tiếp", "trực tuyến" hoặc "bưu chính".',
  },
  'count-without-period': {
    en: 'Numbers of dossiers are imported only with the period they were counted in. Name it with --counted FROM..TO.',
    vi: 'Số hồ sơ chỉ được nhập khi có kỳ thống kê. Hãy chỉ rõ bằng --counted TỪ..ĐẾN.',
  },
  'other-sheet': {
    en: 'The sheet has no table of procedures, or is hidden; not imported.',
    vi: 'Trang tính không có bảng thủ tục, hoặc bị ẩn; không nhập.',
  },
  'other-file': {
    en: 'The file is neither CSV nor XLSX nor JSON; not imported.',
    vi: 'Tệp không phải CSV, XLSX hay JSON; không nhập.',
  },
  'unpublished': {
    en: 'The national portal does not show this procedure to the public; kept. Delete it if it is not in force.',
    vi: 'Cổng DVCQG không công khai thủ tục này; vẫn giữ. Hãy xóa nếu không còn hiệu lực.',
  },
  'source': {
    en: 'Noticed by the importer of the five documents.',
    vi: 'Điều bộ đọc năm tài liệu gốc nhận thấy.',
  },
} as const satisfies Record<string, FindingText>;

/** Kind of a finding. */
export type FindingKind = keyof typeof findingKinds;

/** One thing an importer noticed, tied to its place. */
export interface Finding {
  readonly kind: FindingKind;
  readonly file: string;
  readonly sheet?: string;
  /** Line of the text file, row of the sheet, or entry of the JSON list, from 1; absent when the finding is about the file. */
  readonly line?: number;
  /** Header of the column. */
  readonly column?: string;
  /** Id of the record, when the row became one. */
  readonly id?: string;
  /** What stands there; shortened when long. */
  readonly text: string;
}

/** Whether a finding keeps its row out of the list. */
export function rejects({ kind }: Pick<Finding, 'kind'>): boolean {
  return 'rejects' in findingKinds[kind];
}

/** A text for a report: at most 200 characters, on one line. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
