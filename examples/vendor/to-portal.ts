import { dossierStatuses, type DossierStatusKind } from '@motcua/domain';
import type { PortalDossier, PortalProgress } from '@motcua/national-portal';
import type { VendorDossier } from './one-stop.ts';

/** A dossier of the vendor's system as the national portal takes it. */
export function portalDossier(dossier: VendorDossier): PortalDossier {
  const identity = dossier.owner.personalId || dossier.owner.legacyIdCard ? dossier.owner : dossier.applicant;
  const status = statusKind(dossier.status);
  const ended = dossier.progress.at(-1)?.at;
  return {
    dossierCode: dossier.code,
    procedureCode: dossier.procedureCode,
    procedureName: dossier.procedureName,
    sectorCode: dossier.sector.code,
    sectorName: dossier.sector.name,
    channel: 'online',
    filedAt: 'own_portal',
    owner: {
      kind: dossier.applicantKind === 'citizen' ? 'citizen' : 'business',
      name: dossier.owner.name,
      ...(identity.personalId === undefined ? {} : { personalId: identity.personalId }),
      ...(identity.legacyIdCard === undefined ? {} : { legacyIdCard: identity.legacyIdCard }),
      ...(dossier.applicant.phone === undefined ? {} : { phone: dossier.applicant.phone }),
      ...(dossier.applicant.email === undefined ? {} : { email: dossier.applicant.email }),
    },
    submittedAt: dossier.submittedAt,
    receivedAt: dossier.receivedAt,
    ...(dossier.appointment === null ? {} : { appointment: dossier.appointment }),
    status,
    ...(dossier.finishedAt === null ? {} : { finishedAt: dossier.finishedAt }),
    ...(dossier.returnedAt === null ? {} : { returnedAt: dossier.returnedAt }),
    ...(status === 'not_accepted' && ended !== undefined ? { refusedAt: ended } : {}),
    agencyName: dossier.agencyName,
    resultDelivery: 'in_person',
    digitised: dossier.documents.some((document) => document.files.length > 0),
    verifiedByVneid: false,
    onlinePayment: 'none',
    documents: dossier.documents.flatMap((document) =>
      document.files.map((file) => ({ id: file.id, name: file.name, requirementCode: document.code, digitised: true })),
    ),
    fees: dossier.fees.map((fee) => ({ name: fee.name, code: fee.code, amount: fee.amount })),
    supplements: dossier.supplements.map(({ id, askedBy, message, askedAt, receivedAt, appointmentBefore, appointmentAfter }) => ({
      id,
      askedBy,
      message,
      askedAt,
      answered: receivedAt !== undefined,
      ...(receivedAt === undefined ? {} : { answeredAt: receivedAt }),
      ...(appointmentBefore === undefined ? {} : { appointmentBefore }),
      ...(appointmentAfter === undefined ? {} : { appointmentAfter }),
    })),
  };
}

/** The lines of a dossier's history after the first `sent`, as the national portal takes them. */
export function portalProgress(dossier: VendorDossier, sent: number): PortalProgress[] {
  return dossier.progress.slice(sent).map((line) => ({
    dossierCode: dossier.code,
    // The portal wants a name on every line; what the system did by itself is the department's.
    officer: line.officer || line.department || dossier.agencyName.slice(0, 50),
    at: line.at,
    status: statusKind(line.status),
    ...(line.position ? { position: line.position } : {}),
    ...(line.department ? { department: line.department } : {}),
    ...(line.note ? { note: line.note } : {}),
    ...(dossier.appointment === null ? {} : { dueAt: dossier.appointment }),
  }));
}

function statusKind(code: number): DossierStatusKind {
  const entry = dossierStatuses.find((candidate) => candidate.code === code);
  if (entry === undefined) throw new RangeError(`there is no status ${code}`);
  return entry.kind;
}
