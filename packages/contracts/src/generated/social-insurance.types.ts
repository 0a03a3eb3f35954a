// Generated from openapi/social-insurance.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/apiBHXH/getMaSoBhxhTheoTieuChi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findInsuranceNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiBHXH/getTraCuuTtHgdByMaSoBhxh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readInsuredPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiBHXH/getTraCuuThongTinHgd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findHousehold"];
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
        /** @description yyyyMMdd, yyyyMM or yyyy. */
        BirthDate: string;
        /**
         * @description 0 day, month and year; 1 year; 2 month and year.
         * @enum {string}
         */
        DateKind: "0" | "1" | "2";
        /**
         * @description 1 male, 2 female, 3 other.
         * @enum {string}
         */
        Sex: "1" | "2" | "3";
        /**
         * @description 1 by the place of birth registration, 0 by the household.
         * @enum {string}
         */
        AddressKind: "0" | "1";
        /** @description Code of the statistics office; empty when not asked. */
        OptionalCode: string;
        LooseText: string | number | null;
        /**
         * @example {
         *       "hoTen": "Nguyễn Thử Nghiệm An",
         *       "ngaySinh": "19900514",
         *       "loaiNgaySinh": "0",
         *       "gioiTinh": "1",
         *       "maTinhKs": "20",
         *       "maHuyenKs": "",
         *       "maXaKs": "05986",
         *       "isKs": "1"
         *     }
         * @example {
         *       "hoTen": "Nguyễn Thử Nghiệm Cao",
         *       "ngaySinh": "1948",
         *       "loaiNgaySinh": "1",
         *       "gioiTinh": "2",
         *       "maTinhKs": "20",
         *       "maHuyenKs": "",
         *       "maXaKs": "",
         *       "isKs": "0"
         *     }
         */
        NumberRequest: {
            hoTen: string;
            ngaySinh: components["schemas"]["BirthDate"];
            loaiNgaySinh: components["schemas"]["DateKind"];
            gioiTinh: components["schemas"]["Sex"];
            maTinhKs: string;
            maHuyenKs: components["schemas"]["OptionalCode"];
            maXaKs: components["schemas"]["OptionalCode"];
            isKs: components["schemas"]["AddressKind"];
        };
        /**
         * @example {
         *       "maSoBhxh": "9900000101",
         *       "trangThai": "1",
         *       "errorCode": ""
         *     }
         * @example {
         *       "maSoBhxh": "",
         *       "trangThai": "0",
         *       "errorCode": ""
         *     }
         */
        NumberAnswer: {
            maSoBhxh?: string | number | null;
            trangThai?: components["schemas"]["LooseText"];
            errorCode?: components["schemas"]["LooseText"];
        };
        /**
         * @example {
         *       "maSoBhxh": "9900000101"
         *     }
         */
        PersonRequest: {
            maSoBhxh: string;
        };
        /**
         * @example {
         *       "hoTen": "Nguyễn Thử Nghiệm An",
         *       "soSoCu": "",
         *       "ngaySinh": "19900514",
         *       "loaiNgaySinh": "0",
         *       "gioiTinh": "1",
         *       "maTinhKs": "20",
         *       "maHuyenKs": "",
         *       "maXaKs": "05986",
         *       "trangThai": "1"
         *     }
         */
        Person: {
            hoTen?: string | null;
            soSoCu?: string | number | null;
            ngaySinh?: string | number | null;
            loaiNgaySinh?: components["schemas"]["LooseText"];
            gioiTinh?: string | number | null;
            maTinhKs?: components["schemas"]["LooseText"];
            maHuyenKs?: components["schemas"]["LooseText"];
            maXaKs?: components["schemas"]["LooseText"];
            trangThai?: components["schemas"]["LooseText"];
            errorCode?: components["schemas"]["LooseText"];
        };
        PersonAnswer: components["schemas"]["Person"] | components["schemas"]["Person"][] | null;
        /**
         * @example {
         *       "maTinh": "20",
         *       "hoTen": "Nguyễn Thử Nghiệm An",
         *       "ngaySinh": "19900514",
         *       "loaiNgaySinh": "0",
         *       "gioiTinh": "1",
         *       "soSo": "",
         *       "maThe": "",
         *       "isKs": "0"
         *     }
         */
        HouseholdRequest: {
            maTinh: string;
            hoTen: string;
            ngaySinh: components["schemas"]["BirthDate"];
            loaiNgaySinh: components["schemas"]["DateKind"];
            gioiTinh: components["schemas"]["Sex"];
            soSo: string;
            maThe: string;
            isKs: components["schemas"]["AddressKind"];
        };
        /**
         * @example {
         *       "maSo": "9900000101",
         *       "hoTen": "Nguyễn Thử Nghiệm An",
         *       "ngaySinh": "19900514",
         *       "loaiNgaySinh": "0",
         *       "gioiTinh": "1",
         *       "maHo": "HO-TN-0001",
         *       "diaChi": "Số 12 đường Thử Nghiệm",
         *       "trangThai": "1"
         *     }
         */
        Household: {
            maSo?: string | number | null;
            hoTen?: string | null;
            ngaySinh?: string | number | null;
            loaiNgaySinh?: components["schemas"]["LooseText"];
            gioiTinh?: string | number | null;
            maHo?: string | number | null;
            diaChi?: string | null;
            trangThai?: components["schemas"]["LooseText"];
            errorCode?: components["schemas"]["LooseText"];
        };
        HouseholdAnswer: components["schemas"]["Household"] | components["schemas"]["Household"][] | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type BirthDate = components['schemas']['BirthDate'];
export type DateKind = components['schemas']['DateKind'];
export type Sex = components['schemas']['Sex'];
export type AddressKind = components['schemas']['AddressKind'];
export type OptionalCode = components['schemas']['OptionalCode'];
export type LooseText = components['schemas']['LooseText'];
export type NumberRequest = components['schemas']['NumberRequest'];
export type NumberAnswer = components['schemas']['NumberAnswer'];
export type PersonRequest = components['schemas']['PersonRequest'];
export type Person = components['schemas']['Person'];
export type PersonAnswer = components['schemas']['PersonAnswer'];
export type HouseholdRequest = components['schemas']['HouseholdRequest'];
export type Household = components['schemas']['Household'];
export type HouseholdAnswer = components['schemas']['HouseholdAnswer'];
export type $defs = Record<string, never>;
export interface operations {
    findInsuranceNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberRequest"];
            };
        };
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberAnswer"];
                };
            };
        };
    };
    readInsuredPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
        };
    };
    findHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdRequest"];
            };
        };
        responses: {
            /** @description The household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdAnswer"];
                };
            };
        };
    };
}
