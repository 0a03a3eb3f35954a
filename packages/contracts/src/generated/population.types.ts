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
    "/tra-cuu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The wrapper that answers with SOAP as a text. Its address was not seen; the profile names it. */
        post: operations["lookUpInJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/xac-thuc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The wrapper that answers by yes or no. Its address was not seen; the profile names it. */
        post: operations["checkInJson"];
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
         * @description Fields of a request of services 001 to 011, in their order. `MaTichHop` is the number of the service. The guide
         *     (§4.3.1) wants `MaDonVi`; some systems that call the service leave it out.
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
        LookUpFields: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDVC: components["schemas"]["ProcedureCode"];
            /** @enum {string} */
            MaTichHop: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011";
            MaDonVi?: components["schemas"]["AgencyCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
            NgayThangNamSinh: components["schemas"]["AskedBirthDate"];
        };
        /** @description Service 001 (DVDC_XMNT), "xác minh thông tin nhân thân". */
        IdentityCheckRequest: components["schemas"]["LookUpFields"];
        /** @description Service 002 (DVDC_CCTTCD), "cung cấp thông tin công dân". */
        CitizenInformationRequest: components["schemas"]["LookUpFields"];
        /** @description Service 003 (DVDC_XTCD), "xác thực thông tin công dân". */
        CitizenConfirmationRequest: components["schemas"]["LookUpFields"];
        /** @description Service 004 (DVDC_TCTTCD), "tra cứu, cung cấp thông tin công dân". */
        CitizenSearchRequest: components["schemas"]["LookUpFields"];
        /** @description Service 005 (DVDC_XMTTNGH), "xác minh thông tin người giám hộ". */
        GuardianRequest: components["schemas"]["LookUpFields"];
        /** @description Service 006 (DVDC_XMTTCH), "xác minh thông tin chủ hộ". */
        HouseholdHeadRequest: components["schemas"]["LookUpFields"];
        /** @description Service 007 (DVDC_XMNOHT), "xác minh thông tin nơi ở hiện tại". */
        CurrentResidenceRequest: components["schemas"]["LookUpFields"];
        /** @description Service 008 (DVDC_CCTTHGD), "cung cấp thông tin hộ gia đình". */
        HouseholdRequest: components["schemas"]["LookUpFields"];
        /** @description Service 009 (DVCN_CCTTNM), "cung cấp thông tin nhóm máu". */
        BloodGroupRequest: components["schemas"]["LookUpFields"];
        /** @description Service 010 (DVCN_XMTTHN), "xác minh tình trạng hôn nhân". */
        MaritalStatusRequest: components["schemas"]["LookUpFields"];
        /** @description Service 011 (DVCN_XMTTCMT), "xác minh tình trạng chết, mất tích". */
        DeathOrMissingRequest: components["schemas"]["LookUpFields"];
        /**
         * @description Service 037: a look-up through the Government Office (VPCP), which is told the account and telephone of who asks.
         *     It shares its element with service 004 and is told from it by `MaTichHop`; `MaDVC` may be the word `VPCP`.
         * @example {
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a14",
         *       "MaDVC": "VPCP",
         *       "MaTichHop": "037",
         *       "MaCanBo": "CB-H37-001",
         *       "MaDonVi": "H37.02",
         *       "TaiKhoan": "can-bo-01",
         *       "SoDienThoai": "0",
         *       "SoDinhDanh": "099190000001",
         *       "HoVaTen": "NGUYỄN THỬ NGHIỆM AN",
         *       "NgayThangNamSinh": {
         *         "NgayThangNam": "19900317"
         *       }
         *     }
         */
        RequesterLookUpRequest: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDVC: components["schemas"]["ProcedureCode"];
            /** @constant */
            MaTichHop: "037";
            MaCanBo: components["schemas"]["OfficerId"];
            MaDonVi: components["schemas"]["AgencyCode"];
            /** @description Account of who asks. */
            TaiKhoan: string;
            /** @description Telephone of who asks; a system was seen to send 0. */
            SoDienThoai: string;
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
            NgayThangNamSinh: components["schemas"]["AskedBirthDate"];
        };
        /**
         * @description Service 033 (letter 761/VPCP-KSTT), confirmation through the Government Office by number and name.
         * @example {
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a15",
         *       "MaDichVu": "1.001193",
         *       "MaCanBo": "CB-H37-001",
         *       "SoDinhDanh": "099190000001",
         *       "HoVaTen": "NGUYỄN THỬ NGHIỆM AN"
         *     }
         */
        ProcedureConfirmationRequest: {
            MaYeuCau: components["schemas"]["RequestId"];
            MaDichVu: components["schemas"]["ProcedureCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            SoDinhDanh?: components["schemas"]["PersonalId"];
            SoCMND?: components["schemas"]["LegacyIdCard"];
            HoVaTen: components["schemas"]["AskedName"];
        };
        /**
         * @description A look-up as a JSON wrapper of the "TD" one-stop systems takes it; the number in `MaTichHop` says which service.
         *     What is not known is null. The agency is the one the platform knows the caller as.
         * @example {
         *       "HoVaTen": "NGUYỄN THỬ NGHIỆM AN",
         *       "SoDinhDanh": "099190000001",
         *       "SoCMND": null,
         *       "NgayThangNam": "19900317",
         *       "Nam": null,
         *       "MaTichHop": "002",
         *       "MaDVC": "1.001193",
         *       "MaCanBo": "CB-H37-001",
         *       "MaYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a16"
         *     }
         */
        JsonLookUpRequest: {
            HoVaTen: components["schemas"]["AskedName"];
            SoDinhDanh: string | null;
            SoCMND: string | null;
            /** @description yyyyMMdd */
            NgayThangNam: string | null;
            /** @description yyyy */
            Nam: string | null;
            /** @enum {string} */
            MaTichHop: "001" | "002" | "003" | "004" | "005" | "006" | "007" | "008" | "009" | "010" | "011" | "037";
            MaDVC: components["schemas"]["ProcedureCode"];
            MaCanBo: components["schemas"]["OfficerId"];
            MaYeuCau: components["schemas"]["RequestId"];
        };
        /**
         * @description The wrapper's answer. `message` is the SOAP answer as a text; when the look-up was refused, the reason.
         * @example {
         *       "error_code": "0",
         *       "message": "<soapenv:Envelope/>"
         *     }
         * @example {
         *       "error_code": "005",
         *       "message": "Tài khoản cán bộ không có quyền thao tác"
         *     }
         */
        JsonLookUpAnswer: {
            error_code?: string | number | null;
            message: string | null;
        };
        /**
         * @description A question whether a statement is true, as the JSON wrapper of Đồng Tháp takes it. What is not known is empty.
         * @example {
         *       "maYeuCau": "5b2f9f0e-3c55-4d2c-9a5e-0c3f6d1e7a17",
         *       "maDVC": "1.001193",
         *       "maCanBo": "CB-DT-001",
         *       "soDinhDanh": "099190000001",
         *       "soCMND": "",
         *       "hoVaTen": "NGUYỄN THỬ NGHIỆM AN",
         *       "ngayThangNam": "19900317",
         *       "userNameService": "THU_NGHIEM"
         *     }
         */
        JsonCheckRequest: {
            maYeuCau: components["schemas"]["RequestId"];
            maDVC: components["schemas"]["ProcedureCode"];
            maCanBo: components["schemas"]["OfficerId"];
            soDinhDanh: string;
            soCMND: string;
            hoVaTen: components["schemas"]["AskedName"];
            ngayThangNam: string;
            /** @description The account the platform gave the caller. */
            userNameService: string;
        };
        /**
         * @description Whether the statement is true.
         * @example {
         *       "data": "true"
         *     }
         * @example {
         *       "data": false
         *     }
         */
        JsonCheckAnswer: {
            data: ("true" | "false" | "1" | "0") | boolean;
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
         * @description Answer of services 001, 002, 004 and 037, and, by inference, of 005 (guardian in `NguoiDaiDien`), 006 (`ChuHo`), 007
         *     (`NoiOHienTai`), 008 (one entry per member of the household), 009 (`NhomMau`) and 010 (`TinhTrangHonNhan`). Empty when
         *     nobody fits.
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
         * @description Answer of service 003, form 2; by inference also of 011, where it says whether a death or a disappearance is recorded.
         * @example {
         *       "TonTai": "true"
         *     }
         */
        ConfirmationVerdict: {
            /** @enum {string} */
            TonTai: "true" | "false" | "1" | "0";
        };
        /**
         * @description Answer of service 033.
         * @example {
         *       "TonTai": "true"
         *     }
         */
        ProcedureConfirmationVerdict: {
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
export type LookUpFields = components['schemas']['LookUpFields'];
export type IdentityCheckRequest = components['schemas']['IdentityCheckRequest'];
export type CitizenInformationRequest = components['schemas']['CitizenInformationRequest'];
export type CitizenConfirmationRequest = components['schemas']['CitizenConfirmationRequest'];
export type CitizenSearchRequest = components['schemas']['CitizenSearchRequest'];
export type GuardianRequest = components['schemas']['GuardianRequest'];
export type HouseholdHeadRequest = components['schemas']['HouseholdHeadRequest'];
export type CurrentResidenceRequest = components['schemas']['CurrentResidenceRequest'];
export type HouseholdRequest = components['schemas']['HouseholdRequest'];
export type BloodGroupRequest = components['schemas']['BloodGroupRequest'];
export type MaritalStatusRequest = components['schemas']['MaritalStatusRequest'];
export type DeathOrMissingRequest = components['schemas']['DeathOrMissingRequest'];
export type RequesterLookUpRequest = components['schemas']['RequesterLookUpRequest'];
export type ProcedureConfirmationRequest = components['schemas']['ProcedureConfirmationRequest'];
export type JsonLookUpRequest = components['schemas']['JsonLookUpRequest'];
export type JsonLookUpAnswer = components['schemas']['JsonLookUpAnswer'];
export type JsonCheckRequest = components['schemas']['JsonCheckRequest'];
export type JsonCheckAnswer = components['schemas']['JsonCheckAnswer'];
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
export type ProcedureConfirmationVerdict = components['schemas']['ProcedureConfirmationVerdict'];
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
    lookUpInJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonLookUpRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonLookUpAnswer"];
                };
            };
        };
    };
    checkInJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonCheckRequest"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonCheckAnswer"];
                };
            };
        };
    };
}
