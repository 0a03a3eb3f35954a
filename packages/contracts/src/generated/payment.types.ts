// Generated from openapi/payment.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/payment-platform/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["initPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-platform/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["queryPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-platform/bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/payment-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The IPN. The unit answers it; the platform sends it. */
        post: operations["notifyPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keypay/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createKeyPayTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keypay/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readKeyPayTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/keypay-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyKeyPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paygov/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayGovOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/paygov-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifyPayGov"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unit/dptracuuthanhtoanhs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is to be paid for a dossier. The unit answers it; the portal asks. */
        post: operations["findUnitPayment"];
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
        /** @description A code, written as a number or a text. */
        Code: number | string;
        /** @description Whole đồng. */
        Amount: string;
        /** @description Whole đồng, as a number or a text. */
        ReadAmount: number | string;
        /** @description yyyyMMddHHmmss in Asia/Ho_Chi_Minh, 24-hour clock. */
        Time: string;
        /** @description Lower-case hex SHA-256 or HMAC-SHA-256. */
        Checksum: string;
        /**
         * @description Starts a payment. The order of the checksum is the order of these properties up to Ip.
         * @example {
         *       "LoaiBanTin": "INIT",
         *       "PhienBan": "1.0.6",
         *       "MaDoiTac": "DT-THU-NGHIEM",
         *       "MaThamChieu": "H37.02-20260722-0000001-20260722083000",
         *       "SoTien": "8000",
         *       "LoaiHinhThanhToan": "PAY",
         *       "MaKenhThanhToan": "1",
         *       "MaThietBi": "1",
         *       "NgonNgu": "vi-VN",
         *       "MaTienTe": "VND",
         *       "MaNganHang": "PAYMENT",
         *       "ThongTinGiaoDich": "THANH TOAN HO SO H37.02-20260722-0000001",
         *       "ThoiGianGD": "20260722083000",
         *       "Ip": "192.0.2.10",
         *       "ThongTinBienLai": {
         *         "MaDichVu": "2",
         *         "MaDVC": "1.001193.01",
         *         "TenDVC": "Đăng ký khai sinh",
         *         "MaTTHC": "1.001193",
         *         "TenTTHC": "Đăng ký khai sinh",
         *         "MaDonVi": "H37.02",
         *         "TenDonVi": "Ủy ban nhân dân phường Thử Nghiệm",
         *         "MaHoSo": "H37.02-20260722-0000001",
         *         "PhiLePhi": [
         *           {
         *             "LoaiPhiLePhi": "2",
         *             "MaPhiLePhi": "1.001193.01",
         *             "TenPhiLePhi": "Lệ phí hộ tịch",
         *             "SoTien": "8000"
         *           }
         *         ],
         *         "TKThuHuong": "TK-THU-NGHIEM",
         *         "MaNHThuHuong": "NH-THU-NGHIEM",
         *         "TenTKThuHuong": "Ủy ban nhân dân phường Thử Nghiệm",
         *         "MaLoaiHinhThuPhat": "",
         *         "TenLoaiHinhThuPhat": "",
         *         "MaCoQuanQD": "",
         *         "TenCoQuanQD": "",
         *         "KhoBac": "",
         *         "NgayQD": "",
         *         "SoQD": "",
         *         "ThoiGianViPham": "",
         *         "DiaDiemViPham": "",
         *         "TenNguoiViPham": "",
         *         "TaiKhoanThuNSNN": "",
         *         "NoiDungThanhToan": "Lệ phí hộ tịch",
         *         "HoTenNguoiNop": "Nguyễn Thử Nghiệm An",
         *         "SoCMNDNguoiNop": "099190000001",
         *         "DiaChiNguoiNop": "Phường Thử Nghiệm",
         *         "HuyenNguoiNop": "",
         *         "TinhNguoiNop": "Tỉnh Thử Nghiệm",
         *         "DSKhoanNop": [
         *           {
         *             "NoiDung": "Lệ phí hộ tịch",
         *             "SoTien": "8000"
         *           }
         *         ]
         *       },
         *       "MaXacThuc": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        InitPaymentRequest: {
            /** @constant */
            LoaiBanTin: "INIT";
            PhienBan: string;
            MaDoiTac: string;
            MaThamChieu: string;
            SoTien: components["schemas"]["Amount"];
            /** @constant */
            LoaiHinhThanhToan: "PAY";
            MaKenhThanhToan: string;
            MaThietBi: string;
            NgonNgu: string;
            /** @constant */
            MaTienTe: "VND";
            MaNganHang: string;
            ThongTinGiaoDich: string;
            ThoiGianGD: components["schemas"]["Time"];
            Ip: string;
            ThongTinBienLai: components["schemas"]["ReceiptInfo"];
            MaXacThuc: components["schemas"]["Checksum"];
        };
        /** @description What the payment is for. `MaDichVu` 2 is a public service, 1 a penalty; each has members of its own. */
        ReceiptInfo: {
            /** @enum {string} */
            MaDichVu: "1" | "2";
            MaDVC: string;
            TenDVC: string;
            MaTTHC: string;
            TenTTHC: string;
            MaDonVi: string;
            TenDonVi: string;
            MaHoSo: string;
            PhiLePhi: components["schemas"]["ReceiptFee"][];
            TKThuHuong: string;
            MaNHThuHuong: string;
            TenTKThuHuong: string;
            MaLoaiHinhThuPhat: string;
            TenLoaiHinhThuPhat: string;
            MaCoQuanQD: string;
            TenCoQuanQD: string;
            KhoBac: string;
            NgayQD: string;
            SoQD: string;
            ThoiGianViPham: string;
            DiaDiemViPham: string;
            TenNguoiViPham: string;
            TaiKhoanThuNSNN: string;
            NoiDungThanhToan: string;
            HoTenNguoiNop: string;
            SoCMNDNguoiNop: string;
            DiaChiNguoiNop: string;
            HuyenNguoiNop: string;
            TinhNguoiNop: string;
            DSKhoanNop: components["schemas"]["ReceiptItem"][];
        };
        /**
         * @example {
         *       "MaHoSo": "H37.02-20260722-0000001"
         *     }
         */
        UnitPaymentRequest: {
            MaHoSo: string;
        };
        /** @description What is to be paid for a dossier; the receipt of an INIT, and what the payment is found by. */
        UnitPayment: {
            transaction_id: string;
            client_id: string;
            MaTraCuuTT: string;
            /** @enum {string} */
            MaDichVu: "1" | "2";
            MaDVC: string;
            TenDVC: string;
            MaTTHC: string;
            TenTTHC: string;
            MaDonVi: string;
            TenDonVi: string;
            MaHoSo: string;
            PhiLePhi: components["schemas"]["ReceiptFee"][];
            TKThuHuong: string;
            MaNHThuHuong: string;
            TenTKThuHuong: string;
            MaLoaiHinhThuPhat: string;
            TenLoaiHinhThuPhat: string;
            MaCoQuanQD: string;
            TenCoQuanQD: string;
            KhoBac: string;
            NgayQD: string;
            SoQD: string;
            ThoiGianViPham: string;
            DiaDiemViPham: string;
            TenNguoiViPham: string;
            TaiKhoanThuNSNN: string;
            NoiDungThanhToan: string;
            HoTenNguoiNop: string;
            SoCMNDNguoiNop: string;
            DiaChiNguoiNop: string;
            HuyenNguoiNop: string;
            TinhNguoiNop: string;
            DSKhoanNop: components["schemas"]["ReceiptItem"][];
        };
        /**
         * @description The numbers of `error_code` were not seen; those here are ours. An empty list when there is nothing to pay.
         * @example {
         *       "error_code": 1,
         *       "message": []
         *     }
         */
        UnitPaymentAnswer: {
            error_code: number;
            message: components["schemas"]["UnitPayment"] | string[];
        };
        ReceiptFee: {
            /**
             * @description 1 phí, 2 lệ phí.
             * @enum {string}
             */
            LoaiPhiLePhi: "1" | "2";
            MaPhiLePhi: string;
            TenPhiLePhi: string;
            SoTien: components["schemas"]["Amount"];
        };
        ReceiptItem: {
            NoiDung: string;
            SoTien: components["schemas"]["Amount"];
        };
        /**
         * @description Flat (`MaLoi`, `UrlThanhToan`), or wrapped in `error_code` with the flat answer in `message` or `result`.
         * @example {
         *       "MaLoi": "00",
         *       "MoTaLoi": "",
         *       "UrlThanhToan": "https://pay.example.vn/p/1"
         *     }
         * @example {
         *       "error_code": "0",
         *       "message": "{\"MaLoi\":\"00\",\"MoTaLoi\":\"\",\"UrlThanhToan\":\"https://pay.example.vn/p/1\"}"
         *     }
         * @example {
         *       "error_code": -1,
         *       "message": "Mã xác thực không đúng"
         *     }
         */
        InitPaymentAnswer: {
            error_code?: number | string | null;
            message?: string | components["schemas"]["InitPaymentResult"] | null;
            result?: components["schemas"]["InitPaymentResult"] | null;
            MaLoi?: components["schemas"]["LooseText"];
            MoTaLoi?: string | null;
            UrlThanhToan?: string | null;
        };
        InitPaymentResult: {
            MaLoi: components["schemas"]["LooseText"];
            MoTaLoi?: string | null;
            UrlThanhToan?: string | null;
        };
        /**
         * @description QUERY and GET_BILL; `ThoiGianGD` is the time of the INIT.
         * @example {
         *       "LoaiBanTin": "QUERY",
         *       "PhienBan": "1.0.6",
         *       "MaDoiTac": "DT-THU-NGHIEM",
         *       "MaThamChieu": "H37-1",
         *       "ThoiGianGD": "20260722083000",
         *       "MaXacThuc": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        PaymentLookUpRequest: {
            /** @enum {string} */
            LoaiBanTin: "QUERY" | "GET_BILL";
            PhienBan: string;
            MaDoiTac: string;
            MaThamChieu: string;
            ThoiGianGD: components["schemas"]["Time"];
            MaXacThuc: components["schemas"]["Checksum"];
        };
        /**
         * @example {
         *       "LoaiBanTin": "QUERY",
         *       "MaLoi": "00",
         *       "MoTaLoi": "",
         *       "TrangThaiGD": "1",
         *       "MaDoiTac": "DT-THU-NGHIEM",
         *       "MaThamChieu": "H37-1",
         *       "SoTien": 8000,
         *       "MaTienTe": "VND",
         *       "MaGiaoDich": "GD-1",
         *       "MaNganHang": "NH-1",
         *       "ThoiGianGD": "20260722083200"
         *     }
         * @example {
         *       "MaLoi": "01",
         *       "MoTaLoi": "Không tìm thấy giao dịch"
         *     }
         */
        QueryPaymentAnswer: {
            LoaiBanTin?: string | null;
            MaLoi: components["schemas"]["LooseText"];
            MoTaLoi?: string | null;
            /** @description 1 paid, 3 not known yet, 4 failed. */
            TrangThaiGD?: string | number | null;
            MaDoiTac?: string | null;
            MaThamChieu?: string | null;
            SoTien?: number | string | null;
            MaTienTe?: string | null;
            MaGiaoDich?: string | null;
            MaNganHang?: string | null;
            ThoiGianGD?: string | null;
            ThongTinGiaoDich?: string | null;
            MaXacThuc?: string | null;
        };
        /**
         * @example {
         *       "MaLoi": "01",
         *       "MoTaLoi": "Chưa có biên lai"
         *     }
         */
        BillError: {
            MaLoi?: components["schemas"]["LooseText"];
            MoTaLoi?: string | null;
            error_code?: components["schemas"]["LooseText"];
            message?: string | null;
        };
        /**
         * @description IPN. The order of the checksum is the order of these properties up to ThongTinGiaoDich.
         * @example {
         *       "LoaiBanTin": "CONFIRM",
         *       "MaLoi": "00",
         *       "MaDoiTac": "DT-THU-NGHIEM",
         *       "MaThamChieu": "H37-1",
         *       "SoTien": 8000,
         *       "MaTienTe": "VND",
         *       "MaGiaoDich": "GD-1",
         *       "MaNganHang": "NH-1",
         *       "ThoiGianGD": "20260722083200",
         *       "ThongTinGiaoDich": "THANH TOAN",
         *       "MaXacThuc": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        PaymentNotice: {
            LoaiBanTin: string;
            MaLoi: components["schemas"]["Code"];
            MaDoiTac: string;
            MaThamChieu: string;
            SoTien: components["schemas"]["ReadAmount"];
            MaTienTe?: string | null;
            MaGiaoDich: components["schemas"]["LooseText"];
            MaNganHang?: string | null;
            ThoiGianGD: components["schemas"]["Time"];
            ThongTinGiaoDich?: string | null;
            MaXacThuc: string;
        };
        /**
         * @description The checksum of a notice that was taken is sent back as it came.
         * @example {
         *       "MaLoi": "00",
         *       "MoTaLoi": "",
         *       "MaDoiTac": "DT-THU-NGHIEM",
         *       "MaThamChieu": "H37-1",
         *       "ThoiGianGD": "20260722083200",
         *       "MaXacThuc": ""
         *     }
         */
        PaymentNoticeAnswer: {
            /** @enum {string} */
            MaLoi: "00" | "99";
            MoTaLoi: string;
            MaDoiTac: string;
            MaThamChieu: string;
            ThoiGianGD: string;
            MaXacThuc: string;
        };
        /**
         * @description `check_sum` is the hex HMAC-SHA-256 under hash key 1 over addition_fee, client_id, command, trans_amount, transaction_id and version, joined by "|".
         * @example {
         *       "client_id": "CL-1",
         *       "transaction_id": "T-1",
         *       "trans_amount": "8000",
         *       "command": "PAY",
         *       "version": "3.0",
         *       "description": "Le phi",
         *       "locale": "vn",
         *       "country_code": "vn",
         *       "currency_code": "VND",
         *       "environment": "1",
         *       "bill_info": "",
         *       "return_url": "https://unit.example.vn/back",
         *       "addition_fee": "0",
         *       "check_sum": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        KeyPayRequest: {
            client_id: string;
            transaction_id: string;
            trans_amount: components["schemas"]["Amount"];
            /** @constant */
            command: "PAY";
            version: string;
            description: string;
            locale: string;
            country_code: string;
            /** @constant */
            currency_code: "VND";
            /**
             * @description 1 web, 2 app.
             * @enum {string}
             */
            environment: "1" | "2";
            bill_info: string;
            /** Format: uri */
            return_url: string;
            addition_fee: components["schemas"]["Amount"];
            check_sum: components["schemas"]["Checksum"];
        };
        /**
         * @example {
         *       "error": "0",
         *       "msg": "success",
         *       "payment_url": "https://pay.example.vn/k/1"
         *     }
         * @example {
         *       "error": "1",
         *       "msg": "failed"
         *     }
         */
        KeyPayAnswer: {
            error?: components["schemas"]["LooseText"];
            msg?: string | null;
            payment_url?: string | null;
        };
        /**
         * @description `check_sum` is over client_id, command and transaction_id.
         * @example {
         *       "client_id": "CL-1",
         *       "command": "PAY",
         *       "transaction_id": "T-1",
         *       "check_sum": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        KeyPayDetailRequest: {
            client_id: string;
            /** @constant */
            command: "PAY";
            transaction_id: string;
            check_sum: components["schemas"]["Checksum"];
        };
        /**
         * @description Only that an answer comes was seen; its members are taken to be those of the callback.
         * @example {
         *       "error": "0",
         *       "status": 0,
         *       "transaction_code": "K-1",
         *       "trans_amount": "8000"
         *     }
         */
        KeyPayDetailAnswer: {
            error?: components["schemas"]["LooseText"];
            status?: components["schemas"]["LooseText"];
            transaction_code?: components["schemas"]["LooseText"];
            trans_amount?: number | string | null;
        };
        /**
         * @description Signed under hash key 2 over the same fields as the request.
         * @example {
         *       "client_id": "CL-1",
         *       "transaction_id": "T-1",
         *       "transaction_code": "K-1",
         *       "trans_amount": "8000",
         *       "command": "PAY",
         *       "version": "3.0",
         *       "addition_fee": "0",
         *       "status": 0,
         *       "check_sum": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        KeyPayCallback: {
            client_id: string;
            transaction_id: string;
            transaction_code?: components["schemas"]["LooseText"];
            trans_amount: components["schemas"]["ReadAmount"];
            payment_fee?: components["schemas"]["LooseText"];
            command: string;
            version: string;
            addition_fee: components["schemas"]["ReadAmount"];
            status: components["schemas"]["Code"];
            check_sum: string;
        };
        /**
         * @example {
         *       "return_code": 0,
         *       "return_msg": "success"
         *     }
         */
        KeyPayCallbackAnswer: {
            /** @enum {integer} */
            return_code: 0 | -1;
            return_msg: string;
        };
        /**
         * @description `checksum` is the hex SHA-256 over secretKey, accessKey, partnerCode, orderId, requestCode and amount, written one after the other.
         * @example {
         *       "partnerCode": "P-1",
         *       "accessKey": "A-1",
         *       "returnUrl": "https://unit.example.vn/back",
         *       "orderId": "H37.02-H37-1-01",
         *       "amount": "8000",
         *       "orderInfo": "Thanh toan le phi",
         *       "requestCode": "R-1",
         *       "ipAddress": "192.0.2.10",
         *       "serviceCode": "S-1",
         *       "checksum": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        PayGovRequest: {
            partnerCode: string;
            accessKey: string;
            /** Format: uri */
            returnUrl: string;
            orderId: string;
            amount: components["schemas"]["Amount"];
            /** @description No accents. */
            orderInfo: string;
            requestCode: string;
            ipAddress: string;
            serviceCode: string;
            checksum: components["schemas"]["Checksum"];
        };
        /**
         * @example {
         *       "error_code": "SUCCESSFUL",
         *       "data": {
         *         "url": "https://pay.example.vn/g/1"
         *       }
         *     }
         */
        PayGovAnswer: {
            error_code?: components["schemas"]["LooseText"];
            error_message?: string | null;
            data?: components["schemas"]["PayGovLink"] | null;
        };
        PayGovLink: {
            url?: string | null;
        };
        /**
         * @example {
         *       "orderId": "H37.02-H37-1-01",
         *       "amount": 8000,
         *       "orderInfo": "Thanh toan",
         *       "requestCode": "R-1",
         *       "transactionNo": "N-1",
         *       "payDate": "20260722083200",
         *       "paygate": "BANK",
         *       "errorCode": "00",
         *       "type": "IPN",
         *       "transactionCode": "C-1",
         *       "checksum": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        PayGovNotice: {
            orderId: string;
            amount: components["schemas"]["ReadAmount"];
            orderInfo?: string | null;
            requestCode: string;
            transactionNo?: components["schemas"]["LooseText"];
            payDate?: components["schemas"]["LooseText"];
            paygate?: string | null;
            errorCode: components["schemas"]["Code"];
            type?: components["schemas"]["LooseText"];
            transactionCode?: components["schemas"]["LooseText"];
            checksum: string;
        };
        /**
         * @example {
         *       "error_code": "SUCCESSFUL",
         *       "error_message": ""
         *     }
         */
        PayGovNoticeAnswer: {
            /** @enum {string} */
            error_code: "SUCCESSFUL" | "FAILED" | "SIGNATURE_WRONG";
            error_message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LooseText = components['schemas']['LooseText'];
export type Code = components['schemas']['Code'];
export type Amount = components['schemas']['Amount'];
export type ReadAmount = components['schemas']['ReadAmount'];
export type Time = components['schemas']['Time'];
export type Checksum = components['schemas']['Checksum'];
export type InitPaymentRequest = components['schemas']['InitPaymentRequest'];
export type ReceiptInfo = components['schemas']['ReceiptInfo'];
export type UnitPaymentRequest = components['schemas']['UnitPaymentRequest'];
export type UnitPayment = components['schemas']['UnitPayment'];
export type UnitPaymentAnswer = components['schemas']['UnitPaymentAnswer'];
export type ReceiptFee = components['schemas']['ReceiptFee'];
export type ReceiptItem = components['schemas']['ReceiptItem'];
export type InitPaymentAnswer = components['schemas']['InitPaymentAnswer'];
export type InitPaymentResult = components['schemas']['InitPaymentResult'];
export type PaymentLookUpRequest = components['schemas']['PaymentLookUpRequest'];
export type QueryPaymentAnswer = components['schemas']['QueryPaymentAnswer'];
export type BillError = components['schemas']['BillError'];
export type PaymentNotice = components['schemas']['PaymentNotice'];
export type PaymentNoticeAnswer = components['schemas']['PaymentNoticeAnswer'];
export type KeyPayRequest = components['schemas']['KeyPayRequest'];
export type KeyPayAnswer = components['schemas']['KeyPayAnswer'];
export type KeyPayDetailRequest = components['schemas']['KeyPayDetailRequest'];
export type KeyPayDetailAnswer = components['schemas']['KeyPayDetailAnswer'];
export type KeyPayCallback = components['schemas']['KeyPayCallback'];
export type KeyPayCallbackAnswer = components['schemas']['KeyPayCallbackAnswer'];
export type PayGovRequest = components['schemas']['PayGovRequest'];
export type PayGovAnswer = components['schemas']['PayGovAnswer'];
export type PayGovLink = components['schemas']['PayGovLink'];
export type PayGovNotice = components['schemas']['PayGovNotice'];
export type PayGovNoticeAnswer = components['schemas']['PayGovNoticeAnswer'];
export type $defs = Record<string, never>;
export interface operations {
    initPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitPaymentRequest"];
            };
        };
        responses: {
            /** @description Where to pay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitPaymentAnswer"];
                };
            };
        };
    };
    queryPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLookUpRequest"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryPaymentAnswer"];
                };
            };
        };
    };
    getBill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLookUpRequest"];
            };
        };
        responses: {
            /** @description A PDF, or an error as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": components["schemas"]["BillError"];
                };
            };
        };
    };
    notifyPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentNotice"];
            };
        };
        responses: {
            /** @description Taken (00) or not (99). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentNoticeAnswer"];
                };
            };
        };
    };
    createKeyPayTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPayRequest"];
            };
        };
        responses: {
            /** @description Where to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPayAnswer"];
                };
            };
        };
    };
    readKeyPayTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPayDetailRequest"];
            };
        };
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPayDetailAnswer"];
                };
            };
        };
    };
    notifyKeyPay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyPayCallback"];
            };
        };
        responses: {
            /** @description Taken (0) or not (-1). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPayCallbackAnswer"];
                };
            };
        };
    };
    createPayGovOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayGovRequest"];
            };
        };
        responses: {
            /** @description Where to pay. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayGovAnswer"];
                };
            };
        };
    };
    notifyPayGov: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayGovNotice"];
            };
        };
        responses: {
            /** @description Taken or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayGovNoticeAnswer"];
                };
            };
        };
    };
    findUnitPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPaymentRequest"];
            };
        };
        responses: {
            /** @description What to pay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPaymentAnswer"];
                };
            };
        };
    };
}
