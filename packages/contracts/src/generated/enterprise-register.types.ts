// Generated from openapi/enterprise-register.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/apiCSDLDKDN/chiTietDoanhNghiep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiCSDLDKDN/danhSachHoSoTrongNgay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDossiersOfDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiCSDLDKDN/danhSachHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiCSDLDKDN/tinhTrangHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDossier"];
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
        /** @description A text, a number or nothing. */
        LooseText: string | number | null;
        Text: string | null;
        /**
         * @description What every answer says of itself. Status 1 is success, 0 is failure.
         * @example {
         *       "Status": "1",
         *       "Message": "success",
         *       "DataCount": 1
         *     }
         * @example {
         *       "Status": "0",
         *       "Message": "Có lỗi xảy ra",
         *       "DataCount": 0
         *     }
         */
        Outcome: {
            Status?: components["schemas"]["LooseText"];
            Message?: components["schemas"]["Text"];
            DataCount?: components["schemas"]["LooseText"];
        };
        MainInformation: {
            ENTERPRISE_ID?: components["schemas"]["LooseText"];
            /** @description Enterprise code and tax code in one. */
            ENTERPRISE_GDT_CODE: string;
            IMP_BUSINESS_CODE?: components["schemas"]["LooseText"];
            ENTERPRISE_TYPE_ID?: components["schemas"]["LooseText"];
            ENTERPRISE_TYPE_NAME?: components["schemas"]["Text"];
            NAME?: components["schemas"]["Text"];
            SHORT_NAME?: components["schemas"]["Text"];
            NAME_F?: components["schemas"]["Text"];
            FOUNDING_DATE?: components["schemas"]["Text"];
            LAST_AMEND_DATE?: components["schemas"]["Text"];
            NUMBER_CHANGES?: components["schemas"]["LooseText"];
            ENTERPRISE_STATUS?: components["schemas"]["LooseText"];
            ENTERPRISE_STATUS_ID?: components["schemas"]["LooseText"];
            ENTERPRISE_STATUS_NAME?: components["schemas"]["Text"];
            /** @description Several are parted by semicolons. */
            LEGAL_NAMES?: string | null;
            CAPITAL_AMOUNT?: components["schemas"]["LooseText"];
        };
        Address: {
            CityID?: components["schemas"]["LooseText"];
            CityName?: components["schemas"]["Text"];
            DistrictID?: components["schemas"]["LooseText"];
            DistrictName?: components["schemas"]["Text"];
            WardID?: components["schemas"]["LooseText"];
            WardName?: components["schemas"]["Text"];
            StreetNumber?: components["schemas"]["Text"];
            AddressFullText?: components["schemas"]["Text"];
        };
        Activity: {
            CODE?: components["schemas"]["LooseText"];
            NAME?: components["schemas"]["Text"];
            /** @description Y or N. */
            IS_MAIN?: string | null;
        };
        Member: {
            MEMBER_NAME?: string | null;
            AMOUNT?: components["schemas"]["LooseText"];
            RATIO_PERCENT?: components["schemas"]["LooseText"];
            COUNTRY?: components["schemas"]["Text"];
        };
        Representative: {
            FULL_NAME?: string | null;
        };
        Activities: components["schemas"]["Activity"][] | components["schemas"]["Activity"] | null;
        Members: components["schemas"]["Member"][] | components["schemas"]["Member"] | null;
        MainPart: components["schemas"]["MainInformation"] | components["schemas"]["MainInformation"][] | null;
        AddressPart: components["schemas"]["Address"] | components["schemas"]["Address"][] | null;
        /** @description The detail as a one-stop system in production reads it. */
        EnterpriseData: {
            MainInformation?: components["schemas"]["MainPart"];
            HOAdress?: components["schemas"]["AddressPart"];
            Representatives?: components["schemas"]["Representative"][] | null;
            BusinessActivities?: components["schemas"]["Activities"];
            Members?: components["schemas"]["Members"];
        };
        /**
         * @description The detail in either shape, flat (the guide) or inside `Data`.
         * @example {
         *       "MainInformation": {
         *         "ENTERPRISE_ID": 1,
         *         "ENTERPRISE_GDT_CODE": "9900000016",
         *         "ENTERPRISE_TYPE_ID": "HO2TV",
         *         "ENTERPRISE_TYPE_NAME": "Công ty trách nhiệm hữu hạn hai thành viên trở lên",
         *         "NAME": "CÔNG TY TNHH THỬ NGHIỆM MỘT",
         *         "FOUNDING_DATE": "02/01/2015",
         *         "NUMBER_CHANGES": 2,
         *         "ENTERPRISE_STATUS": "1",
         *         "LEGAL_NAMES": "NGUYỄN THỬ NGHIỆM AN;TRẦN THỬ NGHIỆM BÌNH",
         *         "CAPITAL_AMOUNT": 1000000000
         *       },
         *       "HOAdress": {
         *         "CityID": 20,
         *         "CityName": "Tỉnh Lạng Sơn",
         *         "WardID": 5986,
         *         "WardName": "Phường Đông Kinh",
         *         "AddressFullText": "Số 1 đường Thử Nghiệm, phường Đông Kinh, tỉnh Lạng Sơn"
         *       },
         *       "BusinessActivity": [
         *         {
         *           "CODE": "5813",
         *           "NAME": "Xuất bản báo",
         *           "IS_MAIN": "Y"
         *         }
         *       ],
         *       "Member": [
         *         {
         *           "MEMBER_NAME": "NGUYỄN THỬ NGHIỆM AN",
         *           "AMOUNT": 600000000,
         *           "RATIO_PERCENT": 60,
         *           "COUNTRY": "Việt Nam"
         *         }
         *       ],
         *       "DataCount": 1,
         *       "Status": "1",
         *       "Message": "success"
         *     }
         * @example {
         *       "Data": {
         *         "MainInformation": {
         *           "ENTERPRISE_GDT_CODE": "9900000016",
         *           "NAME": "CÔNG TY TNHH THỬ NGHIỆM MỘT",
         *           "ENTERPRISE_STATUS_ID": "1",
         *           "ENTERPRISE_STATUS_NAME": "Đang hoạt động"
         *         },
         *         "HOAdress": {
         *           "CityName": "Tỉnh Lạng Sơn"
         *         },
         *         "Representatives": [
         *           {
         *             "FULL_NAME": "NGUYỄN THỬ NGHIỆM AN"
         *           }
         *         ],
         *         "BusinessActivities": []
         *       },
         *       "Status": 1
         *     }
         * @example {
         *       "Status": "0",
         *       "Message": "Không tìm thấy doanh nghiệp",
         *       "DataCount": 0
         *     }
         */
        EnterpriseAnswer: {
            MainInformation?: components["schemas"]["MainPart"];
            HOAdress?: components["schemas"]["AddressPart"];
            BusinessActivity?: components["schemas"]["Activities"];
            Member?: components["schemas"]["Members"];
            Data?: components["schemas"]["EnterpriseData"] | null;
            DataCount?: components["schemas"]["LooseText"];
            Status?: components["schemas"]["LooseText"];
            Message?: components["schemas"]["Text"];
        };
        DossierRow: {
            IN_JOURNAL_NO: number | string;
            DOCUMENT_TYPE?: components["schemas"]["Text"];
            ENTERPRISE_CODE?: components["schemas"]["LooseText"];
            ENTERPRISE_GDT_CODE?: components["schemas"]["LooseText"];
            ENTERPRISE_TYPE_ID?: components["schemas"]["LooseText"];
            NAME?: components["schemas"]["Text"];
            SITE_ID?: components["schemas"]["LooseText"];
            RECEIPT_DATE?: components["schemas"]["Text"];
            PLAN_DATE?: components["schemas"]["Text"];
            PROCESS_STATUS?: components["schemas"]["LooseText"];
            PROCESSED_DATE?: components["schemas"]["Text"];
            REGISTRATION_DATE?: components["schemas"]["Text"];
            SUPPLEMENT_DATE?: components["schemas"]["Text"];
            SUBMISSION_TYPE?: components["schemas"]["Text"];
            CONTACT_FULL_NAME?: string | null;
            CONTACT_ADDRESS?: string | null;
            CONTACT_ID_NO?: string | number | null;
            CONTACT_PHONE?: string | number | null;
            CONTACT_EMAIL?: string | null;
        };
        DossierRows: components["schemas"]["DossierRow"][] | components["schemas"]["DossierRow"] | null;
        /**
         * @example {
         *       "MainInformation": [
         *         {
         *           "IN_JOURNAL_NO": 260700001,
         *           "DOCUMENT_TYPE": "Đăng ký mới",
         *           "NAME": "CÔNG TY TNHH THỬ NGHIỆM MỘT",
         *           "SITE_ID": 20,
         *           "PROCESS_STATUS": "Đang xử lý",
         *           "PROCESSED_DATE": "22/07/2026"
         *         }
         *       ],
         *       "DataCount": 1,
         *       "Status": "1",
         *       "Message": "success"
         *     }
         * @example {
         *       "MainInformation": null,
         *       "DataCount": 0,
         *       "Status": "1",
         *       "Message": "success"
         *     }
         */
        DossiersAnswer: {
            MainInformation?: components["schemas"]["DossierRows"];
            Data?: components["schemas"]["DossierRows"];
            DataCount?: components["schemas"]["LooseText"];
            Status?: components["schemas"]["LooseText"];
            Message?: components["schemas"]["Text"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LooseText = components['schemas']['LooseText'];
export type Text = components['schemas']['Text'];
export type Outcome = components['schemas']['Outcome'];
export type MainInformation = components['schemas']['MainInformation'];
export type Address = components['schemas']['Address'];
export type Activity = components['schemas']['Activity'];
export type Member = components['schemas']['Member'];
export type Representative = components['schemas']['Representative'];
export type Activities = components['schemas']['Activities'];
export type Members = components['schemas']['Members'];
export type MainPart = components['schemas']['MainPart'];
export type AddressPart = components['schemas']['AddressPart'];
export type EnterpriseData = components['schemas']['EnterpriseData'];
export type EnterpriseAnswer = components['schemas']['EnterpriseAnswer'];
export type DossierRow = components['schemas']['DossierRow'];
export type DossierRows = components['schemas']['DossierRows'];
export type DossiersAnswer = components['schemas']['DossiersAnswer'];
export type $defs = Record<string, never>;
export interface operations {
    readEnterprise: {
        parameters: {
            query: {
                msdn: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseAnswer"];
                };
            };
        };
    };
    listDossiersOfDay: {
        parameters: {
            query: {
                /** @description HH:mm, 24 hours */
                from_ts: string;
                to_ts: string;
                offset: number;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers handled today. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersAnswer"];
                };
            };
        };
    };
    listDossiers: {
        parameters: {
            query: {
                /** @description dd/MM/yyyy */
                from_date: string;
                to_date: string;
                offset: number;
                limit: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers received in the span. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersAnswer"];
                };
            };
        };
    };
    readDossier: {
        parameters: {
            query: {
                in_journal_no: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossiersAnswer"];
                };
            };
        };
    };
}
