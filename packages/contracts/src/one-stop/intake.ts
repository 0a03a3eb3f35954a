import { type BirthDate, type DossierCode, isCalendarDate, type LegacyIdCard, type LocalDate, MotcuaError, type PersonalId, type Phone, type ProcedureCode, type TaxCode, type TextOr } from '@motcua/domain';
import { DossierRequestSchema } from '../generated/one-stop.schemas.ts';
import type { ApplicantDetails, CopyKind as WireCopyKind, DossierRequest } from '../generated/one-stop.types.ts';
import { byCode, present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { fromCompactPartialDate, toCompactPartialDate } from '../wire-date.ts';
import { fromWireTime, toLocalTime } from '../wire-time.ts';

/** Who files: the numbering of this interface differs from the national portal's. */
export type IntakeApplicantKind = 'citizen' | 'business' | 'household_business';

/** What kind of paper is attached. */
export type IntakeCopyKind = 'original' | 'copy' | 'electronic';

/** A dossier as it is brought to the one-stop system. */
export interface DossierIntake {
  /** The number the one-stop system gave out for it. */
  dossierCode: TextOr<DossierCode['code']>;
  procedureCode: TextOr<ProcedureCode['code']>;
  /** Code of the online service, where it differs from the procedure. */
  serviceCode?: string;
  /** The receiving agency. */
  agencyCode: string;
  ownerName: string;
  applicantKind: IntakeApplicantKind;
  /** RFC 3339. */
  submittedAt: string;
  /** RFC 3339. */
  receivedAt?: string;
  /** The form's answers by field id. */
  answers: Record<string, unknown>;
  documents: readonly IntakeDocument[];
  applicant: IntakeApplicant;
}

/** One paper of a dossier. */
export interface IntakeDocument {
  /** Its id in the form definition, or its code in the catalogue. */
  code: string;
  name: string;
  quantity: number;
  copyKind: IntakeCopyKind;
  files: readonly IntakeFile[];
}

/** An uploaded file. */
export interface IntakeFile {
  /** The id the one-stop system gave it. */
  id: string;
  name: string;
  /** SHA-256 of its content, lower-case hexadecimal. */
  sha256: string;
  /** Code of the result document it re-uses. */
  resultCode?: string;
}

/** Who files, and the owner of the dossier where that is somebody else. */
export interface IntakeApplicant {
  fullName: string;
  /** The account's id at the sign-in. */
  accountId?: string;
  /** 12 digits; or `legacyIdCard`, 9 digits. */
  personalId?: TextOr<PersonalId>;
  legacyIdCard?: TextOr<LegacyIdCard>;
  /** Of a business, in place of a person's number. */
  taxCode?: TextOr<TaxCode>;
  /** When the identity paper was issued. */
  idIssuedOn?: LocalDate;
  /** May be a year, or a year and a month. */
  birthDate?: BirthDate;
  phone?: TextOr<Phone>;
  email?: string;
  fax?: string;
  provinceCode?: string;
  districtCode?: string;
  communeCode?: string;
  address?: string;
  owner?: IntakeOwner;
}

/** The owner of the dossier. */
export interface IntakeOwner {
  fullName?: string;
  personalId?: TextOr<PersonalId>;
  provinceCode?: string;
  communeCode?: string;
  address?: string;
}

const applicantKinds = { citizen: 0, business: 1, household_business: 2 } as const;
const copyKinds = { original: 0, copy: 1, electronic: 2 } as const;
const applicantKindOf = byCode(applicantKinds);
const copyKindOf = byCode(copyKinds);

/**
 * The message that brings a dossier (B4).
 *
 * @throws MotcuaError `invalid_request`; `details` name the place, never a value.
 */
export function encodeDossierIntake(intake: DossierIntake): DossierRequest {
  const { applicant } = intake;
  if ([applicant.personalId, applicant.legacyIdCard, applicant.taxCode].filter((number) => number !== undefined).length > 1) {
    throw new MotcuaError('invalid_request', 'An applicant has one number', { details: { operation: 'one-stop.submitDossier', reason: 'one_number' } });
  }
  const kind = applicantKinds[intake.applicantKind];
  return checkRequest(
    DossierRequestSchema,
    present<DossierRequest>({
      MaHoSo: intake.dossierCode,
      MaTTHC: intake.procedureCode,
      MaDichVuCong: intake.serviceCode,
      ChuHoSo: intake.ownerName,
      LoaiDoiTuong: kind,
      MaDonViTiepNhan: intake.agencyCode,
      NgayNop: toLocalTime(intake.submittedAt),
      NgayTiepNhan: intake.receivedAt === undefined ? undefined : toLocalTime(intake.receivedAt),
      EformThongTinChiTiet: intake.answers,
      ThanhPhanHoSo: intake.documents.map((document) => ({
        MaThanhPhanHoSo: document.code,
        TenThanhPhanHoSo: document.name,
        SoLuong: document.quantity,
        LoaiBan: copyKinds[document.copyKind],
        GiayToDinhKem: document.files.map((file) =>
          present<DossierRequest['ThanhPhanHoSo'][number]['GiayToDinhKem'][number]>({
            IdGiayTo: file.id,
            MaKetQua: file.resultCode,
            TenGiayTo: file.name,
            HashTepTin: file.sha256,
          }),
        ),
      })),
      ThongTinNguoiNop: present<DossierRequest['ThongTinNguoiNop']>({
        LoaiDoiTuong: kind,
        IdDoiTuong: applicant.accountId,
        ThongTinChiTiet: encodeApplicant(applicant),
      }),
    }),
    'one-stop.submitDossier',
  );
}

/**
 * Reads the message that brings a dossier (B4).
 *
 * @throws MotcuaError `invalid_request`; `details` name the place, never a value.
 */
export function decodeDossierIntake(message: unknown): DossierIntake {
  const wire = checkRequest(DossierRequestSchema, message, 'one-stop.submitDossier');
  const submittedAt = fromWireTime(wire.NgayNop);
  if (submittedAt === undefined) throw notATime('NgayNop');
  const details = wire.ThongTinNguoiNop.ThongTinChiTiet;
  return present<DossierIntake>({
    dossierCode: wire.MaHoSo,
    procedureCode: wire.MaTTHC,
    serviceCode: wire.MaDichVuCong,
    agencyCode: wire.MaDonViTiepNhan,
    ownerName: wire.ChuHoSo,
    applicantKind: applicantKindOf.get(String(wire.LoaiDoiTuong)),
    submittedAt,
    receivedAt: fromWireTime(wire.NgayTiepNhan),
    answers: wire.EformThongTinChiTiet,
    documents: wire.ThanhPhanHoSo.map((item) => ({
      code: item.MaThanhPhanHoSo,
      name: item.TenThanhPhanHoSo,
      quantity: item.SoLuong,
      copyKind: copyKindOf.get(String(item.LoaiBan satisfies WireCopyKind)) ?? 'electronic',
      files: item.GiayToDinhKem.map((file) =>
        present<IntakeFile>({ id: file.IdGiayTo, name: file.TenGiayTo, sha256: file.HashTepTin, resultCode: file.MaKetQua }),
      ),
    })),
    applicant: decodeApplicant(details, wire.ThongTinNguoiNop.IdDoiTuong),
  });
}

function encodeApplicant(applicant: IntakeApplicant): ApplicantDetails {
  const { owner } = applicant;
  return present<ApplicantDetails>({
    TenNguoiNop: applicant.fullName,
    SoDinhDanh: applicant.personalId ?? applicant.legacyIdCard ?? applicant.taxCode,
    NgayCapDinhDanh: applicant.idIssuedOn && `${applicant.idIssuedOn.replaceAll('-', '')}000000`,
    NgaySinh: applicant.birthDate && wireBirthDate(applicant.birthDate),
    SoDienThoai: applicant.phone,
    Email: applicant.email,
    Fax: applicant.fax,
    MaTinh: applicant.provinceCode,
    MaHuyen: applicant.districtCode,
    MaXa: applicant.communeCode,
    DiaChiChiTiet: applicant.address,
    TenChuHs: owner?.fullName,
    SoDinhDanhChuHs: owner?.personalId,
    MaTinhChuHs: owner?.provinceCode,
    MaXaChuHs: owner?.communeCode,
    DiaChiChiTietChuHs: owner?.address,
  });
}

function wireBirthDate(date: BirthDate): string {
  const digits = toCompactPartialDate(date);
  return digits.length === 8 ? `${digits}000000` : digits;
}

function neededBirthDate(text: string): BirthDate {
  const date = fromCompactPartialDate(text);
  if (date === undefined) throw new MotcuaError('invalid_request', 'A date names no day', { details: { reason: 'date', place: 'NgaySinh' } });
  return date;
}

function dayOf(text: string | undefined): LocalDate | undefined {
  const day = text?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3');
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}

function decodeApplicant(details: ApplicantDetails, accountId: string | undefined): IntakeApplicant {
  const owner = present<IntakeOwner>({
    fullName: details.TenChuHs,
    personalId: details.SoDinhDanhChuHs,
    provinceCode: details.MaTinhChuHs,
    communeCode: details.MaXaChuHs,
    address: details.DiaChiChiTietChuHs,
  });
  const number = details.SoDinhDanh;
  return present<IntakeApplicant>({
    fullName: details.TenNguoiNop,
    accountId,
    personalId: number?.length === 12 ? number : undefined,
    legacyIdCard: number?.length === 9 ? number : undefined,
    taxCode: number !== undefined && /^\d{10}(-|$)/.test(number) ? number : undefined,
    idIssuedOn: dayOf(details.NgayCapDinhDanh),
    birthDate: details.NgaySinh === undefined ? undefined : neededBirthDate(details.NgaySinh),
    phone: details.SoDienThoai,
    email: details.Email,
    fax: details.Fax,
    provinceCode: details.MaTinh,
    districtCode: details.MaHuyen,
    communeCode: details.MaXa,
    address: details.DiaChiChiTiet,
    owner: Object.keys(owner).length > 0 ? owner : undefined,
  });
}

function notATime(place: string): MotcuaError {
  return new MotcuaError('invalid_request', 'A time is not what the contract allows', { details: { reason: 'time', place } });
}
