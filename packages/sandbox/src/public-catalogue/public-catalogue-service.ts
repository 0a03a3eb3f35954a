import type { Answer, Call } from '../call.ts';
import { json, jsonObject } from '../call.ts';
import type { KnownProcedure, Procedures } from '../procedures.ts';

/** The services of the gateway the portal's own pages call. */
const services = {
  procedure_advanced_search_service_v2: 'qry',
  procedure_get_new_procs_service_v2: 'ref',
  procedure_get_list_agency_by_type_service_v2: 'ref',
  get_list_agency_service_v2: 'ref',
  procedure_get_list_field_service_v2: 'ref',
  procedure_get_list_object_service_v2: 'ref',
  dvcqg_get_quan_huyen_by_selected_v2: 'ref',
  dvcqg_get_so_by_selected_v2: 'ref',
  get_procedures_by_dp_id_service_v2: 'ref',
  get_modified_procedures_by_dp_id_service_v2: 'ref',
  get_rescinded_procedures_by_dp_id_service_v2: 'ref',
  get_fields_by_dp_id_services_v2: 'ref',
} as const;

const providers: Readonly<Record<string, string>> = { ref: 'dvcquocgia', qry: 'dvcquocgiaRead' };

type Query = Readonly<Record<string, unknown>>;

/**
 * The public gateway of the national portal: `POST …/jsp/rest.jsp` with a form field `params`. A query it does not know
 * is answered with an empty page, as a web server of its kind does.
 */
export function createPublicCatalogueService(procedures: Procedures) {
  const all = procedures.all();
  const sectors = [...new Map(all.map(({ sector }) => [sector.code, sector.name]))].sort();
  const agencies = [...new Set(all.flatMap(({ agency }) => agency ?? []))].sort();

  return async (call: Call): Promise<Answer> => {
    if (call.path !== '/jsp/rest.jsp') return json(404, { error: 'not found' });
    if (call.method !== 'POST') return json(405, { error: 'method' });
    const query = jsonObject(new URLSearchParams(await call.text(100_000)).get('params') ?? '');
    if (query?.['type'] === 'fts' && query['source_data'] === 'thu_tuc_v1') return { ...fullText(query), operation: 'fts' };
    const name = String(query?.['service']) as keyof typeof services;
    const type = Object.hasOwn(services, name) ? services[name] : undefined;
    if (!query || type === undefined || query['type'] !== type || query['provider'] !== providers[type]) {
      return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '' };
    }
    return json(200, rows(name, query), name);
  };

  function rows(name: keyof typeof services, query: Query): readonly unknown[] {
    switch (name) {
      case 'procedure_advanced_search_service_v2':
        return page(matching(query), query);
      case 'procedure_get_new_procs_service_v2':
        return all.slice(-Math.max(1, Number(query['records']) || 10)).map((procedure) => row(procedure));
      case 'procedure_get_list_agency_by_type_service_v2':
      case 'get_list_agency_service_v2':
        return agencies.map((agency, index) => ({ ID: index + 1, AGENCY_NAME: agency, CODE: `CQ${index + 1}` }));
      case 'procedure_get_list_field_service_v2':
      case 'get_fields_by_dp_id_services_v2':
        return sectors.map(([, sector], index) => ({ ID: index + 1, FIELD_NAME: sector }));
      case 'procedure_get_list_object_service_v2':
        return ['Công dân Việt Nam', 'Doanh nghiệp', 'Tổ chức'].map((subject, index) => ({ ID: index + 1, OBJECT_NAME: subject }));
      case 'dvcqg_get_quan_huyen_by_selected_v2':
        return [];
      case 'dvcqg_get_so_by_selected_v2':
        return agencies.slice(0, 5).map((agency, index) => ({ ID: index + 1, NAME: agency }));
      case 'get_procedures_by_dp_id_service_v2':
        return all.filter((procedure) => String(decisionOf(procedure)) === String(query['id'])).map((procedure) => row(procedure));
      default:
        return [];
    }
  }

  function matching(query: Query): readonly KnownProcedure[] {
    const words = fold(String(query['keyword'] ?? ''));
    const sector = sectors[Number(query['field_id']) - 1]?.[0];
    const agency = agencies[Number(query['impl_agency_id']) - 1];
    return all.filter(
      (procedure) =>
        (words === '' || fold(procedure.name).includes(words)) &&
        (query['field_id'] === '-1' || procedure.sector.code === sector) &&
        (query['impl_agency_id'] === '-1' || procedure.agency === agency),
    );
  }

  function fullText(query: Query): Answer {
    const words = fold(String(query['key_search'] ?? '')).split(' ');
    const found = all.filter(({ name }) => words.every((word) => fold(name).includes(word)));
    const size = Number(query['recordPerPage']) || 10;
    const start = (Math.max(1, Number(query['pageIndex']) || 1) - 1) * size;
    return json(200, { response: { numFound: found.length, start, docs: found.slice(start, start + size).map((procedure) => row(procedure)) } });
  }

  function page(found: readonly KnownProcedure[], query: Query): readonly unknown[] {
    const size = Number(query['recordPerPage']) || 10;
    const start = (Math.max(1, Number(query['pageIndex']) || 1) - 1) * size;
    return found.slice(start, start + size).map((procedure, index) => ({ ...row(procedure), AMOUNT: found.length, ROW_STT: start + index + 1 }));
  }

  function row(procedure: KnownProcedure): Record<string, unknown> {
    return {
      ID: all.indexOf(procedure) + 1,
      PROCEDURE_CODE: procedure.code,
      PROCEDURE_NAME: procedure.name,
      PUBLISHED_AGENCY: procedure.agency ?? '',
      IMPLEMENTATION_AGENCY: procedure.agency ?? '',
      QDCBID: decisionOf(procedure),
      FIELD_NAME: procedure.sector.name,
    };
  }

  /** One decision per sector, so that a decision has procedures. */
  function decisionOf({ sector }: KnownProcedure): number {
    return 9001 + sectors.findIndex(([code]) => code === sector.code);
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase().trim();
}
