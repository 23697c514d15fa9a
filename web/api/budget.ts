// Generated from contracts/http/budget.json.
export interface paths {
    "/api/funds/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["funds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{conferenceId}/{fund}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{conferenceId}/{fund}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{conferenceId}/{fund}/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verify_1"];
        put?: never;
        post?: never;
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
        get: operations["read"];
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
    "/api/operations/budget-service/dead-letters": {
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
    "/api/operations/budget-service/dead-letters/{id}/replay": {
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
    "/api/operations/budget-service/dead-letters/replay": {
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
    "/api/operations/budget-service/outbox": {
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
    "/api/rewards": {
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
    "/api/rewards/{nominationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/{nominationId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/{nominationId}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recover"];
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
        AllocationRequest: {
            /** Format: int64 */
            amount: number;
            basis: string;
        };
        AllocationResponse: {
            /** Format: int64 */
            amount: number;
            basis: string;
            conferenceId: string;
            /** @enum {string} */
            fund: "STATE_BUDGET" | "REWARD_FUND";
            id: string;
            ledgerLine?: string | null;
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
        BookedAmounts: {
            /** Format: int64 */
            committed: number;
            /** Format: int64 */
            paid: number;
            /** Format: int64 */
            reserved: number;
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
        FundsResponse: {
            conferenceId: string;
            funds: components["schemas"]["FundsResponse.FundResponse"][];
        };
        "FundsResponse.FundResponse": {
            /** Format: int64 */
            allocated: number;
            /** Format: int64 */
            available: number;
            basis: string;
            /** Format: int64 */
            committed: number;
            /** @enum {string} */
            fund: "STATE_BUDGET" | "REWARD_FUND";
            /** Format: int64 */
            lines: number;
            name: string;
            /** Format: int64 */
            paid: number;
            /** Format: int64 */
            reserved: number;
        };
        LedgerLineResponse: {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at: string;
            balance: components["schemas"]["LedgerLineResponse.Balance"];
            by: string;
            hash: string;
            id: string;
            /** @enum {string} */
            movement: "ALLOCATED" | "RESERVED" | "COMMITTED" | "PAID" | "RELEASED" | "REVERSED" | "RECOVERED";
            nominationId?: string | null;
            note: string;
            /** Format: int64 */
            number: number;
            previousHash: string;
        };
        "LedgerLineResponse.Balance": {
            /** Format: int64 */
            allocated: number;
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            committed: number;
            /** Format: int64 */
            paid: number;
            /** Format: int64 */
            reserved: number;
        };
        LedgerVerificationResponse: {
            balances: components["schemas"]["LedgerLineResponse.Balance"];
            findings: components["schemas"]["LedgerVerificationResponse.FindingResponse"][];
            intact: boolean;
            /** Format: int64 */
            lines: number;
            /** Format: int64 */
            trialBalance: number;
        };
        "LedgerVerificationResponse.FindingResponse": {
            en: string;
            fault: string;
            line: string;
            vi: string;
        };
        Nominee: {
            formOfAward: string;
            kind: string;
            name: string;
            unit: string;
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
        PageLedgerLineResponse: {
            items: components["schemas"]["LedgerLineResponse"][];
            next?: string | null;
        };
        PageRewardResponse: {
            items: components["schemas"]["RewardResponse"][];
            next?: string | null;
        };
        PaymentRequest: {
            proxy?: string | null;
            receivedBy: string;
        };
        RecoveryRequest: {
            receipt: string;
        };
        RewardResponse: {
            conferenceId: string;
            decision?: components["schemas"]["RewardResponse.DecisionResponse"];
            /** Format: int64 */
            estimate: number;
            held: components["schemas"]["BookedAmounts"];
            ledgerLines: components["schemas"]["RewardResponse.BookedLineResponse"][];
            nominationId: string;
            nominee: components["schemas"]["Nominee"];
            payment?: components["schemas"]["RewardResponse.PaymentResponse"];
            recovery?: components["schemas"]["RewardResponse.RecoveryResponse"];
            /** Format: int64 */
            recoveryDue: number;
            /** Format: int64 */
            reward: number;
            shortfall?: components["schemas"]["Shortfall"];
            /** @enum {string} */
            state: "PENDING" | "RESERVED" | "UNFUNDED" | "COMMITTED" | "PAID" | "RELEASED";
            withdrawn?: string | null;
        };
        "RewardResponse.BookedLineResponse": {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            movement: "ALLOCATED" | "RESERVED" | "COMMITTED" | "PAID" | "RELEASED" | "REVERSED" | "RECOVERED";
        };
        "RewardResponse.DecisionResponse": {
            /** Format: date */
            date: string;
            id: string;
            number: string;
            /** Format: int64 */
            reward: number;
        };
        "RewardResponse.PaymentResponse": {
            /** Format: date-time */
            at: string;
            paidBy: string;
            proxy?: string | null;
            receivedBy: string;
        };
        "RewardResponse.RecoveryResponse": {
            /** Format: date-time */
            at: string;
            receipt: string;
            receivedBy: string;
        };
        Shortfall: {
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            needed: number;
            /** Format: date-time */
            since: string;
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
    funds: {
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
                    "application/json": components["schemas"]["FundsResponse"];
                };
            };
        };
    };
    allocate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
                fund: "STATE_BUDGET" | "REWARD_FUND";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationResponse"];
                };
            };
        };
    };
    ledger: {
        parameters: {
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                /** @description Items in the page. */
                limit?: number;
            };
            header?: never;
            path: {
                conferenceId: string;
                fund: "STATE_BUDGET" | "REWARD_FUND";
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
                    "application/json": components["schemas"]["PageLedgerLineResponse"];
                };
            };
        };
    };
    verify_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                fund: "STATE_BUDGET" | "REWARD_FUND";
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
                    "application/json": components["schemas"]["LedgerVerificationResponse"];
                };
            };
        };
    };
    read: {
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
    list: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId: string;
                /** @description Items in the page. */
                limit?: number;
                state?: "PENDING" | "RESERVED" | "UNFUNDED" | "COMMITTED" | "PAID" | "RELEASED";
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
                    "application/json": components["schemas"]["PageRewardResponse"];
                };
            };
        };
    };
    show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nominationId: string;
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
                    "application/json": components["schemas"]["RewardResponse"];
                };
            };
        };
    };
    pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made. */
                "Idempotency-Key"?: string;
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                nominationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardResponse"];
                };
            };
        };
    };
    recover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made. */
                "Idempotency-Key"?: string;
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                nominationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardResponse"];
                };
            };
        };
    };
}
