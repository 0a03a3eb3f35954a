// Generated from openapi/social-insurance.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints } from '../schema-checks.ts';
import type * as types from './social-insurance.types.ts';

/** yyyyMMdd, yyyyMM or yyyy. */
export const BirthDateSchema = z.string().regex(/^\d{4}(\d{2}(\d{2})?)?$/u) satisfies z.ZodType<types.BirthDate>;

/** 0 day, month and year; 1 year; 2 month and year. */
export const DateKindSchema = z.enum(['0', '1', '2']) satisfies z.ZodType<types.DateKind>;

/** 1 male, 2 female, 3 other. */
export const SexSchema = z.enum(['1', '2', '3']) satisfies z.ZodType<types.Sex>;

/** 1 by the place of birth registration, 0 by the household. */
export const AddressKindSchema = z.enum(['0', '1']) satisfies z.ZodType<types.AddressKind>;

/** Code of the statistics office; empty when not asked. */
export const OptionalCodeSchema = z.string().regex(/^(\d{2,5})?$/u) satisfies z.ZodType<types.OptionalCode>;

/** `LooseText` of social insurance. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `NumberRequest` of social insurance. */
export const NumberRequestSchema = z.strictObject({
  hoTen: z.string().check(codePoints(1, 200)),
  ngaySinh: BirthDateSchema,
  loaiNgaySinh: DateKindSchema,
  gioiTinh: SexSchema,
  maTinhKs: z.string().regex(/^\d{2}$/u),
  maHuyenKs: OptionalCodeSchema,
  maXaKs: OptionalCodeSchema,
  isKs: AddressKindSchema,
}) satisfies z.ZodType<types.NumberRequest>;

/** `NumberAnswer` of social insurance. */
export const NumberAnswerSchema = z.object({
  maSoBhxh: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  trangThai: z.exactOptional(LooseTextSchema),
  errorCode: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.NumberAnswer>;

/** `PersonRequest` of social insurance. */
export const PersonRequestSchema = z.strictObject({
  maSoBhxh: z.string().regex(/^\d{10}$|^\d{12}$/u),
}) satisfies z.ZodType<types.PersonRequest>;

/** `Person` of social insurance. */
export const PersonSchema = z.object({
  hoTen: z.exactOptional(z.union([z.string(), z.null()])),
  soSoCu: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  ngaySinh: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  loaiNgaySinh: z.exactOptional(LooseTextSchema),
  gioiTinh: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  maTinhKs: z.exactOptional(LooseTextSchema),
  maHuyenKs: z.exactOptional(LooseTextSchema),
  maXaKs: z.exactOptional(LooseTextSchema),
  trangThai: z.exactOptional(LooseTextSchema),
  errorCode: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Person>;

/** `PersonAnswer` of social insurance. */
export const PersonAnswerSchema = z.union([
  PersonSchema,
  z.array(PersonSchema),
  z.null(),
]) satisfies z.ZodType<types.PersonAnswer>;

/** `HouseholdRequest` of social insurance. */
export const HouseholdRequestSchema = z.strictObject({
  maTinh: z.string().regex(/^\d{2}$/u),
  hoTen: z.string().check(codePoints(1, 200)),
  ngaySinh: BirthDateSchema,
  loaiNgaySinh: DateKindSchema,
  gioiTinh: SexSchema,
  soSo: z.string().regex(/^[0-9A-Za-z]{0,20}$/u),
  maThe: z.string().regex(/^[0-9A-Za-z]{0,20}$/u),
  isKs: AddressKindSchema,
}) satisfies z.ZodType<types.HouseholdRequest>;

/** `Household` of social insurance. */
export const HouseholdSchema = z.object({
  maSo: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  hoTen: z.exactOptional(z.union([z.string(), z.null()])),
  ngaySinh: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  loaiNgaySinh: z.exactOptional(LooseTextSchema),
  gioiTinh: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  maHo: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  diaChi: z.exactOptional(z.union([z.string(), z.null()])),
  trangThai: z.exactOptional(LooseTextSchema),
  errorCode: z.exactOptional(LooseTextSchema),
}) satisfies z.ZodType<types.Household>;

/** `HouseholdAnswer` of social insurance. */
export const HouseholdAnswerSchema = z.union([
  HouseholdSchema,
  z.array(HouseholdSchema),
  z.null(),
]) satisfies z.ZodType<types.HouseholdAnswer>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  BirthDate: ['*'],
  Sex: ['*'],
  NumberRequest: ['*', 'ngaySinh', 'gioiTinh'],
  NumberAnswer: ['maSoBhxh'],
  PersonRequest: ['*'],
  Person: ['*', 'hoTen', 'soSoCu', 'ngaySinh', 'gioiTinh'],
  HouseholdRequest: ['*', 'ngaySinh', 'gioiTinh'],
  Household: ['*', 'maSo', 'hoTen', 'ngaySinh', 'gioiTinh', 'maHo', 'diaChi'],
};
