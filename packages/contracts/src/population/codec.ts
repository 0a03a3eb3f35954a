/**
 * The messages of the population database, between their wire form (SOAP 1.1) and the domain.
 *
 * @packageDocumentation
 */
import { type Citizen, MotcuaError } from '@motcua/domain';
import { CitizenCollectionMessage, ConfirmationCountMessage, ConfirmationVerdictMessage } from '../generated/population.messages.ts';
import { CitizenCollectionSchema, ConfirmationCountSchema, ConfirmationVerdictSchema } from '../generated/population.schemas.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { readSoapBody, shapeXml } from '../xml/read-xml.ts';
import { refuseFault, soapEnvelope } from '../xml/soap-envelope.ts';
import { writeXml } from '../xml/write-xml.ts';
import { decodeCitizen, encodeCitizen } from './citizen-entry.ts';

export { decodeLookUp, encodeLookUp, type PopulationLookUp, type PopulationService } from './look-up.ts';

/** What services 001 and 002 answer. */
export interface CitizenList {
  /** The people who fit; none when nobody does. */
  citizens: readonly Citizen[];
  /** When the data was true, as the register writes it. */
  asOf?: string;
  /** The register's remark. */
  note?: string;
}

/**
 * Reads the answer of service 001 or 002.
 *
 * @throws MotcuaError `bad_response` when it is no such answer, `rejected` or `unavailable` when it is a SOAP fault.
 */
export function decodeCitizenList(text: string, operation = 'population.002', onDrift?: DriftHook): CitizenList {
  const body = readSoapBody(text);
  refuseFault(body, operation);
  if (body.name !== CitizenCollectionMessage.name) throw notTheAnswer(operation);
  const collection = checkAnswer(CitizenCollectionSchema, shapeXml(CitizenCollectionMessage, body.content), operation, onDrift);
  return {
    citizens: collection.CongDan.map(decodeCitizen),
    ...(collection.ThoiDiemDuLieu ? { asOf: collection.ThoiDiemDuLieu } : {}),
    ...(collection.GhiChu ? { note: collection.GhiChu } : {}),
  };
}

/** The answer of service 001 or 002 as a SOAP message. */
export function encodeCitizenList(list: CitizenList): string {
  const { citizens, asOf, note } = list;
  return soapEnvelope(
    writeXml(CitizenCollectionMessage, {
      SoCongDan: String(citizens.length),
      ...(asOf === undefined ? {} : { ThoiDiemDuLieu: asOf }),
      ...(note === undefined ? {} : { GhiChu: note }),
      CongDan: citizens.map(encodeCitizen),
    }),
  );
}

/**
 * Reads the answer of service 003: how many people fit what was said. One is a match.
 *
 * @throws MotcuaError `bad_response` when it is no such answer, `rejected` or `unavailable` when it is a SOAP fault.
 */
export function decodeConfirmation(text: string, operation = 'population.003', onDrift?: DriftHook): { matches: number } {
  const body = readSoapBody(text);
  refuseFault(body, operation);
  if (body.name === ConfirmationCountMessage.name) {
    const answer = checkAnswer(ConfirmationCountSchema, shapeXml(ConfirmationCountMessage, body.content), operation, onDrift);
    return { matches: Number(answer.SoLuongCongDan) };
  }
  if (body.name === ConfirmationVerdictMessage.name) {
    const answer = checkAnswer(ConfirmationVerdictSchema, shapeXml(ConfirmationVerdictMessage, body.content), operation, onDrift);
    return { matches: /^(?:true|1)$/.test(answer.TonTai) ? 1 : 0 };
  }
  throw notTheAnswer(operation);
}

/** The answer of service 003 as a SOAP message. */
export function encodeConfirmation({ matches }: { matches: number }): string {
  return soapEnvelope(writeXml(ConfirmationCountMessage, { SoLuongCongDan: String(matches) }));
}

function notTheAnswer(operation: string): MotcuaError {
  return new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, {
    details: { operation, reason: 'another_message' },
  });
}
