import type { CodedName, LocalDate } from '@motcua/domain';
import type { Activity, Address, EnterpriseAnswer, EnterpriseData, MainInformation, Member } from '../generated/enterprise-register.types.ts';
import { filled, present, textOf } from '../members.ts';
import { fromSlashDate, toSlashDate } from '../wire-date.ts';

/** An enterprise as the national database of enterprise registration knows it. */
export interface Enterprise {
  /** Enterprise code and tax code in one. */
  taxCode: string;
  /** The database's own id. */
  registerId?: string;
  /** Number of the old certificate of business registration. */
  formerCertificate?: string;
  type?: CodedName;
  name?: string;
  shortName?: string;
  /** Name in another language. */
  foreignName?: string;
  foundedOn?: LocalDate;
  lastChangedOn?: LocalDate;
  /** How often its registration was changed. */
  changes?: number;
  status?: CodedName;
  legalRepresentatives: readonly string[];
  /** Charter capital in đồng. */
  charterCapital?: number;
  headOffice?: EnterpriseAddress;
  activities: readonly BusinessActivity[];
  members: readonly EnterpriseMember[];
}

/** Where the head office is. The codes are the register's own, which are not said to be those of the statistics office. */
export interface EnterpriseAddress {
  provinceCode?: string;
  provinceName?: string;
  districtCode?: string;
  districtName?: string;
  communeCode?: string;
  communeName?: string;
  street?: string;
  fullText?: string;
}

/** What an enterprise does. */
export interface BusinessActivity {
  code?: string;
  name?: string;
  main: boolean;
}

/** Who contributed capital. */
export interface EnterpriseMember {
  name: string;
  /** Đồng. */
  amount?: number;
  sharePercent?: number;
  country?: string;
}

/** The enterprise of an answer in either shape; none when there is none in it. */
export function decodeParts(answer: EnterpriseAnswer): Enterprise | undefined {
  const data: EnterpriseData = answer.Data ?? {};
  const [main] = listOf(data.MainInformation ?? answer.MainInformation);
  // Without its code, the one member that names it, there is no enterprise to speak of.
  const taxCode = textOf(main?.ENTERPRISE_GDT_CODE);
  if (main === undefined || taxCode === undefined) return undefined;
  const [address] = listOf(data.HOAdress ?? answer.HOAdress);
  const representatives = data.Representatives?.map((person) => textOf(person.FULL_NAME)) ?? namesOf(main.LEGAL_NAMES);
  return present<Enterprise>({
    taxCode,
    registerId: textOf(main.ENTERPRISE_ID),
    formerCertificate: textOf(main.IMP_BUSINESS_CODE),
    type: codedName(main.ENTERPRISE_TYPE_ID, main.ENTERPRISE_TYPE_NAME),
    name: textOf(main.NAME),
    shortName: textOf(main.SHORT_NAME),
    foreignName: textOf(main.NAME_F),
    foundedOn: fromSlashDate(main.FOUNDING_DATE),
    lastChangedOn: fromSlashDate(main.LAST_AMEND_DATE),
    changes: numberOf(main.NUMBER_CHANGES),
    status: codedName(main.ENTERPRISE_STATUS_ID ?? main.ENTERPRISE_STATUS, main.ENTERPRISE_STATUS_NAME),
    legalRepresentatives: representatives.filter((name) => name !== undefined),
    charterCapital: numberOf(main.CAPITAL_AMOUNT),
    headOffice: address && decodeAddress(address),
    activities: listOf(data.BusinessActivities ?? answer.BusinessActivity).map((activity) =>
      present<BusinessActivity>({ code: textOf(activity.CODE), name: textOf(activity.NAME), main: /^y/i.test(activity.IS_MAIN ?? '') }),
    ),
    members: listOf(data.Members ?? answer.Member).flatMap((member) => {
      const name = textOf(member.MEMBER_NAME);
      if (name === undefined) return [];
      return [present<EnterpriseMember>({ name, amount: numberOf(member.AMOUNT), sharePercent: numberOf(member.RATIO_PERCENT), country: textOf(member.COUNTRY) })];
    }),
  });
}

/** The parts of an answer as the guide has them (`flat`) or as a one-stop system in production reads them (`nested`). */
export function encodeParts(enterprise: Enterprise, shape: 'flat' | 'nested'): EnterpriseAnswer {
  const main = present<MainInformation>({
    ENTERPRISE_ID: enterprise.registerId,
    ENTERPRISE_GDT_CODE: enterprise.taxCode,
    IMP_BUSINESS_CODE: enterprise.formerCertificate,
    ENTERPRISE_TYPE_ID: enterprise.type?.code,
    ENTERPRISE_TYPE_NAME: enterprise.type?.name,
    NAME: enterprise.name,
    SHORT_NAME: enterprise.shortName,
    NAME_F: enterprise.foreignName,
    FOUNDING_DATE: enterprise.foundedOn && toSlashDate(enterprise.foundedOn),
    LAST_AMEND_DATE: enterprise.lastChangedOn && toSlashDate(enterprise.lastChangedOn),
    NUMBER_CHANGES: enterprise.changes,
    ENTERPRISE_STATUS: shape === 'flat' ? enterprise.status?.code : undefined,
    ENTERPRISE_STATUS_ID: shape === 'nested' ? enterprise.status?.code : undefined,
    ENTERPRISE_STATUS_NAME: enterprise.status?.name,
    LEGAL_NAMES: shape === 'flat' ? enterprise.legalRepresentatives.join(';') : undefined,
    CAPITAL_AMOUNT: enterprise.charterCapital,
  });
  const address = enterprise.headOffice && encodeAddress(enterprise.headOffice);
  const activities = enterprise.activities.map((activity) =>
    present<Activity>({ CODE: activity.code, NAME: activity.name, IS_MAIN: activity.main ? 'Y' : 'N' }),
  );
  const members = enterprise.members.map((member) =>
    present<Member>({ MEMBER_NAME: member.name, AMOUNT: member.amount, RATIO_PERCENT: member.sharePercent, COUNTRY: member.country }),
  );
  if (shape === 'flat') return present<EnterpriseAnswer>({ MainInformation: main, HOAdress: address, BusinessActivity: activities, Member: members });
  return {
    Data: present<EnterpriseData>({
      MainInformation: main,
      HOAdress: address,
      Representatives: enterprise.legalRepresentatives.map((name) => ({ FULL_NAME: name })),
      BusinessActivities: activities,
      Members: members,
    }),
  };
}

/** What an answer has once or many times, as a list. */
export function listOf<Item extends object>(value: Item | Item[] | null | undefined): Item[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function namesOf(names: string | null | undefined): (string | undefined)[] {
  return (names ?? '').split(';').map(textOf);
}

function codedName(code: string | number | null | undefined, name: string | null | undefined): CodedName | undefined {
  const [text, words] = [textOf(code), textOf(name)];
  if (text === undefined && words === undefined) return undefined;
  // Some answers have only the name.
  return { code: text ?? '', ...(words === undefined ? {} : { name: words }) };
}

function decodeAddress(address: Address): EnterpriseAddress | undefined {
  return filled<EnterpriseAddress>({
    provinceCode: textOf(address.CityID),
    provinceName: textOf(address.CityName),
    districtCode: textOf(address.DistrictID),
    districtName: textOf(address.DistrictName),
    communeCode: textOf(address.WardID),
    communeName: textOf(address.WardName),
    street: textOf(address.StreetNumber),
    fullText: textOf(address.AddressFullText),
  });
}

function encodeAddress(address: EnterpriseAddress): Address {
  return present<Address>({
    CityID: address.provinceCode,
    CityName: address.provinceName,
    DistrictID: address.districtCode,
    DistrictName: address.districtName,
    WardID: address.communeCode,
    WardName: address.communeName,
    StreetNumber: address.street,
    AddressFullText: address.fullText,
  });
}

function numberOf(value: string | number | null | undefined): number | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
