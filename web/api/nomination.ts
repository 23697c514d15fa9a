// Generated from contracts/http/nomination.json.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award-registers/{year}": {
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
    "/api/certificate-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["settings"];
        put: operations["set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-settings/test-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["testPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post: operations["convene"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}": {
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
    "/api/council-sessions/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markAbsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/adjournment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adjourn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["castBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/conflict-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/council-sessions/{id}/voting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openVoting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/councils/{body}": {
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
    "/api/councils/{body}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
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
    "/api/decisions/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/certificates/{nominationId}/name-withholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withhold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/paper": {
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
    "/api/decisions/{id}/registration": {
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
    "/api/decisions/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["revoke"];
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
    "/api/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnToUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/settlement": {
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
    "/api/nominations/{id}/submission": {
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
    "/api/nominations/{id}/withdrawal": {
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
    "/api/nominations/progress": {
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
    "/api/norm-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norm-proposals/{id}/approval": {
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
    "/api/norm-proposals/{id}/rejection": {
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
    "/api/norms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["norms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/nomination-service/anchor/verification": {
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
    "/api/operations/nomination-service/dead-letters": {
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
    "/api/operations/nomination-service/dead-letters/{id}/replay": {
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
    "/api/operations/nomination-service/dead-letters/replay": {
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
    "/api/operations/nomination-service/dead-letters/types": {
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
    "/api/operations/nomination-service/deferred-events": {
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
    "/api/operations/nomination-service/outbox": {
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
    "/verify/{code}": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceRequest: {
            account: string;
        };
        AccountResponse: {
            account: string;
            callName: string;
            name: string;
            roles: string[];
            unit: string;
        };
        Adjournment: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** Format: date-time */
            resumedAt?: string | null;
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
        AppointmentRequest: {
            /** Format: date */
            date: string;
            /** Format: date */
            from?: string | null;
            number: string;
            released?: string[] | null;
            seats?: components["schemas"]["AppointmentRequest.SeatRequest"][] | null;
        };
        "AppointmentRequest.SeatRequest": {
            account: string;
            /** @enum {string} */
            office: "CHAIR" | "VICE_CHAIR" | "STANDING_MEMBER" | "SECRETARY" | "MEMBER";
        };
        AppraisalRequest: {
            noDiscipline?: boolean | null;
        };
        AttendanceRequest: {
            account?: string | null;
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
        AwardFormResponse: {
            /** @enum {string} */
            code: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            name: string;
            permitted?: boolean | null;
            /** Format: int32 */
            rank: number;
            rewards: {
                [key: string]: components["schemas"]["Reward"];
            };
        };
        AwardRegisterResponse: {
            entries: components["schemas"]["AwardRegisterResponse.EntryResponse"][];
            id: string;
            stages: components["schemas"]["AwardRegisterResponse.StageResponse"][];
            /** Format: int32 */
            year: number;
        };
        "AwardRegisterResponse.EntryResponse": {
            awardee: components["schemas"]["DecisionLine.Awardee"];
            /** Format: date */
            decisionDate: string;
            decisionId: string;
            decisionNumber: string;
            nameless: boolean;
            nominationId: string;
            /** Format: int32 */
            number: number;
            struck?: components["schemas"]["Ruling.SignedDecision"];
            text: string;
            verify: string;
        };
        "AwardRegisterResponse.StageResponse": {
            conferenceId: string;
            /** Format: date-time */
            knownSince: string;
            /** Format: int32 */
            revision: number;
        };
        BallotRequest: {
            votes: components["schemas"]["BallotRequest.VoteRequest"][];
        };
        "BallotRequest.VoteRequest": {
            /** @enum {string} */
            choice: "FOR" | "AGAINST" | "ABSTAIN";
            nominationId: string;
        };
        "CertificateSettings.Printer": {
            /** Format: int32 */
            down: number;
            name: string;
            /** Format: int32 */
            right: number;
        };
        CertificateSettingsRequest: {
            /** @enum {string} */
            naming: "FULL" | "INITIALS" | "NONE";
            printers: components["schemas"]["CertificateSettingsRequest.PrinterRequest"][];
        };
        "CertificateSettingsRequest.PrinterRequest": {
            /** Format: int32 */
            down: number;
            name: string;
            /** Format: int32 */
            right: number;
        };
        CertificateSettingsResponse: {
            id: string;
            /** @enum {string} */
            naming: "FULL" | "INITIALS" | "NONE";
            printers: components["schemas"]["CertificateSettings.Printer"][];
            /** Format: int64 */
            version: number;
        };
        Citation: {
            norm: string;
            source: string;
            verified: boolean;
        };
        Concern: {
            /** Format: date-time */
            at: string;
            by: string;
            settlement?: components["schemas"]["Concern.Settlement"];
            text: string;
        };
        "Concern.Settlement": {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
        };
        "Conference.Signatory": {
            name: string;
            title: string;
        };
        Conflict: {
            account: string;
            /** @enum {string} */
            ground: "SAME_UNIT" | "NOMINATED_IT" | "DECLARED" | "CONFIRMED" | "IS_NOMINEE";
            nominationId: string;
            reason?: string | null;
        };
        ConflictAnswerRequest: {
            /** @enum {string} */
            answer: "CONFLICT" | "NO_CONFLICT";
            nominationId: string;
        };
        ConflictRequest: {
            account?: string | null;
            nominationId: string;
            reason?: string | null;
        };
        ConvocationRequest: {
            conferenceId: string;
            nominationIds: string[];
        };
        CouncilSessionResponse: {
            adjournments: components["schemas"]["Adjournment"][];
            appointedBy?: components["schemas"]["DecisionReference"];
            ballot?: string[] | null;
            /** Format: date-time */
            closedAt?: string | null;
            conferenceId: string;
            conflicts: components["schemas"]["Conflict"][];
            id: string;
            keyMissing: boolean;
            lines: components["schemas"]["CouncilSessionResponse.LineResponse"][];
            members: components["schemas"]["CouncilSessionResponse.MemberResponse"][];
            /** Format: int32 */
            present: number;
            questions: components["schemas"]["Question"][];
            /** Format: int32 */
            quorum: number;
            /** @enum {string} */
            state: "CONVENED" | "VOTING" | "ADJOURNED" | "CLOSED";
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            voted: number;
        };
        "CouncilSessionResponse.LineResponse": {
            /** Format: int32 */
            eligible: number;
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            /** @enum {string} */
            kind: "INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD";
            /** Format: int32 */
            needed: number;
            nominationId: string;
            nominee: string;
            regulation?: components["schemas"]["Citation"];
            result?: components["schemas"]["CouncilSessionResponse.ResultResponse"];
            share: string;
            unit: string;
        };
        "CouncilSessionResponse.MemberResponse": {
            account: string;
            callName: string;
            name: string;
            /** @enum {string|null} */
            office?: "CHAIR" | "VICE_CHAIR" | "STANDING_MEMBER" | "SECRETARY" | "MEMBER" | null;
            present: boolean;
            unit: string;
            voted: boolean;
        };
        "CouncilSessionResponse.ResultResponse": {
            /** Format: int32 */
            abstained: number;
            /** Format: int32 */
            against: number;
            /** Format: int32 */
            inFavour: number;
            selected: boolean;
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
        "DecisionLine.Awardee": {
            addressed?: string | null;
            callName?: string | null;
            /** @enum {string} */
            form: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            /** @enum {string} */
            kind: "INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD";
            name: string;
            note?: string | null;
            unit: string;
        };
        DecisionReference: {
            /** Format: date */
            date: string;
            number: string;
        };
        DecisionRequest: {
            conferenceId: string;
            /** Format: date */
            date: string;
            legalBases?: string[] | null;
            lines: components["schemas"]["DecisionRequest.LineRequest"][];
            noDiscipline?: boolean | null;
            number: string;
            signatory?: components["schemas"]["DecisionRequest.SignatoryRequest"];
        };
        "DecisionRequest.LineRequest": {
            approve: boolean;
            nominationId: string;
            reason?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        "DecisionRequest.SignatoryRequest": {
            name: string;
            title: string;
        };
        DecisionResponse: {
            conferenceId: string;
            /** Format: date */
            date: string;
            id: string;
            legalBases: string[];
            lines: components["schemas"]["DecisionResponse.LineResponse"][];
            number: string;
            paper: string;
            signatory: components["schemas"]["Conference.Signatory"];
            /** Format: date-time */
            signedAt: string;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            version: number;
        };
        "DecisionResponse.LineResponse": {
            approve: boolean;
            awardee: components["schemas"]["DecisionLine.Awardee"];
            nominationId: string;
            reason?: string | null;
            reward?: components["schemas"]["Reward"];
        };
        DeferredEventsOfKind: {
            awaits: string;
            /** Format: int64 */
            count: number;
            /** Format: date-time */
            oldest?: string | null;
            type: string;
        };
        EditRequest: {
            achievement: string;
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            movement: string;
            nominee: components["schemas"]["NomineeRequest.Collective"] | components["schemas"]["NomineeRequest.Household"] | components["schemas"]["NomineeRequest.Individual"];
            underDiscipline?: boolean | null;
        };
        FindingResponse: {
            achievement: string;
            conferenceId: string;
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            id: string;
            judgements: components["schemas"]["Judgement"][];
            /** @enum {string} */
            kind: "SIMILAR_NOMINEE" | "SIMILAR_ACHIEVEMENT";
            movement: string;
            nominee: components["schemas"]["Nominee.Collective"] | components["schemas"]["Nominee.Household"] | components["schemas"]["Nominee.Individual"];
            sameName: boolean;
            /** Format: int32 */
            similarity: number;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISED" | "TABLED" | "SELECTED" | "NOT_SELECTED" | "APPROVED" | "REFUSED" | "REVOKED" | "WITHDRAWN";
            unit: string;
        };
        "InvalidInput.FieldError": {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
        };
        Judgement: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            conclusion: "ANOTHER_NOMINEE" | "ANOTHER_ACHIEVEMENT" | "SAME_ACHIEVEMENT";
            reason: string;
        };
        JudgementRequest: {
            /** @enum {string} */
            conclusion: "ANOTHER_NOMINEE" | "ANOTHER_ACHIEVEMENT" | "SAME_ACHIEVEMENT";
            other: string;
            reason: string;
            /** Format: int32 */
            seen?: number | null;
        };
        NominationProgressResponse: {
            conferenceId: string;
            states: {
                [key: string]: number;
            };
            /** Format: int64 */
            total: number;
        };
        NominationRequest: {
            achievement: string;
            conferenceId: string;
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            movement: string;
            nominee: components["schemas"]["NomineeRequest.Collective"] | components["schemas"]["NomineeRequest.Household"] | components["schemas"]["NomineeRequest.Individual"];
            underDiscipline?: boolean | null;
            unit?: string | null;
        };
        NominationResponse: {
            achievement: string;
            callName: string;
            concerns: components["schemas"]["Concern"][];
            conferenceId: string;
            councilSessionId?: string | null;
            decision?: components["schemas"]["NominationResponse.DecidedResponse"];
            disciplineCheck?: components["schemas"]["Proceedings.DisciplineCheck"];
            disciplineDeclared: boolean;
            duplicates?: components["schemas"]["NominationResponse.Duplicate"][] | null;
            earlierVotes: components["schemas"]["Vote"][];
            estimate?: components["schemas"]["Reward"];
            findings?: components["schemas"]["FindingResponse"][] | null;
            formName: string;
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            funding?: components["schemas"]["NominationResponse.FundingResponse"];
            id: string;
            movement: string;
            nominee: components["schemas"]["Nominee.Collective"] | components["schemas"]["Nominee.Household"] | components["schemas"]["Nominee.Individual"];
            reason?: string | null;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISED" | "TABLED" | "SELECTED" | "NOT_SELECTED" | "APPROVED" | "REFUSED" | "REVOKED" | "WITHDRAWN";
            submission?: components["schemas"]["Submission"];
            /** Format: date-time */
            toldAt?: string | null;
            underDiscipline: boolean;
            unit: string;
            /** Format: int64 */
            version: number;
            vote?: components["schemas"]["Vote"];
        };
        "NominationResponse.DecidedResponse": {
            /** Format: date */
            date: string;
            id: string;
            number: string;
            /** Format: int64 */
            reward?: number | null;
            /** Format: int64 */
            unrounded?: number | null;
        };
        "NominationResponse.Duplicate": {
            /** @enum {string} */
            formOfAward: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            id: string;
            sameSpelling: boolean;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISED" | "TABLED" | "SELECTED" | "NOT_SELECTED" | "APPROVED" | "REFUSED" | "REVOKED" | "WITHDRAWN";
            unit: string;
        };
        "NominationResponse.FundingResponse": {
            /** Format: int64 */
            amount?: number | null;
            /** Format: int64 */
            available?: number | null;
            ledgerLine?: string | null;
            state: string;
        };
        Nominee: {
            kind: string;
        };
        "Nominee.Collective": Omit<components["schemas"]["Nominee"], "kind"> & {
            dissolved: boolean;
            /** Format: int32 */
            members?: number | null;
            name: string;
            person?: components["schemas"]["PersonDetails"];
            representative: string;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "COLLECTIVE";
        };
        "Nominee.Household": Omit<components["schemas"]["Nominee"], "kind"> & {
            address: string;
            head: string;
            /** Format: int32 */
            members?: number | null;
            person?: components["schemas"]["PersonDetails"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "HOUSEHOLD";
        };
        "Nominee.Individual": Omit<components["schemas"]["Nominee"], "kind"> & {
            /** Format: int32 */
            birthYear?: number | null;
            directLabour: boolean;
            name: string;
            person?: components["schemas"]["PersonDetails"];
            title?: string | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "INDIVIDUAL";
        };
        NomineeRequest: {
            kind: string;
        };
        "NomineeRequest.Collective": Omit<components["schemas"]["NomineeRequest"], "kind"> & {
            dissolved?: boolean | null;
            /** Format: int32 */
            members?: number | null;
            name: string;
            person?: components["schemas"]["PersonRequest"];
            representative: string;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "COLLECTIVE";
        };
        "NomineeRequest.Household": Omit<components["schemas"]["NomineeRequest"], "kind"> & {
            address: string;
            head: string;
            /** Format: int32 */
            members?: number | null;
            person?: components["schemas"]["PersonRequest"];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "HOUSEHOLD";
        };
        "NomineeRequest.Individual": Omit<components["schemas"]["NomineeRequest"], "kind"> & {
            /** Format: int32 */
            birthYear?: number | null;
            directLabour: boolean;
            name: string;
            person?: components["schemas"]["PersonRequest"];
            title?: string | null;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "INDIVIDUAL";
        };
        Norm: {
            citation: string;
            forms: ("CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN")[];
            /** Format: date */
            from?: string | null;
            id: string;
            name: string;
            share?: components["schemas"]["RequiredShare"];
            subject: string;
            supersededBy?: string | null;
            /** @enum {string} */
            unit: "DONG" | "DONG_PER_PERSON_AND_DAY" | "DONG_PER_PERSON_AND_HALF_DAY" | "HUNDREDTHS_OF_BASE_SALARY" | "HUNDREDTHS_OF_INDIVIDUAL_SHARE" | "FORMS_OF_AWARD" | "WORKING_DAYS" | "SHARE_OF_MEMBERS";
            /** Format: date */
            until?: string | null;
            /** Format: int64 */
            value?: number | null;
            verified: boolean;
        };
        NormProposal: {
            answer?: string | null;
            id: string;
            norm: components["schemas"]["Norm"];
            proposed: components["schemas"]["Signature"];
            reason: string;
            settled?: components["schemas"]["Signature"];
            /** @enum {string} */
            state: "PROPOSED" | "APPROVED" | "REJECTED";
        };
        NormRequest: {
            citation: string;
            forms?: ("CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN")[] | null;
            /** Format: date */
            from?: string | null;
            id: string;
            name: string;
            reason: string;
            share?: components["schemas"]["NormRequest.ShareRequest"];
            subject: string;
            /** @enum {string} */
            unit: "DONG" | "DONG_PER_PERSON_AND_DAY" | "DONG_PER_PERSON_AND_HALF_DAY" | "HUNDREDTHS_OF_BASE_SALARY" | "HUNDREDTHS_OF_INDIVIDUAL_SHARE" | "FORMS_OF_AWARD" | "WORKING_DAYS" | "SHARE_OF_MEMBERS";
            /** Format: date */
            until?: string | null;
            /** Format: int64 */
            value?: number | null;
            verified: boolean;
        };
        "NormRequest.ShareRequest": {
            /** Format: int32 */
            denominator: number;
            more?: boolean | null;
            /** Format: int32 */
            numerator: number;
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
        PageAccountResponse: {
            items: components["schemas"]["AccountResponse"][];
            next?: string | null;
        };
        PageCouncilSessionResponse: {
            items: components["schemas"]["CouncilSessionResponse"][];
            next?: string | null;
        };
        PageDecisionResponse: {
            items: components["schemas"]["DecisionResponse"][];
            next?: string | null;
        };
        PageNominationResponse: {
            items: components["schemas"]["NominationResponse"][];
            next?: string | null;
        };
        PersonDetails: {
            address?: string | null;
            /** Format: int32 */
            birthYear?: number | null;
            callName?: string | null;
            ownUnit?: string | null;
            /** @enum {string|null} */
            salutation?: "MR" | "MS" | null;
            title?: string | null;
            workplace?: string | null;
        };
        PersonRequest: {
            address?: string | null;
            /** Format: int32 */
            birthYear?: number | null;
            callName?: string | null;
            ownUnit?: string | null;
            /** @enum {string|null} */
            salutation?: "MR" | "MS" | null;
            title?: string | null;
            workplace?: string | null;
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
        "Proceedings.DisciplineCheck": {
            /** Format: date-time */
            at: string;
            by: string;
        };
        Question: {
            account: string;
            /** @enum {string|null} */
            answer?: "CONFLICT" | "NO_CONFLICT" | null;
            askedBy?: string | null;
            /** @enum {string} */
            cause: "DECLARED_BY_ANOTHER" | "SAME_NAME" | "SIMILAR_NAME";
            nominationId: string;
            reason?: string | null;
        };
        ReasonRequest: {
            reason: string;
        };
        RequiredShare: {
            /** Format: int32 */
            denominator: number;
            more: boolean;
            /** Format: int32 */
            numerator: number;
        };
        RevocationRequest: {
            /** Format: date */
            date?: string | null;
            legalBases?: string[] | null;
            nominationId: string;
            number?: string | null;
            reason: string;
            signatory?: components["schemas"]["DecisionRequest.SignatoryRequest"];
        };
        RevocationResponse: {
            awardee: components["schemas"]["DecisionLine.Awardee"];
            /** Format: date */
            date: string;
            id: string;
            legalBases: string[];
            nominationId: string;
            number: string;
            paper: string;
            reason: string;
            /** Format: int64 */
            reward: number;
            signatory: components["schemas"]["Conference.Signatory"];
            /** Format: date-time */
            signedAt: string;
        };
        Reward: {
            /** Format: int64 */
            amount: number;
            basis: components["schemas"]["Citation"][];
            /** Format: int64 */
            unrounded: number;
        };
        "Ruling.SignedDecision": {
            /** Format: date */
            date: string;
            id: string;
            number: string;
        };
        Seat: {
            account: string;
            name: string;
            /** @enum {string} */
            office: "CHAIR" | "VICE_CHAIR" | "STANDING_MEMBER" | "SECRETARY" | "MEMBER";
        };
        Signature: {
            account: string;
            /** Format: date-time */
            at: string;
            name: string;
        };
        StandingCouncilResponse: {
            appointedBy?: components["schemas"]["DecisionReference"];
            appointments: components["schemas"]["StandingCouncilResponse.AppointmentResponse"][];
            conferenceId?: string | null;
            id: string;
            inOffice: components["schemas"]["Seat"][];
            /** Format: int64 */
            version: number;
        };
        "StandingCouncilResponse.AppointmentResponse": {
            /** Format: date */
            date: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            /** Format: date */
            from: string;
            number: string;
            released: string[];
            seated: components["schemas"]["Seat"][];
        };
        Submission: {
            /** Format: date-time */
            at: string;
            late: boolean;
        };
        "VerifyCertificate.Verified": {
            decision: components["schemas"]["Ruling.SignedDecision"];
            /** @enum {string} */
            form: "CHIEN_SI_THI_DUA_CO_SO" | "TAP_THE_LAO_DONG_TIEN_TIEN" | "THON_TO_DAN_PHO_VAN_HOA" | "LAO_DONG_TIEN_TIEN" | "GIA_DINH_VAN_HOA" | "GIAY_KHEN";
            inForce: boolean;
            issuer: string;
            name?: string | null;
            registered?: string | null;
            revocation?: components["schemas"]["Ruling.SignedDecision"];
        };
        Vote: {
            /** Format: int32 */
            abstained: number;
            /** Format: int32 */
            against: number;
            /** Format: date */
            day: string;
            /** Format: int32 */
            eligible: number;
            /** Format: int32 */
            inFavour: number;
            /** Format: int32 */
            needed: number;
            selected: boolean;
            sessionId: string;
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
    list_6: {
        parameters: {
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                /** @description Items in the page. */
                limit?: number;
                role?: string;
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
                    "application/json": components["schemas"]["PageAccountResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    forms: {
        parameters: {
            query?: {
                on?: string;
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
                    "application/json": components["schemas"]["AwardFormResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    read_6: {
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
                    "application/json": components["schemas"]["AwardRegisterResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    settings: {
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
                    "application/json": components["schemas"]["CertificateSettingsResponse"];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateSettingsResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
        };
    };
    testPage: {
        parameters: {
            query?: {
                printer?: string;
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
    list_4: {
        parameters: {
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId?: string;
                /** @description Items in the page. */
                limit?: number;
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
                    "application/json": components["schemas"]["PageCouncilSessionResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    convene: {
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
                "application/json": components["schemas"]["ConvocationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    read_5: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    markAbsent: {
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
                "application/json": components["schemas"]["AbsenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    adjourn: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    annul: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    enterAttendance: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AttendanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    castBallot: {
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
                "application/json": components["schemas"]["BallotRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    close: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    answerQuestion: {
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
                "application/json": components["schemas"]["ConflictAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    declareConflict: {
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
                "application/json": components["schemas"]["ConflictRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    readNominations: {
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
                    "application/json": components["schemas"]["NominationResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    resume: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    openVoting: {
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
                    "application/json": components["schemas"]["CouncilSessionResponse"];
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
    read_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: string;
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
                    "application/json": components["schemas"]["StandingCouncilResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading; 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                body: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCouncilResponse"];
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
    list_2: {
        parameters: {
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId?: string;
                /** @description Items in the page. */
                limit?: number;
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
                    "application/json": components["schemas"]["PageDecisionResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            428: components["responses"]["ProblemVersionRequired"];
            503: components["responses"]["ProblemAway"];
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
                    "application/json": components["schemas"]["DecisionResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    certificates: {
        parameters: {
            query?: {
                /** @description First number in the register. */
                from?: number;
                /** @description Name of a printer of the settings; absent for one that is not off. */
                printer?: string;
                stock?: "PLAIN" | "PREPRINTED";
                /** @description Last number in the register. */
                to?: number;
            };
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
    withhold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["AwardRegisterResponse"];
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
    enter: {
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
                    "application/json": components["schemas"]["AwardRegisterResponse"];
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
    list_3: {
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
                    "application/json": components["schemas"]["RevocationResponse"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationResponse"];
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
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
                conferenceId?: string;
                /** @description Items in the page. */
                limit?: number;
                /** @description In the order of creation instead of the order of the ids. */
                newestFirst?: boolean;
                /** @description Parts of the nominee's name, without regard to diacritics and case. */
                q?: string;
                state?: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPRAISED" | "TABLED" | "SELECTED" | "NOT_SELECTED" | "APPROVED" | "REFUSED" | "REVOKED" | "WITHDRAWN";
                unit?: string;
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
                    "application/json": components["schemas"]["PageNominationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    draft: {
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
                "application/json": components["schemas"]["NominationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationResponse"];
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
                    "application/json": components["schemas"]["NominationResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    edit: {
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
                "application/json": components["schemas"]["EditRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationResponse"];
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
    appraise: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppraisalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationResponse"];
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
    raise: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
    restate: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
    judge: {
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
                "application/json": components["schemas"]["JudgementRequest"];
            };
        };
        responses: {
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
    reconsider: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
    returnToUnit: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
    settle: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
                    "application/json": components["schemas"]["NominationResponse"];
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
    withdraw: {
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
                    "application/json": components["schemas"]["NominationResponse"];
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
                    "application/json": components["schemas"]["NominationProgressResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    list: {
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
                    "application/json": components["schemas"]["NormProposal"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again gives what the first request made, with `Idempotent-Replayed: true`; 422 with other content. */
                "Idempotency-Key"?: string;
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NormRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormProposal"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            409: components["responses"]["ProblemRule"];
            412: components["responses"]["ProblemStale"];
            413: components["responses"]["ProblemTooLarge"];
            415: components["responses"]["ProblemMediaType"];
            422: components["responses"]["ProblemKeyReused"];
            428: components["responses"]["ProblemVersionRequired"];
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
                    "application/json": components["schemas"]["NormProposal"];
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
                    "application/json": components["schemas"]["NormProposal"];
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
    norms: {
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
                    "application/json": components["schemas"]["Norm"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
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
    list_5: {
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
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
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
                    "application/json": components["schemas"]["VerifyCertificate.Verified"];
                    "text/html": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
}
