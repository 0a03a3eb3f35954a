import type { Agency, Channel, Fee, Procedure } from '../generated/national-portal.types.ts';
import { byCode, present, textOf } from '../members.ts';

/** How a dossier can be filed; the portal numbers them 1, 2, 3. */
export type PortalChannel = 'direct' | 'online' | 'postal';

/** A procedure as the national portal describes it. What the portal leaves empty is absent, or an empty list. */
export interface PortalProcedure {
  procedureCode: string;
  name?: string;
  /** The portal's own id. */
  id?: string;
  /** Kind of procedure, in the portal's words or numbers. */
  kind?: string;
  /** Whether it is public; absent when the portal does not say. */
  published?: boolean;
  /** Code of the publishing agency. */
  publishedBy?: string;
  /** The publishing decision, and the portal's id of it. */
  decision?: string;
  decisionId?: string;
  sectors: readonly CodeAndName[];
  /** Levels of government, where the portal gives them as text. */
  levels: readonly string[];
  subjects: readonly string[];
  subjectNote?: string;
  steps: readonly PortalStepCase[];
  channels: readonly PortalChannelTerms[];
  documents: readonly PortalDocumentCase[];
  results: readonly CodeAndName[];
  legalBasis: readonly PortalLegalDocument[];
  agencies: readonly CodeAndName[];
  competentAgencies: readonly CodeAndName[];
  authorisedAgencies: readonly CodeAndName[];
  coordinatingAgencies: readonly CodeAndName[];
  requirements?: string;
  receivingAddress?: string;
  keywords?: string;
  description?: string;
  agencyNote?: string;
  competentAgencyNote?: string;
}

/** Something with a code and a name, of which one may be missing. */
export interface CodeAndName {
  code?: string;
  name?: string;
}

/** The steps of one case. */
export interface PortalStepCase {
  /** The case; absent when there is only one. */
  case?: string;
  steps: readonly string[];
}

/** Time limits and fees of one way to file. */
export interface PortalChannelTerms {
  channel: PortalChannel | { unknown: string };
  timeLimits: readonly PortalTimeLimit[];
}

/** One time limit. */
export interface PortalTimeLimit {
  /** The number; a text when the portal writes something else there. */
  amount?: number | string;
  /** The unit in the portal's words ("Ngày làm việc"). */
  unit?: string;
  note?: string;
  fees: readonly PortalFee[];
}

/** One fee. */
export interface PortalFee {
  code?: string;
  amount?: number | string;
  /** "Đồng". */
  currency?: string;
  note?: string;
}

/** The papers of one case. */
export interface PortalDocumentCase {
  case?: string;
  documents: readonly PortalDocumentRequirement[];
}

/** One paper. */
export interface PortalDocumentRequirement {
  code?: string;
  name?: string;
  form?: string;
  formUrl?: string;
}

/** One legal document. */
export interface PortalLegalDocument {
  number?: string;
  title?: string;
}

const channels = byCode({ direct: 1, online: 2, postal: 3 });

/** A procedure out of the portal's answer. */
export function decodeProcedure(wire: Procedure): PortalProcedure {
  const status = textOf(wire.TRANGTHAI);
  return present<PortalProcedure>({
    procedureCode: wire.MATTHC,
    name: textOf(wire.TENTTHC),
    id: textOf(wire.ID),
    kind: textOf(wire.LOAITTHC),
    published: status === undefined ? undefined : status === '1',
    publishedBy: textOf(wire.MACOQUANCONGBO),
    decision: textOf(wire.QUYETDINH),
    decisionId: textOf(wire.IDQUYETDINHCONGBO),
    sectors: list(wire.LINHVUCTHUCHIEN).map((sector) => codeAndName(sector.MALINHVUC, sector.TENLINHVUC)),
    levels: texts(list(wire.CAPTHUCHIEN)),
    subjects: texts(list(wire.DOITUONGTHUCHIEN).map((subject) => subject.TENDOITUONG)),
    subjectNote: textOf(wire.MOTADOITUONGTHUCHIEN),
    steps: list(wire.TRINHTUTHUCHIEN).map((group) =>
      present<PortalStepCase>({ case: textOf(group.TRUONGHOP), steps: texts(list(group.TRINHTU).map((step) => step.TENTRINHTU)) }),
    ),
    channels: list(wire.CACHTHUCTHUCHIEN).map(decodeChannel),
    documents: list(wire.THANHPHANHOSO).map((group) =>
      present<PortalDocumentCase>({
        case: textOf(group.TRUONGHOP),
        documents: list(group.GIAYTO).map((document) =>
          present<PortalDocumentRequirement>({
            code: textOf(document.MAGIAYTO),
            name: textOf(document.TENGIAYTO),
            form: textOf(document.TENMAUDON),
            formUrl: textOf(document.URL),
          }),
        ),
      }),
    ),
    results: list(wire.KETQUATHUCHIEN).map((result) => codeAndName(result.MAKETQUA, result.TENKETQUA)),
    legalBasis: list(wire.CANCUPHAPLY).map((basis) =>
      present<PortalLegalDocument>({ number: textOf(basis.SOVANBAN), title: textOf(basis.TENVANBAN) }),
    ),
    agencies: agencies(wire.COQUANTHUCHIEN),
    competentAgencies: agencies(wire.COQUANCOTHAMQUYEN),
    authorisedAgencies: agencies(wire.COQUANDUOCUYQUYEN),
    coordinatingAgencies: agencies(wire.COQUANPHOIHOP),
    requirements: textOf(wire.YEUCAU),
    receivingAddress: textOf(wire.DIACHITIEPNHAN),
    keywords: textOf(wire.TUKHOA),
    description: textOf(wire.MOTA),
    agencyNote: textOf(wire.MOTACOQUANTHUCHIEN),
    competentAgencyNote: textOf(wire.MOTACOQUANTHAMQUYEN),
  });
}

function decodeChannel(wire: Channel): PortalChannelTerms {
  const code = textOf(wire.KENH) ?? '';
  return {
    channel: channels.get(code.replace(/^0+(?=\d)/, '')) ?? { unknown: code },
    timeLimits: list(wire.THOIGIAN).map((limit) =>
      present<PortalTimeLimit>({
        amount: amountOf(limit.THOIGIANGIAIQUYET),
        unit: textOf(limit.DONVITINH),
        note: textOf(limit.MOTA),
        fees: list(limit.PHILEPHI).map(decodeFee),
      }),
    ),
  };
}

function decodeFee(wire: Fee): PortalFee {
  return present<PortalFee>({
    code: textOf(wire.MAPHILEPHI),
    amount: amountOf(wire.SOTIEN),
    currency: textOf(wire.DONVI),
    note: textOf(wire.MOTA),
  });
}

/** A number where the text is plainly one: digits only, no separators that mean different things. */
function amountOf(value: string | number | null | undefined): number | string | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,12}(?:\.\d{1,2})?$/.test(text) ? Number(text) : text;
}

function agencies(wire: readonly Agency[] | null | undefined): CodeAndName[] {
  return list(wire).map((agency) => codeAndName(agency.MADONVI, agency.TENDONVI));
}

function codeAndName(code: string | number | null | undefined, name: string | null | undefined): CodeAndName {
  return present<CodeAndName>({ code: textOf(code), name: textOf(name) });
}

function list<Item>(items: readonly Item[] | null | undefined): readonly Item[] {
  return items ?? [];
}

function texts(items: readonly unknown[]): string[] {
  return items.flatMap((item) => (typeof item === 'string' ? (textOf(item) ?? []) : []));
}
