import { ServiceAnswerSchema } from '../generated/national-portal.schemas.ts';
import type { ReadServiceRequest } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';
import { refuseFailure } from './refusal.ts';

/** A public service of the portal (DVC): a procedure as it can be filed. A procedure may have several. */
export interface PortalService {
  serviceCode: string;
  name?: string;
  procedureCode?: string;
  procedureName?: string;
  /** Who issued the procedure, by name. */
  issuedBy?: string;
  sectorName?: string;
  uses: readonly PortalServiceUse[];
}

/** Where a service is offered, and at which level. */
export interface PortalServiceUse {
  agencyCode?: string;
  agencyName?: string;
  /** Level of the online service, as the portal numbers it. */
  serviceLevel?: string;
}

/** @param only By procedure or by service; everything when left out. */
export function encodeReadServices(caller: PortalCaller, only: { procedureCode?: string; serviceCode?: string }): ReadServiceRequest {
  return present<ReadServiceRequest>({ ...callOf(caller, 'LayDVC'), maTTHC: only.procedureCode, maDVC: only.serviceCode });
}

/** The services the portal found. @throws MotcuaError, see {@link refuseFailure}. */
export function decodeServices(value: unknown, onDrift?: DriftHook): PortalService[] {
  const operation = 'national-portal.listServices';
  refuseFailure(value, operation);
  const { result } = checkAnswer(ServiceAnswerSchema, value, operation, onDrift);
  const services = Array.isArray(result) ? result : result === undefined || result === null ? [] : [result];
  return services.map((service) =>
    present<PortalService>({
      serviceCode: service.MADVC,
      name: textOf(service.TENDVC),
      procedureCode: textOf(service.MATTHC),
      procedureName: textOf(service.TENTTHC),
      issuedBy: textOf(service.TENCOQUANBANHANH),
      sectorName: textOf(service.TENLINHVUC),
      uses: (service.APDUNGDVC ?? []).map((use) =>
        present<PortalServiceUse>({ agencyCode: textOf(use.MACOQUANTHUCHIEN), agencyName: textOf(use.TENCOQUANTHUCHIEN), serviceLevel: textOf(use.MUCDO) }),
      ),
    }),
  );
}
