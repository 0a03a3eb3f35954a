import { Unzip, UnzipInflate } from 'fflate';

import { ImportRefusal } from './refusal.ts';

/**
 * Refuses a workbook that expands to more than it should, by expanding it and counting: what the file says of its own size
 * proves nothing.
 *
 * @throws ImportRefusal `too_large`, or `damaged`.
 */
export function checkExpandedSize(bytes: Uint8Array, largest: number): void {
  let size = 0;
  let files = 0;
  const unzip = new Unzip((file) => {
    files += 1;
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      if (size > largest) throw tooLarge(largest);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small pieces: one piece of a bomb expands a thousandfold before it is counted.
    const step = 16 * 1024;
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (files > 10_000) throw tooLarge(largest);
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      'damaged',
      {
        en: 'The workbook is damaged or cut off. Open it in Excel, save it again, and import that copy.',
        vi: 'Sổ tính bị hỏng hoặc bị cắt cụt. Hãy mở bằng Excel, lưu lại, rồi nhập bản đó.',
      },
      { cause: error },
    );
  }
}

/** A workbook too large to be read at once. */
export function tooLarge(largest: number): ImportRefusal {
  const megabytes = Math.round(largest / 1024 / 1024);
  return new ImportRefusal('too_large', {
    en: `The workbook is larger than ${megabytes} MB when it is opened. Keep only the sheet with the list, without pictures, or save it as CSV (UTF-8): CSV has no limit.`,
    vi: `Sổ tính mở ra lớn hơn ${megabytes} MB. Hãy chỉ giữ trang có danh mục, bỏ hình ảnh, hoặc lưu thành CSV (UTF-8): CSV không giới hạn.`,
  });
}
