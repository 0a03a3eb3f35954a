import { ImportRefusal } from './refusal.ts';

/** What a column can hold. */
export const importFields = [
  'number', 'code', 'legacyCode', 'name', 'sector', 'agency', 'governmentLevel', 'serviceLevel', 'processingTime', 'fee',
  'applicants', 'result', 'conditions', 'legalBasis', 'documentRequirements', 'dossierSets', 'forms', 'steps', 'channels', 'deadline', 'countOnline', 'countTotal',
] as const;

/** A field of a table of procedures. */
export type ImportField = (typeof importFields)[number];

/**
 * How agencies head their columns, folded (no marks, no signs, lower case). The first pattern that fits decides, so
 * narrower ones stand before wider ones.
 */
const spellings: readonly (readonly [ImportField, RegExp])[] = [
  ['number', /^(stt|tt|so tt|so thu tu|no|number|row)$/],
  ['legacyCode', /^ma (so )?(cu|tthc cu|thu tuc cu|dich vu cu|dvc cu)$|^(legacy|old) ?code$/],
  ['code', /^(ma|ma so|ma tt|code|procedure ?code)$|^ma (so )?(ho so )?(cua )?(tthc|thu tuc|dvc|dich vu)|^ma (so )?(tren|theo) (csdl|cong)|^ma (so )?quoc gia/],
  ['serviceLevel', /^muc( do\b.*)?$|^(dvc|dvctt|dich vu cong|loai dich vu cong|loai dvc).*(muc do|truc tuyen|toan trinh)|^(service ?level)$/],
  ['deadline', /^(thoi han|thoi gian|lo trinh|tien do) (hoan thanh|cung cap|tich hop|trien khai)|^deadline$/],
  ['processingTime', /^(thoi han|thoi gian|tg|th)( giai quyet| thuc hien| xu ly)?( tthc| thu tuc.*| ho so)?$|^processing ?time$/],
  ['countOnline', /^(tong )?(so |so luong )?(ho so|hs) .*(truc tuyen|qua mang|online)/],
  ['countTotal', /^(tong so|so|so luong|tong so luong) (ho so|hs)( (da )?(tiep nhan|phat sinh|giai quyet|da giai quyet))?$/],
  ['steps', /^(trinh tu|cac buoc)\b|^steps$/],
  ['channels', /^(cach thuc|hinh thuc|phuong thuc|kenh)( thuc hien| nop| tiep nhan| ho so| tthc| thu tuc( hanh chinh)?)*$|^(filing )?channels$/],
  ['forms', /^(ten )?(mau don|mau to khai|bieu mau|to khai)\b|^forms$/],
  ['dossierSets', /^so (luong )?bo( ho so)?$|^dossier ?sets$/],
  ['documentRequirements', /^(thanh phan|giay to).*(ho so|phai nop)?$/],
  ['applicants', /^doi tuong|^applicants$/],
  ['result', /^ket qua|^result$/],
  ['legalBasis', /^(can cu|co so)( phap ly| phap luat)?$|^legal ?basis$/],
  ['conditions', /^(yeu cau|dieu kien)|^conditions$/],
  ['fee', /^(muc )?(thu )?(phi|le phi)\b|^fees?$/],
  ['governmentLevel', /^cap( thuc hien| giai quyet| hanh chinh| chinh quyen| tthc)*$|^(government ?)?level$/],
  ['sector', /linh vuc|^(nganh|sector|field)$/],
  ['agency', /^(co quan|don vi|so ban nganh|so nganh)( (chu tri|truc tiep))?( (thuc hien|giai quyet|tiep nhan|cong bo|chu tri|quan ly).*)?$|^agency$/],
  ['name', /^ten( (cac )?(tthc|thu tuc|dvc|dich vu|cua thu tuc).*)?$|^(danh muc |noi dung )?(tthc|thu tuc( hanh chinh)?|dich vu cong( truc tuyen)?|thu tuc dich vu)$|^(procedure ?)?name$/],
];

/** No header is longer, but a cell that is looked at for one may be. */
const longestHeader = 500;

/** A header without marks, signs and remarks in brackets: "Mã số TTHC (nếu có)" is "ma so tthc". */
export function foldHeader(header: string): string {
  return header
    .slice(0, longestHeader)
    .replace(/\([^)]*\)/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The field a header names, if it is one of those known. */
export function fieldOf(header: string): ImportField | undefined {
  const folded = foldHeader(header);
  return folded === '' ? undefined : spellings.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What the officer says of a column: its header, or its place (`#3`). */
export interface GivenColumn {
  readonly field: ImportField;
  readonly header: string;
}

/**
 * Reads `field=header`.
 *
 * @throws ImportRefusal for an unknown field.
 */
export function readGivenColumn(text: string): GivenColumn {
  const at = text.indexOf('=');
  const field = importFields.find((name) => name === text.slice(0, at).trim());
  const header = text.slice(at + 1).trim();
  if (field === undefined || header === '') {
    const fields = importFields.join(', ');
    throw new ImportRefusal('mapping', {
      en: `"${text}" does not name a field and a header. Write FIELD=HEADER, or FIELD=#NUMBER for a column without a header; the fields are ${fields}.`,
      vi: `"${text}" không chỉ rõ trường và tiêu đề. Hãy ghi TRƯỜNG=TIÊU ĐỀ, hoặc TRƯỜNG=#SỐ cho cột không có tiêu đề; các trường là ${fields}.`,
    });
  }
  return { field, header };
}

/** One column of a table. */
export interface Column {
  /** Place from 0. */
  readonly at: number;
  readonly header: string;
  readonly field?: ImportField;
  /** The field it would have, if another column did not have it. */
  readonly second?: ImportField;
}

/** Reads the columns of a header row. What the officer gives comes before what the headers say. */
export function readColumns(cells: readonly string[], given: readonly GivenColumn[]): Column[] {
  const chosen = new Map<number, ImportField>();
  for (const { field, header } of given) {
    const at = placeOf(header, cells);
    if (at >= 0) chosen.set(at, field);
  }
  const taken = new Set(chosen.values());
  return cells.map((header, at) => {
    const own = chosen.get(at);
    if (own !== undefined) return { at, header, field: own };
    const field = fieldOf(header);
    if (field === undefined) return { at, header };
    if (taken.has(field)) return { at, header, second: field };
    taken.add(field);
    return { at, header, field };
  });
}

/** Where the column is that the officer names; -1 when there is none. */
export function placeOf(header: string, cells: readonly string[]): number {
  const number = /^#(\d{1,3})$/.exec(header)?.[1];
  if (number !== undefined) return Number(number) - 1;
  const exact = cells.findIndex((cell) => cell.normalize('NFC').trim() === header.normalize('NFC'));
  return exact >= 0 ? exact : cells.findIndex((cell) => foldHeader(cell) === foldHeader(header) && foldHeader(header) !== '');
}

/** How likely a row is the header: how many different fields its cells name. A row of procedures names none or one. */
export function headerScore(cells: readonly string[], given: readonly GivenColumn[]): number {
  if (cells.some((cell) => cell.length > 200)) return 0;
  const fields = readColumns(cells, given.filter(({ header }) => !header.startsWith('#'))).flatMap(({ field }) => field ?? []);
  return fields.includes('name') || given.some(({ field }) => field === 'name') ? fields.length : 0;
}
