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
    "/unit/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the portal sends to a unit, at nhanhsdvcqg, nhantbthuedvcqg and addtthcKhuyenMai. */
        post: operations["receive"];
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
         * @description One dossier of DongBoHoSoMC. The documented order is the order of these properties. There are two generations:
         *     that of guide v1.4.24, and a newer one with KenhThucHien, SoGiayToChuHoSo, NgayNopHoSo, NgayTuChoi and the members from
         *     NoiNopHoSo on, which needs all of these but the two times and DSKetNoiCSDL.
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
            KenhThucHien?: "1" | "2" | "3";
            SoBienNhan?: string;
            ChuHoSo?: string;
            SoGiayToChuHoSo?: string;
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
            NoiNopHoSo?: "1" | "2";
            /** @enum {string} */
            HoSoCoThanhPhanSoHoa?: "0" | "1";
            /** @enum {string} */
            TaiKhoanDuocXacThucVoiVNeID?: "0" | "1";
            /**
             * @description 1 on the national portal, 2 on the unit's gateway, 0 or 3 not online.
             * @enum {string}
             */
            DuocThanhToanTrucTuyen?: "0" | "1" | "2" | "3";
            DinhDanhCHS?: components["schemas"]["OwnerIdentity"][];
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
        /**
         * @description A list of the portal. Only its name is sent; whether a list can be narrowed was not seen.
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "LayDanhMucCoQuan"
         *     }
         */
        ListRequest: {
            session: string;
            madonvi: string;
            /** @enum {string} */
            service: "LayDanhMucGioiTinh" | "LayDanhMucTinhThanh" | "LayDanhMucQuanHuyen" | "LayDanhMucPhuongXa" | "LayDanhMucCoQuan" | "LayDanhMucQuocGia" | "LayDanhMucDanToc" | "LayDanhMucTonGiao" | "LayDanhMucTinhTrangHonNhan" | "LayDanhMucDoiTuong" | "LayDanhMucLinhVuc" | "LayDanhMucCapThucHien" | "LayDanhMucCanCuPhapLy" | "LayDanhMucLePhi" | "LayDanhSachHoiDapGuiTuDVCQG" | "LayDanhSachHoiDapBoCoQuan";
        };
        /**
         * @description A row of a list. Names that were seen: MADONVI TENDONVI CAPDONVI (agencies), MADANTOC TENGOI (ethnic groups),
         *     TONGIAO TENTONGIAO (religions), MALINHVUC TENLINHVUC MANGANH (sectors).
         */
        ListRow: {
            [key: string]: components["schemas"]["Loose"];
        };
        /**
         * @example {
         *       "error_code": "0",
         *       "message": "",
         *       "result": [
         *         {
         *           "MADONVI": "H37.02",
         *           "TENDONVI": "Ủy ban nhân dân phường Thử Nghiệm",
         *           "CAPDONVI": "3"
         *         }
         *       ]
         *     }
         */
        ListAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["ListRow"][] | null;
        };
        /**
         * @description Public services (DVC). By procedure, by service, or all; the names of the two filters were not seen.
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "LayDVC",
         *       "maTTHC": "1.001193"
         *     }
         */
        ReadServiceRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "LayDVC";
            maTTHC?: string;
            maDVC?: string;
        };
        PublicService: {
            MADVC: string;
            TENDVC?: string | null;
            MATTHC?: string | null;
            TENTTHC?: string | null;
            TENCOQUANBANHANH?: string | null;
            TENLINHVUC?: string | null;
            APDUNGDVC?: components["schemas"]["ServiceUse"][] | null;
        };
        /** @description Where a service is offered, and at which level. */
        ServiceUse: {
            MACOQUANTHUCHIEN?: components["schemas"]["LooseText"];
            TENCOQUANTHUCHIEN?: string | null;
            MUCDO?: components["schemas"]["LooseText"];
        };
        /**
         * @example {
         *       "error_code": "0",
         *       "message": "",
         *       "result": [
         *         {
         *           "MADVC": "1.001193.01",
         *           "TENDVC": "Đăng ký khai sinh",
         *           "MATTHC": "1.001193",
         *           "TENTTHC": "Đăng ký khai sinh",
         *           "TENCOQUANBANHANH": "Bộ Tư pháp",
         *           "TENLINHVUC": "Hộ tịch",
         *           "APDUNGDVC": [
         *             {
         *               "MUCDO": "4"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        ServiceAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["PublicService"] | components["schemas"]["PublicService"][] | null;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "TraCuuHoSo",
         *       "mahoso": "H37.02-20260722-0000001"
         *     }
         */
        FindDossierRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "TraCuuHoSo";
            mahoso: string;
        };
        /** @description A dossier the portal has. Only that it comes in a list was seen; the names are those of DongBoHoSoMC. */
        FoundDossier: {
            MaHoSo?: string | null;
            MaTTHC?: string | null;
            TenTTHC?: string | null;
            TrangThaiHoSo?: components["schemas"]["LooseText"];
            NgayTiepNhan?: string | null;
            NgayHenTra?: string | null;
            NgayTra?: string | null;
            DonViXuLy?: string | null;
        };
        /**
         * @example {
         *       "error_code": 0,
         *       "message": "",
         *       "result": [
         *         {
         *           "MaHoSo": "H37.02-20260722-0000001",
         *           "TrangThaiHoSo": "4"
         *         }
         *       ]
         *     }
         * @example {
         *       "error_code": 0,
         *       "message": "",
         *       "result": []
         *     }
         */
        FindDossierAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["FoundDossier"] | components["schemas"]["FoundDossier"][] | null;
        };
        /**
         * @description The account (TechID) of a tax code or a personal number.
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "TraCuuTechID",
         *       "provider": "wso2is",
         *       "mstorcmnd": "099190000001"
         *     }
         */
        FindAccountRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "TraCuuTechID";
            /** @constant */
            provider: "wso2is";
            mstorcmnd: string;
        };
        /**
         * @example {
         *       "error_code": "0",
         *       "message": "",
         *       "result": [
         *         {
         *           "TECHNICALID": "tech-1"
         *         }
         *       ]
         *     }
         */
        FindAccountAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["Account"][] | null;
        };
        Account: {
            TECHNICALID?: string | number | null;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "LayNoiDungTraLoiTheoCauHoi",
         *       "cauhoiid": "12"
         *     }
         */
        ReadAnswersRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "LayNoiDungTraLoiTheoCauHoi";
            cauhoiid: string;
        };
        /** @description A question and, when it has been given, the answer. */
        Question: {
            HOIDAPID?: components["schemas"]["LooseText"];
            MALINHVUC?: components["schemas"]["LooseText"];
            NOIDUNG?: string | null;
            MADONVI?: components["schemas"]["LooseText"];
            TENDONVI?: string | null;
            NOIDUNGTRALOI?: string | null;
            TRALOIID?: components["schemas"]["LooseText"];
            HOVATEN?: string | null;
            DIACHI?: string | null;
            THUDIENTU?: string | null;
            SODIENTHOAI?: string | null;
            MATTHCDP?: components["schemas"]["LooseText"];
            TRANGTHAI?: components["schemas"]["LooseText"];
        };
        /**
         * @example {
         *       "error_code": 0,
         *       "message": "",
         *       "result": [
         *         {
         *           "HOIDAPID": 12,
         *           "MALINHVUC": "G15-HT",
         *           "NOIDUNG": "Đăng ký khai sinh cần giấy tờ gì?",
         *           "MADONVI": "H37.02",
         *           "TENDONVI": "Ủy ban nhân dân phường Thử Nghiệm",
         *           "TRALOIID": 0,
         *           "HOVATEN": "Nguyễn Thử Nghiệm An",
         *           "TRANGTHAI": 1
         *         }
         *       ]
         *     }
         */
        QuestionsAnswer: {
            error_code: components["schemas"]["ErrorCode"];
            message?: string | null;
            result?: components["schemas"]["Question"][] | null;
        };
        /**
         * @description The promotion notice variant (KTKM) is the one that was seen; type 2.
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "DongBoTrangThaiHoSo",
         *       "type": "2",
         *       "data": [
         *         {
         *           "MaHoSo": "KM-1",
         *           "MaHoSoDonVi": "H37.02-20260722-0000001",
         *           "MaDoiTuong": "",
         *           "NoiDung": "Đã tiếp nhận",
         *           "NgayXuLy": "20260722083000",
         *           "TrangThai": "2",
         *           "TaiLieuXuLy": []
         *         }
         *       ]
         *     }
         */
        SyncStatusRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "DongBoTrangThaiHoSo";
            type?: string;
            data: components["schemas"]["StatusItem"][];
        };
        StatusItem: {
            MaHoSo: string;
            MaHoSoDonVi: string;
            MaDoiTuong: string;
            NoiDung: string;
            NgayXuLy: components["schemas"]["Time"];
            /** @description 2 and 5 were seen in one system, 11 (refused) in another. */
            TrangThai: string;
            TaiLieuXuLy: components["schemas"]["StatusDocument"][];
        };
        StatusDocument: {
            TenTepDinhKem: string;
            DuongDanTaiTepTin: string;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "DongBoHoiDap",
         *       "data": [
         *         {
         *           "HOIDAPID": "12",
         *           "MALINHVUC": "G15-HT",
         *           "NOIDUNG": "Đăng ký khai sinh cần giấy tờ gì?",
         *           "MADONVI": "H37.02",
         *           "TENDONVI": "Ủy ban nhân dân phường Thử Nghiệm",
         *           "NOIDUNGTRALOI": "Giấy chứng sinh.",
         *           "MATTHCDP": "1.001193"
         *         }
         *       ]
         *     }
         */
        SyncQuestionsRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "DongBoHoiDap";
            data: components["schemas"]["QuestionItem"][];
        };
        /** @description A question with its answer that a unit publishes. */
        QuestionItem: {
            HOIDAPID: string;
            MALINHVUC: string;
            NOIDUNG: string;
            MADONVI: string;
            TENDONVI: string;
            NOIDUNGTRALOI: string;
            MATTHCDP: string;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "DongBoKetQuaHoiDapGuiTuDVCQG",
         *       "data": [
         *         {
         *           "HOIDAPID": "12",
         *           "MADONVI": "H37.02",
         *           "NGUOITRALOI": "Cán bộ Thử Nghiệm",
         *           "CHUCVUNGUOITRALOI": "Cán bộ",
         *           "NGAYTRALOI": "20260722083000",
         *           "NOIDUNGTRALOI": "Giấy chứng sinh."
         *         }
         *       ]
         *     }
         */
        SyncAnswersRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "DongBoKetQuaHoiDapGuiTuDVCQG";
            data: components["schemas"]["AnswerItem"][];
        };
        /** @description The answer to a question that came through the portal. */
        AnswerItem: {
            HOIDAPID: string;
            MADONVI: string;
            NGUOITRALOI: string;
            CHUCVUNGUOITRALOI: string;
            NGAYTRALOI: components["schemas"]["Time"];
            NOIDUNGTRALOI: string;
        };
        /**
         * @example {
         *       "session": "s-1",
         *       "madonvi": "H37.02",
         *       "service": "DongBoDanhGia",
         *       "data": [
         *         {
         *           "NgayTongHop": "7-2026",
         *           "TongSoNguoiDanhGia": "10",
         *           "PhanTramDanhGiaRatHaiLong": "50%",
         *           "PhanTramDanhGiaHaiLong": "40%",
         *           "PhanTramDanhGiaChuaHaiLong": "10%",
         *           "DanhSachNoiDungYKien": [
         *             "Nhanh"
         *           ],
         *           "MaThuTuc": "1.001193",
         *           "NoiDung": "Thái độ phục vụ",
         *           "PhanTramDanhGiaDichVu": {
         *             "RatHaiLong": "50%",
         *             "HaiLong": "40%",
         *             "ChuaHaiLong": "10%"
         *           },
         *           "Madonvi": "H37.02",
         *           "TenDonVi": "Ủy ban nhân dân phường Thử Nghiệm"
         *         }
         *       ]
         *     }
         */
        SyncRatingsRequest: {
            session: string;
            madonvi: string;
            /** @constant */
            service: "DongBoDanhGia";
            data: components["schemas"]["RatingItem"][];
        };
        Percent: string;
        /** @description A month's ratings of one procedure, or of all. */
        RatingItem: {
            /** @description M-YYYY. */
            NgayTongHop: string;
            TongSoNguoiDanhGia: string;
            PhanTramDanhGiaRatHaiLong: components["schemas"]["Percent"];
            PhanTramDanhGiaHaiLong: components["schemas"]["Percent"];
            PhanTramDanhGiaChuaHaiLong: components["schemas"]["Percent"];
            DanhSachNoiDungYKien: string[];
            MaThuTuc: string;
            NoiDung: string;
            PhanTramDanhGiaDichVu: components["schemas"]["RatingShares"];
            Madonvi: string;
            TenDonVi: string;
        };
        RatingShares: {
            RatHaiLong: components["schemas"]["Percent"];
            HaiLong: components["schemas"]["Percent"];
            ChuaHaiLong: components["schemas"]["Percent"];
        };
        /**
         * @description Only the addresses were seen, not what is sent there; the names are those of the portal's other messages.
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001",
         *       "MaTTHC": "1.001193",
         *       "data": {}
         *     }
         */
        InboundMessage: {
            madonvi?: components["schemas"]["LooseText"];
            service?: components["schemas"]["LooseText"];
            MaHoSo?: components["schemas"]["LooseText"];
            MaTTHC?: components["schemas"]["LooseText"];
            MaDoiTuong?: string | number | null;
            data?: components["schemas"]["Loose"];
        };
        /**
         * @example {
         *       "error_code": 0,
         *       "message": ""
         *     }
         * @example {
         *       "error_code": -1,
         *       "message": "Không xử lý được"
         *     }
         */
        InboundAnswer: {
            /** @enum {integer} */
            error_code: 0 | -1;
            message: string;
        };
        /**
         * @description The portal asks a unit how a dossier stands (search/call); the answer is that of the one-stop system.
         * @example {
         *       "madonvi": "H37.02",
         *       "service": "TraCuuHoSo",
         *       "masohoso": "H37.02-20260722-0000001"
         *     }
         */
        InboundSearch: {
            madonvi?: components["schemas"]["LooseText"];
            service?: components["schemas"]["LooseText"];
            masohoso: string;
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
export type ListRequest = components['schemas']['ListRequest'];
export type ListRow = components['schemas']['ListRow'];
export type ListAnswer = components['schemas']['ListAnswer'];
export type ReadServiceRequest = components['schemas']['ReadServiceRequest'];
export type PublicService = components['schemas']['PublicService'];
export type ServiceUse = components['schemas']['ServiceUse'];
export type ServiceAnswer = components['schemas']['ServiceAnswer'];
export type FindDossierRequest = components['schemas']['FindDossierRequest'];
export type FoundDossier = components['schemas']['FoundDossier'];
export type FindDossierAnswer = components['schemas']['FindDossierAnswer'];
export type FindAccountRequest = components['schemas']['FindAccountRequest'];
export type FindAccountAnswer = components['schemas']['FindAccountAnswer'];
export type Account = components['schemas']['Account'];
export type ReadAnswersRequest = components['schemas']['ReadAnswersRequest'];
export type Question = components['schemas']['Question'];
export type QuestionsAnswer = components['schemas']['QuestionsAnswer'];
export type SyncStatusRequest = components['schemas']['SyncStatusRequest'];
export type StatusItem = components['schemas']['StatusItem'];
export type StatusDocument = components['schemas']['StatusDocument'];
export type SyncQuestionsRequest = components['schemas']['SyncQuestionsRequest'];
export type QuestionItem = components['schemas']['QuestionItem'];
export type SyncAnswersRequest = components['schemas']['SyncAnswersRequest'];
export type AnswerItem = components['schemas']['AnswerItem'];
export type SyncRatingsRequest = components['schemas']['SyncRatingsRequest'];
export type Percent = components['schemas']['Percent'];
export type RatingItem = components['schemas']['RatingItem'];
export type RatingShares = components['schemas']['RatingShares'];
export type InboundMessage = components['schemas']['InboundMessage'];
export type InboundAnswer = components['schemas']['InboundAnswer'];
export type InboundSearch = components['schemas']['InboundSearch'];
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
                "application/json": components["schemas"]["ListProceduresRequest"] | components["schemas"]["ReadProcedureRequest"] | components["schemas"]["ListRequest"] | components["schemas"]["ReadServiceRequest"] | components["schemas"]["FindDossierRequest"] | components["schemas"]["FindAccountRequest"] | components["schemas"]["ReadAnswersRequest"] | components["schemas"]["SyncDossierRequest"] | components["schemas"]["SyncProgressRequest"] | components["schemas"]["SyncStatusRequest"] | components["schemas"]["SyncQuestionsRequest"] | components["schemas"]["SyncAnswersRequest"] | components["schemas"]["SyncRatingsRequest"];
            };
        };
        responses: {
            /** @description The result or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProceduresAnswer"] | components["schemas"]["ReadProcedureAnswer"] | components["schemas"]["ListAnswer"] | components["schemas"]["ServiceAnswer"] | components["schemas"]["FindDossierAnswer"] | components["schemas"]["FindAccountAnswer"] | components["schemas"]["QuestionsAnswer"] | components["schemas"]["SyncAnswer"];
                };
            };
        };
    };
    receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboundMessage"];
            };
        };
        responses: {
            /** @description Taken (0) or not (-1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboundAnswer"];
                };
            };
        };
    };
}
