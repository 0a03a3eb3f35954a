import { type BirthDate, formatBirthDate, MotcuaError, normaliseName, parseBirthDate } from '@motcua/domain';
import {
  CitizenConfirmationRequestMessage,
  CitizenInformationRequestMessage,
  IdentityCheckRequestMessage,
} from '../generated/population.messages.ts';
import {
  CitizenConfirmationRequestSchema,
  CitizenInformationRequestSchema,
  IdentityCheckRequestSchema,
} from '../generated/population.schemas.ts';
import { checkRequest } from '../shape.ts';
import { readSoapBody, shapeXml } from '../xml/read-xml.ts';
import { soapEnvelope } from '../xml/soap-envelope.ts';
import { writeXml } from '../xml/write-xml.ts';

/** The services of the population database we speak: 001 verify, 002 read, 003 confirm. */
export type PopulationService = '001' | '002' | '003';

/** A look-up in the population database. */
export interface PopulationLookUp {
  service: PopulationService;
  /** Made by the caller, at most 40 characters. */
  requestId: string;
  /** The procedure, which is the purpose of the look-up. */
  procedureCode: string;
  agencyCode: string;
  officerId: string;
  /** 12 digits; or, for who has none, `legacyIdCard`. */
  personalId?: string;
  /** 9 digits; only without `personalId`. */
  legacyIdCard?: string;
  fullName: string;
  birthDate: BirthDate;
}

const services = {
  '001': { message: IdentityCheckRequestMessage, schema: IdentityCheckRequestSchema },
  '002': { message: CitizenInformationRequestMessage, schema: CitizenInformationRequestSchema },
  '003': { message: CitizenConfirmationRequestMessage, schema: CitizenConfirmationRequestSchema },
} as const;

/**
 * A look-up as a SOAP 1.1 message, fields in the documented order.
 *
 * @param namespace The request's namespace where it is not `http://dancuquocgia.bca`.
 * @throws MotcuaError `invalid_request`; `details` name the place, never the value.
 */
export function encodeLookUp(lookUp: PopulationLookUp, namespace?: string): string {
  if ((lookUp.personalId === undefined) === (lookUp.legacyIdCard === undefined)) {
    throw new MotcuaError('invalid_request', 'A look-up needs the personal number, or else the old card number', {
      details: { reason: 'one_number' },
    });
  }
  const { message, schema } = services[lookUp.service];
  const wire = checkRequest(
    schema as typeof CitizenInformationRequestSchema,
    {
      MaYeuCau: lookUp.requestId,
      MaDVC: lookUp.procedureCode,
      MaTichHop: lookUp.service,
      MaDonVi: lookUp.agencyCode,
      MaCanBo: lookUp.officerId,
      ...(lookUp.personalId === undefined ? {} : { SoDinhDanh: lookUp.personalId }),
      ...(lookUp.legacyIdCard === undefined ? {} : { SoCMND: lookUp.legacyIdCard }),
      HoVaTen: normaliseName(lookUp.fullName),
      NgayThangNamSinh: birthDateElement(lookUp.birthDate),
    },
    `population.${lookUp.service}`,
  );
  return soapEnvelope(writeXml(message, wire, namespace));
}

/**
 * Reads a look-up message, in whichever namespace.
 *
 * @throws MotcuaError `bad_response` when the text is no SOAP message, `invalid_request` when it is not a look-up.
 */
export function decodeLookUp(text: string): PopulationLookUp {
  const { name, content } = readSoapBody(text);
  for (const [service, { message, schema }] of Object.entries(services)) {
    if (message.name !== name) continue;
    const wire = checkRequest(schema as typeof CitizenInformationRequestSchema, shapeXml(message, content), 'population.look-up');
    const birth = wire.NgayThangNamSinh;
    return {
      service: service as PopulationService,
      requestId: wire.MaYeuCau,
      procedureCode: wire.MaDVC,
      agencyCode: wire.MaDonVi,
      officerId: wire.MaCanBo,
      ...(wire.SoDinhDanh === undefined ? {} : { personalId: wire.SoDinhDanh }),
      ...(wire.SoCMND === undefined ? {} : { legacyIdCard: wire.SoCMND }),
      fullName: wire.HoVaTen,
      birthDate: parseBirthDate('Nam' in birth ? birth.Nam : birth.NgayThangNam),
    };
  }
  throw new MotcuaError('invalid_request', 'The message is no look-up of services 001 to 003', { details: { reason: 'unknown_operation' } });
}

function birthDateElement(date: BirthDate): { NgayThangNam: string } | { Nam: string } {
  const text = formatBirthDate(date, 'yyyyMMdd');
  return text.length === 4 ? { Nam: text } : { NgayThangNam: text };
}
