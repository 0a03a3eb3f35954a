import { type BirthDate, formatBirthDate, MotcuaError, normaliseName, parseBirthDate } from '@motcua/domain';
import { LookUpFieldsSchema, ProcedureConfirmationRequestSchema, RequesterLookUpRequestSchema } from '../generated/population.schemas.ts';
import { present } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { readSoapBody, shapeXml } from '../xml/read-xml.ts';
import { soapEnvelope } from '../xml/soap-envelope.ts';
import { writeXml } from '../xml/write-xml.ts';
import { type PopulationService, requestMessages } from './services.ts';

/** A look-up in the population database. */
export interface PopulationLookUp {
  service: PopulationService;
  /** Made by the caller, at most 40 characters. */
  requestId: string;
  /** The procedure, which is the purpose of the look-up. */
  procedureCode: string;
  /** The agency that asks. Some platforms know it and take no such field; service 033 has none. */
  agencyCode?: string;
  officerId: string;
  /** 12 digits; or, for who has none, `legacyIdCard`. */
  personalId?: string;
  /** 9 digits; only without `personalId`. */
  legacyIdCard?: string;
  fullName: string;
  /** Of every service but 033, which compares number and name only. */
  birthDate?: BirthDate;
  /** The requester's account; service 037 only. */
  account?: string;
  /** The requester's telephone; service 037 only. */
  phone?: string;
}

/**
 * A look-up as a SOAP 1.1 message, fields in the documented order.
 *
 * @param namespace The request's namespace where it is not `http://dancuquocgia.bca`.
 * @throws MotcuaError `invalid_request`; `details` name the place, never the value.
 */
export function encodeLookUp(lookUp: PopulationLookUp, namespace?: string): string {
  refuseOtherThanOneNumber(lookUp);
  return soapEnvelope(writeXml(requestMessages[lookUp.service], wireOf(lookUp), namespace));
}

/**
 * Reads a look-up message, in whichever namespace.
 *
 * @throws MotcuaError `bad_response` when the text is no SOAP message, `invalid_request` when it is not a look-up.
 */
export function decodeLookUp(text: string): PopulationLookUp {
  const { name, content } = readSoapBody(text);
  const operation = 'population.look-up';
  const number = (content as { MaTichHop?: unknown } | undefined)?.MaTichHop;
  for (const [key, message] of Object.entries(requestMessages)) {
    if (message.name !== name || (key !== '033' && key !== number)) continue;
    const service = key as PopulationService;
    const shaped = shapeXml(message, content);
    if (service === '033') {
      const wire = checkRequest(ProcedureConfirmationRequestSchema, shaped, operation);
      return lookUpOf({ service, wire, procedureCode: wire.MaDichVu });
    }
    if (service === '037') {
      const wire = checkRequest(RequesterLookUpRequestSchema, shaped, operation);
      return { ...lookUpOf({ service, wire, procedureCode: wire.MaDVC }), account: wire.TaiKhoan, phone: wire.SoDienThoai };
    }
    const wire = checkRequest(LookUpFieldsSchema, shaped, operation);
    return lookUpOf({ service, wire, procedureCode: wire.MaDVC });
  }
  throw new MotcuaError('invalid_request', 'The message is no look-up of a service that is spoken here', { details: { reason: 'unknown_operation' } });
}

/** @throws MotcuaError `invalid_request` with `details.reason` `one_number`. */
export function refuseOtherThanOneNumber(lookUp: Pick<PopulationLookUp, 'personalId' | 'legacyIdCard'>): void {
  if ((lookUp.personalId === undefined) !== (lookUp.legacyIdCard === undefined)) return;
  throw new MotcuaError('invalid_request', 'A look-up needs the personal number, or else the old card number', {
    details: { reason: 'one_number' },
  });
}

/** The fields of a request by their wire names; the message's description puts them in order. */
function wireOf(lookUp: PopulationLookUp): ReturnType<typeof LookUpFieldsSchema.parse> | ReturnType<typeof ProcedureConfirmationRequestSchema.parse> {
  const operation = `population.${lookUp.service}`;
  const person = present({
    MaYeuCau: lookUp.requestId,
    MaCanBo: lookUp.officerId,
    SoDinhDanh: lookUp.personalId,
    SoCMND: lookUp.legacyIdCard,
    HoVaTen: normaliseName(lookUp.fullName),
  });
  if (lookUp.service === '033') {
    return checkRequest(ProcedureConfirmationRequestSchema, { ...person, MaDichVu: lookUp.procedureCode }, operation);
  }
  const fields = present({
    ...person,
    MaDVC: lookUp.procedureCode,
    MaTichHop: lookUp.service,
    MaDonVi: lookUp.agencyCode,
    NgayThangNamSinh: lookUp.birthDate && birthDateElement(lookUp.birthDate),
  });
  if (lookUp.service !== '037') return checkRequest(LookUpFieldsSchema, fields, operation);
  return checkRequest(RequesterLookUpRequestSchema, present({ ...fields, TaiKhoan: lookUp.account, SoDienThoai: lookUp.phone }), operation) as never;
}

interface AskedFields {
  MaYeuCau: string;
  MaCanBo: string;
  MaDonVi?: string;
  SoDinhDanh?: string;
  SoCMND?: string;
  HoVaTen: string;
  NgayThangNamSinh?: { NgayThangNam: string } | { Nam: string };
}

function lookUpOf({ service, wire, procedureCode }: { service: PopulationService; wire: AskedFields; procedureCode: string }): PopulationLookUp {
  const birth = wire.NgayThangNamSinh;
  return present<PopulationLookUp>({
    service,
    requestId: wire.MaYeuCau,
    procedureCode,
    agencyCode: wire.MaDonVi,
    officerId: wire.MaCanBo,
    personalId: wire.SoDinhDanh,
    legacyIdCard: wire.SoCMND,
    fullName: wire.HoVaTen,
    birthDate: birth && parseBirthDate('Nam' in birth ? birth.Nam : birth.NgayThangNam),
  });
}

function birthDateElement(date: BirthDate): { NgayThangNam: string } | { Nam: string } {
  const text = formatBirthDate(date, 'yyyyMMdd');
  return text.length === 4 ? { Nam: text } : { NgayThangNam: text };
}
