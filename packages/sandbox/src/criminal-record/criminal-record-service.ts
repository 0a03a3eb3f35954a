import { ethnicGroups } from '@motcua/domain/ethnic-groups';
import { provincesOn } from '@motcua/domain/provinces';
import type { Answer, Call, Handler } from '../call.ts';
import { isRecord, json } from '../call.ts';
import type { Faults } from '../faults.ts';
import type { Platform } from '../platform.ts';
import { bodyOf, byPath, guardedService } from '../registers/guarded-service.ts';
import { slashDate } from '../wire-time.ts';
import type { CertificateDossier, CriminalRecordSystem } from './criminal-record-system.ts';

type Body = Readonly<Record<string, unknown>>;

const stateNames: Readonly<Record<number, string>> = { 3: 'STP đã tiếp nhận', 4: 'Đang xử lý', 5: 'Đã có phiếu' };
const wholeDate = /^\d{2}\/\d{2}\/\d{4}$/;
const partialDate = /^((\d{2}\/)?\d{2}\/)?\d{4}$/;

/** The form of each required field of a declaration. */
const declarationForms: Readonly<Record<string, (value: unknown) => boolean>> = {
  fullName: (value) => typeof value === 'string' && value.trim() !== '',
  genderId: (value) => value === 0 || value === 1,
  birthDateStr: (value) => typeof value === 'string' && partialDate.test(value),
  nationalityId: Number.isInteger,
  idTypeId: (value) => [0, 1, 2, 3].includes(value as number),
  identifyNo: (value) => typeof value === 'string' && /^[0-9A-Za-z]{5,20}$/.test(value),
  phone: (value) => typeof value === 'string' && /^0\d{9,10}$/.test(value),
  declareDate: (value) => typeof value === 'string' && wholeDate.test(value),
  declareTypeId: (value) => [3844, 3845, 3846, 3847].includes(value as number),
  requestQty: (value) => Number.isInteger(value) && (value as number) > 0,
  objectRequestId: (value) => [71, 72, 73, 74].includes(value as number),
  formType: (value) => value === 1 || value === 2,
};

/** The Ministry of Justice's criminal record service behind a platform. */
export function createCriminalRecordService(system: CriminalRecordSystem, platform: Platform | undefined, faults: Faults): Handler {
  const operation = (name: string, run: (body: Body) => Answer) =>
    ({ method: 'POST', name, run: async (call: Call) => run(await bodyOf(call)) }) as const;
  return guardedService(
    'criminal-record',
    byPath({
      '/nhanHoSoDangKy': operation('nhanHoSoDangKy', submit),
      '/LLTP-API-traTrangThaiHs': operation('traTrangThaiHs', state),
      '/LLTP-API-traHoSo': operation('traHoSo', dossiers),
      '/LLTP-API-traDanhMuc': operation('traDanhMuc', catalogue),
      '/LLTP-API-danhDauHsThanhCong': operation('danhDauHsThanhCong', acknowledge),
      '/LLTP-API-traDsTrangThaiHs': operation('traDsTrangThaiHs', changes),
    }),
    platform,
    faults,
  );

  function submit(body: Body): Answer {
    const { idMinistryJustice, idReceivedDec, dateReceivedDec, datePromissoryDec, declarationWSForm: declaration, residenceWSForm: residences } = body;
    if (typeof idMinistryJustice !== 'string' || idMinistryJustice === '') return refused(106, 'AGENCY_ID_INCORRECT');
    const dated = [dateReceivedDec, datePromissoryDec].every((day) => typeof day === 'string' && wholeDate.test(day));
    if (typeof idReceivedDec !== 'string' || !dated || !isRecord(declaration)) return refused(500, 'DATA_INCORRECT');
    const wrong = Object.entries(declarationForms).find(([field, fits]) => !fits(declaration[field]))?.[0];
    if (wrong !== undefined) return refused(500, `DATA_INCORRECT: ${wrong}`);
    const lived = Array.isArray(residences) && residences.every((period) => isRecord(period) && [period['fromDateStr'], period['toDateStr']].every((day) => typeof day === 'string' && partialDate.test(day)));
    if (!lived) return refused(500, 'DATA_INCORRECT: residenceWSForm');
    const dossier = system.submit(idReceivedDec, String(declaration['identifyNo']));
    return dossier ? json(200, { STATUS: 1, DESCRIPTION: null, ID: dossier.id }) : refused(500, 'DATA_INCORRECT: idReceivedDec');
  }

  function state({ idReceivedDec, infoType, identifyNo }: Body): Answer {
    if (infoType !== '1' && infoType !== '2') return refused(302, 'DATA_TYPE_INVALID');
    const dossier = infoType === '2' ? system.ask(String(idReceivedDec)) : system.ask(String(idReceivedDec), String(identifyNo));
    return dossier ? json(200, { STATUS: 1, ...stateOf(dossier) }) : refused(201, 'RECORD_NOT_FOUND');
  }

  function dossiers({ infoType }: Body): Answer {
    if (infoType !== '1' && infoType !== '2') return refused(302, 'DATA_TYPE_INVALID');
    return json(200, { STATUS: 1, LISTCONTENT: system.filed(infoType === '1' ? 'online' : 'department').map(returned) });
  }

  function catalogue({ infoType }: Body): Answer {
    const provinces = provincesOn(new Date().toISOString().slice(0, 10));
    const lists: Readonly<Record<string, readonly { ID: number; NAME: string }[]>> = {
      1: provinces.map(({ code, name }) => ({ ID: Number(code), NAME: name })),
      2: [{ ID: 1, NAME: 'Việt Nam' }],
      3: ethnicGroups.map(({ code, name }) => ({ ID: Number(code), NAME: name })),
      4: [{ ID: 1, NAME: 'Cơ quan Thử Nghiệm' }],
      5: [{ ID: 20, NAME: 'Sở Tư pháp tỉnh Lạng Sơn (hệ thống thử nghiệm)' }],
    };
    const list = lists[String(infoType)];
    return list ? json(200, list) : refused(302, 'DATA_TYPE_INVALID');
  }

  function acknowledge({ declarationId, infoType }: Body): Answer {
    const kind = ({ 1: 'department', 2: 'statuses', 3: 'online' } as const)[String(infoType)];
    if (kind === undefined) return refused(302, 'DATA_TYPE_INVALID');
    return system.acknowledge(kind, String(declarationId).split(';')) ? json(200, { STATUS: 1 }) : refused(201, 'RECORD_NOT_FOUND');
  }

  function changes({ infoType }: Body): Answer {
    if (infoType !== '1' && infoType !== '2') return refused(302, 'DATA_TYPE_INVALID');
    const rows = system.changed(infoType === '2').map((dossier) => ({
      DECLARATION_ID: dossier.id,
      ...stateOf(dossier),
      ...(infoType === '2' ? { RECEIVE_NO: dossier.number } : { APPOINTMENT_NO: dossier.number }),
    }));
    return json(200, { STATUS: 1, LISTCONTENT: rows });
  }
}

function refused(code: number, description: string): Answer {
  return json(200, { STATUS: code, DESCRIPTION: description });
}

function stateOf({ status, approvedOn, issuedOn }: CertificateDossier): Record<string, unknown> {
  return {
    DEC_STATUS_ID: status,
    DEC_STATUS_NAME: stateNames[status],
    APPROVE_DATE: approvedOn === undefined ? null : slashDate(approvedOn),
    ISSUE_DATE: issuedOn === undefined ? null : slashDate(issuedOn),
  };
}

function returned({ id, place, number, status, citizen }: CertificateDossier): object {
  const address = citizen?.permanentAddress.detail ?? '';
  return {
    declarationTraHoSoForm: {
      declarationId: id,
      ...(place === 'online' ? { declarationCode: number } : { appointmentNo: number, decStatusId: status, decStatusName: stateNames[status] }),
      fullName: citizen?.fullName,
      genderId: citizen?.sex === 1 ? 1 : 0,
      birthDateStr: slashDate(citizen?.birthDate ?? ''),
      nationalityId: 1,
      ethnicId: citizen?.ethnicity,
      residence: address,
      idTypeId: 3,
      identifyNo: citizen?.personalId,
      phone: '0900000001',
      declareDate: '01/07/2026',
      declareTypeId: 3846,
      requestQty: 1,
      objectRequestId: 72,
      formType: 1,
      delivery: 0,
    },
    residenceWSForm: [{ fromDateStr: '2010', toDateStr: '07/2026', residencePlace: address, jobName: null, workPlace: null }],
  };
}
