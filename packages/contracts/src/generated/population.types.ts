// Generated from openapi/population.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/dancu/1.0/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One address for every service; the operation is the element in the body. */
        post: operations["callPopulationService"];
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
         * @description Service 001 (DVDC_XMNT), "xác minh thông tin nhân thân".
         * @example {
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a11",
         *       "MaDVC": "1.001193",
         *       "MaTichHop": "001",
         *       "MaDonVi": "H37.02",
         *       "MaCanBo": "CB-H37-001",
         *       "SoDinhDanh": "099190000001",
         *       "HoVaTen": "NGUYỄN THỬ NGHIỆM AN",
         *       "NgayThangNamSinh": {
         *         "NgayThangNam": "19900317"
         *       }
         *     }
         */
        IdentityCheckRequest: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDVC: components["schemas"]["ProcedureCode"];
            /** @constant */
            MaTichHop: "001";
            MaDonVi: components["schemas"]["AgencyCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
            NgayThangNamSinh: components["schemas"]["AskedBirthDate"];
        };
        /**
         * @description Service 002 (DVDC_CCTTCD), "cung cấp thông tin công dân".
         * @example {
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a12",
         *       "MaDVC": "1.001193",
         *       "MaTichHop": "002",
         *       "MaDonVi": "H37.02",
         *       "MaCanBo": "CB-H37-001",
         *       "SoCMND": "099000001",
         *       "HoVaTen": "TRẦN THỬ NGHIỆM BÌNH",
         *       "NgayThangNamSinh": {
         *         "Nam": "1951"
         *       }
         *     }
         */
        CitizenInformationRequest: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDVC: components["schemas"]["ProcedureCode"];
            /** @constant */
            MaTichHop: "002";
            MaDonVi: components["schemas"]["AgencyCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
            NgayThangNamSinh: components["schemas"]["AskedBirthDate"];
        };
        /**
         * @description Service 003 (DVDC_XTCD), "xác thực thông tin công dân".
         * @example {
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a13",
         *       "MaDVC": "1.001193",
         *       "MaTichHop": "003",
         *       "MaDonVi": "H37.02",
         *       "MaCanBo": "CB-H37-001",
         *       "SoDinhDanh": "099190000001",
         *       "HoVaTen": "NGUYỄN THỬ NGHIỆM AN",
         *       "NgayThangNamSinh": {
         *         "NgayThangNam": "19900317"
         *       }
         *     }
         */
        CitizenConfirmationRequest: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDVC: components["schemas"]["ProcedureCode"];
            /** @constant */
            MaTichHop: "003";
            MaDonVi: components["schemas"]["AgencyCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
            NgayThangNamSinh: components["schemas"]["AskedBirthDate"];
        };
        /** @description Made by the caller; a UUID works. */
        RequestId: string;
        /** @description The procedure, which is the purpose of the look-up (form 2.000976). */
        ProcedureCode: string;
        /** @description Agency identifier by Decision 20/2020/QĐ-TTg. */
        AgencyCode: string;
        /** @description The officer or service account that asks. */
        OfficerId: string;
        PersonalId: string;
        /** @description Only without a 12-digit number. */
        LegacyIdCard: string;
        /** @description Full name in upper case. */
        AskedName: string;
        /** @description The day, or the year alone where the register knows no more. */
        AskedBirthDate: {
            /** @description yyyyMMdd */
            NgayThangNam: string;
        } | {
            /** @description yyyy */
            Nam: string;
        };
        /**
         * @description Answer of services 001 and 002. Empty when nobody fits.
         * @example {
         *       "CongDan": []
         *     }
         * @example {
         *       "SoCongDan": "1",
         *       "ThoiDiemDuLieu": "2026-07-22T08:00:00+07:00",
         *       "CongDan": [
         *         {
         *           "SoDinhDanh": "099190000001",
         *           "SoCMND": "",
         *           "HoVaTen": {
         *             "Ho": "",
         *             "ChuDem": "",
         *             "Ten": "NGUYỄN THỬ NGHIỆM AN"
         *           },
         *           "GioiTinh": "2",
         *           "DanToc": "01",
         *           "TonGiao": "00",
         *           "TinhTrangHonNhan": "2",
         *           "NgayThangNamSinh": {
         *             "NgayThangNam": "19900317"
         *           },
         *           "ThuongTru": {
         *             "MaTinhThanh": "20",
         *             "MaQuanHuyen": "",
         *             "MaPhuongXa": "05977",
         *             "ChiTiet": "Số 1, đường Thử Nghiệm",
         *             "QuocGia": "VN"
         *           },
         *           "QuocTich": "VN",
         *           "Cha": {
         *             "HoVaTen": "NGUYỄN THỬ NGHIỆM BA",
         *             "QuocTich": "VN",
         *             "SoDinhDanh": "",
         *             "SoCMND": "099000002"
         *           },
         *           "Me": {
         *             "HoVaTen": {
         *               "Ho": "LÊ",
         *               "ChuDem": "THỬ NGHIỆM",
         *               "Ten": "HOA"
         *             }
         *           },
         *           "ChuHo": {
         *             "QuanHe": "CH01",
         *             "SoDinhDanh": "099190000001",
         *             "HoVaTen": "NGUYỄN THỬ NGHIỆM AN"
         *           }
         *         }
         *       ]
         *     }
         */
        CitizenCollection: {
            SoCongDan?: string;
            GhiChu?: string;
            /** @description When the data was true (dateTime). */
            ThoiDiemDuLieu?: string;
            id?: string;
            CongDan: components["schemas"]["CitizenEntry"][];
        };
        /** @description One citizen. Every field may be missing or empty. */
        CitizenEntry: {
            SoDinhDanh?: string;
            SoCMND?: string;
            HoVaTen?: components["schemas"]["NameElement"];
            /** @description 0 not recorded, 1 male, 2 female. */
            GioiTinh?: string;
            /** @description Ethnic group; leading zeros vary. */
            DanToc?: string;
            /** @description Religion; 00 none. */
            TonGiao?: string;
            /** @description 0 not recorded, 1 unmarried, 2 married, 3 divorced or widowed. */
            TinhTrangHonNhan?: string;
            NhomMau?: string;
            NgayThangNamSinh?: {
                Nam?: string;
                NgayThangNam?: string;
            };
            NoiDangKyKhaiSinh?: components["schemas"]["AddressElement"];
            QueQuan?: components["schemas"]["AddressElement"];
            ThuongTru?: components["schemas"]["AddressElement"];
            NoiOHienTai?: components["schemas"]["AddressElement"];
            QuocTich?: string;
            Cha?: components["schemas"]["RelativeElement"];
            Me?: components["schemas"]["RelativeElement"];
            VoChong?: components["schemas"]["RelativeElement"];
            NguoiDaiDien?: components["schemas"]["RelativeElement"];
            ChuHo?: {
                QuanHe?: string;
                SoDinhDanh?: string;
                SoCMND?: string;
                HoVaTen?: components["schemas"]["NameElement"];
            };
            SoSoHoKhau?: string;
        };
        /** @description In three parts, whole in `Ten` (as it mostly comes), or plain text (as parents' names often come). */
        NameElement: string | {
            Ho?: string;
            ChuDem?: string;
            Ten?: string;
        };
        AddressElement: {
            /** @description Province code. */
            MaTinhThanh?: string;
            /** @description District code; districts ended on 1 July 2025. */
            MaQuanHuyen?: string;
            /** @description Commune code. */
            MaPhuongXa?: string;
            ChiTiet?: string;
            QuocGia?: string;
        };
        RelativeElement: {
            HoVaTen?: components["schemas"]["NameElement"];
            QuocTich?: string;
            SoDinhDanh?: string;
            SoCMND?: string;
        };
        /**
         * @description Answer of service 003, form 1. How many people fit; 1 is a match.
         * @example {
         *       "SoLuongCongDan": "1"
         *     }
         */
        ConfirmationCount: {
            SoLuongCongDan: string;
        };
        /**
         * @description Answer of service 003, form 2.
         * @example {
         *       "TonTai": "true"
         *     }
         */
        ConfirmationVerdict: {
            /** @enum {string} */
            TonTai: "true" | "false" | "1" | "0";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type IdentityCheckRequest = components['schemas']['IdentityCheckRequest'];
export type CitizenInformationRequest = components['schemas']['CitizenInformationRequest'];
export type CitizenConfirmationRequest = components['schemas']['CitizenConfirmationRequest'];
export type RequestId = components['schemas']['RequestId'];
export type ProcedureCode = components['schemas']['ProcedureCode'];
export type AgencyCode = components['schemas']['AgencyCode'];
export type OfficerId = components['schemas']['OfficerId'];
export type PersonalId = components['schemas']['PersonalId'];
export type LegacyIdCard = components['schemas']['LegacyIdCard'];
export type AskedName = components['schemas']['AskedName'];
export type AskedBirthDate = components['schemas']['AskedBirthDate'];
export type CitizenCollection = components['schemas']['CitizenCollection'];
export type CitizenEntry = components['schemas']['CitizenEntry'];
export type NameElement = components['schemas']['NameElement'];
export type AddressElement = components['schemas']['AddressElement'];
export type RelativeElement = components['schemas']['RelativeElement'];
export type ConfirmationCount = components['schemas']['ConfirmationCount'];
export type ConfirmationVerdict = components['schemas']['ConfirmationVerdict'];
export type $defs = Record<string, never>;
export interface operations {
    callPopulationService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/xml": string;
            };
        };
        responses: {
            /** @description The answer in a SOAP envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description A SOAP fault. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
        };
    };
}
