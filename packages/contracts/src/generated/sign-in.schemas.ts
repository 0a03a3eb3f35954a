// Generated from openapi/sign-in.yaml by scripts/generate.ts. Do not edit.
import * as z from 'zod';
import { codePoints } from '../schema-checks.ts';
import type * as types from './sign-in.types.ts';

/** A claim whose shape was not seen. */
export const LooseSchema = z.unknown() satisfies z.ZodType<types.Loose>;

/** A text, a number or nothing. */
export const LooseTextSchema = z.union([z.string(), z.number(), z.null()]) satisfies z.ZodType<types.LooseText>;

/** `Claims` of national sign-in. */
export const ClaimsSchema = z.object({
  sub: z.string().check(codePoints(1)),
  TechID: z.exactOptional(LooseTextSchema),
  LoaiTaiKhoan: z.exactOptional(z.union([z.string(), z.number(), z.null()])),
  SoCMND: z.exactOptional(z.union([z.string(), z.null()])),
  SoDinhDanh: z.exactOptional(z.union([z.string(), z.null()])),
  HoVaTen: z.exactOptional(z.union([z.string(), z.null()])),
  NgayThangNamSinh: z.exactOptional(z.union([z.string(), z.null()])),
  GioiTinh: z.exactOptional(LooseTextSchema),
  DanToc: z.exactOptional(LooseTextSchema),
  TonGiao: z.exactOptional(LooseTextSchema),
  TinhTrangHonNhan: z.exactOptional(LooseTextSchema),
  NhomMau: z.exactOptional(LooseTextSchema),
  MaBHXH: z.exactOptional(LooseTextSchema),
  HoChieu: z.exactOptional(LooseTextSchema),
  ThuDienTu: z.exactOptional(z.union([z.string(), z.null()])),
  SoDienThoai: z.exactOptional(z.union([z.string(), z.null()])),
  SoDienThoaiBan: z.exactOptional(LooseTextSchema),
  NoiDangKyKhaiSinh: z.exactOptional(LooseSchema),
  QueQuan: z.exactOptional(LooseSchema),
  ThuongTru: z.exactOptional(LooseSchema),
  NoiOHienNay: z.exactOptional(LooseSchema),
  QuocTich: z.exactOptional(LooseTextSchema),
  Cha: z.exactOptional(LooseSchema),
  Me: z.exactOptional(LooseSchema),
  VoChong: z.exactOptional(LooseSchema),
  NguoiDaiDien: z.exactOptional(LooseSchema),
  ChuHo: z.exactOptional(LooseSchema),
  TrangThai: z.exactOptional(LooseTextSchema),
  MaSoThue: z.exactOptional(LooseTextSchema),
  MaSoDoanhNghiep: z.exactOptional(LooseTextSchema),
  TenDoanhNghiep: z.exactOptional(LooseTextSchema),
  DiaChi: z.exactOptional(LooseSchema),
  loAs: z.exactOptional(LooseTextSchema),
  IAL: z.exactOptional(LooseTextSchema),
  loginIdp: z.exactOptional(z.union([z.string(), z.null()])),
  userProfileUri: z.exactOptional(z.union([z.string(), z.null()])),
  logoutUri: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.Claims>;

/** `key` is an AES key under the unit's RSA key (PKCS#1 v1.5), `data` the JSON under that key (AES-ECB); both in base64. */
export const SealedClaimsSchema = z.object({
  data: z.string().check(codePoints(1)),
  key: z.string().check(codePoints(1)),
}) satisfies z.ZodType<types.SealedClaims>;

/** `VneidClaims` of national sign-in. */
export const VneidClaimsSchema = z.object({
  citizenPid: z.string().check(codePoints(1)),
  fullName: z.exactOptional(z.union([z.string(), z.null()])),
  birthDate: z.exactOptional(z.union([z.string(), z.null()])),
}) satisfies z.ZodType<types.VneidClaims>;

/** Which properties of each component are personal data (`x-personal` in the contract): never to be logged or shown in an error. */
export const personalFields: Record<string, readonly string[]> = {
  Claims: ['*', 'SoCMND', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'ThuDienTu', 'SoDienThoai'],
  SealedClaims: ['data', 'key'],
  VneidClaims: ['*', 'citizenPid', 'fullName', 'birthDate'],
};
