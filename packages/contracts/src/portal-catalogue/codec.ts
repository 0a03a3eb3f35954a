/**
 * The messages of the national portal's public catalogue, between their wire form and the domain.
 *
 * @packageDocumentation
 */
import { MotcuaError } from '@motcua/domain';
import { NamedRowsSchema, ProcedureRowsSchema, ReferenceQuerySchema, SearchQuerySchema, SolrAnswerSchema, TextQuerySchema } from '../generated/portal-catalogue.schemas.ts';
import type { ProcedureRow, ReferenceQuery, SearchQuery, TextQuery } from '../generated/portal-catalogue.types.ts';
import { present, textOf } from '../members.ts';
import { checkAnswer, checkRequest, type DriftHook } from '../shape.ts';

/** A procedure in a list of the public catalogue. */
export interface CatalogueProcedure {
  /** The portal's own id of this version of it. */
  id: string;
  procedureCode?: string;
  name?: string;
  publishedBy?: string;
  /** Who carries it out, by name. */
  agencies?: string;
  sectorName?: string;
  /** The publishing decision: another one means that the procedure has changed. */
  decisionId?: string;
}

/** One page of procedures. */
export interface CataloguePage {
  procedures: readonly CatalogueProcedure[];
  /** How many there are on all pages; none when the portal does not say. */
  total?: number;
}

/** What procedures are searched for. Ids are those of the catalogue's own lists. */
export interface CatalogueSearch {
  keyword?: string;
  agencyKind?: CatalogueAgencyKind;
  agencyId?: string;
  subjectId?: string;
  sectorId?: string;
  levelId?: string;
  /** Only procedures that can be filed through the portal. */
  onlineOnly?: boolean;
}

/** Ministries and central agencies, or provinces. */
export type CatalogueAgencyKind = 'ministries' | 'provinces';

/** A row of one of the catalogue's lists. */
export interface CatalogueName {
  id: string;
  name?: string;
  code?: string;
}

/** The catalogue's lists of names. */
export type CatalogueList =
  | { list: 'agencies'; kind?: CatalogueAgencyKind }
  | { list: 'sectors'; agencyId?: string; decisionId?: string }
  | { list: 'subjects' }
  | { list: 'districts' | 'departments'; provinceId: string };

/** Procedures that a publishing decision announces, changes or abolishes. */
export type DecisionPart = 'announced' | 'modified' | 'rescinded';

const agencyKinds = { ministries: '0', provinces: '1' } as const;
const decisionServices = {
  announced: 'get_procedures_by_dp_id_service_v2',
  modified: 'get_modified_procedures_by_dp_id_service_v2',
  rescinded: 'get_rescinded_procedures_by_dp_id_service_v2',
} as const;
/** Any. */
const any = '-1';

/** @param page Counts from 1. @throws MotcuaError `invalid_request`. */
export function encodeCatalogueSearch(search: CatalogueSearch, page: number, pageSize: number): SearchQuery {
  return checkRequest(
    SearchQuerySchema,
    {
      type: 'qry',
      provider: 'dvcquocgiaRead',
      service: 'procedure_advanced_search_service_v2',
      keyword: search.keyword ?? '',
      agency_type: search.agencyKind === undefined ? any : agencyKinds[search.agencyKind],
      impl_agency_id: search.agencyId ?? any,
      object_id: search.subjectId ?? any,
      field_id: search.sectorId ?? any,
      impl_level_id: search.levelId ?? any,
      recordPerPage: pageSize,
      pageIndex: page,
      is_connected: search.onlineOnly === true ? 1 : 0,
    },
    'portal-catalogue.search',
  );
}

/** @param page Counts from 1. @throws MotcuaError `invalid_request`. */
export function encodeTextSearch(text: string, page: number, pageSize: number): TextQuery {
  return checkRequest(
    TextQuerySchema,
    { type: 'fts', source_data: 'thu_tuc_v1', key_search: text.trim(), recordPerPage: pageSize, pageIndex: page },
    'portal-catalogue.searchText',
  );
}

/** The newest procedures. @throws MotcuaError `invalid_request`. */
export function encodeNewest(count: number): ReferenceQuery {
  return reference('portal-catalogue.newest', { service: 'procedure_get_new_procs_service_v2', records: count });
}

/** @throws MotcuaError `invalid_request`. */
export function encodeDecision(decisionId: string, part: DecisionPart): ReferenceQuery {
  return reference('portal-catalogue.readDecision', { service: decisionServices[part], id: decisionId });
}

/** @throws MotcuaError `invalid_request`. */
export function encodeCatalogueList(list: CatalogueList): ReferenceQuery {
  const operation = 'portal-catalogue.list';
  switch (list.list) {
    case 'agencies':
      return list.kind === undefined
        ? reference(operation, { service: 'get_list_agency_service_v2' })
        : reference(operation, { service: 'procedure_get_list_agency_by_type_service_v2', loaicoquan: agencyKinds[list.kind] });
    case 'sectors':
      if (list.decisionId !== undefined) return reference(operation, { service: 'get_fields_by_dp_id_services_v2', id: list.decisionId });
      return reference(operation, { service: 'procedure_get_list_field_service_v2', agency_id: list.agencyId });
    case 'subjects':
      return reference(operation, { service: 'procedure_get_list_object_service_v2', recordPerPage: 500, pageIndex: 1 });
    case 'districts':
      return reference(operation, { service: 'dvcqg_get_quan_huyen_by_selected_v2', tinh_id: list.provinceId });
    case 'departments':
      return reference(operation, { service: 'dvcqg_get_so_by_selected_v2', tinh_id: list.provinceId });
  }
}

/** A page of procedures: an array of rows, or as Solr writes it. @throws MotcuaError `bad_response`. */
export function decodeCataloguePage(value: unknown, operation: string, onDrift?: DriftHook): CataloguePage {
  refuseTooMany(value, operation);
  if (Array.isArray(value)) {
    const rows = checkAnswer(ProcedureRowsSchema, value, operation, onDrift);
    const amount = textOf(rows[0]?.AMOUNT);
    return present<CataloguePage>({ procedures: rows.flatMap(procedure), total: amount !== undefined && /^\d{1,9}$/.test(amount) ? Number(amount) : undefined });
  }
  const { response } = checkAnswer(SolrAnswerSchema, value, operation, onDrift);
  return { procedures: response.docs.flatMap(procedure), total: response.numFound };
}

/** Rows of a list; one without an id is left out. @throws MotcuaError `bad_response`. */
export function decodeCatalogueList(value: unknown, onDrift?: DriftHook): CatalogueName[] {
  const operation = 'portal-catalogue.list';
  refuseTooMany(value, operation);
  return checkAnswer(NamedRowsSchema, value, operation, onDrift).flatMap((row) => {
    const id = textOf(row.ID);
    if (id === undefined) return [];
    return [present<CatalogueName>({ id, name: textOf(row.AGENCY_NAME ?? row.FIELD_NAME ?? row.OBJECT_NAME ?? row.NAME), code: textOf(row.CODE) })];
  });
}

/** Communes and procedures of the whole country are fewer. */
const mostRows = 20_000;

function refuseTooMany(value: unknown, operation: string): void {
  if (!Array.isArray(value) || value.length <= mostRows) return;
  throw new MotcuaError('bad_response', `${operation}: the answer holds more than any answer should`, { details: { operation, reason: 'too_much' } });
}

/** A row without an id is left out: nothing else tells it apart. */
function procedure(row: ProcedureRow): CatalogueProcedure[] {
  const id = textOf(row.ID);
  if (id === undefined) return [];
  return [
    present<CatalogueProcedure>({
      id,
      procedureCode: textOf(row.PROCEDURE_CODE),
      name: textOf(row.PROCEDURE_NAME),
      publishedBy: textOf(row.PUBLISHED_AGENCY),
      agencies: textOf(row.IMPLEMENTATION_AGENCY),
      sectorName: textOf(row.FIELD_NAME),
      decisionId: textOf(row.QDCBID),
    }),
  ];
}

function reference(operation: string, query: { [Name in keyof ReferenceQuery]?: ReferenceQuery[Name] | undefined }): ReferenceQuery {
  return checkRequest(ReferenceQuerySchema, present<ReferenceQuery>({ type: 'ref', provider: 'dvcquocgia', ...query }), operation);
}
