// Generated from openapi/shared-catalogue.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/dmdc/Metadata/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dmdc/Category/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRows"];
        put?: never;
        post: operations["insertRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/svc/ngsp.svc/AllCategory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The old address (dmdc.ngsp.gov.vn), with basic authorisation. */
        get: operations["listCategories"];
        put?: never;
        post?: never;
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
        /**
         * @example {
         *       "PropertyCode": "MaDinhDanhCap1",
         *       "PropertyName": "Mã định danh cấp 1",
         *       "PropertyType": "String"
         *     }
         * @example {
         *       "PropertyCode": "NgayBanHanhQd",
         *       "PropertyName": "Ngày ban hành QĐ",
         *       "PropertyType": "DateTime"
         *     }
         */
        Property: {
            PropertyCode: string;
            PropertyName?: string | null;
            /** @description `String` and `DateTime` were seen. */
            PropertyType?: string | null;
        };
        /**
         * @example [
         *       {
         *         "PropertyCode": "MaDinhDanhCap1",
         *         "PropertyName": "Mã định danh cấp 1",
         *         "PropertyType": "String"
         *       },
         *       {
         *         "PropertyCode": "TenDonVi",
         *         "PropertyName": "Tên đơn vị",
         *         "PropertyType": "String"
         *       }
         *     ]
         */
        Metadata: components["schemas"]["Property"][];
        Cell: string | number | boolean | null;
        /**
         * @description A row; its keys are the `PropertyCode`s of the category.
         * @example {
         *       "MaDinhDanhCap1": "000.00.00.H30",
         *       "TenDonVi": "UBND tỉnh Hậu Giang",
         *       "DiaChi": null,
         *       "QdBanHanhQdSuaDoi": "1220/QĐ-UBND",
         *       "NgayBanHanhQd": "16/08/2018"
         *     }
         */
        Row: {
            [key: string]: components["schemas"]["Cell"];
        };
        /**
         * @example []
         * @example [
         *       {
         *         "MaDinhDanhCap1": "000.00.00.H30",
         *         "TenDonVi": "UBND tỉnh Hậu Giang",
         *         "DiaChi": null
         *       }
         *     ]
         */
        Rows: components["schemas"]["Row"][];
        /**
         * @example {
         *       "MSG": "Done",
         *       "Count": 1
         *     }
         * @example {
         *       "MSG": "Data not insert: Record 1: MaDinhDanhCap1 \"000.00.00.H30 is duplicate",
         *       "Count": 0
         *     }
         */
        InsertAnswer: {
            /** @description `Done`, or `Data not insert: …` with `duplicate` in it. */
            MSG: string;
            Count: number | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Property = components['schemas']['Property'];
export type Metadata = components['schemas']['Metadata'];
export type Cell = components['schemas']['Cell'];
export type Row = components['schemas']['Row'];
export type Rows = components['schemas']['Rows'];
export type InsertAnswer = components['schemas']['InsertAnswer'];
export type $defs = Record<string, never>;
export interface operations {
    readMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metadata"];
                };
            };
        };
    };
    readRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
            /** @description Nothing has changed since the `ETag` that was sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    insertRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rows"];
            };
        };
        responses: {
            /** @description What was done. Whether a refusal has another status than 200 is not known. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InsertAnswer"];
                };
            };
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What categories there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rows"];
                };
            };
        };
    };
}
