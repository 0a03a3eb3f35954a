// Generated from openapi/civil-status.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/apiHoTichTuPhap/dangKyHoTich": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/danhMuc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/traTrangThaiHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/ketQuaDangKyHS": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/dsHoSoDangKy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/traHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiHoTichTuPhap/traDanhSachHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readRecords"];
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
        /** @description Code of the administrative unit in the list of the Ministry of Justice. */
        UnitCode: number;
        /** @description Kind of business, for instance `KS` births. */
        Module: string;
        /** @description yyyy-MM-dd */
        Date: string;
        /**
         * @example {
         *       "maDonVi": 5986,
         *       "module": "KS",
         *       "maHoSo": "H37.90.01-260722-0001",
         *       "ngayTiepNhan": "2026-07-22",
         *       "data": "<hotich><hoso><nksHoTen>Nguyễn Thử Nghiệm Bé</nksHoTen></hoso></hotich>"
         *     }
         */
        RegistrationRequest: {
            maDonVi: components["schemas"]["UnitCode"];
            module: components["schemas"]["Module"];
            maHoSo: string;
            ngayTiepNhan: components["schemas"]["Date"];
            /** @description XML. */
            data: string;
        };
        /**
         * @example {
         *       "loaiDanhMuc": 3
         *     }
         */
        CatalogueRequest: {
            /**
             * @description 1 nationalities, 2 countries, 3 ethnic groups, 4 provinces, 5 identity papers.
             * @enum {integer}
             */
            loaiDanhMuc: 1 | 2 | 3 | 4 | 5;
        };
        /**
         * @example {
         *       "maDonVi": 5986,
         *       "maHoSo": "H37.90.01-260722-0001"
         *     }
         */
        DossierRequest: {
            maDonVi: components["schemas"]["UnitCode"];
            /** @description The number of the one-stop system. */
            maHoSo: string;
        };
        /**
         * @example {
         *       "module": "KS",
         *       "ngayCapNhat": "2026-07-22"
         *     }
         */
        ListRequest: {
            module: components["schemas"]["Module"];
            ngayCapNhat: components["schemas"]["Date"];
        };
        /** @description The id in the registration system. */
        RecordId: number;
        /**
         * @example {
         *       "module": "KS",
         *       "maHoSo": 17
         *     }
         */
        RecordRequest: {
            module: components["schemas"]["Module"];
            maHoSo: components["schemas"]["RecordId"];
        };
        /**
         * @example {
         *       "maTinh": "20",
         *       "module": "KS",
         *       "dsMaHoSo": [
         *         17,
         *         18
         *       ]
         *     }
         */
        RecordsRequest: {
            maTinh: string;
            module: components["schemas"]["Module"];
            dsMaHoSo: components["schemas"]["RecordId"][];
        };
        LooseText: string | number | null;
        /**
         * @description Status 0 is failure; 1 is success, and for a status question 1 received, 2 supplement needed, 3 eligible, 4 done.
         * @example {
         *       "status": 1
         *     }
         * @example {
         *       "status": "2",
         *       "value": "Cần bổ sung giấy chứng sinh"
         *     }
         * @example {
         *       "status": 0,
         *       "errorCode": 201,
         *       "errorDescription": "RECORD_NOT_FOUND"
         *     }
         */
        Answer: {
            status: number | string;
            /** @description Text, a text that holds JSON, or JSON. */
            value?: unknown;
            errorCode?: components["schemas"]["LooseText"];
            errorDescription?: components["schemas"]["LooseText"];
        };
        /** @description Inference: the guide says that the members depend on the catalogue. */
        CatalogueEntry: {
            id?: components["schemas"]["LooseText"];
            ma?: components["schemas"]["LooseText"];
            ten?: components["schemas"]["LooseText"];
            name?: components["schemas"]["LooseText"];
        };
        /**
         * @example [
         *       {
         *         "id": 1,
         *         "ten": "Kinh"
         *       }
         *     ]
         * @example [
         *       {
         *         "ma": "20",
         *         "name": "Tỉnh Lạng Sơn"
         *       }
         *     ]
         */
        CatalogueEntries: components["schemas"]["CatalogueEntry"][];
        RegisteredRef: {
            id: number | string;
            maDonVi?: components["schemas"]["LooseText"];
        };
        /**
         * @example [
         *       {
         *         "id": "17",
         *         "maDonVi": "5986"
         *       }
         *     ]
         * @example []
         */
        RegisteredRefs: components["schemas"]["RegisteredRef"][];
        Cell: string | number | boolean | null;
        /**
         * @description An entry of the register. `id`, `so`, `quyenSo`, `trangSo` are in the guide; further members depend on the kind of business.
         * @example {
         *       "id": "17",
         *       "so": "12",
         *       "quyenSo": "01/2026",
         *       "trangSo": "12",
         *       "nksHoTen": "Nguyễn Thử Nghiệm Bé"
         *     }
         */
        RegisterRecord: {
            [key: string]: components["schemas"]["Cell"];
        };
        /**
         * @example [
         *       {
         *         "id": "17",
         *         "so": "12",
         *         "quyenSo": "01/2026",
         *         "trangSo": "12"
         *       }
         *     ]
         * @example []
         */
        RegisterRecords: components["schemas"]["RegisterRecord"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type UnitCode = components['schemas']['UnitCode'];
export type Module = components['schemas']['Module'];
export type Date = components['schemas']['Date'];
export type RegistrationRequest = components['schemas']['RegistrationRequest'];
export type CatalogueRequest = components['schemas']['CatalogueRequest'];
export type DossierRequest = components['schemas']['DossierRequest'];
export type ListRequest = components['schemas']['ListRequest'];
export type RecordId = components['schemas']['RecordId'];
export type RecordRequest = components['schemas']['RecordRequest'];
export type RecordsRequest = components['schemas']['RecordsRequest'];
export type LooseText = components['schemas']['LooseText'];
export type Answer = components['schemas']['Answer'];
export type CatalogueEntry = components['schemas']['CatalogueEntry'];
export type CatalogueEntries = components['schemas']['CatalogueEntries'];
export type RegisteredRef = components['schemas']['RegisteredRef'];
export type RegisteredRefs = components['schemas']['RegisteredRefs'];
export type Cell = components['schemas']['Cell'];
export type RegisterRecord = components['schemas']['RegisterRecord'];
export type RegisterRecords = components['schemas']['RegisterRecords'];
export type $defs = Record<string, never>;
export interface operations {
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description Taken or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    readCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRequest"];
            };
        };
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierRequest"];
            };
        };
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    readResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    listRegistered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequest"];
            };
        };
        responses: {
            /** @description Ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    readRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRequest"];
            };
        };
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
    readRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordsRequest"];
            };
        };
        responses: {
            /** @description The records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
        };
    };
}
