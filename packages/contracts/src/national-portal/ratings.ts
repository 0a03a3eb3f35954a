import { MotcuaError } from '@motcua/domain';
import { RatingItemSchema } from '../generated/national-portal.schemas.ts';
import type { RatingItem, SyncRatingsRequest } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkRequest } from '../shape.ts';
import { missingOf, refuseMissing } from './missing-members.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';

/** A month's ratings, of one procedure or of all (DongBoDanhGia). */
export interface PortalRating {
  /** `yyyy-MM`. */
  month: string;
  /** How many people rated. */
  raters: number;
  shares: RatingShares;
  /** What was rated, in words. */
  subject?: string;
  /** Shares of the service itself; those above when left out. */
  serviceShares?: RatingShares;
  procedureCode?: string;
  agencyCode: string;
  agencyName: string;
  /** What raters wrote. They may have written personal data: strike it before you send. */
  opinions?: readonly string[];
}

/** Shares in percent, with at most two decimals. */
export interface RatingShares {
  verySatisfied: number;
  satisfied: number;
  dissatisfied: number;
}

/** @throws MotcuaError `invalid_request`; shares that do not add up to 100 (or 0, when nobody rated) are refused. */
export function encodeRating(rating: PortalRating): RatingItem {
  const operation = 'national-portal.syncRatings';
  refuseMissing(missingOf(rating, ['month', 'agencyCode', 'agencyName']), operation);
  const [, year = '', month = ''] = /^(\d{4})-(\d{2})$/.exec(rating.month) ?? [];
  if (Number(month) < 1 || Number(month) > 12) throw wrong('month', operation);
  const service = rating.serviceShares ?? rating.shares;
  checkShares(rating.shares, 'shares', operation);
  checkShares(service, 'serviceShares', operation);
  return checkRequest(
    RatingItemSchema,
    {
      NgayTongHop: `${Number(month)}-${year}`,
      TongSoNguoiDanhGia: String(rating.raters),
      PhanTramDanhGiaRatHaiLong: percent(rating.shares.verySatisfied),
      PhanTramDanhGiaHaiLong: percent(rating.shares.satisfied),
      PhanTramDanhGiaChuaHaiLong: percent(rating.shares.dissatisfied),
      DanhSachNoiDungYKien: [...(rating.opinions ?? [])],
      MaThuTuc: rating.procedureCode ?? '',
      NoiDung: rating.subject ?? '',
      PhanTramDanhGiaDichVu: { RatHaiLong: percent(service.verySatisfied), HaiLong: percent(service.satisfied), ChuaHaiLong: percent(service.dissatisfied) },
      Madonvi: rating.agencyCode,
      TenDonVi: rating.agencyName,
    },
    operation,
  );
}

/** @throws MotcuaError `invalid_request`. */
export function decodeRating(value: unknown): PortalRating {
  const item = checkRequest(RatingItemSchema, value, 'national-portal.syncRatings');
  const [month = '', year = ''] = item.NgayTongHop.split('-');
  const service = item.PhanTramDanhGiaDichVu;
  return present<PortalRating>({
    month: `${year}-${month.padStart(2, '0')}`,
    raters: Number(item.TongSoNguoiDanhGia),
    shares: {
      verySatisfied: Number.parseFloat(item.PhanTramDanhGiaRatHaiLong),
      satisfied: Number.parseFloat(item.PhanTramDanhGiaHaiLong),
      dissatisfied: Number.parseFloat(item.PhanTramDanhGiaChuaHaiLong),
    },
    subject: textOf(item.NoiDung),
    serviceShares: {
      verySatisfied: Number.parseFloat(service.RatHaiLong),
      satisfied: Number.parseFloat(service.HaiLong),
      dissatisfied: Number.parseFloat(service.ChuaHaiLong),
    },
    procedureCode: textOf(item.MaThuTuc),
    agencyCode: item.Madonvi,
    agencyName: item.TenDonVi,
    opinions: item.DanhSachNoiDungYKien.length === 0 ? undefined : item.DanhSachNoiDungYKien,
  });
}

export function encodeSyncRatings(caller: PortalCaller, data: RatingItem[]): SyncRatingsRequest {
  return { ...callOf(caller, 'DongBoDanhGia'), data };
}

function checkShares(shares: RatingShares, field: string, operation: string): void {
  const parts = [shares.verySatisfied, shares.satisfied, shares.dissatisfied];
  const sum = parts.reduce((total, part) => total + part, 0);
  // Three shares rounded to two decimals may miss 100 by 0.015.
  const whole = Math.abs(sum - 100) < 0.02 || sum === 0;
  if (!whole || parts.some((part) => !(part >= 0 && part <= 100))) throw wrong(field, operation);
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}

function wrong(field: string, operation: string): MotcuaError {
  return new MotcuaError('invalid_request', `${operation}: ${field} cannot be right`, { details: { operation, field, reason: 'value' } });
}
