// Generated from openapi/one-stop.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/CapSoHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** B2, the next dossier number. */
        get: operations["nextDossierCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TepTin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** B3, one file in the multipart field `file`. */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/NoiHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** B4, the dossier. */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CapNhatTienDo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** B5, lines of a dossier's history. */
        post: operations["sendProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/CapNhatTrangThai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** B6, statuses. */
        post: operations["sendStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The look-up a unit exposes to the national portal (`search/call`). */
        post: operations["readDossier"];
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
        /** @description 200 or 0 when it went well; a number or a text. */
        AnswerCode: number | string;
        /**
         * @example {
         *       "code": 200,
         *       "message": "Thành công"
         *     }
         * @example {
         *       "code": 400,
         *       "message": "MaHoSo: hồ sơ đã tồn tại"
         *     }
         */
        Acknowledgement: {
            code?: components["schemas"]["AnswerCode"];
            message?: string | null;
        };
        NextCode: {
            maHoSo?: string;
            value?: string;
        };
        /**
         * @description An adapter reads `value`; that it may also stand in `data` is inference.
         * @example {
         *       "code": 200,
         *       "message": "Thành công",
         *       "data": {
         *         "maHoSo": "H37.02-20260722-0000001"
         *       }
         *     }
         * @example {
         *       "value": "G09.20-20260722-0000001"
         *     }
         */
        NextCodeAnswer: {
            code?: components["schemas"]["AnswerCode"];
            message?: string | null;
            value?: string;
            data?: components["schemas"]["NextCode"] | string | null;
        };
        StoredFile: {
            IdTepTin: string;
            /** @description SHA-256 of the content in hexadecimal. */
            HashTepTin: string;
        };
        /**
         * @description One file, or a list with one.
         * @example {
         *       "code": 200,
         *       "data": {
         *         "IdTepTin": "t-1",
         *         "HashTepTin": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *       }
         *     }
         * @example {
         *       "code": 200,
         *       "data": [
         *         {
         *           "IdTepTin": "t-1",
         *           "HashTepTin": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *         }
         *       ]
         *     }
         */
        UploadAnswer: {
            code?: components["schemas"]["AnswerCode"];
            message?: string | null;
            data: components["schemas"]["StoredFile"] | components["schemas"]["StoredFile"][];
        };
        /**
         * @description 0 citizen, 1 business, 2 household business (not the numbering of the member interface).
         * @enum {integer}
         */
        ApplicantKind: 0 | 1 | 2;
        /**
         * @description 0 original, 1 copy, 2 electronic.
         * @enum {integer}
         */
        CopyKind: 0 | 1 | 2;
        /** @description yyyy-MM-dd HH:mm:ss in Asia/Ho_Chi_Minh, 24-hour clock. */
        LocalTime: string;
        /** @description yyyy-MM-ddTHH:mm:ss.fff in Asia/Ho_Chi_Minh. */
        UnzonedTime: string;
        /**
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "MaTTHC": "1.001193",
         *       "ChuHoSo": "Nguyễn Thử Nghiệm An",
         *       "LoaiDoiTuong": 0,
         *       "MaDonViTiepNhan": "H37.02",
         *       "NgayNop": "2026-07-22 08:30:00",
         *       "EformThongTinChiTiet": {
         *         "childName": "Nguyễn Thử Nghiệm Bé"
         *       },
         *       "ThanhPhanHoSo": [
         *         {
         *           "MaThanhPhanHoSo": "birth-certificate",
         *           "TenThanhPhanHoSo": "Giấy chứng sinh",
         *           "SoLuong": 1,
         *           "LoaiBan": 2,
         *           "GiayToDinhKem": [
         *             {
         *               "IdGiayTo": "t-1",
         *               "TenGiayTo": "giay-chung-sinh.pdf",
         *               "HashTepTin": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
         *             }
         *           ]
         *         }
         *       ],
         *       "ThongTinNguoiNop": {
         *         "LoaiDoiTuong": 0,
         *         "ThongTinChiTiet": {
         *           "TenNguoiNop": "Nguyễn Thử Nghiệm An",
         *           "SoDinhDanh": "099190000001",
         *           "NgaySinh": "19900317000000",
         *           "SoDienThoai": "0900000001"
         *         }
         *       }
         *     }
         */
        DossierRequest: {
            MaHoSo: string;
            MaTTHC: string;
            MaDichVuCong?: string;
            ChuHoSo: string;
            LoaiDoiTuong: components["schemas"]["ApplicantKind"];
            MaDonViTiepNhan: string;
            NgayNop: components["schemas"]["LocalTime"];
            NgayTiepNhan?: components["schemas"]["LocalTime"];
            /** @description Answers of the form, field by field. */
            EformThongTinChiTiet: {
                [key: string]: unknown;
            };
            ThanhPhanHoSo: components["schemas"]["DocumentItem"][];
            ThongTinNguoiNop: components["schemas"]["Applicant"];
        };
        DocumentItem: {
            MaThanhPhanHoSo: string;
            TenThanhPhanHoSo: string;
            SoLuong: number;
            LoaiBan: components["schemas"]["CopyKind"];
            GiayToDinhKem: components["schemas"]["AttachedFile"][];
        };
        AttachedFile: {
            IdGiayTo: string;
            MaKetQua?: string;
            TenGiayTo: string;
            HashTepTin: string;
        };
        Applicant: {
            LoaiDoiTuong: components["schemas"]["ApplicantKind"];
            IdDoiTuong?: string;
            ThongTinChiTiet: components["schemas"]["ApplicantDetails"];
        };
        ApplicantDetails: {
            TenNguoiNop: string;
            /** @description Personal number, old card number, or of a business its tax code. */
            SoDinhDanh?: string;
            /** @description yyyyMMddHHmmss */
            NgayCapDinhDanh?: string;
            /** @description yyyyMMddHHmmss; where less is known yyyyMM or yyyy (inference) */
            NgaySinh?: string;
            SoDienThoai?: string;
            Email?: string;
            Fax?: string;
            MaTinh?: string;
            MaHuyen?: string;
            MaXa?: string;
            DiaChiChiTiet?: string;
            TenChuHs?: string;
            SoDinhDanhChuHs?: string;
            MaTinhChuHs?: string;
            MaXaChuHs?: string;
            DiaChiChiTietChuHs?: string;
        };
        /**
         * @example {
         *       "code": 200,
         *       "message": "Thành công",
         *       "data": {
         *         "idHoSo": "d-1",
         *         "maHoSo": "H37.02-20260722-0000001"
         *       }
         *     }
         */
        SubmitAnswer: {
            code?: components["schemas"]["AnswerCode"];
            message?: string | null;
            data: {
                idHoSo: string | number;
                maHoSo: string;
            };
        };
        /**
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "NguoiXuLy": "Cán bộ Thử Nghiệm",
         *       "ThoiDiemXuLy": "2026-07-22T09:00:00.000",
         *       "TrangThai": 4
         *     }
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "NguoiXuLy": "Cán bộ Thử Nghiệm",
         *       "ThoiDiemXuLy": "2026-07-22T09:00:00.000",
         *       "PhongBanXuLy": "Bộ phận Một cửa",
         *       "NoiDungXuLy": "Tiếp nhận",
         *       "TrangThai": 2,
         *       "NgayBatDau": "2026-07-22T08:30:00.000",
         *       "NgayKetThucTheoQuyDinh": "2026-07-23T17:00:00.000"
         *     }
         */
        ProgressItem: {
            IDHoSo?: string;
            MaHoSo: string;
            NguoiXuLy: string;
            ThoiDiemXuLy: components["schemas"]["UnzonedTime"];
            PhongBanXuLy?: string;
            NoiDungXuLy?: string;
            TrangThai: number;
            NgayBatDau?: components["schemas"]["UnzonedTime"];
            NgayKetThucTheoQuyDinh?: components["schemas"]["UnzonedTime"];
        };
        /**
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "TrangThai": 5,
         *       "NoiDungYKien": "Đề nghị bổ sung Giấy chứng sinh.",
         *       "PhongBanXuLy": "Bộ phận Một cửa"
         *     }
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "TrangThai": 6,
         *       "DanhSachLePhi": [
         *         {
         *           "TenPhiLePhi": "Lệ phí hộ tịch",
         *           "MaPhiLePhi": "LP01",
         *           "HinhThucThu": "1",
         *           "Gia": "8000",
         *           "LoaiPhiLePhi": "1",
         *           "TrangThaiThanhToan": "0"
         *         }
         *       ]
         *     }
         */
        StatusItem: {
            IdHoSo?: string;
            MaHoSo: string;
            TrangThai: number;
            NoiDungYKien?: string;
            PhongBanXuLy?: string;
            NoiDungXuLy?: string;
            DanhSachLePhi?: components["schemas"]["FeeItem"][];
        };
        FeeItem: {
            TenPhiLePhi: string;
            MaPhiLePhi?: string;
            /**
             * @description 1 on receipt, 2 with the supplement, 4 with the result.
             * @enum {string}
             */
            HinhThucThu?: "1" | "2" | "4";
            /** @description Đồng. */
            Gia: string;
            /**
             * @description 1 ordinary, 2 appraisal, 3 extension.
             * @enum {string}
             */
            LoaiPhiLePhi?: "1" | "2" | "3";
            /** @enum {string} */
            TrangThaiThanhToan?: "0" | "1";
        };
        /**
         * @example {
         *       "madonvi": "H37.02",
         *       "service": "TraCuuHoSo",
         *       "masohoso": "H37.02-20260722-0000001"
         *     }
         */
        SearchRequest: {
            madonvi: string;
            /** @constant */
            service: "TraCuuHoSo";
            masohoso: string;
        };
        /**
         * @description A summary, or `error_code` -1 when there is no such dossier.
         * @example {
         *       "error_code": -1,
         *       "message": "Không tìm thấy hồ sơ"
         *     }
         * @example {
         *       "error_code": 0,
         *       "message": "Thành công",
         *       "result": {
         *         "MaHoSo": "H37.02-20260722-0000001",
         *         "MaTTHC": "1.001193",
         *         "TenTTHC": "Đăng ký khai sinh",
         *         "TrangThaiHoSo": "5",
         *         "NgayTiepNhan": "20260722083000",
         *         "NgayHenTra": "20260723170000",
         *         "NgayTra": "",
         *         "DonViXuLy": "Ủy ban nhân dân phường Thử Nghiệm",
         *         "DanhSachHoSoBoSung": [
         *           {
         *             "HoSoBoSungId": 1,
         *             "NguoiYeuCauBoSung": "Cán bộ Thử Nghiệm",
         *             "NoiDungBoSung": "Đề nghị bổ sung Giấy chứng sinh.",
         *             "NgayBoSung": "20260722100000",
         *             "TrangThaiBoSung": false
         *           }
         *         ],
         *         "TienDo": [
         *           {
         *             "ThoiDiemXuLy": "20260722083000",
         *             "TrangThai": "2",
         *             "PhongBanXuLy": "Bộ phận Một cửa",
         *             "NoiDungXuLy": "Tiếp nhận"
         *           }
         *         ]
         *       }
         *     }
         */
        SearchAnswer: {
            error_code: components["schemas"]["AnswerCode"];
            message?: string | null;
            result?: components["schemas"]["DossierSummary"] | components["schemas"]["DossierSummary"][] | null;
        };
        /** @description Field names and formats of the member interface; times yyyyMMddHHmmss in Asia/Ho_Chi_Minh, empty when absent. */
        DossierSummary: {
            MaHoSo: string;
            MaTTHC?: string | null;
            TenTTHC?: string | null;
            MaLinhVuc?: string | null;
            TenLinhVuc?: string | null;
            KenhThucHien?: components["schemas"]["LooseText"];
            ChuHoSo?: string | null;
            NgayNopHoSo?: string | null;
            NgayTiepNhan?: string | null;
            NgayHenTra?: string | null;
            TrangThaiHoSo: number | string;
            NgayKetThucXuLy?: string | null;
            NgayTra?: string | null;
            DonViXuLy?: string | null;
            DanhSachLePhi?: components["schemas"]["SummaryFee"][];
            DanhSachHoSoBoSung?: components["schemas"]["SummarySupplement"][];
            TienDo?: components["schemas"]["SummaryProgress"][];
        };
        /** @description A text, a number or nothing. */
        LooseText: string | number | null;
        SummaryFee: {
            MaPhiLePhi?: string | null;
            TenPhiLePhi?: string | null;
            Gia?: components["schemas"]["LooseText"];
            TrangThaiThanhToan?: components["schemas"]["LooseText"];
        };
        SummarySupplement: {
            HoSoBoSungId?: components["schemas"]["LooseText"];
            NguoiYeuCauBoSung?: string | null;
            NoiDungBoSung?: string | null;
            NgayBoSung?: string | null;
            NgayTiepNhanBoSung?: string | null;
            TrangThaiBoSung?: string | number | boolean | null;
            NgayHenTraTruoc?: string | null;
            NgayHenTraMoi?: string | null;
        };
        SummaryProgress: {
            ThoiDiemXuLy?: string | null;
            TrangThai?: string | number | null;
            PhongBanXuLy?: string | null;
            NguoiXuLy?: string | null;
            ChucDanh?: string | null;
            NoiDungXuLy?: string | null;
        };
    };
    responses: {
        /** @description Status 400, 401, 403, 404 or 502. */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Acknowledgement"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AnswerCode = components['schemas']['AnswerCode'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type NextCode = components['schemas']['NextCode'];
export type NextCodeAnswer = components['schemas']['NextCodeAnswer'];
export type StoredFile = components['schemas']['StoredFile'];
export type UploadAnswer = components['schemas']['UploadAnswer'];
export type ApplicantKind = components['schemas']['ApplicantKind'];
export type CopyKind = components['schemas']['CopyKind'];
export type LocalTime = components['schemas']['LocalTime'];
export type UnzonedTime = components['schemas']['UnzonedTime'];
export type DossierRequest = components['schemas']['DossierRequest'];
export type DocumentItem = components['schemas']['DocumentItem'];
export type AttachedFile = components['schemas']['AttachedFile'];
export type Applicant = components['schemas']['Applicant'];
export type ApplicantDetails = components['schemas']['ApplicantDetails'];
export type SubmitAnswer = components['schemas']['SubmitAnswer'];
export type ProgressItem = components['schemas']['ProgressItem'];
export type StatusItem = components['schemas']['StatusItem'];
export type FeeItem = components['schemas']['FeeItem'];
export type SearchRequest = components['schemas']['SearchRequest'];
export type SearchAnswer = components['schemas']['SearchAnswer'];
export type DossierSummary = components['schemas']['DossierSummary'];
export type LooseText = components['schemas']['LooseText'];
export type SummaryFee = components['schemas']['SummaryFee'];
export type SummarySupplement = components['schemas']['SummarySupplement'];
export type SummaryProgress = components['schemas']['SummaryProgress'];
export type ResponseRefusal = components['responses']['Refusal'];
export type $defs = Record<string, never>;
export interface operations {
    nextDossierCode: {
        parameters: {
            query: {
                MaTTHC: string;
                MaDonVi: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextCodeAnswer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Its id and SHA-256. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    submitDossier: {
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
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitAnswer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressItem"][];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    sendStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusItem"][];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    readDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description The summary or the error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
}
