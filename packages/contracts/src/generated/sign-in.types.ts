// Generated from openapi/sign-in.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/oauth2/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vneid/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** VNeID asked directly by a third party, as one open adapter for Keycloak does. */
        get: operations["readVneidClaims"];
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
        /** @description A claim whose shape was not seen. */
        Loose: unknown;
        /** @description A text, a number or nothing. */
        LooseText: string | number | null;
        /**
         * @example {
         *       "sub": "u-1",
         *       "TechID": "tech-1",
         *       "LoaiTaiKhoan": "1",
         *       "SoDinhDanh": "099190000001",
         *       "HoVaTen": "Nguyễn Thử Nghiệm An",
         *       "NgayThangNamSinh": "19900317",
         *       "loginIdp": "BCA"
         *     }
         * @example {
         *       "sub": "u-2",
         *       "LoaiTaiKhoan": 2,
         *       "MaSoThue": "0100000000",
         *       "TenDoanhNghiep": "Công ty Thử Nghiệm",
         *       "SoDinhDanh": ""
         *     }
         */
        Claims: {
            sub: string;
            TechID?: components["schemas"]["LooseText"];
            /** @description 1 citizen, 2 business, 3 organisation. */
            LoaiTaiKhoan?: string | number | null;
            SoCMND?: string | null;
            SoDinhDanh?: string | null;
            HoVaTen?: string | null;
            /** @description yyyyMMdd */
            NgayThangNamSinh?: string | null;
            GioiTinh?: components["schemas"]["LooseText"];
            DanToc?: components["schemas"]["LooseText"];
            TonGiao?: components["schemas"]["LooseText"];
            TinhTrangHonNhan?: components["schemas"]["LooseText"];
            NhomMau?: components["schemas"]["LooseText"];
            MaBHXH?: components["schemas"]["LooseText"];
            HoChieu?: components["schemas"]["LooseText"];
            ThuDienTu?: string | null;
            SoDienThoai?: string | null;
            SoDienThoaiBan?: components["schemas"]["LooseText"];
            NoiDangKyKhaiSinh?: components["schemas"]["Loose"];
            QueQuan?: components["schemas"]["Loose"];
            ThuongTru?: components["schemas"]["Loose"];
            NoiOHienNay?: components["schemas"]["Loose"];
            QuocTich?: components["schemas"]["LooseText"];
            Cha?: components["schemas"]["Loose"];
            Me?: components["schemas"]["Loose"];
            VoChong?: components["schemas"]["Loose"];
            NguoiDaiDien?: components["schemas"]["Loose"];
            ChuHo?: components["schemas"]["Loose"];
            TrangThai?: components["schemas"]["LooseText"];
            MaSoThue?: components["schemas"]["LooseText"];
            MaSoDoanhNghiep?: components["schemas"]["LooseText"];
            TenDoanhNghiep?: components["schemas"]["LooseText"];
            DiaChi?: components["schemas"]["Loose"];
            loAs?: components["schemas"]["LooseText"];
            IAL?: components["schemas"]["LooseText"];
            loginIdp?: string | null;
            userProfileUri?: string | null;
            logoutUri?: string | null;
        };
        /**
         * @description `key` is an AES key under the unit's RSA key (PKCS#1 v1.5), `data` the JSON under that key (AES-ECB); both in base64.
         * @example {
         *       "data": "AAAA",
         *       "key": "AAAA"
         *     }
         */
        SealedClaims: {
            data: string;
            key: string;
        };
        /**
         * @example {
         *       "citizenPid": "099190000001",
         *       "fullName": "Nguyễn Thử Nghiệm An",
         *       "birthDate": "17/03/1990"
         *     }
         */
        VneidClaims: {
            citizenPid: string;
            fullName?: string | null;
            birthDate?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Loose = components['schemas']['Loose'];
export type LooseText = components['schemas']['LooseText'];
export type Claims = components['schemas']['Claims'];
export type SealedClaims = components['schemas']['SealedClaims'];
export type VneidClaims = components['schemas']['VneidClaims'];
export type $defs = Record<string, never>;
export interface operations {
    readClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claims"];
                };
            };
        };
    };
    readVneidClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claims, sealed or open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedClaims"] | components["schemas"]["VneidClaims"];
                };
            };
        };
    };
}
