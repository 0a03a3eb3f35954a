import { stat } from 'node:fs/promises';

import type { Text } from '@motcua/domain';
import { fileTypeFromFile } from 'file-type';

import { ImportRefusal } from './refusal.ts';

/** What a file is, by its content: its name may say anything. */
export type FileKind = 'workbook' | 'text';

/** The types people most often give by mistake, as they call them; without an entry, the letters of the type. */
const otherTypes: Record<string, Required<Text>> = {
  cfb: { en: 'Excel 97-2003 (.xls) or a workbook with a password', vi: 'Excel 97-2003 (.xls) hoặc sổ tính có mật khẩu' },
  docx: { en: 'Word (.docx)', vi: 'Word (.docx)' },
  ods: { en: 'OpenDocument (.ods)', vi: 'OpenDocument (.ods)' },
};

/**
 * Tells a workbook from a text.
 *
 * @throws ImportRefusal when the file is missing, empty, or neither.
 */
export async function findFileKind(path: string): Promise<FileKind> {
  const known = await stat(path).catch(() => undefined);
  if (known === undefined) throw new ImportRefusal('missing', { en: 'The file does not exist.', vi: 'Không có tệp này.' });
  if (!known.isFile()) throw new ImportRefusal('missing', { en: 'This is not a file.', vi: 'Đây không phải là tệp.' });
  if (known.size === 0) throw new ImportRefusal('empty', { en: 'The file is empty.', vi: 'Tệp rỗng, không có nội dung.' });
  const type = await fileTypeFromFile(path);
  if (type === undefined) return 'text';
  if (type.ext === 'xlsx' || type.ext === 'xlsm') return 'workbook';
  const letters = type.ext.toUpperCase();
  const { en, vi } = otherTypes[type.ext] ?? { en: letters, vi: letters };
  throw new ImportRefusal('file_type', {
    en: `By its content this is a file of type ${en}, which holds no list that can be read. Save the list as an Excel workbook (.xlsx) or as CSV (UTF-8), without a password.`,
    vi: `Theo nội dung, đây là tệp loại ${vi}, không đọc được danh mục. Hãy lưu danh mục thành sổ tính Excel (.xlsx) hoặc CSV (UTF-8), không đặt mật khẩu.`,
  });
}
