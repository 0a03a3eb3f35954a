/**
 * The messages of the shared catalogues, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { type LocalDate, MotcuaError } from '@motcua/domain';
import { InsertAnswerSchema, MetadataSchema, RowsSchema } from '../generated/shared-catalogue.schemas.ts';
import type { Metadata, Rows } from '../generated/shared-catalogue.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';
import { fromSlashDate, toSlashDate } from '../wire-date.ts';
import type { AgencyCategory, CatalogueColumns } from './categories.ts';

export { type AgencyCategory, type CatalogueCategory, type CatalogueColumns, catalogueSlugs, columnsOf } from './categories.ts';

/** A column of a category. */
export interface CatalogueProperty {
  /** The key of the column in a row. */
  code: string;
  /** What people call it, in Vietnamese. */
  name?: string;
  /** `String` and `DateTime` were seen. */
  type?: string;
}

/** What stands in a cell. */
export type CatalogueCell = string | number | boolean | null;

/** A row as the catalogue keeps it; its keys are the codes of the category's columns. */
export type CatalogueRow = Readonly<Record<string, CatalogueCell>>;

/** A code and what it means. */
export interface CatalogueEntry {
  code: string;
  name: string;
  /** The code of what it belongs to, for instance of a commune's province. */
  parentCode?: string;
}

/** An agency of the catalogue of agencies. */
export interface CataloguedAgency {
  /** As the catalogue writes it, for instance `000.00.00.H37`. */
  agencyCode: string;
  name: string;
  /** The agency above it. */
  parentCode?: string;
  address?: string;
  email?: string;
  phone?: string;
  fax?: string;
  website?: string;
  /** Number of the decision that gave it its code, or changed it. */
  decision?: string;
  decidedOn?: LocalDate;
  decidedBy?: string;
}

/** The columns of a category. @throws MotcuaError `bad_response`. */
export function decodeMetadata(value: unknown, onDrift?: DriftHook): CatalogueProperty[] {
  return checkAnswer(MetadataSchema, value, 'shared-catalogue.readMetadata', onDrift).map((property) =>
    present<CatalogueProperty>({ code: property.PropertyCode, name: textOf(property.PropertyName), type: textOf(property.PropertyType) }),
  );
}

export function encodeMetadata(properties: readonly CatalogueProperty[]): Metadata {
  return properties.map(({ code, name, type }) => present<Metadata[number]>({ PropertyCode: code, PropertyName: name, PropertyType: type }));
}

/** The rows of a category. @throws MotcuaError `bad_response`. */
export function decodeRows(value: unknown, operation = 'shared-catalogue.readRows'): CatalogueRow[] {
  return checkAnswer(RowsSchema, value, operation);
}

/** Rows to insert. @throws MotcuaError `invalid_request` when a row is empty or holds something else than a cell. */
export function encodeRows(rows: readonly CatalogueRow[]): Rows {
  const operation = 'shared-catalogue.insertRows';
  const checked = checkRequest(RowsSchema, rows, operation);
  if (checked.length === 0 || checked.some((row) => Object.keys(row).length === 0)) {
    throw new MotcuaError('invalid_request', `${operation}: there is nothing to insert`, { details: { operation, reason: 'empty' } });
  }
  return checked;
}

/** A code and what it means; none when the row has no code or no name in these columns. */
export function decodeEntry(row: CatalogueRow, columns: CatalogueColumns): CatalogueEntry | undefined {
  const [code, name] = [cell(row, columns.code), cell(row, columns.name)];
  if (code === undefined || name === undefined) return undefined;
  return present<CatalogueEntry>({ code, name, parentCode: columns.parent === undefined ? undefined : cell(row, columns.parent) });
}

export function encodeEntry(entry: CatalogueEntry, columns: CatalogueColumns): CatalogueRow {
  return {
    ...(columns.parent === undefined ? {} : { [columns.parent]: entry.parentCode ?? null }),
    [columns.code]: entry.code,
    [columns.name]: entry.name,
  };
}

/** An agency; none when the row has no code or no name. That levels 2 to 4 name their columns alike is inference. */
export function decodeAgency(row: CatalogueRow, category: AgencyCategory): CataloguedAgency | undefined {
  const level = Number(category.at(-1));
  const [agencyCode, name] = [cell(row, `MaDinhDanhCap${level}`), cell(row, 'TenDonVi')];
  if (agencyCode === undefined || name === undefined) return undefined;
  return present<CataloguedAgency>({
    agencyCode,
    name,
    parentCode: level === 1 ? undefined : cell(row, `MaDinhDanhCap${level - 1}`),
    address: cell(row, 'DiaChi'),
    email: cell(row, 'Email'),
    phone: cell(row, 'SoDienThoai'),
    fax: cell(row, 'Fax'),
    website: cell(row, 'Website'),
    decision: cell(row, 'QdBanHanhQdSuaDoi'),
    decidedOn: fromSlashDate(cell(row, 'NgayBanHanhQd')),
    decidedBy: cell(row, 'CoQuanBanHanhQd'),
  });
}

/** An agency as a row to insert. @throws MotcuaError `invalid_request` when its day names none. */
export function encodeAgency(agency: CataloguedAgency, category: AgencyCategory): CatalogueRow {
  const level = Number(category.at(-1));
  return {
    ...(level === 1 ? {} : { [`MaDinhDanhCap${level - 1}`]: agency.parentCode ?? null }),
    [`MaDinhDanhCap${level}`]: agency.agencyCode,
    TenDonVi: agency.name,
    DiaChi: agency.address ?? null,
    Email: agency.email ?? null,
    SoDienThoai: agency.phone ?? null,
    Fax: agency.fax ?? null,
    Website: agency.website ?? null,
    QdBanHanhQdSuaDoi: agency.decision ?? null,
    NgayBanHanhQd: agency.decidedOn === undefined ? null : toSlashDate(agency.decidedOn),
    CoQuanBanHanhQd: agency.decidedBy ?? null,
  };
}

/**
 * How many rows were inserted.
 *
 * @throws MotcuaError `duplicate` when a row exists already (`details.row` says which, `details.column` in what), else
 *   `rejected`; `bad_response` when it is no answer to an insert.
 */
export function decodeInsert(value: unknown, onDrift?: DriftHook): number {
  const operation = 'shared-catalogue.insertRows';
  const answer = checkAnswer(InsertAnswerSchema, value, operation, onDrift);
  const count = Number(answer.Count);
  if (/^\s*done\b/i.test(answer.MSG) && Number.isInteger(count)) return count;
  // Of the message only which row and which column are kept: the rest is what was sent.
  const place = /Record (\d{1,9}): (\w{1,60})/.exec(answer.MSG);
  throw new MotcuaError(/duplicate/i.test(answer.MSG) ? 'duplicate' : 'rejected', `${operation}: the catalogue refused`, {
    details: { operation, ...(place ? { row: Number(place[1]), column: place[2]! } : {}) },
  });
}

/** What a catalogue answers to an insert of so many rows, or to one whose row exists already. */
export function encodeInsert(result: { inserted: number } | { duplicate: { row: number; column: string; value: string } }): { MSG: string; Count: number } {
  if ('inserted' in result) return { MSG: 'Done', Count: result.inserted };
  const { row, column, value } = result.duplicate;
  return { MSG: `Data not insert: Record ${row}: ${column} "${value} is duplicate`, Count: 0 };
}

function cell(row: CatalogueRow, column: string): string | undefined {
  const value = Object.hasOwn(row, column) ? row[column] : undefined;
  return textOf(typeof value === 'boolean' ? String(value) : value);
}
