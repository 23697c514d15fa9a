// Generated from contracts/http/notification.json.
export interface paths {
    "/api/history/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history/{collection}/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outbox"];
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
        AuditEntry: {
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            causationId?: string | null;
            correlationId: string;
            events: string[];
            hash: string;
            /** Format: int64 */
            number: number;
            reason?: string | null;
            state: string;
        };
        AuditVerification: {
            /** Format: int32 */
            entries: number;
            /** Format: int64 */
            firstFault: number;
            intact: boolean;
        };
        DeadLetter: {
            /** Format: date-time */
            at: string;
            eventId?: string | null;
            id: string;
            reason: string;
            /** Format: date-time */
            replayedAt?: string | null;
            subject?: string | null;
            topic: string;
            type?: string | null;
        };
        "DeadLetters.Replayed": {
            /** Format: int32 */
            failed: number;
            /** Format: int32 */
            succeeded: number;
        };
        MessageResponse: {
            /** Format: int32 */
            attempts?: number | null;
            /** @enum {string} */
            channel: "EMAIL" | "PRINT";
            conferenceId: string;
            delegateId: string;
            failure?: components["schemas"]["MessageResponse.Failure"];
            id: string;
            name: string;
            /** Format: date-time */
            nextTryAt?: string | null;
            /** Format: int32 */
            revision: number;
            serverAnswer?: string | null;
            /** @enum {string|null} */
            settledBy?: "ANSWER" | "PERSON" | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "PRINT_PENDING" | "PRINTED" | "SUPERSEDED" | "WITHDRAWN";
            /** Format: int32 */
            supersededBy?: number | null;
            to?: string | null;
            /** Format: int64 */
            version: number;
        };
        "MessageResponse.Failure": {
            en: string;
            /** @enum {string} */
            reason: "ADDRESS_MISSING" | "ADDRESS_INVALID" | "ADDRESS_REFUSED" | "MESSAGE_REFUSED" | "GAVE_UP" | "PAPER_NOT_MADE";
            vi: string;
        };
        "OperationsController.Waiting": {
            /** Format: int64 */
            earlyFacts: number;
            outboxes: components["schemas"]["OutboxState"][];
        };
        OutboxState: {
            collection: string;
            /** Format: date-time */
            oldest?: string | null;
            /** Format: int64 */
            pending: number;
        };
        PageMessageResponse: {
            items: components["schemas"]["MessageResponse"][];
            next?: string | null;
        };
        ProgressResponse: {
            /** Format: int64 */
            attention: number;
            conferenceId: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            open: number;
            states: {
                [key: string]: number;
            };
            /** Format: int64 */
            total: number;
        };
        ResolutionRequest: {
            /** @enum {string} */
            outcome: "RESEND" | "DELIVERED";
            reason?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntry"][];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                collection: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId: string;
                /** @description Items in the page. */
                limit?: number;
                state?: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "PRINT_PENDING" | "PRINTED" | "SUPERSEDED" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessageResponse"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    progress: {
        parameters: {
            query: {
                conferenceId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressResponse"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                replayed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetters.Replayed"];
                };
            };
        };
    };
    replayAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetters.Replayed"];
                };
            };
        };
    };
    outbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsController.Waiting"];
                };
            };
        };
    };
}
