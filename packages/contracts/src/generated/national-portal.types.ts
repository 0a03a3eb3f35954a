// Generated from openapi/national-portal.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/mapi/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mapi/g": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["call"];
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
        /** @description 0, "0" and "00" are success. */
        ErrorCode: number | string;
        /** @description A text, a number or nothing; the portal writes the same field in different ways. */
        LooseText: string | number | null;
        /**
         * @example {
         *       "username": "H37.02",
         *       "password": "not-a-password",
         *       "dstcode": "VN:GOV:000.00.00.G22:vpcpdvcprovider"
         *     }
         */
        LoginRequest: {
            username: string;
            password: string;
            dstcode?: string;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "error_code": "0",
         *       "message": ""
         *     }
         * @example {
         *       "error_code": -1,
         *       "message": "Sai tên đăng nhập hoặc mật khẩu"
         *     }
         */
        LoginAnswer: {
            session?: string | null;
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "LayDanhSachTTHC"
         *     }
         */
        ListProceduresRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "LayDanhSachTTHC";
        };
        /**
         * @example {
         *       "error_code": "0",
         *       "message": "",
         *       "result": [
         *         {
         *           "MATTHC": "1.001193",
         *           "TENTTHC": "Thủ tục đăng ký khai sinh"
         *         }
         *       ]
         *     }
         * @example {
         *       "error_code": 3,
         *       "message": "Phiên làm việc không hợp lệ"
         *     }
         */
        ListProceduresAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["ProcedureRow"][] | null;
        };
        ProcedureRow: {
            MATTHC: string;
            TENTTHC?: string | null;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "LayThuTuc",
         *       "maTTHC": "1.001193"
         *     }
         */
        ReadProcedureRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "LayThuTuc";
            maTTHC: string;
        };
        /**
         * @example {
         *       "error_code": "00",
         *       "message": "",
         *       "result": {
         *         "ID": 12345,
         *         "MATTHC": "1.001193",
         *         "TENTTHC": "Thủ tục đăng ký khai sinh",
         *         "TRANGTHAI": "1",
         *         "LINHVUCTHUCHIEN": [
         *           {
         *             "MALINHVUC": "G15-HT01",
         *             "TENLINHVUC": "Hộ tịch"
         *           }
         *         ],
         *         "TRINHTUTHUCHIEN": [
         *           {
         *             "TRUONGHOP": "",
         *             "TRINHTU": [
         *               {
         *                 "TENTRINHTU": "Nộp hồ sơ"
         *               }
         *             ]
         *           }
         *         ],
         *         "CACHTHUCTHUCHIEN": [
         *           {
         *             "KENH": "2",
         *             "THOIGIAN": [
         *               {
         *                 "THOIGIANGIAIQUYET": 1,
         *                 "DONVITINH": "Ngày làm việc",
         *                 "MOTA": "",
         *                 "PHILEPHI": [
         *                   {
         *                     "MAPHILEPHI": "",
         *                     "SOTIEN": "0",
         *                     "DONVI": "Đồng",
         *                     "MOTA": "Miễn lệ phí"
         *                   }
         *                 ]
         *               }
         *             ]
         *           }
         *         ],
         *         "THANHPHANHOSO": [
         *           {
         *             "GIAYTO": [
         *               {
         *                 "MAGIAYTO": "KQ.G15.000001",
         *                 "TENGIAYTO": "Giấy chứng sinh",
         *                 "TENMAUDON": null,
         *                 "URL": ""
         *               }
         *             ]
         *           }
         *         ],
         *         "COQUANTHUCHIEN": [
         *           {
         *             "TENDONVI": "Ủy ban nhân dân xã",
         *             "MADONVI": ""
         *           }
         *         ],
         *         "CANCUPHAPLY": [
         *           {
         *             "SOVANBAN": "60/2014/QH13",
         *             "TENVANBAN": "Luật Hộ tịch"
         *           }
         *         ]
         *       }
         *     }
         */
        ReadProcedureAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            /** @description The procedure, a list with one, or nothing. */
            result?: components["schemas"]["Procedure"] | components["schemas"]["Procedure"][] | null;
        };
        /** @description Result of LayThuTuc. */
        Procedure: {
            ID?: components["schemas"]["LooseText"];
            MATTHC: string;
            TENTTHC?: string | null;
            LOAITTHC?: components["schemas"]["LooseText"];
            TRANGTHAI?: components["schemas"]["LooseText"];
            MACOQUANCONGBO?: components["schemas"]["LooseText"];
            QUYETDINH?: components["schemas"]["LooseText"];
            IDQUYETDINHCONGBO?: components["schemas"]["LooseText"];
            MOTADOITUONGTHUCHIEN?: string | null;
            DOITUONGTHUCHIEN?: components["schemas"]["NamedSubject"][] | null;
            CAPTHUCHIEN?: components["schemas"]["Loose"][] | null;
            LINHVUCTHUCHIEN?: components["schemas"]["Sector"][] | null;
            TRINHTUTHUCHIEN?: components["schemas"]["StepCase"][] | null;
            CACHTHUCTHUCHIEN?: components["schemas"]["Channel"][] | null;
            THANHPHANHOSO?: components["schemas"]["DocumentCase"][] | null;
            KETQUATHUCHIEN?: components["schemas"]["ResultKind"][] | null;
            CANCUPHAPLY?: components["schemas"]["LegalDocument"][] | null;
            COQUANTHUCHIEN?: components["schemas"]["Agency"][] | null;
            COQUANCOTHAMQUYEN?: components["schemas"]["Agency"][] | null;
            COQUANDUOCUYQUYEN?: components["schemas"]["Agency"][] | null;
            COQUANPHOIHOP?: components["schemas"]["Agency"][] | null;
            YEUCAU?: string | null;
            DIACHITIEPNHAN?: string | null;
            TUKHOA?: string | null;
            MOTA?: string | null;
            MOTACOQUANTHUCHIEN?: string | null;
            MOTACOQUANTHAMQUYEN?: string | null;
            TTHCLIENQUAN?: components["schemas"]["Loose"][] | null;
            TTHCLIENTHONG?: components["schemas"]["Loose"][] | null;
        };
        /** @description A member of a list whose shape was not seen. */
        Loose: unknown;
        NamedSubject: {
            TENDOITUONG?: string | null;
        };
        Sector: {
            MALINHVUC?: components["schemas"]["LooseText"];
            TENLINHVUC?: string | null;
        };
        StepCase: {
            TRUONGHOP?: string | null;
            TRINHTU?: components["schemas"]["Step"][] | null;
        };
        Step: {
            TENTRINHTU?: string | null;
        };
        /** @description One way to file; time limit and fee hang under it. */
        Channel: {
            /** @description 1 direct, 2 online, 3 post. */
            KENH?: number | string;
            THOIGIAN?: components["schemas"]["TimeLimit"][] | null;
        };
        TimeLimit: {
            THOIGIANGIAIQUYET?: components["schemas"]["LooseText"];
            DONVITINH?: components["schemas"]["LooseText"];
            MOTA?: string | null;
            PHILEPHI?: components["schemas"]["Fee"][] | null;
        };
        Fee: {
            MAPHILEPHI?: components["schemas"]["LooseText"];
            SOTIEN?: components["schemas"]["LooseText"];
            DONVI?: components["schemas"]["LooseText"];
            MOTA?: string | null;
        };
        DocumentCase: {
            TRUONGHOP?: string | null;
            GIAYTO?: components["schemas"]["Document"][] | null;
        };
        Document: {
            MAGIAYTO?: components["schemas"]["LooseText"];
            TENGIAYTO?: string | null;
            TENMAUDON?: string | null;
            URL?: string | null;
        };
        ResultKind: {
            MAKETQUA?: components["schemas"]["LooseText"];
            TENKETQUA?: string | null;
        };
        LegalDocument: {
            SOVANBAN?: string | null;
            TENVANBAN?: string | null;
        };
        Agency: {
            TENDONVI?: string | null;
            MADONVI?: components["schemas"]["LooseText"];
        };
        /** @description yyyyMMddHHmmss in Asia/Ho_Chi_Minh, 24-hour clock. */
        Time: string;
        /** @description yyyyMMddHHmmss in Asia/Ho_Chi_Minh, or empty. */
        OptionalTime: string;
        /**
         * @description Whether the portal has the dossier already.
         * @enum {string}
         */
        Updating: "True" | "False";
        SyncDossierRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "DongBoHoSoMC";
            isUpdating: components["schemas"]["Updating"];
            data: components["schemas"]["DossierItem"][];
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "CapNhatTienDoHoSoMC",
         *       "data": [
         *         {
         *           "MaHoSo": "H37.02-20260722-0000001",
         *           "NguoiXuLy": "Cán bộ Thử Nghiệm",
         *           "ChucDanh": "Cán bộ",
         *           "ThoiDiemXuLy": "20260722083000",
         *           "PhongBanXuLy": "Bộ phận Một cửa",
         *           "NoiDungXuLy": "Tiếp nhận",
         *           "TrangThai": "2",
         *           "NgayBatDau": "20260722083000",
         *           "NgayKetThucTheoQuyDinh": "20260723170000"
         *         }
         *       ]
         *     }
         */
        SyncProgressRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "CapNhatTienDoHoSoMC";
            data: components["schemas"]["ProgressItem"][];
        };
        /**
         * @example {
         *       "error_code": "00",
         *       "message": "Thành công"
         *     }
         * @example {
         *       "error_code": -1,
         *       "message": "Hồ sơ đã tồn tại"
         *     }
         */
        SyncAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["Loose"];
        };
        /**
         * @description One dossier of DongBoHoSoMC. The documented order is the order of these properties.
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "MaTTHC": "1.001193",
         *       "TenTTHC": "Thủ tục đăng ký khai sinh",
         *       "MaLinhVuc": "G15-HT01",
         *       "TenLinhVuc": "Hộ tịch",
         *       "KenhThucHien": "2",
         *       "SoBienNhan": "",
         *       "ChuHoSo": "Nguyễn Thử Nghiệm An",
         *       "SoGiayToChuHoSo": "099190000001",
         *       "LoaiDoiTuong": "1",
         *       "NgayTiepNhan": "20260722083000",
         *       "NgayHenTra": "20260723170000",
         *       "TrangThaiHoSo": "2",
         *       "NgayTra": "",
         *       "HinhThuc": "0",
         *       "DonViXuLy": "Ủy ban nhân dân phường Thử Nghiệm",
         *       "TaiLieuNop": [
         *         {
         *           "TepDinhKemId": "t-1",
         *           "TenTepDinhKem": "giay-chung-sinh.pdf",
         *           "IsDeleted": "False",
         *           "MaThanhPhanHoSo": "",
         *           "DuongDanTaiTepTin": ""
         *         }
         *       ],
         *       "DanhSachLePhi": [
         *         {
         *           "TenPhiLePhi": "Lệ phí hộ tịch",
         *           "MaPhiLePhi": "",
         *           "HinhThucThu": "",
         *           "Gia": "0",
         *           "LoaiPhiLePhi": ""
         *         }
         *       ],
         *       "DanhSachHoSoBoSung": [
         *         {
         *           "HoSoBoSungId": 1,
         *           "NguoiYeuCauBoSung": "Cán bộ Thử Nghiệm",
         *           "NoiDungBoSung": "Bổ sung giấy tờ",
         *           "NgayBoSung": "20260722100000",
         *           "TrangThaiBoSung": false
         *         }
         *       ],
         *       "NoiNopHoSo": "2",
         *       "HoSoCoThanhPhanSoHoa": "1",
         *       "TaiKhoanDuocXacThucVoiVNeID": "0",
         *       "DuocThanhToanTrucTuyen": "0",
         *       "DinhDanhCHS": [
         *         {
         *           "LoaiDinhDanh": "1",
         *           "SoDinhDanh": "099190000001"
         *         }
         *       ],
         *       "DSKetNoiCSDL": [
         *         {
         *           "MaCSDL": "1"
         *         }
         *       ]
         *     }
         */
        DossierItem: {
            MaHoSo: string;
            /** @description As in the national catalogue. */
            MaTTHC: string;
            TenTTHC: string;
            MaLinhVuc: string;
            TenLinhVuc: string;
            /**
             * @description 1 direct, 2 online, 3 post.
             * @enum {string}
             */
            KenhThucHien: "1" | "2" | "3";
            SoBienNhan?: string;
            ChuHoSo?: string;
            SoGiayToChuHoSo: string;
            /**
             * @description 1 citizen, 2 business, 3 state agency, 4 organisation or other.
             * @enum {string}
             */
            LoaiDoiTuong: "1" | "2" | "3" | "4";
            /** @description TechID of the sign-in. */
            MaDoiTuong?: string;
            ThongTinKhac?: string;
            Email?: string;
            Fax?: string;
            SoDienThoai?: string;
            TrichYeuHoSo?: string;
            NgayNopHoSo?: components["schemas"]["OptionalTime"];
            NgayTiepNhan: components["schemas"]["Time"];
            NgayHenTra?: components["schemas"]["OptionalTime"];
            TrangThaiHoSo: string;
            NgayTra?: components["schemas"]["OptionalTime"];
            ThongTinTra?: string;
            /**
             * @description How the result goes back: 0 in person, 1 by post.
             * @enum {string}
             */
            HinhThuc: "0" | "1";
            NgayKetThucXuLy?: components["schemas"]["OptionalTime"];
            NgayTuChoi?: components["schemas"]["OptionalTime"];
            DonViXuLy: string;
            GhiChu?: string;
            TaiLieuNop?: components["schemas"]["SubmittedDocument"][];
            DanhSachLePhi?: components["schemas"]["FeeItem"][];
            DanhSachTepDinhKemKhac?: components["schemas"]["OtherDocument"][];
            DanhSachHoSoBoSung?: components["schemas"]["SupplementItem"][];
            DanhSachGiayToKetQua?: components["schemas"]["ResultDocument"][];
            /**
             * @description 1 the national portal, 2 the unit's own.
             * @enum {string}
             */
            NoiNopHoSo: "1" | "2";
            /** @enum {string} */
            HoSoCoThanhPhanSoHoa: "0" | "1";
            /** @enum {string} */
            TaiKhoanDuocXacThucVoiVNeID: "0" | "1";
            /**
             * @description 1 on the national portal, 2 on the unit's gateway, 0 or 3 not online.
             * @enum {string}
             */
            DuocThanhToanTrucTuyen: "0" | "1" | "2" | "3";
            DinhDanhCHS: components["schemas"]["OwnerIdentity"][];
            DSKetNoiCSDL?: components["schemas"]["ConnectedDatabase"][];
        };
        SubmittedDocument: {
            TepDinhKemId: string;
            TenTepDinhKem: string;
            /** @enum {string} */
            IsDeleted: "True" | "False";
            MaThanhPhanHoSo?: string;
            DuongDanTaiTepTin?: string;
            /** @enum {string} */
            DuocSoHoa?: "0" | "1";
            /** @enum {string} */
            DuocTaiSuDung?: "0" | "1" | "2";
            /** @enum {string} */
            DuocLayTuKhoDMQG?: "0" | "1";
            MaKetQuaThayThe?: string;
        };
        /** @description A free procedure still sends one with `Gia` "0". */
        FeeItem: {
            TenPhiLePhi: string;
            MaPhiLePhi: string;
            HinhThucThu: string;
            /** @description Đồng. */
            Gia: string;
            LoaiPhiLePhi: string;
        };
        OtherDocument: {
            TenGiayTo: string;
            SoLuong: number;
            LoaiGiayTo: number;
        };
        SupplementItem: {
            HoSoBoSungId: number;
            NguoiYeuCauBoSung: string;
            NoiDungBoSung: string;
            NgayBoSung: components["schemas"]["Time"];
            NguoiTiepNhanBoSung?: string;
            ThongTinTiepNhan?: string;
            NgayTiepNhanBoSung?: components["schemas"]["OptionalTime"];
            /** @description Whether the supplement has come. */
            TrangThaiBoSung: boolean;
            NgayHenTraTruoc?: components["schemas"]["OptionalTime"];
            NgayHenTraMoi?: components["schemas"]["OptionalTime"];
        };
        ResultDocument: {
            TenGiayTo: string;
            MaThanhPhanHoSo?: string;
            GiayToId: string;
            DuongDanTepTinKetQua?: string;
            MaGiayToKetQua?: string;
        };
        OwnerIdentity: {
            /**
             * @description 1 the 12-digit number, 2 the 9-digit card.
             * @enum {string}
             */
            LoaiDinhDanh: "1" | "2";
            SoDinhDanh: string;
        };
        ConnectedDatabase: {
            /** @description 1 is the population database. */
            MaCSDL: string;
        };
        /** @description One line of CapNhatTienDoHoSoMC; at most ten in a call, after the dossier itself. */
        ProgressItem: {
            MaHoSo: string;
            NguoiXuLy: string;
            ChucDanh: string;
            ThoiDiemXuLy: components["schemas"]["Time"];
            PhongBanXuLy: string;
            NoiDungXuLy: string;
            TrangThai: string;
            NgayBatDau: components["schemas"]["OptionalTime"];
            NgayKetThucTheoQuyDinh: components["schemas"]["OptionalTime"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorCode = components['schemas']['ErrorCode'];
export type LooseText = components['schemas']['LooseText'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginAnswer = components['schemas']['LoginAnswer'];
export type ListProceduresRequest = components['schemas']['ListProceduresRequest'];
export type ListProceduresAnswer = components['schemas']['ListProceduresAnswer'];
export type ProcedureRow = components['schemas']['ProcedureRow'];
export type ReadProcedureRequest = components['schemas']['ReadProcedureRequest'];
export type ReadProcedureAnswer = components['schemas']['ReadProcedureAnswer'];
export type Procedure = components['schemas']['Procedure'];
export type Loose = components['schemas']['Loose'];
export type NamedSubject = components['schemas']['NamedSubject'];
export type Sector = components['schemas']['Sector'];
export type StepCase = components['schemas']['StepCase'];
export type Step = components['schemas']['Step'];
export type Channel = components['schemas']['Channel'];
export type TimeLimit = components['schemas']['TimeLimit'];
export type Fee = components['schemas']['Fee'];
export type DocumentCase = components['schemas']['DocumentCase'];
export type Document = components['schemas']['Document'];
export type ResultKind = components['schemas']['ResultKind'];
export type LegalDocument = components['schemas']['LegalDocument'];
export type Agency = components['schemas']['Agency'];
export type Time = components['schemas']['Time'];
export type OptionalTime = components['schemas']['OptionalTime'];
export type Updating = components['schemas']['Updating'];
export type SyncDossierRequest = components['schemas']['SyncDossierRequest'];
export type SyncProgressRequest = components['schemas']['SyncProgressRequest'];
export type SyncAnswer = components['schemas']['SyncAnswer'];
export type DossierItem = components['schemas']['DossierItem'];
export type SubmittedDocument = components['schemas']['SubmittedDocument'];
export type FeeItem = components['schemas']['FeeItem'];
export type OtherDocument = components['schemas']['OtherDocument'];
export type SupplementItem = components['schemas']['SupplementItem'];
export type ResultDocument = components['schemas']['ResultDocument'];
export type OwnerIdentity = components['schemas']['OwnerIdentity'];
export type ConnectedDatabase = components['schemas']['ConnectedDatabase'];
export type ProgressItem = components['schemas']['ProgressItem'];
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
        };
    };
    call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListProceduresRequest"] | components["schemas"]["ReadProcedureRequest"] | components["schemas"]["SyncDossierRequest"] | components["schemas"]["SyncProgressRequest"];
            };
        };
        responses: {
            /** @description The result or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProceduresAnswer"] | components["schemas"]["ReadProcedureAnswer"] | components["schemas"]["SyncAnswer"];
                };
            };
        };
    };
}
