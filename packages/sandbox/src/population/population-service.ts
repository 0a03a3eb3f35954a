import type { Answer, Call } from '../call.ts';
import { BodyTooLarge } from '../call.ts';
import type { Citizen } from '../citizens.ts';
import type { Faults } from '../faults.ts';
import { platformFault } from '../platform.ts';
import type { Door } from './door.ts';
import type { ConfirmationSpelling } from './register-answer.ts';
import { registerAnswer } from './register-answer.ts';
import { isOperation, readRequest } from './request.ts';
import { SoapFault, envelope, readSoapBody } from './soap.ts';

/** Largest message the register reads, in bytes. */
export const bodyLimit = 65_536;

/** The population database in SOAP 1.1 behind a door: services 001 to 011, 033 and 037. */
export function createPopulationService(register: readonly Citizen[], door: Door, faults: Faults, spelling: ConfirmationSpelling = 'count') {
  return async (call: Call): Promise<Answer> => {
    if (call.method !== 'POST') return platformFault(call, 900907);
    const refused = door.refuse(call);
    if (refused) return refused;
    if (faults.take('population', ['expired_token'])) return door.expire(call);
    let operation: string | undefined;
    try {
      const mediaType = (call.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (mediaType !== 'text/xml' && mediaType !== 'application/xml') {
        throw new SoapFault('Client', 'The message must be text/xml or application/xml');
      }
      const body = readSoapBody(await call.text(bodyLimit));
      if (isOperation(body.name)) operation = body.name;
      const request = readRequest(body, door.knowsAgency === true);
      const keyHolder = door.officerOf?.(call);
      if (keyHolder !== undefined && keyHolder !== request.officer) throw new SoapFault('Client', 'MaCanBo: not the officer of AuthHash');
      return envelope(200, registerAnswer(register, request, spelling), operation);
    } catch (error) {
      if (error instanceof SoapFault) return error.answer(operation);
      if (error instanceof BodyTooLarge) return platformFault(call, 900805);
      throw error;
    }
  };
}
