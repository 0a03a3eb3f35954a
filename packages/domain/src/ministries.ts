/**
 * Ministries and ministry-level agencies by the code of Decision 20/2020/QĐ-TTg, and what became of them in 2025.
 *
 * Decision 09/2025/QĐ-TTg of 14 April 2025 has a new table, which was published as images and was not read: what a code
 * means since then is taken over from the old table and not certain.
 *
 * @packageDocumentation
 */
import { parseAgencyCode } from './agency-code.ts';
import type { Evidence } from './code-table.ts';
import { isValidOn, type Validity } from './code-validity.ts';
import type { LocalDate } from './local-date.ts';
import { isMotcuaError } from './motcua-error.ts';

/** A ministry or an agency of that level. */
export interface Ministry extends Validity {
  /** `G01`; absent where only the name is known. */
  readonly code?: string;
  /** Vietnamese name. */
  readonly name: string;
  /** How sure the code is. */
  readonly evidence: Evidence;
  /** Name of the ministry it went into in 2025. */
  readonly successor?: string;
  /** How sure the successor and the days are. */
  readonly successorEvidence?: Evidence;
}

/** Until this day a code means what the table of Decision 20/2020/QĐ-TTg says. */
export const ministryCodesReadUntil: LocalDate = '2025-04-13';

/** The ministries merged in 2025 ended on this day (generally known). */
const lastDay: LocalDate = '2025-02-28';
const firstDay: LocalDate = '2025-03-01';

const listed =
  'G01 Bộ Công an,G02 Bộ Công Thương,G03 Bộ Giáo dục và Đào tạo,G04 Bộ Giao thông vận tải>Bộ Xây dựng,' +
  'G05 Bộ Kế hoạch và Đầu tư>Bộ Tài chính,G06 Bộ Khoa học và Công nghệ,G07 Bộ Lao động - Thương binh và Xã hội>Bộ Nội vụ,' +
  'G08 Bộ Ngoại giao,G09 Bộ Nội vụ,G10 Bộ Nông nghiệp và Phát triển nông thôn>Bộ Nông nghiệp và Môi trường,G11 Bộ Quốc phòng,' +
  'G12? Bộ Tài chính,G13? Bộ Tài nguyên và Môi trường>Bộ Nông nghiệp và Môi trường,' +
  'G14 Bộ Thông tin và Truyền thông>Bộ Khoa học và Công nghệ,G15 Bộ Tư pháp,G16 Bộ Văn hóa, Thể thao và Du lịch,' +
  'G17 Bộ Xây dựng,G18 Bộ Y tế,G19 Ngân hàng Nhà nước Việt Nam,G20 Thanh tra Chính phủ,G21 Ủy ban Dân tộc>Bộ Dân tộc và Tôn giáo,' +
  'G22 Văn phòng Chính phủ';

/** Mergers a document of 2025 bears witness to; of the others it is only generally known. */
const witnessed = /^G(?:10|14)$/;

/** The ministries before 2025 and those the mergers made. */
export const ministries: readonly Ministry[] = /* @__PURE__ */ buildMinistries();

function buildMinistries(): Ministry[] {
  const former = listed.split(/,(?=G\d)/).map((line): Ministry => {
    const [, code = '', unsure, name = '', successor] = /^(G\d\d)(\??) ([^>]+)(?:>(.+))?$/.exec(line) ?? [];
    const evidence = unsure === '?' ? 'general_knowledge' : 'one_source';
    if (successor === undefined) return { code, name, evidence };
    return { code, name, evidence, validTo: lastDay, successor, successorEvidence: witnessed.test(code) ? 'one_source' : 'general_knowledge' };
  });
  const made = ['Bộ Nông nghiệp và Môi trường', 'Bộ Dân tộc và Tôn giáo'].map((name): Ministry => ({ name, evidence: 'general_knowledge', validFrom: firstDay }));
  return [...former, ...made];
}

/** What {@link findMinistry} finds. */
export interface MinistryFinding {
  readonly ministry: Ministry;
  /** Whether the code is known to mean this ministry on that day. */
  readonly certain: boolean;
}

/**
 * The ministry of an agency code on a day. The code may be of one of its offices, in either writing: `G09.20`,
 * `000.00.20.G09`.
 *
 * @param on The day the code was written.
 */
export function findMinistry(code: string, on: LocalDate): MinistryFinding | undefined {
  const first = firstLevel(code);
  const ministry = ministries.find((entry) => entry.code !== undefined && entry.code === first && isValidOn(entry, on));
  return ministry && { ministry, certain: ministry.evidence !== 'general_knowledge' && on <= ministryCodesReadUntil };
}

function firstLevel(code: string): string | undefined {
  try {
    return parseAgencyCode(code).levels[0];
  } catch (error) {
    if (isMotcuaError(error)) return undefined;
    throw error;
  }
}
