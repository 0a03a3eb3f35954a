/**
 * The messages of the population database, between their wire forms (SOAP 1.1, and the JSON wrappers seen) and the domain.
 *
 * @packageDocumentation
 */
import { type Citizen, MotcuaError } from '@motcua/domain';
import {
  CitizenCollectionMessage,
  ConfirmationCountMessage,
  ConfirmationVerdictMessage,
  ProcedureConfirmationVerdictMessage,
} from '../generated/population.messages.ts';
import { CitizenCollectionSchema, ConfirmationCountSchema, ConfirmationVerdictSchema } from '../generated/population.schemas.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { readSoapBody, shapeXml, type SoapBody } from '../xml/read-xml.ts';
import { refuseFault, soapEnvelope } from '../xml/soap-envelope.ts';
import { writeXml } from '../xml/write-xml.ts';
import { decodeCitizen, encodeCitizen } from './citizen-entry.ts';

export { decodeJsonCheck, decodeJsonCheckAnswer, encodeJsonCheck } from './json-check.ts';
export { decodeLookUp, encodeLookUp, type PopulationLookUp } from './look-up.ts';
export { type PopulationService, populationServices } from './services.ts';
export { decodeJsonLookUp, decodeJsonLookUpAnswer, encodeJsonLookUp } from './soap-in-json.ts';

/** What the services answer that name people: all but 003, 011 and 033. */
export interface CitizenList {
  /** The people who fit; none when nobody does. */
  citizens: readonly Citizen[];
  /** When the data was true, as the register writes it. */
  asOf?: string;
  /** The register's remark. */
  note?: string;
}

/**
 * Reads the answer of a service that names people.
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

/** The answer of a service that names people, as a SOAP message. */
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
 * Reads the answer of service 003 or 033: how many people fit what was said. One is a match.
 *
 * @throws MotcuaError `bad_response` when it is no such answer, `rejected` or `unavailable` when it is a SOAP fault.
 */
export function decodeConfirmation(text: string, operation = 'population.003', onDrift?: DriftHook): { matches: number } {
  const body = readSoapBody(text);
  refuseFault(body, operation);
  const matches = countIn(body, operation, onDrift);
  if (matches === undefined) throw notTheAnswer(operation);
  return { matches };
}

/** The answer of service 003 or 033 as a SOAP message: a count, or the verdict of either. */
export function encodeConfirmation({ matches }: { matches: number }, spelling: 'count' | 'verdict' | 'procedure_verdict' = 'count'): string {
  if (spelling === 'count') return soapEnvelope(writeXml(ConfirmationCountMessage, { SoLuongCongDan: String(matches) }));
  const message = spelling === 'verdict' ? ConfirmationVerdictMessage : ProcedureConfirmationVerdictMessage;
  return soapEnvelope(writeXml(message, { TonTai: String(matches > 0) }));
}

/** What the register says of a death or a disappearance. */
export type DeathOrMissing = 'recorded' | 'not_recorded' | 'cannot_tell';

/**
 * Reads the answer of service 011. It was never seen: a verdict or a count in the spellings of 003 is taken as whether a
 * death or a disappearance is recorded; an answer that names people says who they are, not that, and cannot tell.
 *
 * @throws MotcuaError `bad_response` when it is neither, `rejected` or `unavailable` when it is a SOAP fault.
 */
export function decodeDeathOrMissing(text: string, operation = 'population.011', onDrift?: DriftHook): DeathOrMissing {
  const body = readSoapBody(text);
  refuseFault(body, operation);
  if (body.name === CitizenCollectionMessage.name) return 'cannot_tell';
  const count = countIn(body, operation, onDrift);
  if (count === undefined) throw notTheAnswer(operation);
  return count > 0 ? 'recorded' : 'not_recorded';
}

/** The answer of service 011 as a SOAP message, as we infer it. */
export function encodeDeathOrMissing(state: Exclude<DeathOrMissing, 'cannot_tell'>): string {
  return soapEnvelope(writeXml(ConfirmationVerdictMessage, { TonTai: String(state === 'recorded') }));
}

/** The count in an answer, or its verdict as one or none; none when the answer is another. The spelling of its element varies. */
function countIn({ content }: SoapBody, operation: string, onDrift?: DriftHook): number | undefined {
  const count = shapeXml(ConfirmationCountMessage, content);
  if (hasMember(count, 'SoLuongCongDan')) return Number(checkAnswer(ConfirmationCountSchema, count, operation, onDrift).SoLuongCongDan);
  const verdict = shapeXml(ConfirmationVerdictMessage, content);
  if (!hasMember(verdict, 'TonTai')) return undefined;
  return /^(?:true|1)$/.test(checkAnswer(ConfirmationVerdictSchema, verdict, operation, onDrift).TonTai) ? 1 : 0;
}

function hasMember(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

function notTheAnswer(operation: string): MotcuaError {
  return new MotcuaError('bad_response', `${operation}: the answer is not what the contract says`, {
    details: { operation, reason: 'another_message' },
  });
}
