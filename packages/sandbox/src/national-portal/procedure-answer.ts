import type { FilingChannel } from '@motcua/catalogue';
import type { KnownProcedure, Procedures } from '../procedures.ts';

const channelNumbers: Readonly<Record<FilingChannel, string>> = { direct: '1', online: '2', postal: '3' };
const levelNames: Readonly<Record<string, string>> = { province: 'Cấp Tỉnh', district: 'Cấp Huyện', commune: 'Cấp Xã' };
const units: Readonly<Record<string, string>> = { 'working-day': 'Ngày làm việc', 'calendar-day': 'Ngày', hour: 'Giờ' };

/** `LayDanhSachTTHC`: every procedure of the catalogue. */
export function procedureList(procedures: Procedures): readonly Record<string, string>[] {
  return procedures.all().map(({ code, name }) => ({ MATTHC: code, TENTTHC: name }));
}

/**
 * `LayThuTuc`: one procedure with every field of the answer. What the catalogue does not know is an empty text or list,
 * as the portal leaves it.
 */
export function procedureAnswer(procedure: KnownProcedure, number: number): Record<string, unknown> {
  const { detail } = procedure;
  const agency = detail?.agency ?? procedure.agency ?? '';
  return {
    ID: String(number),
    MATTHC: procedure.code,
    TENTTHC: procedure.name,
    LOAITTHC: 'TTHC được luật giao quy định chi tiết',
    TRANGTHAI: '1',
    MACOQUANCONGBO: '000.00.00.H37',
    QUYETDINH: '',
    IDQUYETDINHCONGBO: '',
    MOTADOITUONGTHUCHIEN: detail?.applicants ?? '',
    DOITUONGTHUCHIEN: detail?.applicants ? [{ TENDOITUONG: detail.applicants }] : [],
    CAPTHUCHIEN: procedure.level === undefined ? [] : [levelNames[procedure.level] ?? procedure.level],
    LINHVUCTHUCHIEN: [{ MALINHVUC: procedure.sector.code, TENLINHVUC: procedure.sector.name }],
    TRINHTUTHUCHIEN: stepCases(procedure),
    CACHTHUCTHUCHIEN: channels(procedure),
    THANHPHANHOSO: detail?.documentRequirements
      ? [
          {
            TRUONGHOP: '',
            GIAYTO: detail.documentRequirements.map((document) => ({
              MAGIAYTO: '',
              TENGIAYTO: document.text,
              TENMAUDON: document.form ?? '',
              URL: '',
            })),
          },
        ]
      : [],
    KETQUATHUCHIEN: detail?.result ? [{ MAKETQUA: '', TENKETQUA: detail.result }] : [],
    CANCUPHAPLY: (detail?.legalBasis ?? []).map((text) => ({
      SOVANBAN: /\d+\/(?:\d{4}\/)?[\p{Lu}\d-]+/u.exec(text)?.[0] ?? '',
      TENVANBAN: text,
    })),
    COQUANTHUCHIEN: agency === '' ? [] : [{ TENDONVI: agency, MADONVI: '' }],
    COQUANCOTHAMQUYEN: agency === '' ? [] : [{ TENDONVI: agency, MADONVI: '' }],
    COQUANDUOCUYQUYEN: [],
    COQUANPHOIHOP: [],
    YEUCAU: detail?.conditions?.join('\n') ?? '',
    DIACHITIEPNHAN: '',
    TUKHOA: '',
    MOTA: '',
    MOTACOQUANTHUCHIEN: agency,
    MOTACOQUANTHAMQUYEN: agency,
    TTHCLIENQUAN: [],
    TTHCLIENTHONG: [],
  };
}

function stepCases({ detail }: KnownProcedure): readonly unknown[] {
  return (detail?.steps ?? []).flatMap((step) =>
    step.cases.map((branch) => ({
      TRUONGHOP: `${step.number}. ${step.title}`,
      TRINHTU: [branch.text, ...branch.actions].filter(Boolean).map((text) => ({ TENTRINHTU: text })),
    })),
  );
}

function channels({ detail, workingDays }: KnownProcedure): readonly unknown[] {
  const limit = detail?.processingTime;
  const time = limit
    ? { THOIGIANGIAIQUYET: String(limit.value ?? ''), DONVITINH: units[limit.unit ?? ''] ?? '', MOTA: limit.text }
    : workingDays === undefined
      ? undefined
      : { THOIGIANGIAIQUYET: String(workingDays), DONVITINH: units['working-day'] ?? '', MOTA: '' };
  if (!time) return [];
  const fees = detail?.fee
    ? [{ MAPHILEPHI: '', SOTIEN: detail.fee.free ? '0' : '', DONVI: 'Đồng', MOTA: detail.fee.text }]
    : [];
  const ways: readonly FilingChannel[] = detail?.channels?.map(({ channel }) => channel) ?? ['direct', 'online', 'postal'];
  return [...new Set(ways)].map((way) => ({ KENH: channelNumbers[way], THOIGIAN: [{ ...time, PHILEPHI: fees }] }));
}
