import type { GovernmentLevel } from '../procedure.ts';

/** What a heading inside a table says of the rows below it. */
export interface Section {
  readonly level?: GovernmentLevel;
  readonly agency?: string;
  readonly sector?: string;
}

/** "II.", "A)", "3.1." before a heading. */
const numbering = /^(?:(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)/]\s*|(?:[IVXLC]{1,5})\s+)/u;
const agencyWords =
  /^(?:sở|ủy ban nhân dân|uỷ ban nhân dân|ubnd|ban (?:quản lý|dân tộc|tôn giáo)|thanh tra tỉnh|văn phòng (?:ubnd|ủy ban|đăng ký)|công an tỉnh|bảo hiểm xã hội|bộ (?!phận|luật|hồ sơ))\s*\p{L}/iu;

/** Reads a row whose only text is a heading: a level of government, an agency, a sector. Undefined for anything else. */
export function findSection(text: string): Section | undefined {
  const bare = text.replace(numbering, '').replace(/\s*\(.*$|:$/u, '').trim();
  if (bare.length > 120) return undefined;
  const sector = /^lĩnh vực\s*:?\s*(\S.*)$/iu.exec(bare)?.[1];
  if (sector !== undefined) return { sector: sentence(sector) };
  const level = /(?:^|\s)cấp (tỉnh|huyện|xã)(?:\s|$)/iu.exec(bare)?.[1]?.toLowerCase();
  if (level !== undefined && /^(?:cấp|thủ tục hành chính|tthc|danh mục|dịch vụ công)/iu.test(bare)) {
    return { level: level === 'tỉnh' ? 'province' : level === 'huyện' ? 'district' : 'commune' };
  }
  return agencyWords.test(bare) ? { agency: bare === bare.toUpperCase() ? sentence(bare) : bare } : undefined;
}

/** "ĐẤT ĐAI" → "Đất đai". */
function sentence(text: string): string {
  const body = text === text.toUpperCase() ? text.toLowerCase() : text;
  return body.charAt(0).toUpperCase() + body.slice(1);
}
