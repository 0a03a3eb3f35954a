import { isRecord } from '../call.ts';
import type { Procedures } from '../procedures.ts';
import { instantOfWireTime } from '../wire-time.ts';
import type { DossierDocument } from './dossier.ts';
import type { NewDossier, OneStopSystem } from './one-stop-system.ts';

/** Something wrong with a message. Names the field, never its value. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}

/** An agency of the province this system belongs to, by either way of writing the code. */
export function isOwnAgency(code: string): boolean {
  return /^H37(\.[0-9A-Z]{2,3}){0,6}$/.test(code) || /^\d{3}\.\d{2}\.\d{2}\.H37$/.test(code);
}

/**
 * Checks the message that brings a dossier (`NoiHoSo`).
 *
 * @throws {@link IntakeError} for the first thing wrong.
 */
export function readIntake(message: unknown, system: OneStopSystem, procedures: Procedures): NewDossier {
  const body = objectOf(message, 'NoiHoSo');
  const code = textOf(body, 'MaHoSo');
  const procedureCode = textOf(body, 'MaTTHC');
  if (procedures.get(procedureCode) === undefined) throw new IntakeError('MaTTHC: không có trong danh mục thủ tục');
  const agencyCode = textOf(body, 'MaDonViTiepNhan');
  if (!isOwnAgency(agencyCode)) throw new IntakeError('MaDonViTiepNhan: không thuộc hệ thống này');
  if (system.get(code)) throw new IntakeError('MaHoSo: hồ sơ đã tồn tại');
  if (!system.isFree(code)) throw new IntakeError('MaHoSo: số hồ sơ chưa được cấp');
  const applicantKind = Number(body['LoaiDoiTuong']);
  if (body['LoaiDoiTuong'] === '' || ![0, 1, 2].includes(applicantKind)) {
    throw new IntakeError('LoaiDoiTuong: phải là 0, 1 hoặc 2');
  }
  const receivedAt = body['NgayTiepNhan'] === undefined || body['NgayTiepNhan'] === '' ? undefined : timeOf(body, 'NgayTiepNhan');
  return {
    code,
    procedureCode,
    agencyCode,
    applicantKind,
    ownerName: textOf(body, 'ChuHoSo'),
    applicant: readApplicant(body['ThongTinNguoiNop'], applicantKind),
    documents: listOf(body, 'ThanhPhanHoSo').map((item, index) => readDocument(item, index, system)),
    answers: body['EformThongTinChiTiet'] ?? null,
    submittedAt: timeOf(body, 'NgayNop'),
    ...(receivedAt ? { receivedAt } : {}),
  };
}

function readApplicant(value: unknown, kind: number): Readonly<Record<string, string>> {
  const details = objectOf(objectOf(value, 'ThongTinNguoiNop')['ThongTinChiTiet'], 'ThongTinNguoiNop.ThongTinChiTiet');
  textOf(details, 'TenNguoiNop');
  const number = details['SoDinhDanh'] ?? '';
  const forms = kind === 0 ? /^(\d{9}|\d{12})$/ : /^(\d{9}|\d{10}(-\d{3})?|\d{12})$/;
  if (number !== '' && !forms.test(String(number))) {
    throw new IntakeError('SoDinhDanh: phải có 12 chữ số, 9 chữ số của chứng minh nhân dân, hoặc là mã số thuế của doanh nghiệp');
  }
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, field]) =>
      typeof field === 'string' || typeof field === 'number' ? [[name, String(field)]] : [],
    ),
  );
}

function readDocument(value: unknown, index: number, system: OneStopSystem): DossierDocument {
  const item = objectOf(value, `ThanhPhanHoSo[${index}]`);
  const copyKind = Number(item['LoaiBan'] ?? 2);
  if (![0, 1, 2].includes(copyKind)) throw new IntakeError('LoaiBan: phải là 0, 1 hoặc 2');
  const quantity = Number(item['SoLuong'] ?? 1);
  if (!Number.isInteger(quantity) || quantity < 0) throw new IntakeError('SoLuong: phải là số nguyên không âm');
  return {
    code: typeof item['MaThanhPhanHoSo'] === 'string' ? item['MaThanhPhanHoSo'] : '',
    name: textOf(item, 'TenThanhPhanHoSo'),
    quantity,
    copyKind,
    files: listOf(item, 'GiayToDinhKem').map((attached) => {
      const file = objectOf(attached, 'GiayToDinhKem');
      const stored = system.file(textOf(file, 'IdGiayTo'));
      if (!stored) throw new IntakeError('IdGiayTo: tệp chưa được tải lên');
      if (textOf(file, 'HashTepTin').toLowerCase() !== stored.hash) {
        throw new IntakeError('HashTepTin: không khớp với tệp đã tải lên');
      }
      return { id: stored.id, name: textOf(file, 'TenGiayTo'), hash: stored.hash };
    }),
  };
}

/** @throws {@link IntakeError} when it is not an object. */
export function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (!isRecord(value)) throw new IntakeError(`${name}: bắt buộc`);
  return value;
}

/** @throws {@link IntakeError} when it is missing, empty or not text. */
export function textOf(from: Readonly<Record<string, unknown>>, name: string): string {
  const value = from[name];
  if (typeof value !== 'string' || value.trim() === '') throw new IntakeError(`${name}: bắt buộc`);
  return value;
}

/** @throws {@link IntakeError} when it is neither an RFC 3339 time nor `yyyyMMddHHmmss`. */
export function timeOf(from: Readonly<Record<string, unknown>>, name: string): Date {
  const instant = instantOfWireTime(textOf(from, name));
  if (!instant) throw new IntakeError(`${name}: không phải thời điểm hợp lệ`);
  return instant;
}

function listOf(from: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = from[name] ?? [];
  if (!Array.isArray(value)) throw new IntakeError(`${name}: phải là danh sách`);
  return value;
}
