// Generated from contracts/http/delegate.json.
export interface paths {
    "/api/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}": {
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
    "/api/delegates/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history/{collection}/{id}": {
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
    "/api/operations/delegate-service/dead-letters": {
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
    "/api/operations/delegate-service/dead-letters/{id}/replay": {
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
    "/api/operations/delegate-service/dead-letters/replay": {
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
    "/api/operations/delegate-service/outbox": {
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
    "/api/rosters/{conferenceId}": {
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
    "/api/rosters/{conferenceId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["inviteEverybody"];
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
        AnswerRequest: {
            answer: string;
            needs?: string | null;
            reason?: string | null;
            substituteName?: string | null;
        };
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
        CancellationRequest: {
            reason: string;
        };
        CheckInRequest: {
            door: string;
        };
        CheckInResponse: {
            /** Format: date-time */
            checkedInAt: string;
            conferenceId: string;
            door: string;
            group: string;
            id: string;
            name: string;
            /** @enum {string} */
            state: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
            substituteName?: string | null;
            unit: string;
        };
        ContactRequest: {
            /** @enum {string} */
            channel: "EMAIL" | "PRINT";
            email?: string | null;
            phone?: string | null;
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
        DelegateResponse: {
            answer?: components["schemas"]["DelegateResponse.AnswerResponse"];
            /** Format: int32 */
            birthYear?: number | null;
            checkIn?: components["schemas"]["DelegateResponse.ArrivalResponse"];
            conferenceId: string;
            contact: components["schemas"]["DelegateResponse.ContactResponse"];
            group: string;
            groups: string[];
            id: string;
            invitation?: components["schemas"]["DelegateResponse.LatestInvitationResponse"];
            name: string;
            nominations: string[];
            /** @enum {string} */
            state: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
            title?: string | null;
            unit: string;
            /** Format: int32 */
            waitingPosition?: number | null;
        };
        "DelegateResponse.AnswerResponse": {
            /** @enum {string} */
            answer: "ACCEPTED" | "DECLINED" | "SUBSTITUTED";
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "LINK" | "OFFICER";
            needs?: string | null;
            reason?: string | null;
            substituteName?: string | null;
        };
        "DelegateResponse.ArrivalResponse": {
            /** Format: date-time */
            at: string;
            door: string;
        };
        "DelegateResponse.ContactResponse": {
            /** @enum {string} */
            channel: "EMAIL" | "PRINT";
            email?: string | null;
            phone?: string | null;
        };
        "DelegateResponse.LatestInvitationResponse": {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            delivery: "PENDING" | "SENT" | "FAILED" | "UNCERTAIN";
            failure?: string | null;
            /** Format: int32 */
            revision: number;
            withdrawn: boolean;
        };
        InvitationResponse: {
            answer?: components["schemas"]["DelegateResponse.AnswerResponse"];
            closed: boolean;
            conferenceTitle: string;
            date?: string | null;
            endTime?: string | null;
            groupName: string;
            issuer: string;
            name: string;
            startTime?: string | null;
            /** @enum {string} */
            state: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
            title?: string | null;
            unitName: string;
            venueAddress: string;
            venueName: string;
            /** Format: int32 */
            waitingPosition?: number | null;
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
        PageDelegateResponse: {
            items: components["schemas"]["DelegateResponse"][];
            next?: string | null;
        };
        RegistrationRequest: {
            /** Format: int32 */
            birthYear?: number | null;
            /** @enum {string|null} */
            channel?: "EMAIL" | "PRINT" | null;
            conferenceId: string;
            email?: string | null;
            group: string;
            name: string;
            phone?: string | null;
            title?: string | null;
            unit?: string | null;
        };
        RosterResponse: {
            /** Format: int32 */
            cap: number;
            conferenceId: string;
            delegates: {
                [key: string]: number;
            };
            groups: components["schemas"]["RosterResponse.GroupResponse"][];
            invitations: {
                [key: string]: number;
            };
            /** Format: int32 */
            rounds: number;
            schedule?: components["schemas"]["RosterResponse.ScheduleResponse"];
            /** Format: int32 */
            taken: number;
            title: string;
            /** Format: int32 */
            unassigned: number;
            /** Format: int32 */
            waiting: number;
        };
        "RosterResponse.GroupResponse": {
            code: string;
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quota?: number | null;
            quotaIsSample: boolean;
            shared: boolean;
            /** Format: int32 */
            taken: number;
            /** Format: int32 */
            waiting: number;
        };
        "RosterResponse.ScheduleResponse": {
            date: string;
            endTime: string;
            /** Format: int32 */
            revision: number;
            startTime: string;
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
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
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
                    "application/json": components["schemas"]["InvitationResponse"];
                    "text/html": string;
                };
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
                "application/x-www-form-urlencoded": {
                    /** @default  */
                    answer?: string;
                    /** @default  */
                    needs?: string;
                    /** @default  */
                    reason?: string;
                    /** @default  */
                    substituteName?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResponse"] | string;
                };
            };
        };
    };
    list: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId: string;
                group?: string;
                /** @description Items in the page. */
                limit?: number;
                state?: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
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
                    "application/json": components["schemas"]["PageDelegateResponse"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    read_3: {
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
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    answer: {
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
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    cancel: {
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
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    checkIn: {
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
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResponse"];
                };
            };
        };
    };
    changeContact: {
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
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    invite: {
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
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
        };
    };
    read_2: {
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
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
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
                    "application/json": components["schemas"]["RosterResponse"];
                };
            };
        };
    };
    inviteEverybody: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
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
                    "application/json": components["schemas"]["RosterResponse"];
                };
            };
        };
    };
}
