import type { Answer, Call } from '../call.ts';
import { BodyTooLarge, json, jsonObject } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import { platformFault } from '../platform.ts';
import type { Door } from './door.ts';
import type { Officer } from './officers.ts';
import { bodyLimit } from './population-service.ts';
import { findCitizens } from './register.ts';
import { registerAnswer } from './register-answer.ts';
import { isBirth, operationOf, readNumber } from './request.ts';
import { SoapFault, envelope } from './soap.ts';

/** What the JSON wrappers stand before. */
export interface Wrapped {
  readonly register: readonly Citizen[];
  readonly officers: readonly Officer[];
  /** Codes of the procedures that may use the register. */
  readonly procedures: readonly string[];
}

const lookUpFields = ['HoVaTen', 'SoDinhDanh', 'SoCMND', 'NgayThangNam', 'Nam', 'MaTichHop', 'MaDVC', 'MaCanBo', 'MaYeuCau'];
const checkFields = ['maYeuCau', 'maDVC', 'maCanBo', 'soDinhDanh', 'soCMND', 'hoVaTen', 'ngayThangNam', 'userNameService'];

/** The wrapper of the "TD" one-stop systems: fields in JSON, the register's SOAP answer as a text in JSON. */
export function createSoapInJson(wrapped: Wrapped, door: Door, faults: Faults) {
  return guarded(door, faults, (fields) => {
    const text = textsOf(fields, lookUpFields);
    const operation = operationOf(text('MaTichHop'));
    if (operation === undefined || text('MaTichHop') === '033') throw new SoapFault('Client', 'MaTichHop: not known here');
    const refused = refusedMapping(wrapped, text('MaDVC'), text('MaCanBo'));
    // The two codes and their words are OpenCPS's own.
    if (refused === 'procedure') return json(200, { error_code: '004', message: 'Thủ tục chưa được cấp phép khai thác CSDL dân cư' }, operation);
    if (refused === 'officer') return json(200, { error_code: '005', message: 'Tài khoản cán bộ không có quyền thao tác' }, operation);
    const birth = text('NgayThangNam') || text('Nam');
    if (!isBirth(birth) || (text('NgayThangNam') !== '' && text('Nam') !== '')) throw new SoapFault('Client', 'NgayThangNam: yyyyMMdd, or Nam: yyyy');
    const request = {
      service: text('MaTichHop'),
      requestId: required(text('MaYeuCau'), 'MaYeuCau'),
      officer: text('MaCanBo'),
      statement: { ...readNumber(text('SoDinhDanh'), text('SoCMND')), fullName: required(text('HoVaTen'), 'HoVaTen'), birth },
    };
    return json(200, { error_code: '0', message: envelope(200, registerAnswer(wrapped.register, request, 'count')).body }, operation);
  });
}

/** The wrapper of Đồng Tháp: says only whether a statement is true. */
export function createJsonCheck(wrapped: Wrapped, door: Door, faults: Faults) {
  return guarded(door, faults, (fields) => {
    const text = textsOf(fields, checkFields);
    for (const name of ['maYeuCau', 'maDVC', 'maCanBo', 'hoVaTen', 'userNameService']) required(text(name), name);
    if (refusedMapping(wrapped, text('maDVC'), text('maCanBo')) !== undefined) return json(403, { code: '005', message: 'Không có quyền' }, 'xac-thuc');
    if (!isBirth(text('ngayThangNam'))) throw new SoapFault('Client', 'ngayThangNam: yyyyMMdd or yyyy');
    const number = readNumber(text('soDinhDanh'), text('soCMND'));
    const found = findCitizens(wrapped.register, { ...number, fullName: text('hoVaTen'), birth: text('ngayThangNam') }, true);
    return json(200, { data: String(found.length > 0) }, 'xac-thuc');
  });
}

function guarded(door: Door, faults: Faults, answer: (fields: Record<string, unknown>) => Answer) {
  return async (call: Call): Promise<Answer> => {
    if (call.method !== 'POST') return platformFault(call, 900907);
    const refused = door.refuse(call);
    if (refused) return refused;
    if (faults.take('population', ['expired_token'])) return door.expire(call);
    try {
      const fields = jsonObject(await call.text(bodyLimit));
      if (fields === undefined) throw new SoapFault('Client', 'The body must be a JSON object');
      return answer(fields);
    } catch (error) {
      if (error instanceof SoapFault) return json(400, { code: 'bad_request', message: error.message });
      if (error instanceof BodyTooLarge) return platformFault(call, 900805);
      throw error;
    }
  };
}

/** The texts of a message; null is an empty one. @throws {@link SoapFault} for a member that is missing, another, or no text. */
function textsOf(fields: Record<string, unknown>, names: readonly string[]): (name: string) => string {
  for (const name of Object.keys(fields)) if (!names.includes(name)) throw new SoapFault('Client', 'The message holds a member that is not in its schema');
  for (const name of names) {
    const value = fields[name];
    if (value !== null && typeof value !== 'string') throw new SoapFault('Client', `${name}: must be a text`);
  }
  return (name) => (fields[name] as string | null) ?? '';
}

function required(text: string, name: string): string {
  if (text === '') throw new SoapFault('Client', `${name}: required`);
  return text;
}

function refusedMapping(wrapped: Wrapped, procedure: string, officer: string): 'procedure' | 'officer' | undefined {
  if (!wrapped.procedures.includes(procedure)) return 'procedure';
  return wrapped.officers.some(({ code }) => code === officer) ? undefined : 'officer';
}
