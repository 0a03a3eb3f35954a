import { ListAnswerSchema } from '../generated/national-portal.schemas.ts';
import type { ListRequest } from '../generated/national-portal.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, type DriftHook } from '../shape.ts';
import { callOf, type PortalCaller } from './portal-caller.ts';
import { refuseFailure } from './refusal.ts';

/** The portal's lists (LayDanhMuc…). */
export type ReferenceListName =
  | 'sexes'
  | 'provinces'
  | 'districts'
  | 'communes'
  | 'agencies'
  | 'countries'
  | 'ethnicGroups'
  | 'religions'
  | 'maritalStatuses'
  | 'subjects'
  | 'sectors'
  | 'governmentLevels'
  | 'legalBases'
  | 'fees';

/** One row of a list. */
export interface ReferenceEntry {
  code?: string;
  name?: string;
  /** Level of an agency; for a sector the ministry it belongs to; for a district or a commune what it lies in. */
  parent?: string;
}

interface ReferenceList {
  service: ListRequest['service'];
  /** Names of its fields, where they were seen. */
  fields?: { code: string; name: string; parent?: string };
}

const lists: Readonly<Record<ReferenceListName, ReferenceList>> = {
  sexes: { service: 'LayDanhMucGioiTinh' },
  provinces: { service: 'LayDanhMucTinhThanh' },
  districts: { service: 'LayDanhMucQuanHuyen' },
  communes: { service: 'LayDanhMucPhuongXa' },
  agencies: { service: 'LayDanhMucCoQuan', fields: { code: 'MADONVI', name: 'TENDONVI', parent: 'CAPDONVI' } },
  countries: { service: 'LayDanhMucQuocGia' },
  ethnicGroups: { service: 'LayDanhMucDanToc', fields: { code: 'MADANTOC', name: 'TENGOI' } },
  religions: { service: 'LayDanhMucTonGiao', fields: { code: 'TONGIAO', name: 'TENTONGIAO' } },
  maritalStatuses: { service: 'LayDanhMucTinhTrangHonNhan' },
  subjects: { service: 'LayDanhMucDoiTuong' },
  sectors: { service: 'LayDanhMucLinhVuc', fields: { code: 'MALINHVUC', name: 'TENLINHVUC', parent: 'MANGANH' } },
  governmentLevels: { service: 'LayDanhMucCapThucHien' },
  legalBases: { service: 'LayDanhMucCanCuPhapLy' },
  fees: { service: 'LayDanhMucLePhi' },
};

export function encodeReadList(caller: PortalCaller, list: ReferenceListName): ListRequest {
  return callOf(caller, lists[list].service);
}

/**
 * A list. Where the names of its fields were not seen, `MA…` and `TEN…` that end alike are code and name, and a second
 * `MA…` is what the row lies in. A row without either is left out; fields that are not read are reported as drift.
 *
 * @throws MotcuaError, see {@link refuseFailure}.
 */
export function decodeReferenceList(value: unknown, list: ReferenceListName, onDrift?: DriftHook): ReferenceEntry[] {
  const operation = `national-portal.list.${list}`;
  refuseFailure(value, operation);
  const rows = checkAnswer(ListAnswerSchema, value, operation, onDrift).result ?? [];
  const unread = new Set<string>();
  const entries = rows.flatMap((row) => {
    const fields = lists[list].fields ?? fieldsOf(row);
    for (const name of Object.keys(row)) if (!Object.values(fields).includes(name)) unread.add(name);
    const entry = present<ReferenceEntry>({ code: scalar(row, fields.code), name: scalar(row, fields.name), parent: scalar(row, fields.parent) });
    return entry.code === undefined && entry.name === undefined ? [] : [entry];
  });
  for (const name of unread) onDrift?.({ operation, place: `result[].${name}` });
  return entries;
}

function fieldsOf(row: Readonly<Record<string, unknown>>): { code?: string; name?: string; parent?: string } {
  const names = Object.keys(row);
  const codes = names.filter((name) => /^MA/i.test(name));
  const code = codes.find((name) => names.includes(`TEN${name.slice(2)}`)) ?? (codes.length === 1 ? codes[0] : undefined);
  const own = code === undefined ? undefined : names.find((name) => name === `TEN${code.slice(2)}`);
  const name = own ?? names.find((other) => /^TEN/i.test(other));
  const others = codes.filter((other) => other !== code);
  return { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }), ...(others.length === 1 ? { parent: others[0] as string } : {}) };
}

function scalar(row: Readonly<Record<string, unknown>>, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : row[name];
  return typeof value === 'string' || typeof value === 'number' ? textOf(value) : undefined;
}
