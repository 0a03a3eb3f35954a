import { isCalendarDate } from '@motcua/domain';
import { ethnicGroups } from '@motcua/domain/ethnic-groups';
import { provincesOn } from '@motcua/domain/provinces';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Answer, Call, Handler } from '../call.ts';
import { isRecord, json } from '../call.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { bodyOf, byPath, guardedService } from '../registers/guarded-service.ts';
import type { CivilStatusEntry, CivilStatusSystem } from './civil-status-system.ts';

type Body = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false, processEntities: true, htmlEntities: true });

/** The Ministry of Justice's civil status registration behind a platform. The names of an answer's members are our choice. */
export function createCivilStatusService(system: CivilStatusSystem, platform: Platform | undefined, faults: Faults): Handler {
  const operation = (name: string, run: (body: Body) => Answer) =>
    ({ method: 'POST', name, run: async (call: Call) => run(await bodyOf(call)) }) as const;
  return guardedService(
    'civil-status',
    byPath({
      '/dangKyHoTich': operation('dangKyHoTich', register),
      '/danhMuc': operation('danhMuc', catalogue),
      '/traTrangThaiHoSo': operation('traTrangThaiHoSo', state),
      '/ketQuaDangKyHS': operation('ketQuaDangKyHS', result),
      '/dsHoSoDangKy': operation('dsHoSoDangKy', registered),
      '/traHoSo': operation('traHoSo', record),
      '/traDanhSachHoSo': operation('traDanhSachHoSo', records),
    }),
    platform,
    faults,
  );

  function register(body: Body): Answer {
    const unitCode = unitOf(body);
    if (unitCode === undefined) return refused(106, 'AGENCY_ID_INCORRECT');
    const { module, maHoSo, ngayTiepNhan, data } = body;
    const fields = typeof data === 'string' ? fieldsOf(data) : undefined;
    const dated = typeof ngayTiepNhan === 'string' && isCalendarDate(ngayTiepNhan);
    if (!isText(module) || !isText(maHoSo) || !dated || fields === undefined) return refused(500, 'DATA_INCORRECT');
    system.register({ unitCode, module, code: maHoSo, fields });
    return json(200, { status: 1 });
  }

  function catalogue({ loaiDanhMuc }: Body): Answer {
    const lists: Readonly<Record<number, readonly { id: string; ten: string }[]>> = {
      1: [{ id: 'VN', ten: 'Việt Nam' }],
      2: [{ id: 'VN', ten: 'Việt Nam' }],
      3: ethnicGroups.map(({ code, name }) => ({ id: code, ten: name })),
      4: provincesOn(new Date().toISOString().slice(0, 10)).map(({ code, name }) => ({ id: code, ten: name })),
      5: [
        { id: '1', ten: 'Thẻ căn cước' },
        { id: '2', ten: 'Hộ chiếu' },
      ],
    };
    const list = lists[Number(loaiDanhMuc)];
    return list ? json(200, { status: 1, value: JSON.stringify(list) }) : refused(302, 'DATA_TYPE_INVALID');
  }

  function state(body: Body): Answer {
    const unitCode = unitOf(body);
    if (unitCode === undefined) return refused(106, 'AGENCY_ID_INCORRECT');
    const dossier = system.ask(unitCode, String(body['maHoSo']));
    if (!dossier) return refused(201, 'RECORD_NOT_FOUND');
    return json(200, { status: dossier.status, ...(dossier.message === undefined ? {} : { value: dossier.message }) });
  }

  function result(body: Body): Answer {
    const unitCode = unitOf(body);
    if (unitCode === undefined) return refused(106, 'AGENCY_ID_INCORRECT');
    const dossier = system.dossier(unitCode, String(body['maHoSo']));
    if (!dossier) return refused(201, 'RECORD_NOT_FOUND');
    if (dossier.status !== 4) return refused(200, 'RECORD_UNCOMPLETE');
    return found(system.entries().filter((entry) => entry.unitCode === unitCode && entry.dossierCode === dossier.code));
  }

  function registered({ module, ngayCapNhat }: Body): Answer {
    if (!isText(module) || typeof ngayCapNhat !== 'string' || !isCalendarDate(ngayCapNhat)) return refused(500, 'DATA_INCORRECT');
    const entries = system.entries().filter((entry) => entry.module === module && entry.changedOn === ngayCapNhat);
    return json(200, { status: 1, value: JSON.stringify(entries.map(({ id, unitCode }) => ({ id: String(id), maDonVi: String(unitCode) }))) });
  }

  function record({ module, maHoSo }: Body): Answer {
    const entry = system.entries().find(({ id, module: kind }) => id === maHoSo && kind === module);
    return entry ? found([entry]) : refused(201, 'RECORD_NOT_FOUND');
  }

  function records({ module, maTinh, dsMaHoSo }: Body): Answer {
    if (maTinh !== '20') return refused(108, 'PROVINCE_ID_INCORRECT');
    const wanted = Array.isArray(dsMaHoSo) ? (dsMaHoSo as unknown[]) : [];
    const entries = system.entries().filter(({ id, module: kind }) => wanted.includes(id) && kind === module);
    return entries.length > 0 ? found(entries) : refused(201, 'RECORD_NOT_FOUND');
  }
}

function found(entries: readonly CivilStatusEntry[]): Answer {
  const rows = entries.map(({ id, fields, changedOn }) => ({ id: String(id), so: String(id), quyenSo: `01/${changedOn.slice(0, 4)}`, trangSo: String(id), ...fields }));
  return json(200, { status: 1, value: JSON.stringify(rows) });
}

function refused(errorCode: number, errorDescription: string): Answer {
  return json(200, { status: 0, errorCode, errorDescription });
}

function unitOf({ maDonVi }: Body): number | undefined {
  return typeof maDonVi === 'number' && Number.isInteger(maDonVi) && maDonVi > 0 ? maDonVi : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The fields of the XML of a registration (`hotich/hoso`, an element per field); `undefined` when it is no such XML. */
function fieldsOf(data: string): Readonly<Record<string, string>> | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(data) || XMLValidator.validate(data) !== true) return undefined;
  const document: unknown = parser.parse(data);
  const hotich = isRecord(document) ? document['hotich'] : undefined;
  const hoso = isRecord(hotich) ? hotich['hoso'] : undefined;
  if (!isRecord(hoso)) return undefined;
  const fields = Object.entries(hoso);
  return fields.every((field): field is [string, string] => typeof field[1] === 'string') ? Object.fromEntries(fields) : undefined;
}
