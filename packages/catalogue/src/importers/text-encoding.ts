import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { findLegacyLetters, vietnameseShare } from './legacy-letters.ts';
import { ImportRefusal } from './refusal.ts';

/** How the letters of a text file are kept. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

const sampleSize = 256 * 1024;

/**
 * Finds out how a text file keeps its letters, and gives the beginning of its text in Unicode NFC.
 *
 * @throws ImportRefusal for a file that is no text, or whose letters are in an old font's code.
 */
export async function readTextSample(path: string, given?: TextEncoding): Promise<{ encoding: TextEncoding; sample: string; whole: boolean }> {
  const bytes = await readStart(path);
  if (bytes.length === 0) throw refuse('empty', 'The file is empty.', 'Tệp rỗng, không có nội dung.');
  const encoding = given ?? findEncoding(bytes);
  let sample: string;
  try {
    // "stream" leaves out a letter that the sample cuts in half.
    sample = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }).normalize('NFC');
  } catch (cause) {
    throw notIn(encoding, 1, cause);
  }
  refuseOldLetters(sample);
  if (sample.trim() === '') throw refuse('empty', 'The file has no text.', 'Tệp không có chữ nào.');
  return { encoding, sample, whole: bytes.length < sampleSize };
}

/**
 * The text of a file, piece by piece; never all of it in memory.
 *
 * @throws ImportRefusal at the first letter that is not of the encoding.
 */
export async function* readText(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let held = '';
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (cause) {
      throw notIn(encoding, line, cause);
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const text = decode(chunk as Buffer);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    if (encoding !== 'windows-1258') {
      yield text;
      continue;
    }
    // Windows-1258 writes the tone after its letter: a line is composed as a whole.
    const end = text.lastIndexOf('\n') + 1;
    yield (held + text.slice(0, end)).normalize('NFC');
    held = text.slice(end);
  }
  const rest = held + decode();
  if (rest !== '') yield encoding === 'windows-1258' ? rest.normalize('NFC') : rest;
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleSize), 0, sampleSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function findEncoding(bytes: Buffer): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    if (bytes[2] === 0 && bytes[3] === 0) throw refuse('encoding', ...saveAgain('The text is in UTF-32.', 'Tệp ở bảng mã UTF-32.'));
    return 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  // In UTF-16 blanks, digits and plain letters have a zero byte, always on the same side.
  if (even + odd > 0) {
    if (odd > bytes.length / 20 && odd > even * 20) return 'utf-16le';
    if (even > bytes.length / 20 && even > odd * 20) return 'utf-16be';
    throw refuse(
      'file_type',
      'The file is not text. Save the list as CSV (UTF-8) or as an Excel workbook (.xlsx).',
      'Tệp không phải là văn bản. Hãy lưu danh mục thành CSV (UTF-8) hoặc sổ tính Excel (.xlsx).',
    );
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return findByteEncoding(bytes);
  }
}

/** Letters of one byte each: told apart by which reading gives Vietnamese. */
function findByteEncoding(bytes: Buffer): TextEncoding {
  const composed = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const asShown = new TextDecoder('windows-1252').decode(bytes);
  if (vietnameseShare(composed) >= 0.7) return 'windows-1258';
  refuseOldLetters(asShown);
  throw refuse(
    'encoding',
    ...saveAgain('The text is neither UTF-8 nor any other encoding known here.', 'Tệp không ở bảng mã UTF-8 và cũng không ở bảng mã nào nhận ra được.'),
  );
}

function refuseOldLetters(text: string): void {
  const found = findLegacyLetters(text);
  if (found === 'double-encoded') {
    throw refuse(
      'double_encoded',
      'The Vietnamese letters were broken when the file was saved before ("Ä‘Äƒng kÃ½" for "đăng ký"). Export the list again from its program as CSV (UTF-8).',
      'Chữ tiếng Việt đã bị hỏng ở lần lưu trước ("Ä‘Äƒng kÃ½" thay cho "đăng ký"). Hãy xuất lại danh mục từ phần mềm gốc thành CSV (UTF-8).',
    );
  }
  if (found !== undefined) {
    const fonts = found === 'TCVN3' ? '.VnTime, .VnArial' : 'VNI-Times, VNI-Helve';
    throw refuse(
      'legacy_font',
      `The text is in ${found} letters (fonts ${fonts}), not in Unicode. Convert it first: in UniKey press Ctrl+Shift+F6, source ${found}, target Unicode; then import the result.`,
      `Chữ trong tệp ở bảng mã ${found} (phông ${fonts}), không phải Unicode. Hãy chuyển mã trước: trong UniKey bấm Ctrl+Shift+F6, nguồn ${found}, đích Unicode; rồi nhập tệp đã chuyển.`,
    );
  }
}

/** Refuses texts (cells of a workbook, names of a JSON file) whose letters are in an old font's code. @throws ImportRefusal. */
export function refuseOldFonts(texts: readonly string[]): void {
  refuseOldLetters(texts.join('\n'));
}

function notIn(encoding: TextEncoding, line: number, cause: unknown): ImportRefusal {
  const name = encoding.toUpperCase();
  return new ImportRefusal(
    'encoding',
    {
      en: `From line ${line} on there are letters that are not ${name}: the file mixes encodings or is damaged. Save it again as CSV (UTF-8), or name its encoding with --encoding.`,
      vi: `Từ dòng ${line} có chữ không thuộc bảng mã ${name}: tệp lẫn nhiều bảng mã hoặc bị hỏng. Hãy lưu lại thành CSV (UTF-8), hoặc chỉ rõ bảng mã bằng --encoding.`,
    },
    { cause },
  );
}

function saveAgain(en: string, vi: string): [en: string, vi: string] {
  return [
    `${en} In Excel choose Save As, "CSV UTF-8 (Comma delimited)", and import that file.`,
    `${vi} Trong Excel hãy chọn Lưu thành (Save As), "CSV UTF-8 (Comma delimited)", rồi nhập tệp đó.`,
  ];
}

function refuse(reason: ImportRefusal['reason'], en: string, vi: string): ImportRefusal {
  return new ImportRefusal(reason, { en, vi });
}
