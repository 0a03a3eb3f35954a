import { type BirthDate, type LocalDate, MotcuaError, type Sex } from '@motcua/domain';
import type {
  Declaration as WireDeclaration,
  Mandator,
  Residence,
  ReturnedDeclaration,
  ReturnedDossier,
  ReturnedResidence,
  SubmitRequest,
} from '../generated/criminal-record.types.ts';
import { byCode, present, textOf } from '../members.ts';
import { fromSlashDate, fromSlashPartialDate, toSlashDate, toSlashPartialDate } from '../wire-date.ts';

/** The papers a person can prove who they are with. */
export type IdentityPaperKind = 'passport' | 'legacy_id_card' | 'residence_card' | 'citizen_id_card';

/** Who asks for a certificate. */
export type DeclarantKind = 'person' | 'proxy' | 'organisation' | 'prosecuting_body';

/** Whom a certificate is for. */
export type CertificateSubject = 'vietnamese_citizen' | 'foreigner' | 'organisation' | 'prosecuting_body';

/** Parents and spouse: a name, and as much of the birth date as is known. */
export interface NamedRelative {
  fullName: string;
  birthDate?: BirthDate;
}

/** The declaration for a criminal record certificate. Codes are those of the service's own catalogues. */
export interface CriminalRecordDeclaration {
  fullName: string;
  otherName?: string;
  sex: 'male' | 'female';
  birthDate: BirthDate;
  birthPlace?: string;
  nationalityCode: number;
  ethnicityCode?: number;
  permanentAddress?: string;
  permanentRegionCode?: number;
  temporaryAddress?: string;
  temporaryRegionCode?: number;
  paper: IdentityPaper;
  father?: NamedRelative;
  mother?: NamedRelative;
  spouse?: NamedRelative;
  phone: string;
  email?: string;
  /** The receiving unit. */
  unitCode?: number;
  declaredOn: LocalDate;
  declarant: DeclarantKind;
  subject: CertificateSubject;
  /** Certificate number 1 or number 2. */
  certificate: 1 | 2;
  copies: number;
  extraCopies?: number;
  requestingAgencyCode?: number;
  requestingRegionCode?: number;
  /** Whether bans from office are to be stated. */
  statesBans?: boolean;
  delivery?: { address: string; regionCode?: number };
  note?: string;
  purpose?: string;
  /** The receipt number by which the one-stop system looks it up. */
  receiptNumber?: string;
  /** Id at the online service, when it was filed there first. */
  onlineId?: string;
}

/** A paper that says who a person is. */
export interface IdentityPaper {
  kind: IdentityPaperKind;
  number: string;
  issuedOn?: LocalDate;
  issuedAt?: string;
}

/** Where somebody lived, and what they did. */
export interface ResidencePeriod {
  from: BirthDate;
  to: BirthDate;
  place: string;
  occupation?: string;
  workplace?: string;
}

/** Who files for somebody else. */
export interface CriminalRecordProxy {
  fullName: string;
  sex?: 'male' | 'female';
  birthDate?: BirthDate;
  birthRegionCode?: number;
  address?: string;
  regionCode?: number;
  paper?: IdentityPaper;
  relation?: string;
  authorisedOn?: LocalDate;
}

/** A dossier for a criminal record certificate. */
export interface CriminalRecordDossier {
  /** Unit of the Ministry of Justice. */
  unitCode: string;
  /** The number of the one-stop system. */
  dossierCode: string;
  receivedOn: LocalDate;
  /** When the result was promised for. */
  promisedOn: LocalDate;
  moneyReceipt?: string;
  declaration: CriminalRecordDeclaration;
  residences: readonly ResidencePeriod[];
  proxy?: CriminalRecordProxy;
}

/** A declaration as the service gives it back. What is empty there is absent here. */
export interface ReturnedCriminalRecordDossier {
  /** Id in the service, by which it is marked as fetched. */
  declarationId?: string;
  onlineId?: string;
  onlineNumber?: string;
  appointmentNumber?: string;
  fullName?: string;
  otherName?: string;
  sex?: Sex;
  birthDate?: BirthDate;
  birthPlace?: string;
  permanentAddress?: string;
  temporaryAddress?: string;
  paper?: { kind?: IdentityPaperKind; number: string; issuedOn?: LocalDate; issuedAt?: string };
  father?: NamedRelative;
  mother?: NamedRelative;
  spouse?: NamedRelative;
  phone?: string;
  email?: string;
  declaredOn?: LocalDate;
  certificate?: 1 | 2;
  copies?: number;
  deliveryAddress?: string;
  receivedOn?: LocalDate;
  appointmentOn?: LocalDate;
  issuedOn?: LocalDate;
  residences: readonly { from?: BirthDate; to?: BirthDate; place?: string; occupation?: string; workplace?: string }[];
}

const paperCodes = { passport: 0, legacy_id_card: 1, residence_card: 2, citizen_id_card: 3 } as const;
const declarantCodes = { prosecuting_body: 3844, proxy: 3845, person: 3846, organisation: 3847 } as const;
const subjectCodes = { foreigner: 71, vietnamese_citizen: 72, organisation: 73, prosecuting_body: 74 } as const;
const paperOf = byCode(paperCodes);
const declarantOf = byCode(declarantCodes);
const subjectOf = byCode(subjectCodes);

/** The message of a dossier, not yet checked against its contract. */
export function wireDossier(dossier: CriminalRecordDossier): SubmitRequest {
  const { proxy } = dossier;
  return present<SubmitRequest>({
    idMinistryJustice: dossier.unitCode,
    idReceivedDec: dossier.dossierCode,
    dateReceivedDec: toSlashDate(dossier.receivedOn),
    datePromissoryDec: toSlashDate(dossier.promisedOn),
    idMoneyReceipt: dossier.moneyReceipt,
    declarationWSForm: wireDeclaration(dossier.declaration),
    residenceWSForm: dossier.residences.map((period) =>
      present<Residence>({
        fromDateStr: toSlashPartialDate(period.from),
        toDateStr: toSlashPartialDate(period.to),
        residencePlace: period.place,
        jobName: period.occupation,
        workPlace: period.workplace,
      }),
    ),
    mandatorWSForm:
      proxy &&
      present<Mandator>({
        fullName: proxy.fullName,
        genderId: wireSex(proxy.sex),
        birthDateStr: partial(proxy.birthDate),
        birthPlaceId: proxy.birthRegionCode,
        residence: proxy.address,
        regionId: proxy.regionCode,
        ...wirePaper(proxy.paper),
        mandatorRelation: proxy.relation,
        mandatorDate: whole(proxy.authorisedOn),
      }),
  });
}

/** The dossier in a message that fits its contract. @throws MotcuaError `invalid_request` when a date names no day. */
export function dossierOf(wire: SubmitRequest): CriminalRecordDossier {
  const mandator = wire.mandatorWSForm;
  return present<CriminalRecordDossier>({
    unitCode: wire.idMinistryJustice,
    dossierCode: wire.idReceivedDec,
    receivedOn: needed(fromSlashDate(wire.dateReceivedDec), 'dateReceivedDec'),
    promisedOn: needed(fromSlashDate(wire.datePromissoryDec), 'datePromissoryDec'),
    moneyReceipt: wire.idMoneyReceipt,
    declaration: declarationOf(wire.declarationWSForm),
    residences: wire.residenceWSForm.map((period) =>
      present<ResidencePeriod>({
        from: needed(fromSlashPartialDate(period.fromDateStr), 'fromDateStr'),
        to: needed(fromSlashPartialDate(period.toDateStr), 'toDateStr'),
        place: period.residencePlace,
        occupation: period.jobName,
        workplace: period.workPlace,
      }),
    ),
    proxy:
      mandator &&
      present<CriminalRecordProxy>({
        fullName: mandator.fullName,
        sex: mandator.genderId === undefined ? undefined : sexName(mandator.genderId),
        birthDate: fromSlashPartialDate(mandator.birthDateStr),
        birthRegionCode: mandator.birthPlaceId,
        address: mandator.residence,
        regionCode: mandator.regionId,
        paper: mandator.idTypeId === undefined || mandator.identifyNo === undefined ? undefined : paper(mandator.idTypeId, mandator.identifyNo, mandator.idIssueDate, mandator.idIssuePlace),
        relation: mandator.mandatorRelation,
        authorisedOn: fromSlashDate(mandator.mandatorDate),
      }),
  });
}

/** A dossier as the service gives it back. */
export function returnedDossierOf(wire: ReturnedDossier): ReturnedCriminalRecordDossier {
  const form = wire.declarationTraHoSoForm;
  return present<ReturnedCriminalRecordDossier>({
    declarationId: textOf(form.declarationId),
    onlineId: textOf(form.declarationPortalID),
    onlineNumber: textOf(form.declarationCode),
    appointmentNumber: textOf(form.appointmentNo),
    fullName: textOf(form.fullName),
    otherName: textOf(form.otherName),
    sex: sexOf(form.genderId),
    birthDate: fromSlashPartialDate(form.birthDateStr),
    birthPlace: textOf(form.birthPlace),
    permanentAddress: textOf(form.residence),
    temporaryAddress: textOf(form.residenceTemporary),
    paper: returnedPaper(form),
    father: relative(form.dadName, form.dadDob),
    mother: relative(form.momName, form.momDob),
    spouse: relative(form.partnerName, form.partnerDob),
    phone: textOf(form.phone),
    email: textOf(form.email),
    declaredOn: fromSlashDate(form.declareDate),
    certificate: ({ 1: 1, 2: 2 } as const)[Number(form.formType)],
    copies: wholeNumber(form.requestQty),
    deliveryAddress: textOf(form.deliveryAddress),
    receivedOn: fromSlashDate(form.receiveDate),
    appointmentOn: fromSlashDate(form.appointmentDate),
    issuedOn: fromSlashDate(form.issueDate),
    residences: (wire.residenceWSForm ?? []).map((period: ReturnedResidence) =>
      present<ReturnedCriminalRecordDossier['residences'][number]>({
        from: fromSlashPartialDate(period.fromDateStr),
        to: fromSlashPartialDate(period.toDateStr),
        place: textOf(period.residencePlace),
        occupation: textOf(period.jobName),
        workplace: textOf(period.workPlace),
      }),
    ),
  });
}

/** A dossier as the service writes it when it gives it back. */
export function wireReturnedDossier(dossier: ReturnedCriminalRecordDossier): ReturnedDossier {
  return {
    declarationTraHoSoForm: present<ReturnedDeclaration>({
      declarationId: dossier.declarationId,
      declarationPortalID: dossier.onlineId,
      declarationCode: dossier.onlineNumber,
      appointmentNo: dossier.appointmentNumber,
      fullName: dossier.fullName,
      otherName: dossier.otherName,
      genderId: dossier.sex === undefined ? undefined : dossier.sex.kind === 'unknown' ? dossier.sex.raw : dossier.sex.kind === 'other' ? undefined : wireSex(dossier.sex.kind),
      birthDateStr: partial(dossier.birthDate),
      birthPlace: dossier.birthPlace,
      residence: dossier.permanentAddress,
      residenceTemporary: dossier.temporaryAddress,
      idTypeId: dossier.paper?.kind && paperCodes[dossier.paper.kind],
      identifyNo: dossier.paper?.number,
      idIssueDate: whole(dossier.paper?.issuedOn),
      idIssuePlace: dossier.paper?.issuedAt,
      dadName: dossier.father?.fullName,
      dadDob: partial(dossier.father?.birthDate),
      momName: dossier.mother?.fullName,
      momDob: partial(dossier.mother?.birthDate),
      partnerName: dossier.spouse?.fullName,
      partnerDob: partial(dossier.spouse?.birthDate),
      phone: dossier.phone,
      email: dossier.email,
      declareDate: whole(dossier.declaredOn),
      formType: dossier.certificate,
      requestQty: dossier.copies,
      deliveryAddress: dossier.deliveryAddress,
      receiveDate: whole(dossier.receivedOn),
      appointmentDate: whole(dossier.appointmentOn),
      issueDate: whole(dossier.issuedOn),
    }),
    residenceWSForm: dossier.residences.map((period) =>
      present<ReturnedResidence>({
        fromDateStr: partial(period.from),
        toDateStr: partial(period.to),
        residencePlace: period.place,
        jobName: period.occupation,
        workPlace: period.workplace,
      }),
    ),
  };
}

function wireDeclaration(declaration: CriminalRecordDeclaration): WireDeclaration {
  const { delivery, father, mother, spouse } = declaration;
  return present<WireDeclaration>({
    fullName: declaration.fullName,
    otherName: declaration.otherName,
    genderId: wireSex(declaration.sex),
    birthDateStr: toSlashPartialDate(declaration.birthDate),
    birthPlace: declaration.birthPlace,
    nationalityId: declaration.nationalityCode,
    ethnicId: declaration.ethnicityCode,
    residence: declaration.permanentAddress,
    reRegionId: declaration.permanentRegionCode,
    residenceTemporary: declaration.temporaryAddress,
    rtRegionId: declaration.temporaryRegionCode,
    ...wirePaper(declaration.paper),
    dadName: father?.fullName,
    dadDob: partial(father?.birthDate),
    momName: mother?.fullName,
    momDob: partial(mother?.birthDate),
    partnerName: spouse?.fullName,
    partnerDob: partial(spouse?.birthDate),
    phone: declaration.phone,
    email: declaration.email,
    ministryJusticeId: declaration.unitCode,
    declareDate: toSlashDate(declaration.declaredOn),
    declareTypeId: declarantCodes[declaration.declarant],
    requestQty: declaration.copies,
    requestQtyAdd: declaration.extraCopies,
    objectRequestId: subjectCodes[declaration.subject],
    agencyRequestId: declaration.requestingAgencyCode,
    regionRequestId: declaration.requestingRegionCode,
    formType: declaration.certificate,
    isBanPosition: declaration.statesBans === undefined ? undefined : declaration.statesBans ? 1 : 0,
    delivery: delivery === undefined ? 0 : 1,
    deliveryAddress: delivery?.address,
    deliveryDistrict: delivery?.regionCode,
    note: declaration.note,
    purpose: declaration.purpose,
    receiveNo: declaration.receiptNumber,
    declarationPortalID: declaration.onlineId,
  });
}

function declarationOf(wire: WireDeclaration): CriminalRecordDeclaration {
  return present<CriminalRecordDeclaration>({
    fullName: wire.fullName,
    otherName: wire.otherName,
    sex: sexName(wire.genderId),
    birthDate: needed(fromSlashPartialDate(wire.birthDateStr), 'birthDateStr'),
    birthPlace: wire.birthPlace,
    nationalityCode: wire.nationalityId,
    ethnicityCode: wire.ethnicId,
    permanentAddress: wire.residence,
    permanentRegionCode: wire.reRegionId,
    temporaryAddress: wire.residenceTemporary,
    temporaryRegionCode: wire.rtRegionId,
    paper: paper(wire.idTypeId, wire.identifyNo, wire.idIssueDate, wire.idIssuePlace),
    father: relative(wire.dadName, wire.dadDob),
    mother: relative(wire.momName, wire.momDob),
    spouse: relative(wire.partnerName, wire.partnerDob),
    phone: wire.phone,
    email: wire.email,
    unitCode: wire.ministryJusticeId,
    declaredOn: needed(fromSlashDate(wire.declareDate), 'declareDate'),
    declarant: declarantOf.get(String(wire.declareTypeId)),
    subject: subjectOf.get(String(wire.objectRequestId)),
    certificate: wire.formType,
    copies: wire.requestQty,
    extraCopies: wire.requestQtyAdd,
    requestingAgencyCode: wire.agencyRequestId,
    requestingRegionCode: wire.regionRequestId,
    statesBans: wire.isBanPosition === undefined ? undefined : wire.isBanPosition === 1,
    delivery:
      wire.deliveryAddress === undefined
        ? undefined
        : { address: wire.deliveryAddress, ...(wire.deliveryDistrict === undefined ? {} : { regionCode: wire.deliveryDistrict }) },
    note: wire.note,
    purpose: wire.purpose,
    receiptNumber: wire.receiveNo,
    onlineId: wire.declarationPortalID,
  });
}

/** This service's own numbering: 1 male, 0 female. */
function wireSex(sex: 'male' | 'female'): 0 | 1;
function wireSex(sex: 'male' | 'female' | undefined): 0 | 1 | undefined;
function wireSex(sex: 'male' | 'female' | undefined): 0 | 1 | undefined {
  return sex === undefined ? undefined : sex === 'male' ? 1 : 0;
}

function sexName(code: 0 | 1): 'male' | 'female' {
  return code === 1 ? 'male' : 'female';
}

function sexOf(raw: string | number | null | undefined): Sex | undefined {
  const text = textOf(raw);
  if (text === undefined) return undefined;
  return text === '1' ? { kind: 'male' } : text === '0' ? { kind: 'female' } : { kind: 'unknown', raw: text };
}

function paper(kind: number, number: string, issuedOn: string | undefined, issuedAt: string | undefined): IdentityPaper {
  return present<IdentityPaper>({ kind: paperOf.get(String(kind)), number, issuedOn: fromSlashDate(issuedOn), issuedAt });
}

function returnedPaper(form: ReturnedDeclaration): ReturnedCriminalRecordDossier['paper'] {
  const number = textOf(form.identifyNo);
  if (number === undefined) return undefined;
  return present<NonNullable<ReturnedCriminalRecordDossier['paper']>>({
    kind: paperOf.get(textOf(form.idTypeId) ?? ''),
    number,
    issuedOn: fromSlashDate(form.idIssueDate),
    issuedAt: textOf(form.idIssuePlace),
  });
}

function wirePaper(paperToWrite: IdentityPaper): Pick<WireDeclaration, 'idTypeId' | 'identifyNo'>;
function wirePaper(paperToWrite: IdentityPaper | undefined): Partial<Pick<WireDeclaration, 'idTypeId' | 'identifyNo'>>;
function wirePaper(paperToWrite: IdentityPaper | undefined): object {
  if (paperToWrite === undefined) return {};
  return {
    idTypeId: paperCodes[paperToWrite.kind],
    identifyNo: paperToWrite.number,
    idIssueDate: whole(paperToWrite.issuedOn),
    idIssuePlace: paperToWrite.issuedAt,
  };
}

function relative(name: string | null | undefined, birth: string | null | undefined): NamedRelative | undefined {
  const fullName = textOf(name);
  if (fullName === undefined) return undefined;
  return present<NamedRelative>({ fullName, birthDate: fromSlashPartialDate(birth) });
}

function whole(day: LocalDate | undefined): string | undefined {
  return day === undefined ? undefined : toSlashDate(day);
}

function partial(date: BirthDate | undefined): string | undefined {
  return date === undefined ? undefined : toSlashPartialDate(date);
}

function wholeNumber(value: string | number | null | undefined): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function needed<T>(value: T | undefined, place: string): T {
  if (value !== undefined) return value;
  throw new MotcuaError('invalid_request', 'A date names no day', { details: { reason: 'date', place } });
}
