import type { DossierCode, DossierStatusKind, LegacyIdCard, PersonalId, Phone, ProcedureCode, TextOr } from '@motcua/domain';
import type { PortalChannel } from './procedure.ts';

/**
 * Which fields of a dossier a portal takes: those of the guide of 2020, or the newer ones too (how it was filed and paid,
 * whether it is digitised, identities by kind, databases used).
 */
export type PortalFieldGeneration = 'guide_1_4_24' | 'current';

/** A dossier as it is sent to the national portal (DongBoHoSoMC). Times are RFC 3339 with offset. */
export interface PortalDossier {
  dossierCode: TextOr<DossierCode['code']>;
  /** Code and name exactly as in the national catalogue: the portal refuses others. */
  procedureCode: TextOr<ProcedureCode['code']>;
  procedureName: string;
  sectorCode: string;
  sectorName: string;
  /** How it was filed. */
  channel: PortalChannel;
  /** Where it was filed: on the national portal or on the unit's own. */
  filedAt: 'national_portal' | 'own_portal';
  owner: PortalDossierOwner;
  receivedAt: string;
  status: DossierStatusKind;
  /** The agency that handles it, by name. */
  agencyName: string;
  resultDelivery: 'in_person' | 'postal';
  /** Whether papers of it are digitised. */
  digitised: boolean;
  /** Whether the account was verified with VNeID. */
  verifiedByVneid: boolean;
  onlinePayment: 'none' | 'national_portal' | 'own_gateway';
  receiptNumber?: string;
  submittedAt?: string;
  appointment?: string;
  /** When the work on it ended: the on-time measure of Decision 766/QĐ-TTg. */
  finishedAt?: string;
  /** When the result was handed over. */
  returnedAt?: string;
  /** When it was refused. */
  refusedAt?: string;
  /** What it is about, at most 1,000 characters. */
  summary?: string;
  returnInfo?: string;
  otherInfo?: string;
  note?: string;
  documents?: readonly PortalDocument[];
  /** None: the procedure is free, which is sent as one fee of 0. */
  fees?: readonly PortalDossierFee[];
  otherDocuments?: readonly PortalOtherDocument[];
  supplements?: readonly PortalSupplement[];
  results?: readonly PortalResult[];
  /** Databases used instead of papers; `1` is the population database. */
  connectedDatabases?: readonly string[];
}

/** Whose dossier it is. */
export interface PortalDossierOwner {
  kind: 'citizen' | 'business' | 'state_agency' | 'organisation';
  name?: string;
  /** 12 digits. A citizen needs this or `legacyIdCard`. */
  personalId?: TextOr<PersonalId>;
  /** 9 digits. */
  legacyIdCard?: TextOr<LegacyIdCard>;
  /** Tax code or other number of who is no citizen. */
  number?: string;
  /** The account's id at the sign-in (TechID). */
  accountId?: string;
  email?: string;
  phone?: TextOr<Phone>;
  fax?: string;
}

/** A file of the dossier. */
export interface PortalDocument {
  id: string;
  name: string;
  /** Code of the document requirement. */
  requirementCode?: string;
  url?: string;
  deleted?: boolean;
  digitised?: boolean;
  /** Whether it is used again, as the portal numbers it; what 2 means was not seen. */
  reuse?: '0' | '1' | '2';
  /** Whether it comes from the national store of results. */
  fromNationalStore?: boolean;
  /** Code of the result that stands for it. */
  replacedByResult?: string;
}

/** A fee of the dossier. */
export interface PortalDossierFee {
  name: string;
  code?: string;
  /** Whole đồng. */
  amount: number;
  /** Codes of the portal's own lists, which are not public. */
  collection?: string;
  kind?: string;
}

/** A paper that is not in the procedure's list. */
export interface PortalOtherDocument {
  name: string;
  quantity: number;
  kind: number;
}

/** A request for more papers. */
export interface PortalSupplement {
  id: number;
  askedBy: string;
  message: string;
  askedAt: string;
  answered: boolean;
  receivedBy?: string;
  receiptInfo?: string;
  answeredAt?: string;
  appointmentBefore?: string;
  appointmentAfter?: string;
}

/** A result document. */
export interface PortalResult {
  id: string;
  name: string;
  requirementCode?: string;
  url?: string;
  /** Code of the result kind: with it and a file the result counts as electronic. */
  resultCode?: string;
}

/** A line of a dossier's history, for the national portal (CapNhatTienDoHoSoMC). */
export interface PortalProgress {
  dossierCode: TextOr<DossierCode['code']>;
  /** At most 50 characters. */
  officer: string;
  at: string;
  status: DossierStatusKind;
  position?: string;
  department?: string;
  note?: string;
  startedAt?: string;
  dueAt?: string;
}
