// Generated from openapi/gateway.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the gateway and its storage answer. */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, if anybody. Never a problem for a visitor without a session. */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends the browser to the national sign-in (authorization code with PKCE, RFC 7636). A navigation, not a fetch. */
        get: operations["startSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the sign-in service sends the browser back; sets the session cookie. */
        get: operations["finishSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session and forgets what was fetched for it. */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The procedures that have a dossier form on this gateway. */
        get: operations["listProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{procedureCode}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The dossier form definition (documented by @motcua/forms). */
        get: operations["readForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{procedureCode}/consent-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be fetched about the person, and why (Decree 356/2025/NĐ-CP art. 6). */
        get: operations["readConsentRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counts a query of the procedure search after which nothing was opened, so that officers can add everyday names.
         * @description Only where the configuration has `searchMisses`, else `not_found`. Counts alone: no person, no session, no address.
         *     A query is kept in memory until it was counted often enough on enough days, then with its number of times and its
         *     first and last day. One that looks personal (six digits, an e-mail address, a person's name) is `invalid_request`.
         */
        post: operations["countSearchMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person's consents, newest first, withdrawn ones included. */
        get: operations["listConsents"];
        put?: never;
        /** Records consent to named data for a named purpose. */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/consents/{consentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws a consent; what was fetched under it is deleted at once. */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compares the person's own statement with the population database. Never echoes the register's values. */
        post: operations["verifyIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/prefills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Values for the form's fields, limited to what the form needs and the person consented to. */
        post: operations["prefillForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{procedureCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        /** The signed-in person's saved answers for a procedure. */
        get: operations["readDraft"];
        /** Saves answers, complete or not. */
        put: operations["saveDraft"];
        post?: never;
        /** Deletes the draft. */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a resumable upload (tus 1.0.0). `Upload-Metadata` carries `filename`, `procedure` and `document` (base64). */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        /** What the gateway found the file to be. The type is told by its content, never by its name. */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /** Removes the file. */
        delete: operations["deleteUpload"];
        options?: never;
        /** How much has arrived (tus). */
        head: operations["readUploadOffset"];
        /** Sends the next bytes (tus). The last one answers 415 `file_type_not_allowed` when the content is not what the document takes. */
        patch: operations["appendToUpload"];
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person's own dossiers, newest first. */
        get: operations["listDossiers"];
        put?: never;
        /** Submits a dossier. The same `Idempotency-Key` with the same content gives the same receipt; with other content it is `idempotency_key_reused`. */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of a dossier. Anybody who has the code sees the public view; the owner, signed in, sees the notes too. */
        get: operations["readDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierCode}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt, for its owner only. */
        get: operations["readReceipt"];
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
        /** @enum {string} */
        Language: "vi" | "en";
        /** @description A sentence in Vietnamese, and in English where there is one. */
        Text: {
            vi: string;
            en?: string;
        };
        /**
         * Format: date-time
         * @description RFC 3339 with offset.
         */
        Timestamp: string;
        Health: {
            /** @enum {string} */
            status: "ok";
            version: string;
        };
        /**
         * @description Stable. New codes may be added; a client treats an unknown one by its HTTP status.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "invalid_answers" | "not_found" | "method_not_allowed" | "origin_not_allowed" | "signed_out" | "session_expired" | "sign_in_failed" | "consent_required" | "form_not_found" | "form_outdated" | "dossier_not_found" | "not_your_dossier" | "dossier_rejected" | "idempotency_key_reused" | "upload_not_found" | "file_too_large" | "file_type_not_allowed" | "file_empty" | "too_many_requests" | "population_unavailable" | "one_stop_unavailable" | "sign_in_unavailable" | "insecure_connection" | "body_already_read" | "internal_error";
        FieldProblem: {
            /** @description Field or document id of the form definition. */
            field: string;
            /** @description For instance required, pattern, too_long, date_in_future, personal_id_shape. */
            code: string;
            title: string;
        };
        Problem: {
            /** @description urn:motcua:problem:<code> */
            type: string;
            /** @description What the person can do now, in the asked language. Never personal data. */
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            requestId?: string;
            /** @description Seconds. */
            retryAfter?: number;
            errors?: components["schemas"]["FieldProblem"][];
        };
        /**
         * @description Lạng Sơn e-government architecture 2020.
         * @enum {string}
         */
        AssuranceLevel: "AS-1" | "AS-2" | "AS-3" | "AS-4";
        Session: {
            signedIn: boolean;
            /** @description True when the browser sent a cookie of a session that has ended. */
            expired?: boolean;
            displayName?: string;
            /** @enum {string} */
            accountKind?: "citizen" | "business" | "organisation";
            assuranceLevel?: components["schemas"]["AssuranceLevel"];
            expiresAt?: components["schemas"]["Timestamp"];
            /** @description Whether the account carries a 12-digit number or a 9-digit card; without one the person states it. */
            hasPersonalId?: boolean;
        };
        SignedOut: {
            /** @constant */
            signedIn: false;
            /**
             * Format: uri
             * @description Navigate here to sign out of the national sign-in too.
             */
            endSessionUrl?: string;
        };
        ProcedureSummary: {
            procedureCode: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            ending: "submit" | "hand_over";
            formVersion: string;
        };
        ProcedureList: {
            procedures: components["schemas"]["ProcedureSummary"][];
        };
        /** @description A FormDefinition of @motcua/forms; its own schema is there. */
        FormDocument: {
            id: string;
            version: string;
            procedureCode: string;
            title: components["schemas"]["Text"];
            pages: {
                [key: string]: unknown;
            }[];
            documents: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A piece of data about the person that the register or the sign-in can give.
         * @enum {string}
         */
        DataItem: "full_name" | "personal_id" | "legacy_id_card" | "birth_date" | "sex" | "nationality" | "ethnicity" | "religion" | "marital_status" | "place_of_origin" | "birth_registration_place" | "permanent_address" | "current_address" | "father" | "mother" | "spouse" | "representative" | "household_head" | "phone" | "email";
        DataItemRequest: {
            item: components["schemas"]["DataItem"];
            label: components["schemas"]["Text"];
            /** @description Sensitive data needs a consent of its own (Law 91/2025/QH15). */
            sensitive: boolean;
            /** @description Needed to verify the person; without it nothing is fetched. */
            required: boolean;
        };
        SearchMiss: {
            /** @description As it was typed. */
            query: string;
        };
        ConsentRequest: {
            procedureCode: string;
            noticeVersion: string;
            purpose: components["schemas"]["Text"];
            controller: components["schemas"]["Text"];
            items: components["schemas"]["DataItemRequest"][];
        };
        ConsentGrant: {
            procedureCode: string;
            noticeVersion: string;
            items: components["schemas"]["DataItem"][];
        };
        Consent: {
            id: string;
            procedureCode: string;
            noticeVersion: string;
            purpose: components["schemas"]["Text"];
            items: components["schemas"]["DataItem"][];
            givenAt: components["schemas"]["Timestamp"];
            withdrawnAt?: components["schemas"]["Timestamp"];
        };
        ConsentList: {
            consents: components["schemas"]["Consent"][];
        };
        /** @description What the person says of themselves, where the account does not carry it. One of personalId and legacyIdCard. */
        DeclaredIdentity: {
            personalId?: string;
            legacyIdCard?: string;
            fullName: string;
            /** @description yyyy-MM-dd, or yyyy when the day is not known. */
            birthDate: string;
        };
        VerificationRequest: {
            procedureCode: string;
            declared?: components["schemas"]["DeclaredIdentity"];
        };
        /** @enum {string} */
        FieldVerdict: "match" | "no_match" | "cannot_tell";
        Verification: {
            outcome: components["schemas"]["FieldVerdict"];
            fields: {
                personalId: components["schemas"]["FieldVerdict"];
                fullName: components["schemas"]["FieldVerdict"];
                birthDate: components["schemas"]["FieldVerdict"];
            };
            assuranceLevel?: components["schemas"]["AssuranceLevel"];
            checkedAt: components["schemas"]["Timestamp"];
            /** @description Set when the register could not be asked; the outcome is then cannot_tell. */
            unavailable?: components["schemas"]["ProblemCode"];
        };
        PrefillRequest: {
            procedureCode: string;
        };
        PrefilledValue: {
            field: string;
            value: string;
            /** @enum {string} */
            source: "population_database" | "sign_in";
            asOf: components["schemas"]["Timestamp"];
        };
        Prefill: {
            values: components["schemas"]["PrefilledValue"][];
            unavailable?: components["schemas"]["Problem"];
        };
        /** @description Field id → answer. A document's answer is the list of its upload ids, in `documents`, not here. */
        Answers: {
            [key: string]: string | number | boolean | string[];
        };
        AttachedDocument: {
            documentId: string;
            uploadIds: string[];
        };
        DraftContent: {
            formVersion: string;
            answers: components["schemas"]["Answers"];
            documents: components["schemas"]["AttachedDocument"][];
            /** @description Where the person was. */
            page?: string;
        };
        Draft: {
            formVersion: string;
            answers: components["schemas"]["Answers"];
            documents: components["schemas"]["AttachedDocument"][];
            page?: string;
            savedAt: components["schemas"]["Timestamp"];
        };
        Upload: {
            id: string;
            documentId: string;
            fileName: string;
            /** @description Bytes. */
            size: number;
            /** @description By content. */
            mediaType?: string;
            /** @enum {string} */
            state: "receiving" | "accepted";
        };
        DossierSubmission: {
            procedureCode: string;
            formVersion: string;
            answers: components["schemas"]["Answers"];
            documents: components["schemas"]["AttachedDocument"][];
        };
        /** @description Data of form 01 (receipt and appointment); does not replace the printed form. */
        Receipt: {
            dossierCode: string;
            procedureCode: string;
            procedureName: components["schemas"]["Text"];
            agency: components["schemas"]["Text"];
            receivedAt: components["schemas"]["Timestamp"];
            appointment?: components["schemas"]["Timestamp"];
            /** @description The calendar of a year in it is not announced yet. */
            appointmentProvisional?: boolean;
            processingWorkingDays?: number;
            documents: {
                documentId: string;
                label: components["schemas"]["Text"];
                files: number;
            }[];
        };
        /** @description National status 1 to 10, or an unknown code kept as it came. */
        DossierStatus: {
            /** @enum {string} */
            kind: "registered" | "received" | "not_accepted" | "processing" | "supplement_required" | "payment_required" | "withdrawn" | "stopped" | "processed" | "returned";
        } | {
            /** @constant */
            kind: "unknown";
            raw: string;
        };
        /**
         * @description What the citizen must do now.
         * @enum {string}
         */
        NextAction: "wait" | "supplement" | "pay" | "collect_result" | "read_reason" | "none" | "ask_agency";
        TimelineEntry: {
            at: components["schemas"]["Timestamp"];
            status: components["schemas"]["DossierStatus"];
            /** @description Owner's view only. */
            department?: string;
            /** @description Owner's view only. */
            note?: string;
        };
        Deadline: {
            /** @enum {string} */
            state: "on_time" | "due_today" | "late" | "finished_on_time" | "finished_late" | "paused";
            /** @description Working days left, or late by. */
            workingDays: number;
        };
        DossierProgress: {
            dossierCode: string;
            /** @enum {string} */
            view: "public" | "owner";
            status: components["schemas"]["DossierStatus"];
            nextAction: components["schemas"]["NextAction"];
            /** @description Owner's view only. */
            procedureCode?: string;
            procedureName?: components["schemas"]["Text"];
            agency?: components["schemas"]["Text"];
            receivedAt?: components["schemas"]["Timestamp"];
            appointment?: components["schemas"]["Timestamp"];
            deadline?: components["schemas"]["Deadline"];
            /** @description Owner's view only. */
            supplement?: {
                message: string;
                until?: components["schemas"]["Timestamp"];
            };
            timeline: components["schemas"]["TimelineEntry"][];
            checkedAt: components["schemas"]["Timestamp"];
            /** @description The one-stop system did not answer; this is what it said at checkedAt. */
            stale?: boolean;
        };
        DossierListEntry: {
            dossierCode: string;
            procedureCode: string;
            procedureName: components["schemas"]["Text"];
            receivedAt: components["schemas"]["Timestamp"];
            appointment?: components["schemas"]["Timestamp"];
            status: components["schemas"]["DossierStatus"];
        };
        DossierList: {
            dossiers: components["schemas"]["DossierListEntry"][];
        };
    };
    responses: {
        /** @description A problem (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        procedureCode: string;
        dossierCode: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Language = components['schemas']['Language'];
export type Text = components['schemas']['Text'];
export type Timestamp = components['schemas']['Timestamp'];
export type Health = components['schemas']['Health'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldProblem = components['schemas']['FieldProblem'];
export type Problem = components['schemas']['Problem'];
export type AssuranceLevel = components['schemas']['AssuranceLevel'];
export type Session = components['schemas']['Session'];
export type SignedOut = components['schemas']['SignedOut'];
export type ProcedureSummary = components['schemas']['ProcedureSummary'];
export type ProcedureList = components['schemas']['ProcedureList'];
export type FormDocument = components['schemas']['FormDocument'];
export type DataItem = components['schemas']['DataItem'];
export type DataItemRequest = components['schemas']['DataItemRequest'];
export type SearchMiss = components['schemas']['SearchMiss'];
export type ConsentRequest = components['schemas']['ConsentRequest'];
export type ConsentGrant = components['schemas']['ConsentGrant'];
export type Consent = components['schemas']['Consent'];
export type ConsentList = components['schemas']['ConsentList'];
export type DeclaredIdentity = components['schemas']['DeclaredIdentity'];
export type VerificationRequest = components['schemas']['VerificationRequest'];
export type FieldVerdict = components['schemas']['FieldVerdict'];
export type Verification = components['schemas']['Verification'];
export type PrefillRequest = components['schemas']['PrefillRequest'];
export type PrefilledValue = components['schemas']['PrefilledValue'];
export type Prefill = components['schemas']['Prefill'];
export type Answers = components['schemas']['Answers'];
export type AttachedDocument = components['schemas']['AttachedDocument'];
export type DraftContent = components['schemas']['DraftContent'];
export type Draft = components['schemas']['Draft'];
export type Upload = components['schemas']['Upload'];
export type DossierSubmission = components['schemas']['DossierSubmission'];
export type Receipt = components['schemas']['Receipt'];
export type DossierStatus = components['schemas']['DossierStatus'];
export type NextAction = components['schemas']['NextAction'];
export type TimelineEntry = components['schemas']['TimelineEntry'];
export type Deadline = components['schemas']['Deadline'];
export type DossierProgress = components['schemas']['DossierProgress'];
export type DossierListEntry = components['schemas']['DossierListEntry'];
export type DossierList = components['schemas']['DossierList'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterProcedureCode = components['parameters']['procedureCode'];
export type ParameterDossierCode = components['parameters']['dossierCode'];
export type $defs = Record<string, never>;
export interface operations {
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Healthy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    startSignIn: {
        parameters: {
            query?: {
                /** @description Page to come back to; its origin must be one of the gateway's sites. Without it the gateway shows its own "signed in, close this tab" page. */
                return?: string;
                lang?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the sign-in service. */
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    finishSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page the sign-in started from. */
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProcedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDocument"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readConsentRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRequest"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    countSearchMiss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchMiss"];
            };
        };
        responses: {
            /** @description Taken note of. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentGrant"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    verifyIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    prefillForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrefillRequest"];
            };
        };
        responses: {
            /** @description The values. Empty with `unavailable` when the register could not be asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prefill"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                procedureCode: components["parameters"]["procedureCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    createUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    readUploadOffset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offset is in `Upload-Offset`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    appendToUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    submitDossier: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierSubmission"];
            };
        };
        responses: {
            /** @description Submitted before with this key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Submitted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierCode: components["parameters"]["dossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierProgress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierCode: components["parameters"]["dossierCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
