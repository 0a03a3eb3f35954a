import { type DossierStatus, dossierStatusFromCode } from '@motcua/domain';
import { FindAccountAnswerSchema, FindDossierAnswerSchema } from '../generated/national-portal.schemas.ts';
import type { FindAccountRequest, FindDossierRequest } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { fromWireTime } from '../wire-time.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';
import { refuseFailure } from './refusal.ts';

/** A dossier as the portal has it. */
export interface FoundPortalDossier {
  dossierCode: string;
  procedureCode?: string;
  procedureName?: string;
  status?: DossierStatus;
  receivedAt?: string;
  appointment?: string;
  returnedAt?: string;
  agencyName?: string;
}

export function encodeFindDossier(caller: PortalCaller, dossierCode: string): FindDossierRequest {
  return { ...callOf(caller, 'TraCuuHoSo'), mahoso: dossierCode };
}

/** The dossier, or none when the portal does not have it. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeFoundDossier(value: unknown, dossierCode: string, onDrift?: DriftHook): FoundPortalDossier | undefined {
  const operation = 'national-portal.findDossier';
  refuseFailure(value, operation);
  const { result } = checkAnswer(FindDossierAnswerSchema, value, operation, onDrift);
  const found = Array.isArray(result) ? result[0] : result;
  if (found === undefined || found === null) return undefined;
  const status = textOf(found.TrangThaiHoSo);
  return present<FoundPortalDossier>({
    dossierCode: textOf(found.MaHoSo) ?? dossierCode,
    procedureCode: textOf(found.MaTTHC),
    procedureName: textOf(found.TenTTHC),
    status: status === undefined ? undefined : dossierStatusFromCode(status),
    receivedAt: fromWireTime(found.NgayTiepNhan),
    appointment: fromWireTime(found.NgayHenTra),
    returnedAt: fromWireTime(found.NgayTra),
    agencyName: textOf(found.DonViXuLy),
  });
}

/** @param number Tax code, personal number or old card. */
export function encodeFindAccount(caller: PortalCaller, number: string): FindAccountRequest {
  return { ...callOf(caller, 'TraCuuTechID'), provider: 'wso2is', mstorcmnd: number };
}

/** The account's id (TechID), or none when nobody has an account with the number. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeAccount(value: unknown, onDrift?: DriftHook): string | undefined {
  const operation = 'national-portal.findAccount';
  refuseFailure(value, operation);
  return textOf(checkAnswer(FindAccountAnswerSchema, value, operation, onDrift).result?.[0]?.TECHNICALID);
}
