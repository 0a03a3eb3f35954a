// Generated from openapi/ngsp.yaml by scripts/generate.ts. Do not edit.
export interface paths {
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Client credentials in a Basic header. */
        post: operations["issueToken"];
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
         * @example {
         *       "grant_type": "client_credentials"
         *     }
         */
        TokenRequest: {
            /** @constant */
            grant_type: "client_credentials";
        };
        /**
         * @description An opaque bearer token. `scope` is "am_application_scope default" on NGSP.
         * @example {
         *       "access_token": "00000000-0000-4000-8000-000000000000",
         *       "scope": "am_application_scope default",
         *       "token_type": "Bearer",
         *       "expires_in": 3600
         *     }
         */
        TokenAnswer: {
            access_token: string;
            scope?: string;
            token_type: string;
            /** @description Seconds; 3600 in the guide. */
            expires_in: number;
        };
        /** @description 900901 invalid credentials, 900902 missing credentials, 900906 no matching resource; a number or a text. */
        FaultCode: number | string;
        /**
         * @example {
         *       "fault": {
         *         "code": 900902,
         *         "message": "Missing Credentials",
         *         "description": "Required OAuth credentials not provided"
         *       }
         *     }
         * @example {
         *       "fault": {
         *         "code": "900901",
         *         "message": "Invalid Credentials"
         *       }
         *     }
         */
        NestedFault: {
            fault: {
                code: components["schemas"]["FaultCode"];
                message?: string;
                description?: string;
            };
        };
        /**
         * @example {
         *       "code": "900901",
         *       "message": "Invalid Credentials",
         *       "description": "Make sure you have provided the correct security credentials"
         *     }
         */
        FlatFault: {
            code: components["schemas"]["FaultCode"];
            message?: string;
            description?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type TokenRequest = components['schemas']['TokenRequest'];
export type TokenAnswer = components['schemas']['TokenAnswer'];
export type FaultCode = components['schemas']['FaultCode'];
export type NestedFault = components['schemas']['NestedFault'];
export type FlatFault = components['schemas']['FlatFault'];
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description Wrong consumer key or secret. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NestedFault"];
                    "application/xml": string;
                };
            };
        };
    };
}
