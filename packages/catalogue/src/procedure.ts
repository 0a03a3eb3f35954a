/** Level of government that handles a procedure (cấp thực hiện). Districts ended on 1 July 2025: three levels or two is data. */
export type GovernmentLevel = 'province' | 'district' | 'commune';

/**
 * Service level (mức độ) of an online service before Decree 42/2022: 2 forms to download, 3 filed online,
 * 4 filed, paid and answered online.
 */
export type ServiceLevel = 2 | 3 | 4;

/** How a dossier can be filed (kênh): at the desk, online, or by post. The national portal numbers them 1, 2, 3. */
export type FilingChannel = 'direct' | 'online' | 'postal';

/** Dossier counts an agency reported for one procedure. A number the document leaves blank is absent, which is not zero. */
export interface DossierCounts {
  /** Dossiers filed and settled online. */
  readonly online?: number;
  /** Dossiers received by any channel. */
  readonly total?: number;
  /** First day counted, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day counted, `YYYY-MM-DD`. */
  readonly to: string;
}

/** One branch of a step, as the document letters it: "a) Trường hợp … nộp hồ sơ trực tiếp …". */
export interface ProcedureStepCase {
  /** The letter before the bracket: `a`, `b`, … `đ`. Absent for text that stands under the step without a letter. */
  readonly label?: string;
  readonly text: string;
  /** The channel the branch is about, when its text names exactly one. */
  readonly channel?: FilingChannel;
  /** What is done in this branch, one sentence each, in order. */
  readonly actions: readonly string[];
}

/** One numbered step of the procedure (trình tự thực hiện). */
export interface ProcedureStep {
  readonly number: number;
  readonly title: string;
  readonly cases: readonly ProcedureStepCase[];
}

/** One way to file (cách thức thực hiện). */
export interface ProcedureChannel {
  readonly channel: FilingChannel;
  /** The document's own words for this way. */
  readonly text: string;
}

/** One paper of the dossier (thành phần hồ sơ). */
export interface DocumentRequirement {
  readonly number: number;
  readonly text: string;
  /** How many of it in all: one per set of papers where the document gives no other number. */
  readonly quantity: number;
  /** The form the text points to: "Mẫu số 02-Phụ lục 2". */
  readonly form?: string;
}

/** A time limit that is one number; days are counted by the calendar of `@motcua/domain`. */
export interface CountedTime {
  readonly value: number;
  readonly unit: 'working-day' | 'calendar-day' | 'hour';
  /** True when the document says "không quá": at most. */
  readonly atMost: boolean;
  /** The document's own words. */
  readonly text: string;
}

/** A time limit that is not one number: several, one with a condition, or words only ("Giải quyết ngay", "Không quy định"). */
export interface WordedTime {
  /** The document's own words. */
  readonly text: string;
  readonly value?: undefined;
  readonly unit?: undefined;
  readonly atMost?: undefined;
}

/** A time limit: the document's own words, and the number where they are one limit and no more. */
export type ProcessingTime = CountedTime | WordedTime;

/** What is paid. */
export interface ProcedureFee {
  /** True when the document says there is none. */
  readonly free: boolean;
  readonly text: string;
}

/** The description of a procedure: the parts that the law requires to be published, as far as the document has them. */
export interface ProcedureDetail {
  /** Where in the document it stands: the heading of the table, or the line of the file. */
  readonly source: string;
  readonly steps?: readonly ProcedureStep[];
  readonly channels?: readonly ProcedureChannel[];
  readonly documentRequirements?: readonly DocumentRequirement[];
  /** Number of sets of papers (số bộ hồ sơ). */
  readonly dossierSets?: number;
  readonly processingTime?: ProcessingTime;
  readonly applicants?: string;
  readonly agency?: string;
  readonly result?: string;
  readonly fee?: ProcedureFee;
  /** Forms the papers name, in order, without repeats. */
  readonly forms?: readonly string[];
  /** Conditions (yêu cầu, điều kiện). Empty when the document says that there are none. */
  readonly conditions?: readonly string[];
  readonly legalBasis?: readonly string[];
}

/** Who does what for an entry of Decision 406/QĐ-TTg. */
export interface Responsibility {
  /** Column "Bộ, ngành". */
  readonly ministries?: string;
  /** Column "Địa phương". */
  readonly localities?: string;
}

/** A part of an entry that has a name and a deadline but no number of its own. */
export interface ProcedurePart {
  readonly name: string;
  readonly deadline?: string;
  readonly responsibility?: Responsibility;
}

/**
 * One administrative procedure as a source document lists it. Only what the document says: a field the document
 * leaves blank is absent. Texts are Unicode NFC, on one line, single-spaced.
 */
export interface ProcedureRecord {
  /** `LIST-ROW`, unique in the catalogue: `LS-1704`. */
  readonly id: string;
  /** The document it comes from; the seeds are `000` to `004`. */
  readonly document: string;
  /** The list in that document; see `catalogueLists`. */
  readonly list: string;
  /** Row number in the list, from 1: printed where the list numbers its rows through, counted where numbering restarts. */
  readonly row: number;
  /** Procedure code (mã TTHC) without spaces; `null` when the document prints none or a remark in its place. */
  readonly code: string | null;
  /** The remark that stands where the code should: "không tìm thấy trên CSDL". */
  readonly codeNote?: string;
  /** An older code the document gives beside the current one. */
  readonly legacyCode?: string;
  /** Name as the document spells it. */
  readonly name: string;
  /** The name with misread letters or stray remarks put right, when there are any: what to show and to search. */
  readonly correctedName?: string;
  /** Sector (lĩnh vực) without the word "Lĩnh vực", one spelling per sector of a list. */
  readonly sector?: string;
  /** Agency that handles it (cơ quan thực hiện). */
  readonly agency?: string;
  readonly governmentLevel?: GovernmentLevel;
  readonly serviceLevel?: ServiceLevel;
  /** Deadline for putting the service on the national portal, in the document's words: "Quý II/2021". */
  readonly deadline?: string;
  readonly counts?: DossierCounts;
  /** Government resolution that simplifies it: "58/NQ-CP ngày 04/07/2017". */
  readonly simplifiedBy?: string;
  /** Number printed in the row where it restarts per agency or sector. */
  readonly printedRow?: number;
  /** For a row whose number is lost: the rows of the original list it can have been. */
  readonly possibleRows?: { readonly first: number; readonly last: number };
  readonly responsibility?: Responsibility;
  readonly parts?: readonly ProcedurePart[];
  readonly detail?: ProcedureDetail;
}
