// Generated from openapi/criminal-record.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/apiLyLichTuPhap/nhanHoSoDangKy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitDeclaration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiLyLichTuPhap/LLTP-API-traTrangThaiHs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiLyLichTuPhap/LLTP-API-traHoSo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readDeclarations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiLyLichTuPhap/LLTP-API-traDanhMuc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readCatalogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiLyLichTuPhap/LLTP-API-danhDauHsThanhCong": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiLyLichTuPhap/LLTP-API-traDsTrangThaiHs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["listStatuses"];
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
        /** @description dd/MM/yyyy */
        Date: string;
        /** @description dd/MM/yyyy, MM/yyyy or yyyy */
        PartialDate: string;
        /**
         * @description 1 male, 0 female.
         * @enum {integer}
         */
        Gender: 0 | 1;
        /**
         * @description 0 passport, 1 old identity card, 2 residence card, 3 citizen identity card.
         * @enum {integer}
         */
        PaperKind: 0 | 1 | 2 | 3;
        /** @description A code of this service's own catalogue. */
        Id: number;
        /** @enum {integer} */
        Flag: 0 | 1;
        LooseText: string | number | null;
        Declaration: {
            fullName: string;
            otherName?: string;
            genderId: components["schemas"]["Gender"];
            birthDateStr: components["schemas"]["PartialDate"];
            birthPlace?: string;
            nationalityId: components["schemas"]["Id"];
            ethnicId?: components["schemas"]["Id"];
            residence?: string;
            reRegionId?: components["schemas"]["Id"];
            residenceTemporary?: string;
            rtRegionId?: components["schemas"]["Id"];
            idTypeId: components["schemas"]["PaperKind"];
            identifyNo: string;
            idIssueDate?: components["schemas"]["Date"];
            idIssuePlace?: string;
            dadName?: string;
            dadDob?: components["schemas"]["PartialDate"];
            momName?: string;
            momDob?: components["schemas"]["PartialDate"];
            partnerName?: string;
            partnerDob?: components["schemas"]["PartialDate"];
            phone: string;
            email?: string;
            ministryJusticeId?: components["schemas"]["Id"];
            declareDate: components["schemas"]["Date"];
            /**
             * @description 3844 prosecuting body, 3845 by proxy, 3846 the person, 3847 an agency or organisation.
             * @enum {integer}
             */
            declareTypeId: 3844 | 3845 | 3846 | 3847;
            requestQty: number;
            requestQtyAdd?: number;
            /**
             * @description 71 foreigner, 72 Vietnamese citizen, 73 agency or organisation, 74 prosecuting body.
             * @enum {integer}
             */
            objectRequestId: 71 | 72 | 73 | 74;
            agencyRequestId?: components["schemas"]["Id"];
            regionRequestId?: components["schemas"]["Id"];
            /** @enum {integer} */
            formType: 1 | 2;
            isBanPosition?: components["schemas"]["Flag"];
            delivery?: components["schemas"]["Flag"];
            deliveryAddress?: string;
            deliveryDistrict?: components["schemas"]["Id"];
            note?: string;
            purpose?: string;
            receiveNo?: string;
            declarationPortalID?: string;
        };
        Residence: {
            fromDateStr: components["schemas"]["PartialDate"];
            toDateStr: components["schemas"]["PartialDate"];
            residencePlace: string;
            jobName?: string;
            workPlace?: string;
        };
        Mandator: {
            fullName: string;
            genderId?: components["schemas"]["Gender"];
            birthDateStr?: components["schemas"]["PartialDate"];
            birthPlaceId?: components["schemas"]["Id"];
            residence?: string;
            regionId?: components["schemas"]["Id"];
            idTypeId?: components["schemas"]["PaperKind"];
            identifyNo?: string;
            idIssueDate?: components["schemas"]["Date"];
            idIssuePlace?: string;
            mandatorRelation?: string;
            mandatorDate?: components["schemas"]["Date"];
        };
        /**
         * @example {
         *       "idMinistryJustice": "20",
         *       "idReceivedDec": "H37.90.01-260722-0001",
         *       "dateReceivedDec": "22/07/2026",
         *       "datePromissoryDec": "05/08/2026",
         *       "declarationWSForm": {
         *         "fullName": "Nguyễn Thử Nghiệm An",
         *         "genderId": 1,
         *         "birthDateStr": "14/05/1990",
         *         "nationalityId": 1,
         *         "idTypeId": 3,
         *         "identifyNo": "099090000101",
         *         "phone": "0900000001",
         *         "declareDate": "22/07/2026",
         *         "declareTypeId": 3846,
         *         "requestQty": 1,
         *         "objectRequestId": 72,
         *         "formType": 1
         *       },
         *       "residenceWSForm": [
         *         {
         *           "fromDateStr": "05/2004",
         *           "toDateStr": "2026",
         *           "residencePlace": "Số 12 đường Thử Nghiệm"
         *         }
         *       ]
         *     }
         */
        SubmitRequest: {
            idMinistryJustice: string;
            idReceivedDec: string;
            dateReceivedDec: components["schemas"]["Date"];
            datePromissoryDec: components["schemas"]["Date"];
            idMoneyReceipt?: string;
            declarationWSForm: components["schemas"]["Declaration"];
            residenceWSForm: components["schemas"]["Residence"][];
            mandatorWSForm?: components["schemas"]["Mandator"];
        };
        Status: number | string;
        /**
         * @example {
         *       "STATUS": 1
         *     }
         * @example {
         *       "STATUS": "201",
         *       "DESCRIPTION": "RECORD_NOT_FOUND"
         *     }
         */
        Outcome: {
            STATUS: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
        };
        /**
         * @example {
         *       "STATUS": "1",
         *       "ID": "LLTP-TN-1"
         *     }
         */
        SubmitAnswer: {
            STATUS: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
            ID?: components["schemas"]["LooseText"];
        };
        /**
         * @example {
         *       "idReceivedDec": "H37.90.01-260722-0001",
         *       "infoType": "2"
         *     }
         * @example {
         *       "idReceivedDec": "PH-1",
         *       "infoType": "1",
         *       "identifyNo": "099090000101"
         *     }
         */
        StatusRequest: {
            idReceivedDec: string;
            /**
             * @description 1 filed elsewhere (then the number of the appointment and of the paper are asked), 2 filed at the one-stop desk.
             * @enum {string}
             */
            infoType: "1" | "2";
            identifyNo?: string;
        };
        /**
         * @example {
         *       "STATUS": 1,
         *       "DEC_STATUS_ID": 5,
         *       "DEC_STATUS_NAME": "Đã có phiếu",
         *       "APPROVE_DATE": "04/08/2026",
         *       "ISSUE_DATE": "05/08/2026"
         *     }
         */
        StatusAnswer: {
            STATUS: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
            DEC_STATUS_ID?: components["schemas"]["LooseText"];
            DEC_STATUS_NAME?: string | null;
            APPROVE_DATE?: string | null;
            ISSUE_DATE?: string | null;
        };
        /**
         * @example {
         *       "infoType": "1"
         *     }
         */
        DeclarationsRequest: {
            /**
             * @description 1 filed online, 2 filed at the department itself.
             * @enum {string}
             */
            infoType: "1" | "2";
        };
        ReturnedDeclaration: {
            declarationId?: components["schemas"]["LooseText"];
            declarationPortalID?: components["schemas"]["LooseText"];
            declarationCode?: components["schemas"]["LooseText"];
            appointmentNo?: components["schemas"]["LooseText"];
            fullName?: string | null;
            otherName?: string | null;
            genderId?: string | number | null;
            birthDateStr?: string | null;
            birthPlace?: string | number | null;
            nationalityId?: components["schemas"]["LooseText"];
            ethnicId?: string | number | null;
            residence?: string | null;
            reRegionId?: components["schemas"]["LooseText"];
            residenceTemporary?: string | null;
            rtRegionId?: components["schemas"]["LooseText"];
            idTypeId?: components["schemas"]["LooseText"];
            identifyNo?: string | number | null;
            idIssueDate?: string | null;
            idIssuePlace?: string | null;
            dadName?: string | null;
            dadDob?: string | null;
            momName?: string | null;
            momDob?: string | null;
            partnerName?: string | null;
            partnerDob?: string | null;
            phone?: string | number | null;
            email?: string | null;
            declareDate?: string | null;
            declareTypeId?: components["schemas"]["LooseText"];
            requestQty?: components["schemas"]["LooseText"];
            objectRequestId?: components["schemas"]["LooseText"];
            formType?: components["schemas"]["LooseText"];
            isBanPosition?: components["schemas"]["LooseText"];
            delivery?: components["schemas"]["LooseText"];
            deliveryAddress?: string | null;
            deliveryDistrict?: components["schemas"]["LooseText"];
            receiveDate?: string | null;
            appointmentDate?: string | null;
            issueDate?: string | null;
            decStatusId?: components["schemas"]["LooseText"];
            decStatusName?: string | null;
        };
        ReturnedResidence: {
            fromDateStr?: string | null;
            toDateStr?: string | null;
            residencePlace?: string | number | null;
            jobName?: string | null;
            workPlace?: string | null;
        };
        ReturnedDossier: {
            declarationTraHoSoForm: components["schemas"]["ReturnedDeclaration"];
            residenceWSForm?: components["schemas"]["ReturnedResidence"][] | null;
        };
        /**
         * @description One dossier, or several in LISTCONTENT. That the answer has a STATUS and a list is inference.
         * @example {
         *       "STATUS": 1,
         *       "LISTCONTENT": [
         *         {
         *           "declarationTraHoSoForm": {
         *             "declarationId": "LLTP-TN-1",
         *             "fullName": "Nguyễn Thử Nghiệm An",
         *             "genderId": 1,
         *             "birthDateStr": "14/05/1990",
         *             "identifyNo": "099090000101",
         *             "idTypeId": 3
         *           },
         *           "residenceWSForm": []
         *         }
         *       ]
         *     }
         * @example {
         *       "declarationTraHoSoForm": {
         *         "declarationId": "LLTP-TN-2",
         *         "fullName": "Trần Thử Nghiệm Bình"
         *       },
         *       "residenceWSForm": null
         *     }
         */
        DeclarationsAnswer: {
            STATUS?: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
            LISTCONTENT?: components["schemas"]["ReturnedDossier"][] | null;
            declarationTraHoSoForm?: components["schemas"]["ReturnedDeclaration"] | null;
            residenceWSForm?: components["schemas"]["ReturnedResidence"][] | null;
        };
        /**
         * @example {
         *       "infoType": "3"
         *     }
         */
        CatalogueRequest: {
            /**
             * @description 1 regions, 2 nationalities, 3 ethnic groups, 4 agencies, 5 units.
             * @enum {string}
             */
            infoType: "1" | "2" | "3" | "4" | "5";
        };
        CatalogueEntry: {
            ID: number | string;
            NAME?: string | null;
        };
        /**
         * @description A list of entries, alone or in LISTCONTENT (inference).
         * @example [
         *       {
         *         "ID": 1,
         *         "NAME": "Kinh"
         *       }
         *     ]
         * @example {
         *       "STATUS": 1,
         *       "LISTCONTENT": [
         *         {
         *           "ID": "20",
         *           "NAME": "Tỉnh Lạng Sơn"
         *         }
         *       ]
         *     }
         */
        CatalogueAnswer: components["schemas"]["CatalogueEntry"][] | components["schemas"]["CatalogueList"];
        CatalogueList: {
            STATUS?: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
            LISTCONTENT?: components["schemas"]["CatalogueEntry"][] | null;
        };
        /**
         * @example {
         *       "declarationId": "LLTP-TN-1;LLTP-TN-2",
         *       "infoType": "2"
         *     }
         */
        AcknowledgeRequest: {
            /** @description Ids, parted by semicolons. */
            declarationId: string;
            /**
             * @description 1 dossiers filed at the department, 2 statuses, 3 dossiers filed online.
             * @enum {string}
             */
            infoType: "1" | "2" | "3";
        };
        /**
         * @example {
         *       "infoType": "2"
         *     }
         */
        StatusesRequest: {
            /**
             * @description 1 filed elsewhere, 2 filed at the one-stop desk.
             * @enum {string}
             */
            infoType: "1" | "2";
        };
        ChangedStatus: {
            DECLARATION_ID: number | string;
            DEC_STATUS_ID?: components["schemas"]["LooseText"];
            DEC_STATUS_NAME?: string | null;
            APPROVE_DATE?: string | null;
            ISSUE_DATE?: string | null;
            APPOINTMENT_NO?: components["schemas"]["LooseText"];
            RECEIVE_NO?: components["schemas"]["LooseText"];
        };
        /**
         * @example {
         *       "STATUS": 1,
         *       "LISTCONTENT": [
         *         {
         *           "DECLARATION_ID": "LLTP-TN-1",
         *           "DEC_STATUS_ID": 4,
         *           "DEC_STATUS_NAME": "Đang xử lý",
         *           "RECEIVE_NO": "H37.90.01-260722-0001"
         *         }
         *       ]
         *     }
         */
        StatusesAnswer: {
            STATUS: components["schemas"]["Status"];
            DESCRIPTION?: string | null;
            LISTCONTENT?: components["schemas"]["ChangedStatus"][] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Date = components['schemas']['Date'];
export type PartialDate = components['schemas']['PartialDate'];
export type Gender = components['schemas']['Gender'];
export type PaperKind = components['schemas']['PaperKind'];
export type Id = components['schemas']['Id'];
export type Flag = components['schemas']['Flag'];
export type LooseText = components['schemas']['LooseText'];
export type Declaration = components['schemas']['Declaration'];
export type Residence = components['schemas']['Residence'];
export type Mandator = components['schemas']['Mandator'];
export type SubmitRequest = components['schemas']['SubmitRequest'];
export type Status = components['schemas']['Status'];
export type Outcome = components['schemas']['Outcome'];
export type SubmitAnswer = components['schemas']['SubmitAnswer'];
export type StatusRequest = components['schemas']['StatusRequest'];
export type StatusAnswer = components['schemas']['StatusAnswer'];
export type DeclarationsRequest = components['schemas']['DeclarationsRequest'];
export type ReturnedDeclaration = components['schemas']['ReturnedDeclaration'];
export type ReturnedResidence = components['schemas']['ReturnedResidence'];
export type ReturnedDossier = components['schemas']['ReturnedDossier'];
export type DeclarationsAnswer = components['schemas']['DeclarationsAnswer'];
export type CatalogueRequest = components['schemas']['CatalogueRequest'];
export type CatalogueEntry = components['schemas']['CatalogueEntry'];
export type CatalogueAnswer = components['schemas']['CatalogueAnswer'];
export type CatalogueList = components['schemas']['CatalogueList'];
export type AcknowledgeRequest = components['schemas']['AcknowledgeRequest'];
export type StatusesRequest = components['schemas']['StatusesRequest'];
export type ChangedStatus = components['schemas']['ChangedStatus'];
export type StatusesAnswer = components['schemas']['StatusesAnswer'];
export type $defs = Record<string, never>;
export interface operations {
    submitDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        responses: {
            /** @description Taken or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitAnswer"];
                };
            };
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusAnswer"];
                };
            };
        };
    };
    readDeclarations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationsRequest"];
            };
        };
        responses: {
            /** @description Declarations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationsAnswer"];
                };
            };
        };
    };
    readCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRequest"];
            };
        };
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueAnswer"];
                };
            };
        };
    };
    acknowledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeRequest"];
            };
        };
        responses: {
            /** @description Marked or refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
        };
    };
    listStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusesRequest"];
            };
        };
        responses: {
            /** @description What has changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusesAnswer"];
                };
            };
        };
    };
}
