import { createHash } from 'node:crypto';
import type { Answer, Call } from '../call.ts';
import { BodyTooLarge, isRecord, json } from '../call.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { platformFault } from '../platform.ts';
import type { Procedures } from '../procedures.ts';
import type { DossierFee } from './dossier.ts';
import { IntakeError, isOwnAgency, objectOf, readIntake, textOf, timeOf } from './intake.ts';
import type { OneStopSystem, StatusChange } from './one-stop-system.ts';
import { dossierSummary } from './summary.ts';

const messageLimit = 2_000_000;
/** Larger than any file a gateway lets through. */
const fileLimit = 60_000_000;

type Operation = (call: Call) => Promise<Answer> | Answer;

/** The province's one-stop system behind its LGSP: intake steps B2 to B6, and `search/call`. */
export function createOneStopService(system: OneStopSystem, procedures: Procedures, platform: Platform, faults: Faults) {
  const operations: Readonly<Record<string, readonly [method: string, name: string, run: Operation]>> = {
    '/CapSoHoSo': ['GET', 'CapSoHoSo', nextCode],
    '/TepTin': ['POST', 'TepTin', upload],
    '/NoiHoSo': ['POST', 'NoiHoSo', submit],
    '/CapNhatTienDo': ['POST', 'CapNhatTienDo', updateProgress],
    '/CapNhatTrangThai': ['POST', 'CapNhatTrangThai', updateStatus],
    '/search/call': ['POST', 'TraCuuHoSo', search],
  };

  return async (call: Call): Promise<Answer> => {
    const operation = Object.hasOwn(operations, call.path) ? operations[call.path] : undefined;
    if (!operation) return platformFault(call, 900906);
    const [method, name, run] = operation;
    if (call.method !== method) return platformFault(call, 900907);
    const refused = platform.refuse(call);
    if (refused) return { ...refused, operation: name };
    if (faults.take('one-stop', ['expired_token'])) return { ...platform.expire(call), operation: name };
    try {
      return { ...(await run(call)), operation: name };
    } catch (error) {
      if (error instanceof IntakeError) return { ...failed(400, error.message), operation: name };
      if (error instanceof BodyTooLarge) return { ...platformFault(call, 900805), operation: name };
      throw error;
    }
  };

  function nextCode(call: Call): Answer {
    const procedureCode = call.query.get('MaTTHC') ?? '';
    const agencyCode = call.query.get('MaDonVi') ?? '';
    if (procedureCode === '') return failed(400, 'MaTTHC: bắt buộc');
    if (!procedures.get(procedureCode)) return failed(404, 'MaTTHC: không có trong danh mục thủ tục');
    if (!isOwnAgency(agencyCode)) return failed(400, 'MaDonVi: không thuộc hệ thống này');
    return done({ maHoSo: system.nextCode(agencyCode) });
  }

  async function upload(call: Call): Promise<Answer> {
    const type = call.header('content-type') ?? '';
    const bytes = await call.bytes(fileLimit);
    if (!/^multipart\/form-data\s*;/i.test(type)) return failed(400, 'Tệp phải gửi bằng multipart/form-data');
    let file: unknown;
    try {
      file = (await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData()).get('file');
    } catch {
      return failed(400, 'Nội dung multipart không đọc được');
    }
    if (!(file instanceof File)) return failed(400, 'file: bắt buộc');
    const content = Buffer.from(await file.arrayBuffer());
    if (content.length === 0) return failed(400, 'file: tệp rỗng');
    const stored = system.addFile({ hash: createHash('sha256').update(content).digest('hex'), size: content.length });
    return done({ IdTepTin: stored.id, HashTepTin: stored.hash });
  }

  async function submit(call: Call): Promise<Answer> {
    const dossier = system.submit(readIntake(await readJson(call), system, procedures));
    // As when an earlier message had come through and only its answer was lost.
    if (faults.take('one-stop', ['already_exists'])) return failed(400, 'MaHoSo: hồ sơ đã tồn tại');
    return done({ idHoSo: dossier.id, maHoSo: dossier.code });
  }

  async function updateProgress(call: Call): Promise<Answer> {
    const entries = (await readList(call)).map((item) => {
      const entry = objectOf(item, 'CapNhatTienDo');
      return { code: knownCode(entry), at: timeOf(entry, 'ThoiDiemXuLy'), status: statusOf(entry), officer: textOf(entry, 'NguoiXuLy'), entry };
    });
    for (const { code, at, status, officer, entry } of entries) {
      system.addProgress(code, {
        at,
        status,
        officer,
        department: optional(entry, 'PhongBanXuLy'),
        position: optional(entry, 'ChucDanh'),
        note: optional(entry, 'NoiDungXuLy'),
      });
    }
    return json(200, { code: 200, message: 'Thành công' });
  }

  async function updateStatus(call: Call): Promise<Answer> {
    const updates = (await readList(call)).map((item) => {
      const entry = objectOf(item, 'CapNhatTrangThai');
      return { code: knownCode(entry), change: statusChange(entry) };
    });
    for (const { code, change } of updates) system.setStatus(code, change);
    return json(200, { code: 200, message: 'Thành công' });
  }

  async function search(call: Call): Promise<Answer> {
    const message = await readJson(call);
    if (message['service'] !== 'TraCuuHoSo') return json(200, { error_code: -1, message: 'Dịch vụ không tồn tại' });
    if (typeof message['madonvi'] !== 'string' || message['madonvi'] === '') {
      return json(200, { error_code: -1, message: 'madonvi: bắt buộc' });
    }
    const dossier = typeof message['masohoso'] === 'string' ? system.get(message['masohoso']) : undefined;
    return dossier
      ? json(200, { error_code: 0, message: 'Thành công', result: dossierSummary(dossier) })
      : json(200, { error_code: -1, message: 'Không tìm thấy hồ sơ' });
  }

  function knownCode(entry: Readonly<Record<string, unknown>>): string {
    const code = textOf(entry, 'MaHoSo');
    if (!system.get(code)) throw new IntakeError('MaHoSo: không tìm thấy hồ sơ');
    return code;
  }
}

function statusOf(entry: Readonly<Record<string, unknown>>): number {
  const status = Number(entry['TrangThai']);
  if (!Number.isInteger(status) || status < 1 || status > 10) throw new IntakeError('TrangThai: phải từ 1 đến 10');
  return status;
}

function statusChange(entry: Readonly<Record<string, unknown>>): StatusChange {
  const status = statusOf(entry);
  const fees = entry['DanhSachLePhi'];
  if (fees !== undefined && ![5, 6, 9].includes(status)) throw new IntakeError('DanhSachLePhi: chỉ gửi ở trạng thái 5, 6 và 9');
  const department = optional(entry, 'PhongBanXuLy');
  const note = optional(entry, 'NoiDungYKien') || optional(entry, 'NoiDungXuLy');
  return {
    status,
    ...(department === '' ? {} : { department }),
    ...(note === '' ? {} : { note }),
    ...(Array.isArray(fees) ? { fees: fees.map(feeOf) } : {}),
  };
}

function feeOf(value: unknown): DossierFee {
  const fee = objectOf(value, 'DanhSachLePhi');
  const amount = Number(fee['Gia']);
  if (!Number.isFinite(amount) || amount < 0) throw new IntakeError('Gia: phải là số không âm');
  return {
    code: optional(fee, 'MaPhiLePhi'),
    name: textOf(fee, 'TenPhiLePhi'),
    amount,
    paid: String(fee['TrangThaiThanhToan'] ?? '0') === '1',
  };
}

function optional(entry: Readonly<Record<string, unknown>>, name: string): string {
  const value = entry[name];
  return typeof value === 'string' ? value : '';
}

async function readJson(call: Call): Promise<Record<string, unknown>> {
  const value = await parse(call);
  if (!isRecord(value)) throw new IntakeError('Nội dung phải là một đối tượng JSON');
  return value;
}

async function readList(call: Call): Promise<readonly unknown[]> {
  const value = await parse(call);
  if (!Array.isArray(value) || value.length === 0) throw new IntakeError('Nội dung phải là danh sách JSON có ít nhất một mục');
  return value;
}

async function parse(call: Call): Promise<unknown> {
  try {
    return JSON.parse(await call.text(messageLimit)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new IntakeError('Nội dung không phải JSON');
    throw error;
  }
}

function done(data: Readonly<Record<string, unknown>>): Answer {
  return json(200, { code: 200, message: 'Thành công', data });
}

function failed(status: 400 | 404, message: string): Answer {
  return json(status, { code: status, message });
}
