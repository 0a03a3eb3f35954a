// Generated from openapi/portal-catalogue.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/jsp/rest.jsp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A text, a number or nothing. */
        LooseText: string | number | null;
        CatalogueForm: {
            /** @description One of the queries below, as JSON. */
            params: string;
        };
        /**
         * @description Agencies, sectors, subjects, and the procedures of a decision.
         * @example {
         *       "type": "ref",
         *       "provider": "dvcquocgia",
         *       "service": "procedure_get_list_field_service_v2",
         *       "agency_id": "7"
         *     }
         */
        ReferenceQuery: {
            /** @constant */
            type: "ref";
            /** @constant */
            provider: "dvcquocgia";
            /** @enum {string} */
            service: "procedure_get_list_agency_by_type_service_v2" | "get_list_agency_service_v2" | "procedure_get_list_field_service_v2" | "procedure_get_list_object_service_v2" | "dvcqg_get_quan_huyen_by_selected_v2" | "dvcqg_get_so_by_selected_v2" | "get_procedures_by_dp_id_service_v2" | "get_modified_procedures_by_dp_id_service_v2" | "get_rescinded_procedures_by_dp_id_service_v2" | "get_fields_by_dp_id_services_v2" | "procedure_get_new_procs_service_v2";
            /** @enum {string} */
            loaicoquan?: "0" | "1";
            agency_id?: string;
            tinh_id?: string;
            id?: string;
            records?: number;
            recordPerPage?: number;
            pageIndex?: number;
        };
        /**
         * @description One page of the advanced search; -1 is any.
         * @example {
         *       "type": "qry",
         *       "provider": "dvcquocgiaRead",
         *       "service": "procedure_advanced_search_service_v2",
         *       "keyword": "khai sinh",
         *       "agency_type": "-1",
         *       "impl_agency_id": "-1",
         *       "object_id": "-1",
         *       "field_id": "-1",
         *       "impl_level_id": "-1",
         *       "recordPerPage": 50,
         *       "pageIndex": 1,
         *       "is_connected": 0
         *     }
         */
        SearchQuery: {
            /** @constant */
            type: "qry";
            /** @constant */
            provider: "dvcquocgiaRead";
            /** @constant */
            service: "procedure_advanced_search_service_v2";
            keyword: string;
            agency_type: string;
            impl_agency_id: string;
            object_id: string;
            field_id: string;
            impl_level_id: string;
            recordPerPage: number;
            pageIndex: number;
            /** @enum {integer} */
            is_connected: 0 | 1;
        };
        /**
         * @description Full-text search.
         * @example {
         *       "type": "fts",
         *       "source_data": "thu_tuc_v1",
         *       "key_search": "khai sinh"
         *     }
         */
        TextQuery: {
            /** @constant */
            type: "fts";
            /** @constant */
            source_data: "thu_tuc_v1";
            key_search: string;
            recordPerPage?: number;
            pageIndex?: number;
        };
        ProcedureRow: {
            ID?: components["schemas"]["LooseText"];
            PROCEDURE_CODE?: components["schemas"]["LooseText"];
            PROCEDURE_NAME?: string | null;
            PUBLISHED_AGENCY?: string | null;
            IMPLEMENTATION_AGENCY?: string | null;
            QDCBID?: components["schemas"]["LooseText"];
            FIELD_NAME?: string | null;
            AMOUNT?: components["schemas"]["LooseText"];
            ROW_STT?: components["schemas"]["LooseText"];
        };
        /**
         * @example [
         *       {
         *         "ID": 345678,
         *         "PROCEDURE_CODE": "1.001193",
         *         "PROCEDURE_NAME": "Đăng ký khai sinh",
         *         "PUBLISHED_AGENCY": "Bộ Tư pháp",
         *         "IMPLEMENTATION_AGENCY": "Ủy ban nhân dân cấp xã",
         *         "QDCBID": 9001,
         *         "FIELD_NAME": "Hộ tịch",
         *         "AMOUNT": 1,
         *         "ROW_STT": 1
         *       }
         *     ]
         * @example []
         */
        ProcedureRows: components["schemas"]["ProcedureRow"][];
        NamedRow: {
            ID?: components["schemas"]["LooseText"];
            NAME?: string | null;
            AGENCY_NAME?: string | null;
            FIELD_NAME?: string | null;
            OBJECT_NAME?: string | null;
            CODE?: components["schemas"]["LooseText"];
        };
        /**
         * @example [
         *       {
         *         "ID": 7,
         *         "AGENCY_NAME": "Bộ Tư pháp",
         *         "CODE": "G15"
         *       }
         *     ]
         */
        NamedRows: components["schemas"]["NamedRow"][];
        /**
         * @example {
         *       "response": {
         *         "numFound": 1,
         *         "start": 0,
         *         "docs": [
         *           {
         *             "ID": 345678,
         *             "PROCEDURE_CODE": "1.001193",
         *             "PROCEDURE_NAME": "Đăng ký khai sinh"
         *           }
         *         ]
         *       }
         *     }
         */
        SolrAnswer: {
            response: components["schemas"]["SolrPage"];
        };
        SolrPage: {
            numFound: number;
            start?: number;
            docs: components["schemas"]["ProcedureRow"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LooseText = components['schemas']['LooseText'];
export type CatalogueForm = components['schemas']['CatalogueForm'];
export type ReferenceQuery = components['schemas']['ReferenceQuery'];
export type SearchQuery = components['schemas']['SearchQuery'];
export type TextQuery = components['schemas']['TextQuery'];
export type ProcedureRow = components['schemas']['ProcedureRow'];
export type ProcedureRows = components['schemas']['ProcedureRows'];
export type NamedRow = components['schemas']['NamedRow'];
export type NamedRows = components['schemas']['NamedRows'];
export type SolrAnswer = components['schemas']['SolrAnswer'];
export type SolrPage = components['schemas']['SolrPage'];
export type $defs = Record<string, never>;
export interface operations {
    query: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CatalogueForm"];
            };
        };
        responses: {
            /** @description Rows, or a page of a full-text search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureRows"] | components["schemas"]["NamedRows"] | components["schemas"]["SolrAnswer"];
                };
            };
        };
    };
}
