/**
 * The messages of the social insurance look-ups, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { type BirthDate, MotcuaError, type Sex } from '@motcua/domain';
import {
  HouseholdAnswerSchema,
  HouseholdRequestSchema,
  NumberAnswerSchema,
  NumberRequestSchema,
  PersonAnswerSchema,
  PersonRequestSchema,
} from '../generated/social-insurance.schemas.ts';
import type { Household, HouseholdRequest, NumberAnswer, NumberRequest, Person, PersonRequest } from '../generated/social-insurance.types.ts';
import { filled, present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { fromCompactPartialDate, toCompactPartialDate } from '../wire-date.ts';

/** Names of the resources, relative to the base address. */
export const socialInsuranceResources = {
  findNumber: 'getMaSoBhxhTheoTieuChi',
  readPerson: 'getTraCuuTtHgdByMaSoBhxh',
  findHousehold: 'getTraCuuThongTinHgd',
} as const;

/** A person as a look-up of social insurance describes them. The birth date may be a year, or a year and a month. */
export interface InsuranceStatement {
  fullName: string;
  birthDate: BirthDate;
  sex: 'male' | 'female' | 'other';
  /** Whether the address is that of the birth registration or that of the household. */
  addressKind: 'birth_registration' | 'household';
  /** Two digits. */
  provinceCode: string;
}

/** A question for a person's insurance number. */
export interface InsuranceNumberQuestion extends InsuranceStatement {
  /** Three digits; districts ended on 1 July 2025. */
  districtCode?: string;
  /** Five digits. */
  communeCode?: string;
}

/** A question for a person's household. */
export interface InsuranceHouseholdQuestion extends InsuranceStatement {
  /** Number of the insurance book. */
  bookNumber?: string;
  /** Number of the health insurance card. */
  cardNumber?: string;
}

/** What social insurance says of a number. */
export interface InsuranceNumberAnswer {
  insuranceNumber?: string;
  /** As social insurance writes it: its list of statuses is not public. */
  status?: string;
}

/** An insured person. */
export interface InsuredPerson {
  fullName?: string;
  /** Number of the old insurance book. */
  formerBookNumber?: string;
  birthDate?: BirthDate;
  sex?: Sex;
  /** Place of birth registration, in codes of the statistics office. */
  birthRegistrationPlace?: { provinceCode?: string; districtCode?: string; communeCode?: string };
  status?: string;
}

/** An insured person with their household. */
export interface InsuredHousehold {
  insuranceNumber?: string;
  fullName?: string;
  birthDate?: BirthDate;
  sex?: Sex;
  /** The household's own number. */
  householdCode?: string;
  address?: string;
  status?: string;
}

const sexCodes = { male: '1', female: '2', other: '3' } as const;
const dateKinds = { 8: '0', 4: '1', 6: '2' } as const;
const digitsOf: Readonly<Record<string, 4 | 6 | 8>> = { '0': 8, '1': 4, '2': 6 };

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeNumberQuestion(question: InsuranceNumberQuestion): NumberRequest {
  return checkRequest(
    NumberRequestSchema,
    {
      ...statement(question),
      maTinhKs: question.provinceCode,
      maHuyenKs: question.districtCode ?? '',
      maXaKs: question.communeCode ?? '',
      isKs: addressKind(question),
    },
    'social-insurance.findInsuranceNumber',
  );
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function decodeNumberQuestion(value: unknown): InsuranceNumberQuestion {
  const wire = checkRequest(NumberRequestSchema, value, 'social-insurance.findInsuranceNumber');
  return present<InsuranceNumberQuestion>({
    ...statementOf(wire),
    provinceCode: wire.maTinhKs,
    districtCode: textOf(wire.maHuyenKs),
    communeCode: textOf(wire.maXaKs),
  });
}

/** A number and its status; no number when nobody was found. @throws MotcuaError `rejected` or `bad_response`. */
export function decodeNumberAnswer(value: unknown, onDrift?: DriftHook): InsuranceNumberAnswer {
  const operation = 'social-insurance.findInsuranceNumber';
  const answer = checkAnswer(NumberAnswerSchema, value, operation, onDrift);
  const insuranceNumber = textOf(answer.maSoBhxh);
  if (insuranceNumber === undefined) refuseFailure(answer.errorCode, operation);
  return present<InsuranceNumberAnswer>({ insuranceNumber, status: textOf(answer.trangThai) });
}

export function encodeNumberAnswer(answer: InsuranceNumberAnswer): NumberAnswer {
  return { maSoBhxh: answer.insuranceNumber ?? '', trangThai: answer.status ?? '', errorCode: '' };
}

/** @throws MotcuaError `invalid_request` when it is no insurance number (10 digits, or the personal number's 12). */
export function encodePersonQuestion(insuranceNumber: string): PersonRequest {
  return checkRequest(PersonRequestSchema, { maSoBhxh: insuranceNumber }, 'social-insurance.readInsuredPerson');
}

/** The insured person; none when nobody was found. @throws MotcuaError `rejected` or `bad_response`. */
export function decodePersonAnswer(value: unknown, onDrift?: DriftHook): InsuredPerson | undefined {
  const operation = 'social-insurance.readInsuredPerson';
  const answer = checkAnswer(PersonAnswerSchema, value, operation, onDrift);
  const person = Array.isArray(answer) ? answer[0] : answer;
  if (person === null || person === undefined) return undefined;
  const fullName = textOf(person.hoTen);
  if (fullName === undefined) {
    refuseFailure(person.errorCode, operation);
    return undefined;
  }
  return present<InsuredPerson>({
    fullName,
    formerBookNumber: textOf(person.soSoCu),
    birthDate: birthDateOf(person),
    sex: sexOf(person.gioiTinh),
    birthRegistrationPlace: filled<NonNullable<InsuredPerson['birthRegistrationPlace']>>({
      provinceCode: textOf(person.maTinhKs),
      districtCode: textOf(person.maHuyenKs),
      communeCode: textOf(person.maXaKs),
    }),
    status: textOf(person.trangThai),
  });
}

export function encodePersonAnswer(person: InsuredPerson | undefined): Person {
  if (person === undefined) return { hoTen: null, trangThai: '0' };
  const { birthRegistrationPlace: place } = person;
  return present<Person>({
    hoTen: person.fullName,
    soSoCu: person.formerBookNumber,
    ...wireBirthDate(person.birthDate),
    gioiTinh: wireSex(person.sex),
    maTinhKs: place?.provinceCode,
    maHuyenKs: place?.districtCode,
    maXaKs: place?.communeCode,
    trangThai: person.status,
  });
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function encodeHouseholdQuestion(question: InsuranceHouseholdQuestion): HouseholdRequest {
  return checkRequest(
    HouseholdRequestSchema,
    {
      maTinh: question.provinceCode,
      ...statement(question),
      soSo: question.bookNumber ?? '',
      maThe: question.cardNumber ?? '',
      isKs: addressKind(question),
    },
    'social-insurance.findHousehold',
  );
}

/** @throws MotcuaError `invalid_request`; `details` name the place, never a value. */
export function decodeHouseholdQuestion(value: unknown): InsuranceHouseholdQuestion {
  const wire = checkRequest(HouseholdRequestSchema, value, 'social-insurance.findHousehold');
  return present<InsuranceHouseholdQuestion>({
    ...statementOf(wire),
    provinceCode: wire.maTinh,
    bookNumber: textOf(wire.soSo),
    cardNumber: textOf(wire.maThe),
  });
}

/** The person with their household; none when nobody was found. @throws MotcuaError `rejected` or `bad_response`. */
export function decodeHouseholdAnswer(value: unknown, onDrift?: DriftHook): InsuredHousehold | undefined {
  const operation = 'social-insurance.findHousehold';
  const answer = checkAnswer(HouseholdAnswerSchema, value, operation, onDrift);
  const household = Array.isArray(answer) ? answer[0] : answer;
  if (household === null || household === undefined) return undefined;
  const insuranceNumber = textOf(household.maSo);
  const householdCode = textOf(household.maHo);
  if (insuranceNumber === undefined && householdCode === undefined) {
    refuseFailure(household.errorCode, operation);
    return undefined;
  }
  return present<InsuredHousehold>({
    insuranceNumber,
    fullName: textOf(household.hoTen),
    birthDate: birthDateOf(household),
    sex: sexOf(household.gioiTinh),
    householdCode,
    address: textOf(household.diaChi),
    status: textOf(household.trangThai),
  });
}

export function encodeHouseholdAnswer(household: InsuredHousehold | undefined): Household {
  if (household === undefined) return { maSo: null, trangThai: '0' };
  return present<Household>({
    maSo: household.insuranceNumber,
    hoTen: household.fullName,
    ...wireBirthDate(household.birthDate),
    gioiTinh: wireSex(household.sex),
    maHo: household.householdCode,
    diaChi: household.address,
    trangThai: household.status,
  });
}

function statement(question: InsuranceStatement): Pick<NumberRequest, 'hoTen' | 'ngaySinh' | 'loaiNgaySinh' | 'gioiTinh'> {
  const ngaySinh = toCompactPartialDate(question.birthDate);
  return {
    hoTen: question.fullName.normalize('NFC').trim(),
    ngaySinh,
    loaiNgaySinh: dateKinds[ngaySinh.length as 4 | 6 | 8],
    gioiTinh: sexCodes[question.sex],
  };
}

function statementOf(wire: Pick<NumberRequest, 'hoTen' | 'ngaySinh' | 'loaiNgaySinh' | 'gioiTinh' | 'isKs'>): Omit<InsuranceStatement, 'provinceCode'> {
  const birthDate = fromCompactPartialDate(wire.ngaySinh, digitsOf[wire.loaiNgaySinh]);
  if (birthDate === undefined) throw new MotcuaError('invalid_request', 'A date names no day', { details: { reason: 'date', place: 'ngaySinh' } });
  return {
    fullName: wire.hoTen,
    birthDate,
    sex: (['male', 'female', 'other'] as const)[Number(wire.gioiTinh) - 1]!,
    addressKind: wire.isKs === '1' ? 'birth_registration' : 'household',
  };
}

function addressKind(question: InsuranceStatement): '0' | '1' {
  return question.addressKind === 'birth_registration' ? '1' : '0';
}

function birthDateOf(wire: Pick<Person, 'ngaySinh' | 'loaiNgaySinh'>): BirthDate | undefined {
  return fromCompactPartialDate(wire.ngaySinh, digitsOf[textOf(wire.loaiNgaySinh) ?? '0'] ?? 8);
}

function wireBirthDate(date: BirthDate | undefined): { ngaySinh?: string; loaiNgaySinh?: string } {
  if (date === undefined) return {};
  const ngaySinh = toCompactPartialDate(date);
  return { ngaySinh, loaiNgaySinh: dateKinds[ngaySinh.length as 4 | 6 | 8] };
}

/** Social insurance's own numbering: 1 male, 2 female, 3 other. */
function sexOf(raw: string | number | null | undefined): Sex | undefined {
  const text = textOf(raw);
  if (text === undefined || /^0+$/.test(text)) return undefined;
  const kind = (['male', 'female', 'other'] as const)[Number(text) - 1];
  return kind === undefined ? { kind: 'unknown', raw: text } : { kind };
}

function wireSex(sex: Sex | undefined): string | undefined {
  if (sex === undefined) return undefined;
  return sex.kind === 'unknown' ? sex.raw : sexCodes[sex.kind];
}

/** Codes of social insurance are not public: any but nothing and zero is a refusal. */
function refuseFailure(raw: string | number | null | undefined, operation: string): void {
  const code = textOf(raw);
  if (code === undefined || /^0+$/.test(code)) return;
  throw new MotcuaError('rejected', `${operation}: social insurance refused`, {
    details: { operation, ...(/^[A-Za-z0-9_-]{1,12}$/.test(code) ? { faultCode: code } : {}) },
  });
}
