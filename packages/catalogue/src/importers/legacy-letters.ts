import { isExactSyllable } from './syllable.ts';

/** Vietnamese letters that older programs kept in ways no font of today shows. */
export type LegacyLetters = 'TCVN3' | 'VNI' | 'double-encoded';

/** TCVN 5712:1993 (VN3, the fonts .VnTime and .VnArial): its signs as Windows-1252 shows them, and what they mean. */
const tcvn3 = pairs(
  '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ',
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
);

/** VNI Windows: a letter, then a sign for its mark and tone. */
const vniMarks: Record<string, string> = {
  ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323',
  â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323',
  ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323',
};
const vniLetters: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

/**
 * Which old way of writing Vietnamese a text was made in, when many of its words are no Vietnamese as they stand and most of
 * those become so when read that way; the header may be in Unicode already. Undefined for Vietnamese in Unicode, for other
 * languages, and for too little text to tell (one word, and of VNI four).
 */
export function findLegacyLetters(text: string): LegacyLetters | undefined {
  const marked = markedWords(text);
  const strange = marked.filter((word) => !isVietnamese(word));
  if (strange.length < 2 || strange.length < marked.length / 5) return undefined;
  const doubled = (text.match(/á[º»]|Æ°|Ä[‘\u0090\u0091ƒ]|Ã[\u0080-\u00bf]/g) ?? []).length;
  if (strange.length < 5) {
    // So few say it only beyond doubt: all of them, and with a sign of TCVN3 that no Unicode text has inside a word.
    const inside = strange.some((word) => /[\u00a1-\u00bf]/.test(word));
    if (inside && strange.every((word) => isVietnamese(readTcvn3(word)))) return 'TCVN3';
    return doubled >= strange.length ? 'double-encoded' : undefined;
  }
  if (doubled >= 5) return 'double-encoded';
  const readings: [LegacyLetters, (word: string) => string][] = [
    ['TCVN3', readTcvn3],
    ['VNI', readVni],
  ];
  const [best] = readings
    .map(([name, read]) => ({ name, share: strange.filter((word) => isVietnamese(read(word))).length / strange.length }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.7 ? best.name : undefined;
}

/** The share of words with a letter beyond ASCII that can be Vietnamese syllables; 1 when there is no such word. */
export function vietnameseShare(text: string): number {
  const marked = markedWords(text);
  return marked.length === 0 ? 1 : marked.filter(isVietnamese).length / marked.length;
}

/** The words with a letter beyond ASCII. Signs of the old ways that are no letters in Unicode ("§ăng", "®¨ng") belong to them. */
function markedWords(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\u00a1-\u1fff]+/gu) ?? []).filter((word) => /[\u00a1-\u1fff]/.test(word));
}

function isVietnamese(word: string): boolean {
  return isExactSyllable(word.toLowerCase());
}

function readTcvn3(word: string): string {
  return word.replace(/[\u00a1-\u00fe]/g, (sign) => tcvn3.get(sign) ?? sign);
}

function readVni(text: string): string {
  return text
    .toLowerCase()
    .replace(/([aeiouyôö])([ùøûõïâáàåãäêéèúüë])/g, (_, letter: string, mark: string) => (vniLetters[letter] ?? letter) + (vniMarks[mark] ?? mark))
    .replace(/[ôöñæóòî]/g, (letter) => vniLetters[letter] ?? letter)
    .normalize('NFC');
}

function pairs(from: string, to: string): Map<string, string> {
  const letters = [...to];
  return new Map([...from].map((sign, at) => [sign, letters[at] ?? sign]));
}
