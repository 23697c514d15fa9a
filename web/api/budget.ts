// Generated from contracts/http/budget.json.
export interface paths {
    "/api/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["show_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/reversal/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/allocations/{id}/reversal/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{conferenceId}": {
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
    "/api/estimates/{conferenceId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{conferenceId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["prepare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{conferenceId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{conferenceId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{conferenceId}/versions/{number}/paper": {
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
    "/api/final-accounts/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showFinalAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/final-accounts/{conferenceId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveFinalAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/final-accounts/{conferenceId}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareFinalAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/final-accounts/{conferenceId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printFinalAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/final-accounts/{conferenceId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnFinalAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/final-accounts/{conferenceId}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tabulateFinalAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        get: operations["allocations_1"];
        put?: never;
        post: operations["allocate_1"];
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
        get: operations["ledger_1"];
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
        get: operations["verify_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{conferenceId}/REWARD_FUND/former-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["formerLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/{conferenceId}/REWARD_FUND/former-ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyFormer"];
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
        get: operations["verify_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/budget-service/anchor/verification": {
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
    "/api/operations/budget-service/dead-letters": {
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
    "/api/operations/budget-service/dead-letters/types": {
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
    "/api/operations/budget-service/deferred-events": {
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
    "/api/payouts/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makePayoutSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["showPayoutSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPayoutSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["markPayoutSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["printPayoutSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPayoutSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attachScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/scans/{scan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeScan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/{conferenceId}/sheets/{number}/scans/{scan}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["openScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds": {
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
    "/api/reward-funds/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["show_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds/{year}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["allocations"];
        put?: never;
        post: operations["allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds/{year}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds/{year}/carry-over/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds/{year}/carry-over/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reward-funds/{year}/ledger": {
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
    "/api/reward-funds/{year}/ledger/verification": {
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
    "/api/rewards/{nominationId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/{nominationId}/reversal/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rewards/{nominationId}/reversal/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}": {
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
    "/api/spending/{conferenceId}/lines/{line}/advances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/expenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/spendings/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/spendings/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/spendings/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/spendings/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/spending/{conferenceId}/lines/{line}/spendings/{id}/vouchers/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open"];
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
        AllocationRequest: {
            /** Format: int64 */
            amount: number;
            basis: string;
        };
        AllocationResponse: {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at?: string | null;
            basis: string;
            conferenceId: string;
            /** @enum {string} */
            fund: "STATE_BUDGET" | "REWARD_FUND";
            id: string;
            ledgerLine?: string | null;
            reversal?: components["schemas"]["ReversalResponse"];
            reversalLine?: string | null;
            /** Format: int64 */
            version: number;
        };
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
        DeclarationRequest: {
            reasons: components["schemas"]["DeclarationRequest.UnpaidReason"][];
        };
        "DeclarationRequest.UnpaidReason": {
            nominationId: string;
            reason: string;
        };
        DeferredEventsOfKind: {
            awaits: string;
            /** Format: int64 */
            count: number;
            /** Format: date-time */
            oldest?: string | null;
            type: string;
        };
        "EstimateRequests.Line": {
            basis: string;
            /** Format: int32 */
            code?: number | null;
            /** Format: int32 */
            count: number;
            norm?: string | null;
            overNorm?: string | null;
            perPlace: boolean;
            text: string;
            unit: string;
            /** Format: int64 */
            unitPrice: number;
        };
        "EstimateRequests.LineReason": {
            /** Format: int32 */
            line: number;
            reason: string;
        };
        "EstimateRequests.Lines": {
            lines: components["schemas"]["EstimateRequests.Line"][];
            why?: string | null;
        };
        "EstimateRequests.Return": {
            lines: components["schemas"]["EstimateRequests.LineReason"][];
            reason?: string | null;
        };
        EstimateResponse: {
            /** Format: int32 */
            approved?: number | null;
            conferenceId: string;
            norms: components["schemas"]["SpendingNorm"][];
            /** Format: int32 */
            places: number;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["EstimateResponse.Version"][];
        };
        "EstimateResponse.Line": {
            /** Format: int64 */
            amount: number;
            basis: string;
            /** Format: int32 */
            code: number;
            /** Format: int32 */
            count: number;
            limit?: components["schemas"]["SpendingNorm"];
            norm?: string | null;
            over: boolean;
            overNorm?: string | null;
            perPlace: boolean;
            /** Format: int64 */
            quantity: number;
            text: string;
            unit: string;
            /** Format: int64 */
            unitPrice: number;
        };
        "EstimateResponse.Step": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        "EstimateResponse.Version": {
            /** Format: date */
            day: string;
            lines: components["schemas"]["EstimateResponse.Line"][];
            /** Format: int32 */
            number: number;
            objections: components["schemas"]["EstimateVersion.Objection"][];
            /** Format: int32 */
            places: number;
            preparers: string[];
            reason?: string | null;
            settled?: components["schemas"]["EstimateResponse.Step"];
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "APPROVED" | "RETURNED";
            submitted?: components["schemas"]["EstimateResponse.Step"];
            /** Format: int64 */
            total: number;
            why?: string | null;
        };
        "EstimateVersion.Objection": {
            /** Format: int32 */
            line: number;
            reason: string;
        };
        FinalAccountResponse: {
            /** Format: int64 */
            adjusted: number;
            /** Format: int64 */
            advanced: number;
            /** Format: int64 */
            allocated: number;
            approved?: components["schemas"]["FinalAccountResponse.By"];
            changed: boolean;
            closed: boolean;
            conferenceId: string;
            declared?: components["schemas"]["FinalAccountResponse.By"];
            differences: components["schemas"]["FinalAccountResponse.DifferenceResponse"][];
            /** Format: int64 */
            estimated: number;
            /** Format: int64 */
            left: number;
            lines: components["schemas"]["FinalAccountResponse.Line"][];
            /** Format: int32 */
            openAdvances: number;
            returned?: components["schemas"]["FinalAccountResponse.Returned"];
            rewards: components["schemas"]["RewardAccount"];
            /** Format: int64 */
            spent: number;
            /** @enum {string} */
            state: "INTERIM" | "DECLARED" | "APPROVED";
            unpaid: components["schemas"]["FinalAccountResponse.UnpaidResponse"][];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            waiting: number;
            /** Format: int32 */
            year?: number | null;
        };
        "FinalAccountResponse.By": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        "FinalAccountResponse.DifferenceResponse": {
            /** Format: int64 */
            accounted: number;
            /** Format: int64 */
            booked: number;
            /** @enum {string} */
            place: "SPENT" | "ADVANCED" | "REWARD_FUND" | "REWARDS_PAID";
        };
        "FinalAccountResponse.Line": {
            /** Format: int64 */
            adjusted: number;
            /** Format: int64 */
            advanced: number;
            /** Format: int32 */
            code: number;
            /** Format: int64 */
            estimated: number;
            /** Format: int64 */
            left: number;
            /** Format: int64 */
            spent: number;
            text: string;
        };
        "FinalAccountResponse.Returned": {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        "FinalAccountResponse.UnpaidResponse": {
            /** Format: int64 */
            amount: number;
            name: string;
            nominationId: string;
            reason?: string | null;
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
            /** Format: int32 */
            year?: number | null;
        };
        "InvalidInput.FieldError": {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
        };
        KeptFileResponse: {
            id: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            type: "PDF" | "JPEG" | "PNG";
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
            movement: "ALLOCATED" | "RESERVED" | "COMMITTED" | "PAID" | "RELEASED" | "REVERSED" | "RECOVERED" | "ALLOCATION_REVERSED" | "PAYMENT_REVERSED" | "CARRIED_OUT" | "CARRIED_IN" | "RESERVED_OUT" | "RESERVED_IN" | "COMMITTED_OUT" | "COMMITTED_IN" | "PAID_OUT" | "PAID_IN" | "SPENT" | "ADVANCED" | "ADVANCE_SPENT" | "ADVANCE_RETURNED" | "SPENDING_REVERSED";
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
        PageLedgerLineResponse: {
            items: components["schemas"]["LedgerLineResponse"][];
            next?: string | null;
        };
        PageRewardResponse: {
            items: components["schemas"]["RewardResponse"][];
            next?: string | null;
        };
        PaymentRequest: {
            /** Format: date */
            paidOn?: string | null;
            proxy?: string | null;
            receivedBy: string;
        };
        "PayoutRequests.Make": {
            forms?: string[] | null;
            units?: string[] | null;
        };
        "PayoutRequests.MarkRequest": {
            by?: string | null;
            document?: string | null;
            /** @enum {string|null} */
            how?: "SIGNED" | "PROXY" | "NOT_RECEIVED" | null;
            nominationId: string;
            note?: string | null;
        };
        "PayoutRequests.Marks": {
            marks: components["schemas"]["PayoutRequests.MarkRequest"][];
        };
        "PayoutRequests.NewScan": {
            id: string;
            name: string;
        };
        "PayoutRequests.Pay": {
            /** Format: date */
            paidOn: string;
        };
        PayoutSheetResponse: {
            /** Format: int64 */
            booked: number;
            cancelled?: string | null;
            conferenceId: string;
            /** Format: int64 */
            difference: number;
            lines: components["schemas"]["PayoutSheetResponse.Line"][];
            made: components["schemas"]["PayoutSheetResponse.By"];
            /** Format: int32 */
            number: number;
            order?: components["schemas"]["PayoutSheetResponse.Order"];
            /** Format: int64 */
            returned: number;
            scans: components["schemas"]["PayoutSheetResponse.ScanResponse"][];
            /** Format: int64 */
            signedTotal: number;
            /** @enum {string} */
            state: "OPEN" | "PAYING" | "PAID" | "CANCELLED";
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            version: number;
        };
        "PayoutSheetResponse.By": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        "PayoutSheetResponse.Line": {
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            booked: number;
            /** Format: date */
            decidedOn: string;
            decision: string;
            /** Format: int64 */
            difference: number;
            formOfAward: string;
            ledgerLine?: string | null;
            maySign?: components["schemas"]["Recipient"];
            name: string;
            nominationId: string;
            /** @enum {string} */
            outcome: "TO_PAY" | "PAID" | "RECOVERY_DUE" | "RECOVERED" | "REVERSED" | "PAID_OTHERWISE" | "REVOKED";
            receipt?: components["schemas"]["PayoutSheetResponse.ReceiptResponse"];
            refused?: string | null;
            unit: string;
            unitName: string;
        };
        "PayoutSheetResponse.Order": {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            paidOn: string;
        };
        "PayoutSheetResponse.ReceiptResponse": {
            by?: string | null;
            document?: string | null;
            /** @enum {string} */
            how: "SIGNED" | "PROXY" | "NOT_RECEIVED";
            note?: string | null;
        };
        "PayoutSheetResponse.ScanResponse": {
            /** Format: date-time */
            at: string;
            by: string;
            name: string;
            /** Format: int32 */
            number: number;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            type: "PDF" | "JPEG" | "PNG";
        };
        PayoutsResponse: {
            conferenceId: string;
            free: components["schemas"]["PayoutsResponse.Free"][];
            sheets: components["schemas"]["PayoutsResponse.Sheet"][];
            /** Format: int64 */
            version: number;
        };
        "PayoutsResponse.Free": {
            /** Format: int64 */
            amount: number;
            formOfAward: string;
            name: string;
            nominationId: string;
            unit: string;
            unitName: string;
        };
        "PayoutsResponse.Sheet": {
            /** Format: int32 */
            lines: number;
            /** Format: date-time */
            madeAt: string;
            /** Format: int32 */
            number: number;
            /** Format: int64 */
            signed: number;
            /** Format: int64 */
            signedTotal: number;
            /** @enum {string} */
            state: "OPEN" | "PAYING" | "PAID" | "CANCELLED";
            /** Format: int64 */
            total: number;
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
        ReasonRequest: {
            reason: string;
        };
        Recipient: {
            name: string;
            salutation?: string | null;
            title?: string | null;
        };
        RecoveryRequest: {
            receipt: string;
        };
        ReversalResponse: {
            /** Format: date-time */
            approvedAt?: string | null;
            approvedBy?: string | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
        };
        RewardAccount: {
            /** Format: int64 */
            allocated: number;
            /** Format: int64 */
            carriedIn: number;
            /** Format: int64 */
            carriedOut: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            left: number;
            /** Format: int64 */
            ownExpected: number;
            /** Format: int64 */
            ownPaid: number;
            /** Format: int64 */
            ownRecovered: number;
            /** Format: int64 */
            paid: number;
            /** Format: int64 */
            recovered: number;
        };
        RewardResponse: {
            conferenceId: string;
            decision?: components["schemas"]["RewardResponse.DecisionResponse"];
            /** Format: int64 */
            estimate: number;
            held: components["schemas"]["BookedAmounts"];
            ledgerLines: components["schemas"]["RewardResponse.BookedLineResponse"][];
            maySign?: components["schemas"]["Recipient"];
            nominationId: string;
            nominee: components["schemas"]["Nominee"];
            payment?: components["schemas"]["RewardResponse.PaymentResponse"];
            recovery?: components["schemas"]["RewardResponse.RecoveryResponse"];
            /** Format: int64 */
            recoveryDue: number;
            reversal?: components["schemas"]["ReversalResponse"];
            reversedPayments: components["schemas"]["RewardResponse.ReversedPaymentResponse"][];
            /** Format: int64 */
            reward: number;
            shortfall?: components["schemas"]["Shortfall"];
            /** @enum {string} */
            state: "PENDING" | "RESERVED" | "UNFUNDED" | "COMMITTED" | "PAID" | "RELEASED";
            /** Format: int64 */
            version: number;
            withdrawn?: string | null;
        };
        "RewardResponse.BookedLineResponse": {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            movement: "ALLOCATED" | "RESERVED" | "COMMITTED" | "PAID" | "RELEASED" | "REVERSED" | "RECOVERED" | "ALLOCATION_REVERSED" | "PAYMENT_REVERSED" | "CARRIED_OUT" | "CARRIED_IN" | "RESERVED_OUT" | "RESERVED_IN" | "COMMITTED_OUT" | "COMMITTED_IN" | "PAID_OUT" | "PAID_IN" | "SPENT" | "ADVANCED" | "ADVANCE_SPENT" | "ADVANCE_RETURNED" | "SPENDING_REVERSED";
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
            /** Format: date */
            paidOn: string;
            proxy?: string | null;
            receivedBy: string;
        };
        "RewardResponse.RecoveryResponse": {
            /** Format: date-time */
            at: string;
            receipt: string;
            receivedBy: string;
        };
        "RewardResponse.ReversedPaymentResponse": {
            payment?: components["schemas"]["RewardResponse.PaymentResponse"];
            reversal?: components["schemas"]["ReversalResponse"];
        };
        Shortfall: {
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            needed: number;
            /** Format: date-time */
            since: string;
        };
        SpendingNorm: {
            /** Format: int64 */
            amount: number;
            citation: string;
            /** Format: date */
            from: string;
            name: string;
            /** @enum {string} */
            per: "UNIT" | "PERSON_AND_DAY" | "PERSON_AND_HALF_DAY";
            subject: string;
            /** Format: date */
            until?: string | null;
            verified: boolean;
        };
        "SpendingRequests.AdvanceRequest": {
            /** Format: int64 */
            amount: number;
            purpose: string;
            /** Format: date */
            settleBy: string;
            takenBy: string;
        };
        "SpendingRequests.ExpenseRequest": {
            again?: string | null;
            purpose: string;
            vouchers: components["schemas"]["SpendingRequests.VoucherRequest"][];
        };
        "SpendingRequests.SettlementRequest": {
            again?: string | null;
            /** Format: int64 */
            returned: number;
            vouchers: components["schemas"]["SpendingRequests.VoucherRequest"][];
        };
        "SpendingRequests.VoucherRequest": {
            /** Format: int64 */
            amount: number;
            /** Format: date */
            day: string;
            file: string;
            name: string;
            number: string;
            payee: string;
        };
        SpendingResponse: {
            conferenceId: string;
            lines: components["schemas"]["SpendingResponse.Line"][];
            /** Format: int64 */
            secondPersonAbove: number;
        };
        "SpendingResponse.Answer": {
            decided?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            entered: string;
            /** Format: date-time */
            enteredAt: string;
            needed: boolean;
            rejection?: string | null;
        };
        "SpendingResponse.BookedLine": {
            /** Format: int64 */
            amount: number;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            movement: "ALLOCATED" | "RESERVED" | "COMMITTED" | "PAID" | "RELEASED" | "REVERSED" | "RECOVERED" | "ALLOCATION_REVERSED" | "PAYMENT_REVERSED" | "CARRIED_OUT" | "CARRIED_IN" | "RESERVED_OUT" | "RESERVED_IN" | "COMMITTED_OUT" | "COMMITTED_IN" | "PAID_OUT" | "PAID_IN" | "SPENT" | "ADVANCED" | "ADVANCE_SPENT" | "ADVANCE_RETURNED" | "SPENDING_REVERSED";
            /** Format: int64 */
            number: number;
        };
        "SpendingResponse.Entered": {
            advance?: components["schemas"]["SpendingResponse.Taken"];
            again?: string | null;
            /** Format: int64 */
            amount: number;
            answer: components["schemas"]["SpendingResponse.Answer"];
            id: string;
            lines: components["schemas"]["SpendingResponse.BookedLine"][];
            purpose: string;
            reversal?: components["schemas"]["ReversalResponse"];
            settlement?: components["schemas"]["SpendingResponse.Settled"];
            /** @enum {string} */
            state: "WAITING" | "REJECTED" | "BOOKING" | "SPENT" | "ADVANCED" | "SETTLEMENT_WAITING" | "SETTLED" | "REVERSAL_WAITING" | "REVERSED";
            vouchers: components["schemas"]["SpendingResponse.Paper"][];
        };
        "SpendingResponse.Line": {
            /** Format: int64 */
            advanced: number;
            /** Format: int64 */
            approved: number;
            /** Format: int32 */
            code: number;
            id: string;
            /** Format: int64 */
            left: number;
            spendings: components["schemas"]["SpendingResponse.Entered"][];
            /** Format: int64 */
            spent: number;
            text: string;
            /** Format: int64 */
            version: number;
            /** Format: int64 */
            waiting: number;
        };
        "SpendingResponse.Paper": {
            /** Format: int64 */
            amount: number;
            /** Format: date */
            day: string;
            name: string;
            /** Format: int32 */
            number: number;
            payee: string;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            type: "PDF" | "JPEG" | "PNG";
            voucher: string;
        };
        "SpendingResponse.Settled": {
            again?: string | null;
            answer: components["schemas"]["SpendingResponse.Answer"];
            /** Format: int64 */
            returned: number;
            /** Format: int64 */
            spent: number;
            vouchers: components["schemas"]["SpendingResponse.Paper"][];
        };
        "SpendingResponse.Taken": {
            by: string;
            /** Format: date */
            settleBy: string;
        };
        YearResponse: {
            balance: components["schemas"]["LedgerLineResponse.Balance"];
            carriedOver: components["schemas"]["YearResponse.CarriedOverResponse"][];
            carryOver?: components["schemas"]["ReversalResponse"];
            /** Format: int64 */
            lines: number;
            name: string;
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        "YearResponse.CarriedOverResponse": {
            /** Format: int64 */
            amount: number;
            ledgerLine?: string | null;
            order?: components["schemas"]["ReversalResponse"];
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
    show_2: {
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
                    "application/json": components["schemas"]["AllocationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    propose_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    approve_4: {
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
                    "application/json": components["schemas"]["AllocationResponse"];
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
    reject_3: {
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
                "application/json": components["schemas"]["ReasonRequest"];
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
    read_2: {
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
                    "application/json": components["schemas"]["EstimateResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    approve_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
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
                    "application/json": components["schemas"]["EstimateResponse"];
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
    prepare: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateRequests.Lines"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
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
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateRequests.Return"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateResponse"];
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
    submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
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
                    "application/json": components["schemas"]["EstimateResponse"];
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
    paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
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
    showFinalAccount: {
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
                    "application/json": components["schemas"]["FinalAccountResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    approveFinalAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
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
                    "application/json": components["schemas"]["FinalAccountResponse"];
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
    declareFinalAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalAccountResponse"];
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
    printFinalAccount: {
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
    returnFinalAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinalAccountResponse"];
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
    tabulateFinalAccount: {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    allocations_1: {
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
                    "application/json": components["schemas"]["AllocationResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    allocate_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    ledger_1: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    verify_2: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    formerLedger: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    verifyFormer: {
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
                    "application/json": components["schemas"]["LedgerVerificationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    verify_1: {
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
    list_2: {
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
    showPayouts: {
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
                    "application/json": components["schemas"]["PayoutsResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    makePayoutSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequests.Make"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    showPayoutSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
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
                    "application/json": components["schemas"]["PayoutSheetResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    cancelPayoutSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    keepScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": {
                    /** Format: binary */
                    bytes?: string;
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
                    "application/json": components["schemas"]["KeptFileResponse"];
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
    markPayoutSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequests.Marks"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    printPayoutSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
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
    payPayoutSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequests.Pay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    attachScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRequests.NewScan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    removeScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                number: number;
                scan: number;
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
                    "application/json": components["schemas"]["PayoutSheetResponse"];
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
    openScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                number: number;
                scan: number;
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
                    "image/jpeg": string;
                    "image/png": string;
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
                    "application/json": components["schemas"]["YearResponse"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    show_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["YearResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    allocations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
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
                    "application/json": components["schemas"]["AllocationResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    allocate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    propose_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    approve_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                year: number;
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
                    "application/json": components["schemas"]["YearResponse"];
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
    reject_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearResponse"];
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
                year: number;
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
                year: number;
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    recover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    propose_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                nominationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    approve_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
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
    reject_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                nominationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
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
    read: {
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
                    "application/json": components["schemas"]["SpendingResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    give: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpendingRequests.AdvanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpendingRequests.ExpenseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": {
                    /** Format: binary */
                    bytes?: string;
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
                    "application/json": components["schemas"]["KeptFileResponse"];
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
    approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                id: string;
                line: number;
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
                    "application/json": components["schemas"]["SpendingResponse.Line"];
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
    reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingResponse.Line"];
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
    propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingResponse.Line"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpendingRequests.SettlementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpendingResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                id: string;
                line: number;
                number: number;
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
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
}
