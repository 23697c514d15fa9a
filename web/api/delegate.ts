// Generated from contracts/http/delegate.json.
export interface paths {
    "/api/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/ballot-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["countBallots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["list"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/hand-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["countHands"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["minutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paper_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/presentation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/congress-lists/{conferenceId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["stateTerms"];
        post?: never;
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
        get: operations["list_3"];
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
        get: operations["read_6"];
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
    "/api/delegates/{id}/check-in/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
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
    "/api/delegates/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erase_1"];
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
    "/api/delegates/{id}/parting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["part"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/same-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["samePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegates/{id}/somebody-else": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["somebodyElse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/door-passes/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/door/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/door/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/door/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordWalkIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/halls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put: operations["draw"];
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
        get: operations["read_5"];
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
    "/api/operations/delegate-service/anchor/verification": {
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
    "/api/operations/delegate-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
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
    "/api/operations/delegate-service/dead-letters/types": {
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
    "/api/operations/delegate-service/deferred-events": {
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
        get: operations["read_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{conferenceId}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["arrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{conferenceId}/door-passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["issue"];
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
    "/api/rosters/{conferenceId}/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["possibleDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{conferenceId}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{conferenceId}/walk-ins/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rosters/{conferenceId}/walk-ins/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seatings/{conferenceId}": {
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
    "/api/seatings/{conferenceId}/arrangement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seatings/{conferenceId}/companions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seatings/{conferenceId}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seatings/{conferenceId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seatings/{conferenceId}/paper": {
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
    "/api/seatings/{conferenceId}/swaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["swap"];
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
        AnswerRequest: {
            answer: string;
            needs?: string | null;
            reason?: string | null;
            substituteName?: string | null;
        };
        ArrangementRequest: {
            anew?: boolean | null;
            hallId: string;
        };
        ArrivalsResponse: {
            date?: string | null;
            expected: components["schemas"]["ArrivalsResponse.GuestResponse"][];
            groups: components["schemas"]["ArrivalsResponse.GroupNameResponse"][];
            startTime?: string | null;
        };
        "ArrivalsResponse.GroupNameResponse": {
            code: string;
            name: string;
        };
        "ArrivalsResponse.GuestResponse": {
            arrival?: components["schemas"]["DelegateResponse.ArrivalResponse"];
            attendant?: string | null;
            callName: string;
            group: string;
            id: string;
            late: boolean;
            name: string;
            phone?: string | null;
            unit: string;
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
            trial: boolean;
            unit: string;
        };
        CheckInReversalRequest: {
            reason: string;
        };
        CompanionsRequest: {
            one: string;
            other: string;
            together: boolean;
        };
        CongressListResponse: {
            adoption?: components["schemas"]["CongressListResponse.AdoptionResponse"];
            candidates: components["schemas"]["CongressListResponse.CandidateResponse"][];
            /** Format: int32 */
            checkedIn: number;
            conferenceId: string;
            counting?: components["schemas"]["CongressListResponse.CountingResponse"];
            election?: components["schemas"]["CongressListResponse.ElectionResponse"];
            people: components["schemas"]["CongressListResponse.ExemplarResponse"][];
            planned: components["schemas"]["CongressListResponse.CongressPlanResponse"];
            /** @enum {string} */
            state: "DRAFTING" | "PRESENTED" | "COUNTED" | "ADOPTED";
            terms: components["schemas"]["CongressListResponse.CongressTermsResponse"];
        };
        "CongressListResponse.AdoptionResponse": {
            /** Format: date-time */
            adoptedAt: string;
            adoptedBy: string;
            delegates: string[];
            replacements: components["schemas"]["CongressListResponse.ReplacementResponse"][];
            reserves: string[];
            /** Format: int32 */
            revision: number;
        };
        "CongressListResponse.BallotCountResponse": {
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            returned: number;
            /** Format: int32 */
            valid: number;
            votes: components["schemas"]["CongressListResponse.CandidateVotesResponse"][];
        };
        "CongressListResponse.CandidateResponse": {
            nominationId: string;
            reason: string;
            stands: boolean;
        };
        "CongressListResponse.CandidateVotesResponse": {
            /** Format: int32 */
            inFavour: number;
            nominationId: string;
        };
        "CongressListResponse.CongressPlanResponse": {
            item?: string | null;
            name?: string | null;
            /** Format: int32 */
            places?: number | null;
            sample: boolean;
        };
        "CongressListResponse.CongressTermsResponse": {
            congress: string;
            criteria: string;
            /** Format: int32 */
            moreThanPercent: number;
            /** Format: int32 */
            places: number;
        };
        "CongressListResponse.CountingResponse": {
            ballots?: components["schemas"]["CongressListResponse.BallotCountResponse"];
            countedBy: string[];
            /** Format: int32 */
            differing: number;
            firstBy?: string | null;
            firstIsMine: boolean;
            hands?: components["schemas"]["CongressListResponse.HandCountResponse"];
            /** @enum {string} */
            method: "HANDS" | "BALLOTS";
            /** Format: int32 */
            needed?: number | null;
            /** Format: date-time */
            presentedAt: string;
        };
        "CongressListResponse.ElectionResponse": {
            delegates: string[];
            reserves: string[];
        };
        "CongressListResponse.ExemplarResponse": {
            /** Format: int32 */
            birthYear?: number | null;
            collectives: string[];
            delegateId: string;
            forms: string[];
            name: string;
            nominationIds: string[];
            revokedIds: string[];
            title?: string | null;
            unit: string;
        };
        "CongressListResponse.HandCountResponse": {
            /** Format: int32 */
            abstaining: number;
            /** Format: int32 */
            against: number;
            /** Format: int32 */
            inFavour: number;
            /** Format: int32 */
            notVoting: number;
            /** Format: int32 */
            present: number;
        };
        "CongressListResponse.ReplacementResponse": {
            /** Format: date-time */
            at: string;
            by: string;
            in: string;
            out: string;
            reason: string;
        };
        "CongressRequests.BallotCountRequest": {
            /** Format: int32 */
            issued: number;
            /** Format: int32 */
            present: number;
            /** Format: int32 */
            returned: number;
            /** Format: int32 */
            valid: number;
            votes: components["schemas"]["CongressRequests.VotesRequest"][];
        };
        "CongressRequests.CandidateRequest": {
            nominationId: string;
            reason: string;
        };
        "CongressRequests.CandidatesRequest": {
            candidates: components["schemas"]["CongressRequests.CandidateRequest"][];
        };
        "CongressRequests.HandCountRequest": {
            /** Format: int32 */
            abstaining: number;
            /** Format: int32 */
            against: number;
            /** Format: int32 */
            inFavour: number;
            /** Format: int32 */
            present: number;
        };
        "CongressRequests.PresentationRequest": {
            /** @enum {string} */
            method: "HANDS" | "BALLOTS";
        };
        "CongressRequests.ReplacementRequest": {
            in: string;
            out: string;
            reason: string;
        };
        "CongressRequests.TakingBackRequest": {
            reason: string;
        };
        "CongressRequests.TermsRequest": {
            congress: string;
            criteria: string;
            /** Format: int32 */
            moreThanPercent: number;
            /** Format: int32 */
            places: number;
        };
        "CongressRequests.VotesRequest": {
            /** Format: int32 */
            inFavour: number;
            nominationId: string;
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
        DelegateResponse: {
            answer?: components["schemas"]["DelegateResponse.AnswerResponse"];
            /** Format: int32 */
            birthYear?: number | null;
            callName: string;
            checkIn?: components["schemas"]["DelegateResponse.ArrivalResponse"];
            conferenceId: string;
            contact: components["schemas"]["DelegateResponse.ContactResponse"];
            group: string;
            groups: string[];
            id: string;
            invitation?: components["schemas"]["DelegateResponse.LatestInvitationResponse"];
            joined: components["schemas"]["JoinedRecordResponse"][];
            mergedInto?: string | null;
            name: string;
            nominations: string[];
            /** @enum {string|null} */
            salutation?: "MR" | "MS" | null;
            /** @enum {string} */
            state: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
            title?: string | null;
            unit: string;
            /** Format: int64 */
            version: number;
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
            elsewhere: components["schemas"]["DelegateResponse.PassageThrough"][];
            substitute?: string | null;
            trial: boolean;
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
        "DelegateResponse.PassageThrough": {
            /** Format: date-time */
            at: string;
            door: string;
            substitute?: string | null;
        };
        DoorListResponse: {
            conference: string;
            date: string;
            door: string;
            expected: components["schemas"]["DoorListResponse.ExpectedResponse"][];
            /** Format: date-time */
            madeAt: string;
            phone: string;
            /** Format: int32 */
            walkInsLeft?: number | null;
        };
        "DoorListResponse.ExpectedResponse": {
            /** Format: date-time */
            checkedInAt?: string | null;
            checkedInAtDoor?: string | null;
            codes: string[];
            group: string;
            id: string;
            name: string;
            seat?: string | null;
            /** @enum {string} */
            state: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED";
            substitute?: string | null;
            tickets: string[];
            unit: string;
        };
        DoorPassRequest: {
            door: string;
            phone: string;
        };
        DoorPassResponse: {
            door: string;
            id: string;
            phone: string;
            /** Format: date-time */
            revokedAt?: string | null;
        };
        ErasureRequest: {
            reason: string;
        };
        HallRequest: {
            layout: components["schemas"]["LayoutDrawing"];
            name: string;
        };
        HallResponse: {
            code: string;
            id: string;
            layout: components["schemas"]["LayoutDrawing"];
            name: string;
            /** Format: int32 */
            seats: number;
            /** Format: int64 */
            version: number;
        };
        HallsResponse: {
            items: components["schemas"]["HallResponse"][];
        };
        "InvalidInput.FieldError": {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
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
            seat?: string | null;
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
        IssuedDoorPassResponse: {
            door: string;
            id: string;
            phone: string;
            token: string;
        };
        JoinedRecordResponse: {
            /** Format: int32 */
            birthYear?: number | null;
            groups: string[];
            id?: string | null;
            name: string;
            nominations: string[];
            title?: string | null;
            unit: string;
        };
        JudgementRequest: {
            other: string;
            reason: string;
        };
        LayoutDrawing: {
            blocks: components["schemas"]["LayoutDrawing.BlockDrawing"][];
            rows: string[];
            /** @enum {string} */
            stage: "TOP" | "BOTTOM" | "LEFT" | "RIGHT";
        };
        "LayoutDrawing.BlockDrawing": {
            /** Format: int32 */
            bottom: number;
            /** Format: int32 */
            left: number;
            name: string;
            /** Format: int32 */
            right: number;
            /** Format: int32 */
            top: number;
        };
        LockRequest: {
            locked: boolean;
            seats: string[];
        };
        MoveRequest: {
            delegateIds: string[];
            seat: string;
        };
        NewHallRequest: {
            code: string;
            name: string;
            /** @enum {string} */
            template: "COMMITTEE_HALL" | "MEETING_ROOM" | "HOUSE_OF_CULTURE";
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
        PageDelegateResponse: {
            items: components["schemas"]["DelegateResponse"][];
            next?: string | null;
        };
        PartingRequest: {
            reason: string;
            record: string;
        };
        PassageResponse: {
            /** Format: date-time */
            at?: string | null;
            code?: string | null;
            door?: string | null;
            en?: string | null;
            id: string;
            /** @enum {string|null} */
            state?: "PROPOSED" | "WAITLISTED" | "REGISTERED" | "INVITED" | "ACCEPTED" | "DECLINED" | "SUBSTITUTED" | "CHECKED_IN" | "CANCELLED" | null;
            substitute?: string | null;
            vi?: string | null;
        };
        PassagesRequest: {
            /** Format: int64 */
            clockAhead: number;
            notes: components["schemas"]["PassagesRequest.NoteRequest"][];
        };
        "PassagesRequest.NoteRequest": {
            /** Format: date-time */
            at: string;
            delegateId: string;
            door: string;
            id: string;
            substitute?: string | null;
            takenBack?: boolean | null;
        };
        PossibleDuplicatesResponse: {
            pairs: components["schemas"]["PossibleDuplicatesResponse.PairResponse"][];
            /** Format: int32 */
            undecided: number;
        };
        "PossibleDuplicatesResponse.PairResponse": {
            evidence: ("SAME_NAME" | "SIMILAR_NAME" | "SAME_UNIT" | "OTHER_UNIT" | "SAME_BIRTH_YEAR" | "SAME_ADDRESS" | "OTHER_ADDRESS" | "OTHER_SALUTATION" | "SUBSTITUTE")[];
            first: components["schemas"]["PossibleDuplicatesResponse.SideResponse"];
            /** @enum {string} */
            likelihood: "LIKELY" | "POSSIBLE" | "UNLIKELY";
            second: components["schemas"]["PossibleDuplicatesResponse.SideResponse"];
        };
        "PossibleDuplicatesResponse.SideResponse": {
            address?: string | null;
            delegate: components["schemas"]["DelegateResponse"];
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
            /** @enum {string|null} */
            salutation?: "MR" | "MS" | null;
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
            units: components["schemas"]["RosterResponse.UnitResponse"][];
            /** Format: int32 */
            waiting: number;
        };
        "RosterResponse.GroupResponse": {
            code: string;
            name: string;
            open: boolean;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            quota?: number | null;
            quotaIsSample: boolean;
            shared: boolean;
            shares: components["schemas"]["RosterResponse.ShareResponse"][];
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
        "RosterResponse.ShareResponse": {
            name: string;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            taken: number;
            unit: string;
            /** Format: int32 */
            waiting: number;
        };
        "RosterResponse.UnitResponse": {
            code: string;
            name: string;
        };
        SeatingResponse: {
            conferenceId: string;
            /** Format: int32 */
            cost: number;
            guests: components["schemas"]["SeatingResponse.GuestResponse"][];
            hall?: components["schemas"]["SeatingResponse.SeatedHall"];
            remarks: components["schemas"]["SeatingResponse.RemarkResponse"][];
            seats: components["schemas"]["SeatingResponse.SeatResponse"][];
            stageChanged: boolean;
            /** Format: int32 */
            unseated: number;
        };
        "SeatingResponse.GuestResponse": {
            companion?: string | null;
            group: string;
            id: string;
            name: string;
            needs: boolean;
            placed: boolean;
            seat?: string | null;
            /** Format: int32 */
            turn?: number | null;
            unit: string;
        };
        "SeatingResponse.RemarkResponse": {
            /** Format: int32 */
            cost: number;
            delegateId: string;
            /** @enum {string} */
            term: "LEADER_FURTHER_BACK" | "NEEDS_NOT_AT_EDGE" | "COMPANIONS_APART" | "MOVED" | "AWARDEE_NOT_BY_AISLE" | "AWAY_FROM_GROUP" | "OUT_OF_STAGE_ORDER" | "AWARDEE_FURTHER_BACK" | "BATCH_APART" | "GROUPS_MIXED" | "FURTHER_BACK" | "UNITS_MIXED";
        };
        "SeatingResponse.SeatedHall": {
            id: string;
            layout: components["schemas"]["LayoutDrawing"];
            name: string;
            redrawn: boolean;
        };
        "SeatingResponse.SeatResponse": {
            block?: string | null;
            blocked: boolean;
            /** Format: int32 */
            column: number;
            delegateId?: string | null;
            label: string;
            locked: boolean;
            /** Format: int32 */
            row: number;
        };
        SettledWalkInResponse: {
            code?: string | null;
            en?: string | null;
            id: string;
            /** @enum {string|null} */
            stage?: "IN" | "REFUSED" | "TAKEN_BACK" | null;
            vi?: string | null;
        };
        SwapRequest: {
            one: string;
            other: string;
        };
        WalkInRuleRequest: {
            /** @enum {string} */
            rule: "NOBODY" | "PLACES_LEFT" | "EVERYBODY";
        };
        WalkInsRequest: {
            /** Format: int64 */
            clockAhead: number;
            notes: components["schemas"]["WalkInsRequest.WalkInRequest"][];
        };
        "WalkInsRequest.WalkInRequest": {
            /** Format: date-time */
            at: string;
            door: string;
            id: string;
            name: string;
            reason: string;
            takenBack?: boolean | null;
            unit: string;
        };
        WalkInsResponse: {
            /** Format: int32 */
            left?: number | null;
            /** Format: int32 */
            present: number;
            /** @enum {string} */
            rule: "NOBODY" | "PLACES_LEFT" | "EVERYBODY";
            walkIns: components["schemas"]["WalkInsResponse.WalkInResponse"][];
        };
        "WalkInsResponse.WalkInResponse": {
            /** Format: date-time */
            at: string;
            door: string;
            id: string;
            name: string;
            reason: string;
            /** @enum {string} */
            stage: "IN" | "REFUSED" | "TAKEN_BACK";
            unit: string;
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
    read_1: {
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
            400: components["responses"]["ProblemInvalid"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
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
            400: components["responses"]["ProblemInvalid"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_7: {
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
                    "application/json": components["schemas"]["CongressListResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    adopt: {
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
                    "application/json": components["schemas"]["CongressListResponse"];
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
    countBallots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CongressRequests.BallotCountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    list: {
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
                "application/json": components["schemas"]["CongressRequests.CandidatesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    countHands: {
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
                "application/json": components["schemas"]["CongressRequests.HandCountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    minutes: {
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
    paper_1: {
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
    present: {
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
                "application/json": components["schemas"]["CongressRequests.PresentationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    replace: {
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
                "application/json": components["schemas"]["CongressRequests.ReplacementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    takeBack: {
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
                "application/json": components["schemas"]["CongressRequests.TakingBackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    sheet: {
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
    stateTerms: {
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
                "application/json": components["schemas"]["CongressRequests.TermsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressListResponse"];
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
    list_3: {
        parameters: {
            query: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId: string;
                group?: string;
                /** @description Items in the page. */
                limit?: number;
                /** @description In the order of creation instead of the order of the ids. */
                newestFirst?: boolean;
                /** @description The delegate who received the award of this nomination, revoked or not. */
                nominationId?: string;
                /** @description Parts of the name, without regard to diacritics and case. */
                q?: string;
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
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
            /** @description The person was on the roster already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegateResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_6: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    answer: {
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
    cancel: {
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
    undo: {
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
                "application/json": components["schemas"]["CheckInReversalRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    changeContact: {
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
    erase_1: {
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
                "application/json": components["schemas"]["ErasureRequest"];
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            503: components["responses"]["ProblemAway"];
        };
    };
    part: {
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
                "application/json": components["schemas"]["PartingRequest"];
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
    samePerson: {
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
                "application/json": components["schemas"]["JudgementRequest"];
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
    somebodyElse: {
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
                "application/json": components["schemas"]["JudgementRequest"];
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
    revoke: {
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
                    "application/json": components["schemas"]["DoorPassResponse"];
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
    list_5: {
        parameters: {
            query?: never;
            header: {
                "X-Door-Pass": string;
            };
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
                    "application/json": components["schemas"]["DoorListResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            503: components["responses"]["ProblemAway"];
        };
    };
    record: {
        parameters: {
            query?: never;
            header: {
                "X-Door-Pass": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassagesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassageResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            503: components["responses"]["ProblemAway"];
        };
    };
    recordWalkIns: {
        parameters: {
            query?: never;
            header: {
                "X-Door-Pass": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkInsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledWalkInResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            409: components["responses"]["ProblemRule"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
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
                    "application/json": components["schemas"]["HallsResponse"];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHallRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallResponse"];
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
                    "application/json": components["schemas"]["HallResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    draw: {
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
                "application/json": components["schemas"]["HallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallResponse"];
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
    read_5: {
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
    list_4: {
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
    read_3: {
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
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    arrivals: {
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
                    "application/json": components["schemas"]["ArrivalsResponse"];
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
                    "application/json": components["schemas"]["DoorPassResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
            };
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoorPassRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDoorPassResponse"];
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            503: components["responses"]["ProblemAway"];
        };
    };
    possibleDuplicates: {
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
                    "application/json": components["schemas"]["PossibleDuplicatesResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_4: {
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
                    "application/json": components["schemas"]["WalkInsResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkInsResponse"];
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
    setRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkInRuleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalkInsResponse"];
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
                    "application/json": components["schemas"]["SeatingResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangementRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingResponse"];
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
    pair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanionsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingResponse"];
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
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingResponse"];
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
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingResponse"];
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
    paper: {
        parameters: {
            query: {
                /** @description The only delegate who gets a card; absent for all. */
                delegateId?: string;
                paper: "CHART" | "USHERS" | "BY_NAME" | "BY_SEAT" | "TABLE_CARDS" | "BADGES";
                /** @description Badges on a sheet, an even number. */
                perSheet?: number;
                /** @description Of a plan of the hall. */
                sheet?: "A3" | "A4";
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
    swap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatingResponse"];
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
}
