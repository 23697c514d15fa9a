// Generated from contracts/http/notification.json.
export interface paths {
    "/api/history/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_3"];
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
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handover"];
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
    "/api/messages/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview_1"];
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
    "/api/messages/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/delivery-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/held-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/outdated-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["outdated"];
        put?: never;
        post?: never;
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
    "/api/messages/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/texts/{purpose}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put: operations["write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/texts/{purpose}/{language}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/texts/{purpose}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/anchor/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyAnchor"];
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
    "/api/operations/notification-service/dead-letters/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/notification-service/deferred-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deferredEvents"];
        put?: never;
        post?: never;
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
        AnchorVerification: {
            anchor?: string | null;
            /** Format: int64 */
            faults: number;
            findings: components["schemas"]["AnchorVerification.Fault"][];
            /** Format: int64 */
            heads: number;
            intact: boolean;
            /** Format: date-time */
            takenAt?: string | null;
        };
        "AnchorVerification.Fault": {
            collection: string;
            /** @enum {string} */
            finding: "DOCUMENT_MISSING" | "ENTRY_MISSING" | "ENTRY_CHANGED" | "NOT_SIGNED";
            id: string;
        };
        AuditChange: {
            after?: string | null;
            before?: string | null;
            path: string;
        };
        AuditEntry: {
            action: string;
            actor: string;
            /** Format: date-time */
            at: string;
            causationId?: string | null;
            changes?: components["schemas"]["AuditChange"][] | null;
            correlationId: string;
            events: string[];
            hash: string;
            key?: string | null;
            /** Format: int64 */
            number: number;
            reason?: string | null;
            state: string;
        };
        AuditVerification: {
            /** Format: int32 */
            entries: number;
            /** @enum {string|null} */
            finding?: "ENTRY_MISSING" | "ENTRY_CHANGED" | "ENTRY_WITHOUT_KEY" | "KEY_UNKNOWN" | "VALUES_CHANGED" | "STATE_CHANGED" | null;
            /** Format: int64 */
            firstFault: number;
            intact: boolean;
        };
        DeadLetter: {
            /** Format: date-time */
            at: string;
            en: string;
            eventId?: string | null;
            id: string;
            reason: string;
            /** Format: date-time */
            replayedAt?: string | null;
            replayedBy?: string | null;
            subject?: string | null;
            topic: string;
            type?: string | null;
            vi: string;
        };
        "DeadLetters.Replayed": {
            /** Format: int32 */
            failed: number;
            /** Format: int32 */
            succeeded: number;
        };
        DeadLettersOfKind: {
            /** Format: int64 */
            count: number;
            /** Format: date-time */
            oldest: string;
            type?: string | null;
        };
        DeferredEventsOfKind: {
            awaits: string;
            /** Format: int64 */
            count: number;
            /** Format: date-time */
            oldest?: string | null;
            type: string;
        };
        "Delivery.Handover": {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            result: "HANDED_OVER" | "RETURNED";
        };
        FollowUpRequest: {
            conferenceId: string;
            /** @enum {string} */
            kind: "REMINDER" | "THANKS";
        };
        FollowUpResponse: {
            closed: boolean;
            conferenceId: string;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            toRemind: number;
            /** Format: int32 */
            toThank: number;
            /** Format: int32 */
            unanswered: number;
        };
        HandoverRequest: {
            /** @enum {string} */
            result: "HANDED_OVER" | "RETURNED";
        };
        HeldWithdrawalRequest: {
            conferenceId: string;
            reason: string;
        };
        "InvalidInput.FieldError": {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
        };
        "LetterTexts.Versions": {
            /** Format: int32 */
            english: number;
            /** Format: int32 */
            vietnamese: number;
        };
        MessageResponse: {
            /** Format: int32 */
            attempts?: number | null;
            callName: string;
            /** @enum {string} */
            channel: "EMAIL" | "PRINT";
            channels: ("EMAIL" | "PRINT")[];
            conferenceId: string;
            delegateId: string;
            failure?: components["schemas"]["MessageResponse.Failure"];
            group?: string | null;
            groupName?: string | null;
            handover?: components["schemas"]["Delivery.Handover"];
            held: boolean;
            id: string;
            name: string;
            /** Format: date-time */
            nextTryAt?: string | null;
            nominationId?: string | null;
            /** @enum {string} */
            purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
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
            /** @enum {string|null} */
            takesBack?: "CONFERENCE_CANCELLED" | "DELEGATE_CANCELLED" | null;
            taskCode?: string | null;
            texts?: components["schemas"]["LetterTexts.Versions"];
            to?: string | null;
            /** Format: int64 */
            version: number;
        };
        "MessageResponse.Failure": {
            code: string;
            en: string;
            /** @enum {string} */
            reason: "ADDRESS_MISSING" | "ADDRESS_INVALID" | "ADDRESS_REFUSED" | "MESSAGE_REFUSED" | "GAVE_UP" | "PAPER_NOT_MADE";
            vi: string;
        };
        "OperationsController.Waiting": {
            /** Format: int64 */
            deadLetters: number;
            /** Format: int64 */
            earlyFacts: number;
            /** Format: date-time */
            oldestEarlyFact?: string | null;
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
        Problem: {
            code: string;
            correlationId?: string | null;
            detail: string;
            en: string;
            errors: components["schemas"]["InvalidInput.FieldError"][];
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
            vi: string;
        };
        ProgressResponse: {
            /** Format: int64 */
            attention: number;
            conferenceId: string;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            held: number;
            holds: boolean;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            sentLastMinute: number;
            states: {
                [key: string]: number;
            };
            /** Format: int64 */
            total: number;
        };
        ReleaseRequest: {
            conferenceId: string;
            group?: string | null;
        };
        ResolutionRequest: {
            /** @enum {string} */
            outcome: "RESEND" | "DELIVERED" | "PAPER";
            reason?: string | null;
        };
        RunRequest: {
            conferenceId: string;
        };
        TestRequest: {
            to?: string | null;
        };
        TestResponse: {
            accepted: boolean;
            serverAnswer?: string | null;
            to: string;
        };
        TextInForceRequest: {
            /** Format: int32 */
            number: number;
        };
        TextPreviewRequest: {
            body?: string | null;
            messageId: string;
            subject?: string | null;
        };
        TextPreviewResponse: {
            paragraphs: string[];
            subject: string;
        };
        TextRequest: {
            body?: string | null;
            subject?: string | null;
        };
        TextResponse: {
            body: string;
            id: string;
            /** @enum {string} */
            language: "VI" | "EN";
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
            required: string[];
            subject: string;
            variables: string[];
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["TextResponse.Saved"][];
        };
        "TextResponse.Saved": {
            body: string;
            by?: string | null;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            savedAt?: string | null;
            subject: string;
        };
    };
    responses: {
        /** @description The store does not answer. The same request may be sent again. */
        ProblemAway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid. `errors` has each error with its path. */
        ProblemInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key stands for another request. */
        ProblemKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has another media type. */
        ProblemMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role of the token does not permit this. */
        ProblemNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource in the commune of the token. */
        ProblemNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no valid token. */
        ProblemNotLoggedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule refuses the command. `code` names the rule. */
        ProblemRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another write came first. Read again. */
        ProblemStale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        ProblemTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing. Read first. */
        ProblemVersionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_3: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    list_1: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId: string;
                /** @description The messages to one delegate: one for each revision of the invitation. */
                delegateId?: string;
                /** @description Items in the page. */
                limit?: number;
                /** @description HELD for those that are held, QUEUED for the others that wait. */
                state?: "QUEUED" | "HELD" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "PRINT_PENDING" | "PRINTED" | "SUPERSEDED" | "WITHDRAWN";
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_2: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    handover: {
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
                "application/json": components["schemas"]["HandoverRequest"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    preview_1: {
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
                    "text/html;charset=UTF-8": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    printed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
        };
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    deliveryList: {
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_1: {
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
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldWithdrawalRequest"];
            };
        };
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunRequest"];
            };
        };
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    outdated: {
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
                    "application/json": components["schemas"]["MessageResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequest"];
            };
        };
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    sheets: {
        parameters: {
            query: {
                conferenceId: string;
                size: "A5" | "A6";
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
                    "application/pdf": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    list_2: {
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
                    "application/json": components["schemas"]["TextResponse"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "VI" | "EN";
                purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
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
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                language: "VI" | "EN";
                purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
        };
    };
    setBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                language: "VI" | "EN";
                purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextInForceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "VI" | "EN";
                purpose: "INVITATION" | "REVISED" | "MOVED" | "REMINDER" | "CANCELLED" | "WITHDRAWN" | "THANKS" | "RETURNED" | "TASK_ASSIGNED" | "TASK_OVERDUE" | "TASK_RETURNED";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextPreviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextPreviewResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    verifyAnchor: {
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
                    "application/json": components["schemas"]["AnchorVerification"];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    list: {
        parameters: {
            query?: {
                /** @description The id of the last letter of the page before. */
                after?: string;
                limit?: number;
                replayed?: boolean;
                /** @description Of the events. */
                type?: string;
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            503: components["responses"]["ProblemAway"];
        };
    };
    replayAll: {
        parameters: {
            query?: {
                type?: string;
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
                    "application/json": components["schemas"]["DeadLetters.Replayed"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            503: components["responses"]["ProblemAway"];
        };
    };
    types: {
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
                    "application/json": components["schemas"]["DeadLettersOfKind"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    deferredEvents: {
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
                    "application/json": components["schemas"]["DeferredEventsOfKind"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
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
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
}
