// Generated from contracts/http/program.json.
export interface paths {
    "/api/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["importYaml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}": {
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
    "/api/conferences/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/award-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_2"];
        put?: never;
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/awards/{nomination}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["replay_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/banner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["banner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paper_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/cancellation": {
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
    "/api/conferences/{id}/ceremony": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put: operations["arrange_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/ceremony/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/closing": {
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
    "/api/conferences/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/paper": {
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
    "/api/conferences/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["edit_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/plan/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme": {
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
    "/api/conferences/{id}/programme/items/{item}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme/items/{item}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme/items/{item}/set-back": {
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
    "/api/conferences/{id}/programme/items/{item}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme/items/{item}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme/rehearsal/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clearRehearsal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/programme/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["release_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["write_1"];
        post?: never;
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity/{entry}/approval": {
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
    "/api/conferences/{id}/publicity/{entry}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity/{entry}/publications/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removePublication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity/{entry}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/publicity/{entry}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submit_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/paper": {
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
    "/api/conferences/{id}/report/parts/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["comment_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/handing-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["hold"];
        post?: never;
        delete: operations["release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/report/parts/{part}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/running-order": {
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
    "/api/conferences/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reschedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/schedule/preview": {
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
    "/api/conferences/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/difficulties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportDifficulty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/difficulties/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answer_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/evidence/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/evidence/{number}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keep_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["offer"];
        post?: never;
        delete: operations["dropOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/offer/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendBack_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences/{id}/tasks/{task}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["divide"];
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
    "/api/operations/program-service/anchor/verification": {
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
    "/api/operations/program-service/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/program-service/communes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["register"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/program-service/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/program-service/dead-letters/{id}/replay": {
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
    "/api/operations/program-service/dead-letters/replay": {
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
    "/api/operations/program-service/dead-letters/types": {
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
    "/api/operations/program-service/deferred-events": {
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
    "/api/operations/program-service/outbox": {
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
    "/api/speeches/{conferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/approval": {
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
    "/api/speeches/{conferenceId}/{speech}/file": {
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
    "/api/speeches/{conferenceId}/{speech}/files": {
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
    "/api/speeches/{conferenceId}/{speech}/invitation": {
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
    "/api/speeches/{conferenceId}/{speech}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/return": {
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
    "/api/speeches/{conferenceId}/{speech}/speaker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/submission": {
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
    "/api/speeches/{conferenceId}/{speech}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/{speech}/withdrawal": {
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
    "/api/speeches/{conferenceId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["order"];
        put: operations["arrange_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/speeches/{conferenceId}/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["speakers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge"];
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
        AgendaItem: {
            /** Format: int32 */
            acts?: number | null;
            code: string;
            kind?: string | null;
            /** Format: int32 */
            minutes?: number | null;
            owner: string;
            sample?: components["schemas"]["AgendaItem.Sample"];
            title: string;
        };
        "AgendaItem.Sample": {
            /** Format: int32 */
            minutes: number;
        };
        AgendaResponse: {
            conferenceId: string;
            items: components["schemas"]["AgendaResponse.Item"][];
            /** Format: int32 */
            minutes: number;
            /** Format: int64 */
            plannedMinutes: number;
            schedule?: components["schemas"]["Schedule"];
            warnings: components["schemas"]["Warning"][];
        };
        "AgendaResponse.Item": {
            /** Format: int32 */
            acts?: number | null;
            code: string;
            /** Format: time-local */
            endTime?: string | null;
            kind?: string | null;
            /** Format: int32 */
            minutes?: number | null;
            minutesAreSample: boolean;
            owner: string;
            ownerName: string;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            startsAfter?: number | null;
            /** Format: time-local */
            startTime?: string | null;
            title: string;
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
        "Arrangement.Bearers": {
            first: string;
            second: string;
        };
        "Assignment.Responsible": {
            account?: string | null;
            name: string;
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
        "Award.Recipient": {
            callName?: string | null;
            name: string;
            salutation?: string | null;
            title?: string | null;
        };
        AwardCheckResponse: {
            /** Format: date-time */
            at?: string | null;
            conferenceId: string;
            /** Format: int64 */
            events: number;
            gaps: components["schemas"]["AwardCheckResponse.GapResponse"][];
            /** Format: int32 */
            nominations: number;
        };
        "AwardCheckResponse.GapResponse": {
            /** @enum {string} */
            kind: "SELECTED_WITHOUT_MONEY" | "REWARD_UNFUNDED" | "AWARD_WITHOUT_DELEGATE" | "AWARD_WITHOUT_SLOT" | "SLOT_WITHOUT_AWARD" | "DELEGATE_WITHOUT_AWARD" | "PAYMENT_WITHOUT_AWARD" | "REVOKED_WITHOUT_RECOVERY" | "CLOSED_WITHOUT_PAYMENT";
            nominationId: string;
            /** Format: date-time */
            since: string;
        };
        AwardLifeResponse: {
            nominationId: string;
            steps: components["schemas"]["AwardLifeResponse.StepResponse"][];
        };
        "AwardLifeResponse.StepResponse": {
            /** Format: date-time */
            at: string;
            eventId: string;
            /** @enum {string} */
            kind: "SUBMITTED" | "RETURNED" | "SELECTED" | "NOT_SELECTED" | "RESERVED" | "UNFUNDED" | "APPROVED" | "REFUSED" | "REGISTERED" | "WAITLISTED" | "ARRANGED" | "INVITED" | "LETTER_SENT" | "ANSWERED" | "CHECKED_IN" | "CHECK_IN_UNDONE" | "PAID" | "PAYMENT_REVERSED" | "REVOKED" | "DELEGATE_CANCELLED" | "RELEASED" | "CONFERENCE_CANCELLED" | "CONFERENCE_CLOSED";
        };
        CallRequest: {
            nominationId?: string | null;
        };
        CancellationRequest: {
            reason: string;
        };
        CeremonyRequest: {
            batches?: components["schemas"]["CeremonyRequest.Batch"][] | null;
            bearers?: components["schemas"]["CeremonyRequest.Pair"][] | null;
            exceptions?: components["schemas"]["CeremonyRequest.OfAwardee"][] | null;
            handedOver?: ("FRAME" | "CERTIFICATE" | "ENVELOPE" | "FLOWERS")[] | null;
            readings?: components["schemas"]["CeremonyRequest.Reading"][] | null;
            /** Format: int32 */
            size: number;
            /** @enum {string} */
            whenAbsent: "PROXY" | "LAST" | "SKIPPED";
        };
        "CeremonyRequest.Batch": {
            nominations: string[];
            presenter?: string | null;
        };
        "CeremonyRequest.OfAwardee": {
            nominationId: string;
            proxy?: string | null;
            /** @enum {string} */
            whenAbsent: "PROXY" | "LAST" | "SKIPPED";
        };
        "CeremonyRequest.Pair": {
            first: string;
            second: string;
        };
        "CeremonyRequest.Reading": {
            nominationId: string;
            reading: string;
        };
        CeremonyResponse: {
            batches: components["schemas"]["CeremonyResponse.CalledBatch"][];
            bearers: components["schemas"]["Arrangement.Bearers"][];
            called?: string | null;
            conferenceId: string;
            exceptions: components["schemas"]["CeremonyResponse.OfAwardee"][];
            handedOver: ("FRAME" | "CERTIFICATE" | "ENVELOPE" | "FLOWERS")[];
            handMade: boolean;
            /** Format: int32 */
            size: number;
            skipped: components["schemas"]["CeremonyResponse.Called"][];
            /** Format: int64 */
            version: number;
            /** @enum {string} */
            whenAbsent: "PROXY" | "LAST" | "SKIPPED";
        };
        "CeremonyResponse.Called": {
            /** @enum {string|null} */
            absent?: "PROXY" | "LAST" | "SKIPPED" | null;
            kind: string;
            name: string;
            nominationId: string;
            /** Format: int32 */
            position: number;
            reading?: string | null;
            recipient: components["schemas"]["Award.Recipient"];
            standsIn?: string | null;
            /** @enum {string|null} */
            status?: "EXPECTED" | "ACCEPTED" | "SUBSTITUTED" | "DECLINED" | "CANCELLED" | "PRESENT" | null;
            unit: string;
        };
        "CeremonyResponse.CalledBatch": {
            bearers?: components["schemas"]["Arrangement.Bearers"];
            formName: string;
            formOfAward: string;
            /** Format: int32 */
            number: number;
            pile: string[];
            presenter?: string | null;
            slots: components["schemas"]["CeremonyResponse.Called"][];
        };
        "CeremonyResponse.OfAwardee": {
            nominationId: string;
            proxy?: string | null;
            /** @enum {string} */
            whenAbsent: "PROXY" | "LAST" | "SKIPPED";
        };
        CommuneRequest: {
            name: string;
            province: string;
        };
        "Conference.Cancellation": {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ConferenceResponse: {
            cancelled?: components["schemas"]["Conference.Cancellation"];
            /** Format: date-time */
            closedAt?: string | null;
            code: string;
            commune: string;
            deletion?: components["schemas"]["DeletionResponse"];
            id: string;
            plan: components["schemas"]["ConferenceResponse.PlanResponse"];
            /** Format: int32 */
            revision: number;
            schedule?: components["schemas"]["Schedule"];
            /** Format: int32 */
            sequence: number;
            state: string;
            title: string;
            /** Format: int64 */
            version: number;
            warnings: components["schemas"]["Warning"][];
        };
        "ConferenceResponse.PlanResponse": {
            agenda: components["schemas"]["AgendaItem"][];
            backdrop?: components["schemas"]["Plan.Backdrop"];
            conference: components["schemas"]["Particulars"];
            delegateGroups: components["schemas"]["DelegateGroup"][];
            estimate?: components["schemas"]["Plan.Estimate"];
            funding: components["schemas"]["Plan.Funding"][];
            higherCongress?: components["schemas"]["Plan.HigherCongress"];
            incidents?: components["schemas"]["Plan.Incidents"];
            movements: components["schemas"]["Plan.Movement"][];
            purposes: string[];
            report: components["schemas"]["Plan.ReportSection"][];
            rewards: components["schemas"]["Plan.Rewards"];
            schema: string;
            signatories?: components["schemas"]["Particulars.Signatory"][] | null;
            slogans?: components["schemas"]["Plan.Slogans"];
            tasks: components["schemas"]["Task"][];
            units: components["schemas"]["Unit"][];
        };
        ConferenceSummary: {
            code: string;
            /** Format: int32 */
            delegateCap: number;
            id: string;
            schedule?: components["schemas"]["Schedule"];
            state: string;
            title: string;
            /** Format: int64 */
            version: number;
            window?: components["schemas"]["Particulars.Window"];
        };
        CopyRequest: {
            code: string;
            title: string;
        };
        CountedBody: {
            /** Format: date-time */
            at: string;
            code: string;
            newer?: boolean | null;
            sentence: boolean;
            source: string;
            title: string;
            words?: string | null;
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
        DelegateGroup: {
            code: string;
            name: string;
            /** Format: int32 */
            quota?: number | null;
            sample?: components["schemas"]["DelegateGroup.Sample"];
            unitQuotas?: {
                [key: string]: number;
            } | null;
            units?: string[] | null;
        };
        "DelegateGroup.Sample": {
            /** Format: int32 */
            quota: number;
        };
        DeletionRequest: {
            reason: string;
        };
        DeletionResponse: {
            /** Format: date-time */
            at: string;
            reason: string;
            refusedBy: ("NOMINATIONS" | "DELEGATES" | "MONEY")[];
            state: string;
        };
        DissolutionRequest: {
            reason: string;
        };
        ExtensionRequest: {
            /** Format: int32 */
            minutes: number;
        };
        Figure: {
            code: string;
            label: string;
            /** Format: int32 */
            value: number;
        };
        "InvalidInput.FieldError": {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
        };
        "Item.Act": {
            /** Format: int32 */
            minutes?: number | null;
            performers: string[];
            title: string;
        };
        "Item.Speaker": {
            name: string;
            title?: string | null;
        };
        KeptFileResponse: {
            id: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            type: "PDF" | "JPEG" | "PNG";
        };
        MergerRequest: {
            into: string;
            reason: string;
        };
        NewCommuneRequest: {
            code: string;
            name: string;
            province: string;
        };
        NewUnitRequest: {
            code: string;
            contact?: string | null;
            name: string;
            parent?: string | null;
            responsible?: string | null;
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
        PageConferenceSummary: {
            items: components["schemas"]["ConferenceSummary"][];
            next?: string | null;
        };
        Particulars: {
            code: string;
            commune: components["schemas"]["Particulars.Commune"];
            /** Format: date */
            date?: string | null;
            /** Format: int32 */
            delegateCap: number;
            /** Format: duration */
            duration: string;
            /** Format: int32 */
            edition?: number | null;
            format?: string | null;
            issuer: string;
            legalBases: string[];
            period?: components["schemas"]["Particulars.Period"];
            principles: string[];
            recipientsOfPlan: string[];
            signatory: components["schemas"]["Particulars.Signatory"];
            /** Format: time-local */
            startTime?: string | null;
            title: string;
            venue: components["schemas"]["Particulars.Venue"];
            window?: components["schemas"]["Particulars.Window"];
        };
        "Particulars.Commune": {
            code?: string | null;
            kind: string;
            name: string;
            province: string;
        };
        "Particulars.Period": {
            ahead: number[];
            review: number[];
        };
        "Particulars.Signatory": {
            /** Format: date */
            from?: string | null;
            name: string;
            title: string;
            /** Format: date */
            until?: string | null;
        };
        "Particulars.Venue": {
            address: string;
            name: string;
        };
        "Particulars.Window": {
            /** Format: date */
            from: string;
            text?: string | null;
            /** Format: date */
            to: string;
        };
        PassageBody: {
            entries?: components["schemas"]["PassageBody.Stretch"][][] | null;
            figures?: components["schemas"]["CountedBody"];
            /** @enum {string} */
            kind: "HEADING" | "PARAGRAPH" | "BULLETS" | "NUMBERS" | "TABLE" | "FIGURES";
            /** Format: int32 */
            level?: number | null;
            rows?: string[][] | null;
            runs?: components["schemas"]["PassageBody.Stretch"][] | null;
            text?: string | null;
        };
        "PassageBody.Stretch": {
            bold: boolean;
            italic: boolean;
            text: string;
        };
        "Plan.Backdrop": {
            footer?: string | null;
            lines: string[];
        };
        "Plan.Estimate": {
            approvedBy?: string | null;
            preparedBy: string;
        };
        "Plan.Funding": {
            basis: string;
            code: string;
            name: string;
            /** @enum {string} */
            source: "STATE_BUDGET" | "REWARD_FUND";
        };
        "Plan.HigherCongress": {
            name: string;
            /** Format: int32 */
            places?: number | null;
            sample?: components["schemas"]["Plan.HigherCongress.Sample"];
        };
        "Plan.HigherCongress.Sample": {
            /** Format: int32 */
            places: number;
        };
        "Plan.Incidents": {
            reportTo: string;
        };
        "Plan.Movement": {
            code: string;
            name: string;
        };
        "Plan.ReportSection": {
            parts: string[];
            section: string;
        };
        "Plan.Rewards": {
            awardees?: string | null;
            decidedBy?: string | null;
            recipients: ("INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD")[];
            selectedBy?: string | null;
        };
        "Plan.Slogans": {
            inside: string[];
            outside: string[];
        };
        PlanPreviewResponse: {
            agenda: components["schemas"]["AgendaResponse"];
            changed: string[];
            outdatesInvitations: boolean;
            tasks: components["schemas"]["TasksResponse"];
            touched: components["schemas"]["TouchedResponse"];
            warnings: components["schemas"]["Warning"][];
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
        ProgrammeRequest: {
            items: components["schemas"]["ProgrammeRequest.Entry"][];
        };
        "ProgrammeRequest.Act": {
            /** Format: int32 */
            minutes?: number | null;
            performers?: string[] | null;
            title: string;
        };
        "ProgrammeRequest.Entry": {
            acts?: components["schemas"]["ProgrammeRequest.Act"][] | null;
            code: string;
            cue?: string | null;
            /** Format: int32 */
            minutes?: number | null;
            needs?: ("MICROPHONE" | "SLIDES")[] | null;
            owner?: string | null;
            speakers?: components["schemas"]["ProgrammeRequest.Speaker"][] | null;
            /** Format: time-local */
            startsAt?: string | null;
            title: string;
        };
        "ProgrammeRequest.Speaker": {
            name: string;
            title?: string | null;
        };
        ProgrammeResponse: {
            conferenceId: string;
            conferenceTitle: string;
            id: string;
            items: components["schemas"]["ProgrammeResponse.Entry"][];
            /** Format: int32 */
            minutes: number;
            next?: string | null;
            /** Format: date-time */
            now: string;
            /** Format: int64 */
            plannedMinutes: number;
            rehearsal: boolean;
            releases: components["schemas"]["ProgrammeResponse.ReleaseEntry"][];
            running?: string | null;
            schedule?: components["schemas"]["Schedule"];
            unreleased: components["schemas"]["ProgrammeResponse.ChangeEntry"][];
            /** Format: int64 */
            version: number;
            warnings: components["schemas"]["Warning"][];
        };
        "ProgrammeResponse.ChangeEntry": {
            aspects: ("ADDED" | "REMOVED" | "TIME" | "OWNER" | "PEOPLE" | "CONTENT")[];
            code: string;
            owners: string[];
            title: string;
        };
        "ProgrammeResponse.Entry": {
            acts: components["schemas"]["Item.Act"][];
            code: string;
            cue?: string | null;
            /** Format: date-time */
            endedAt?: string | null;
            /** Format: date-time */
            expectedEnd?: string | null;
            /** Format: date-time */
            expectedStart?: string | null;
            /** Format: int32 */
            extraMinutes: number;
            kind?: string | null;
            /** Format: int32 */
            minutes?: number | null;
            minutesAreSample: boolean;
            /** Format: int32 */
            mostActs: number;
            needs: ("MICROPHONE" | "SLIDES")[];
            owner?: string | null;
            ownerName?: string | null;
            /** Format: date-time */
            plannedEnd?: string | null;
            /** Format: date-time */
            plannedStart?: string | null;
            /** Format: int32 */
            position: number;
            speakers: components["schemas"]["Item.Speaker"][];
            /** Format: date-time */
            startedAt?: string | null;
            /** Format: int32 */
            startsAfter?: number | null;
            /** Format: time-local */
            startsAt?: string | null;
            /** @enum {string} */
            state: "UPCOMING" | "RUNNING" | "DONE" | "SKIPPED";
            title: string;
        };
        "ProgrammeResponse.ReleaseEntry": {
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["ProgrammeResponse.ChangeEntry"][];
            /** Format: int32 */
            number: number;
        };
        PublicityListResponse: {
            items: components["schemas"]["PublicityResponse"][];
            mayApprove: boolean;
            mayWrite: boolean;
            offered: components["schemas"]["Figure"][];
            /** Format: int32 */
            syllablesAMinute: number;
        };
        "PublicityRequests.Published": {
            /** Format: date */
            day: string;
            link?: string | null;
            note?: string | null;
            where: string;
        };
        "PublicityRequests.Reason": {
            reason: string;
        };
        "PublicityRequests.Time": {
            /** Format: date */
            day: string;
            /** @enum {string} */
            phase: "BEFORE" | "DURING" | "AFTER";
            /** Format: time-local */
            time: string;
        };
        "PublicityRequests.Words": {
            figures?: string[] | null;
            /** @enum {string} */
            kind: "BULLETIN" | "NEWS";
            readings?: components["schemas"]["PublicityRequests.Time"][] | null;
            text: string;
            title: string;
        };
        PublicityResponse: {
            approved?: components["schemas"]["PublicityResponse.Word"];
            figures: components["schemas"]["PublicityResponse.Used"][];
            id: string;
            /** @enum {string} */
            kind: "BULLETIN" | "NEWS";
            mayApprove: boolean;
            mayWrite: boolean;
            publications: components["schemas"]["PublicityResponse.Published"][];
            readings: components["schemas"]["PublicityResponse.Time"][];
            returned?: components["schemas"]["PublicityResponse.Word"];
            /** Format: int32 */
            seconds: number;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "APPROVED" | "DISCARDED";
            submitted?: components["schemas"]["PublicityResponse.Word"];
            /** Format: int32 */
            syllables: number;
            text: string;
            title: string;
            /** Format: int64 */
            version: number;
            written: components["schemas"]["PublicityResponse.Word"];
        };
        "PublicityResponse.Published": {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            day: string;
            link?: string | null;
            note: string;
            /** Format: int32 */
            number: number;
            where: string;
        };
        "PublicityResponse.Time": {
            /** Format: date */
            day: string;
            fits: boolean;
            /** @enum {string} */
            phase: "BEFORE" | "DURING" | "AFTER";
            /** Format: time-local */
            time: string;
        };
        "PublicityResponse.Used": {
            code: string;
            label: string;
            /** Format: int32 */
            now?: number | null;
            /** Format: int32 */
            value: number;
        };
        "PublicityResponse.Word": {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
            unit: string;
        };
        RegisteredCommune: {
            code: string;
            name: string;
            province: string;
        };
        ReportPartResponse: {
            code: string;
            comments: components["schemas"]["TaskResponse.Word"][];
            /** Format: date */
            due?: string | null;
            id: string;
            lock?: components["schemas"]["ReportPartResponse.Held"];
            /** Format: int32 */
            number: number;
            passages: components["schemas"]["PassageBody"][];
            /** Format: int32 */
            revision: number;
            saved?: components["schemas"]["TaskResponse.Word"];
            section: string;
            settled?: components["schemas"]["TaskResponse.Word"];
            /** @enum {string} */
            state: "DRAFT" | "HANDED_IN" | "SENT_BACK" | "ACCEPTED";
            title: string;
            unit: string;
            versions: components["schemas"]["ReportPartResponse.HandedIn"][];
            withdrawn: boolean;
        };
        "ReportPartResponse.HandedIn": {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            number: number;
            passages: components["schemas"]["PassageBody"][];
        };
        "ReportPartResponse.Held": {
            account: string;
            name: string;
            /** Format: date-time */
            until: string;
        };
        "ReportRequests.Given": {
            /** Format: date */
            due?: string | null;
            unit: string;
        };
        "ReportRequests.HandedIn": {
            /** Format: int32 */
            revision: number;
        };
        "ReportRequests.Written": {
            passages: components["schemas"]["PassageBody"][];
            /** Format: int32 */
            revision: number;
        };
        ReportResponse: {
            left: components["schemas"]["ReportResponse.Item"][];
            parts: components["schemas"]["ReportResponse.Item"][];
        };
        "ReportResponse.Item": {
            /** Format: int32 */
            characters: number;
            code: string;
            /** Format: date */
            due?: string | null;
            /** Format: int32 */
            number: number;
            overdue: boolean;
            section: string;
            /** @enum {string} */
            state: "DRAFT" | "HANDED_IN" | "SENT_BACK" | "ACCEPTED";
            title: string;
            unit: string;
            unitName: string;
            writing?: string | null;
        };
        RunningOrderResponse: {
            absent: components["schemas"]["RunningOrderResponse.Absent"][];
            /** Format: int32 */
            awards: number;
            batches: components["schemas"]["RunningOrderResponse.FormBatch"][];
            conferenceId: string;
            slots: components["schemas"]["RunningOrderResponse.Slot"][];
        };
        "RunningOrderResponse.Absent": {
            formName: string;
            formOfAward: string;
            kind: string;
            name: string;
            nominationId: string;
            recipient: components["schemas"]["Award.Recipient"];
            /** @enum {string|null} */
            status?: "EXPECTED" | "ACCEPTED" | "SUBSTITUTED" | "DECLINED" | "CANCELLED" | "PRESENT" | null;
            unit: string;
        };
        "RunningOrderResponse.FormBatch": {
            formName: string;
            formOfAward: string;
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            to: number;
        };
        "RunningOrderResponse.Slot": {
            /** Format: int32 */
            batch: number;
            /** Format: date */
            decisionDate: string;
            decisionNumber: string;
            formName: string;
            formOfAward: string;
            kind: string;
            movement: string;
            name: string;
            nominationId: string;
            /** Format: int32 */
            position: number;
            recipient: components["schemas"]["Award.Recipient"];
            /** @enum {string|null} */
            status?: "EXPECTED" | "ACCEPTED" | "SUBSTITUTED" | "DECLINED" | "CANCELLED" | "PRESENT" | null;
            substitute?: string | null;
            unit: string;
        };
        Schedule: {
            /** Format: date */
            date: string;
            /** Format: time-local */
            endTime: string;
            /** Format: time-local */
            startTime: string;
        };
        SchedulePreviewResponse: {
            agenda: components["schemas"]["AgendaResponse"];
            tasks: components["schemas"]["TasksResponse"];
            touched: components["schemas"]["TouchedResponse"];
            warnings: components["schemas"]["Warning"][];
        };
        ScheduleRequest: {
            date: string;
            startTime: string;
        };
        SpeakerResponse: {
            item: string;
            /** @enum {string} */
            kind: "TALK" | "OPENING" | "CLOSING" | "LAUNCH" | "DIALOGUE";
            /** Format: int32 */
            minutes: number;
            name: string;
            theme: string;
            title?: string | null;
        };
        SpeechesResponse: {
            items: components["schemas"]["SpeechesResponse.Place"][];
            mayManage: boolean;
            mayPropose: ("TALK" | "OPENING" | "CLOSING" | "LAUNCH" | "DIALOGUE")[];
            /** Format: int64 */
            orderVersion: number;
            parts: components["schemas"]["SpeechesResponse.Part"][];
            /** Format: int32 */
            syllablesAMinute: number;
            withdrawn: components["schemas"]["SpeechesResponse.Entry"][];
        };
        "SpeechesResponse.Candidate": {
            form: string;
            movement: string;
            name: string;
            nominationId: string;
            recipient: string;
            speaks: boolean;
            title?: string | null;
            unit: string;
        };
        "SpeechesResponse.Entry": {
            id: string;
            /** @enum {string} */
            kind: "TALK" | "OPENING" | "CLOSING" | "LAUNCH" | "DIALOGUE";
            /** Format: int32 */
            minutes: number;
            ready: boolean;
            revoked: boolean;
            speaker: components["schemas"]["SpeechResponse.Person"];
            /** @enum {string} */
            state: "PROPOSED" | "INVITED" | "ACCEPTED" | "SUBMITTED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
            theme: string;
        };
        "SpeechesResponse.Part": {
            code?: string | null;
            /** Format: int32 */
            length?: number | null;
            /** Format: int32 */
            minutes: number;
            /** Format: int32 */
            over: number;
            speeches: components["schemas"]["SpeechesResponse.Entry"][];
            title?: string | null;
        };
        "SpeechesResponse.Place": {
            code: string;
            kind?: string | null;
            title: string;
        };
        "SpeechOrderController.OrderResponse": {
            speeches: string[];
            /** Format: int64 */
            version: number;
        };
        "SpeechRequests.Answered": {
            accepted: boolean;
            note?: string | null;
        };
        "SpeechRequests.Approved": {
            note?: string | null;
        };
        "SpeechRequests.Arranged": {
            item: string;
            /** Format: int32 */
            minutes: number;
            questions?: string[] | null;
            theme?: string | null;
            unit: string;
        };
        "SpeechRequests.Ordered": {
            speeches: string[];
        };
        "SpeechRequests.Proposed": {
            item: string;
            /** @enum {string} */
            kind: "TALK" | "OPENING" | "CLOSING" | "LAUNCH" | "DIALOGUE";
            /** Format: int32 */
            minutes: number;
            name?: string | null;
            nominationId?: string | null;
            questions?: string[] | null;
            theme?: string | null;
            title?: string | null;
            unit?: string | null;
        };
        "SpeechRequests.Replaced": {
            name?: string | null;
            nominationId?: string | null;
            reason: string;
            title?: string | null;
            unit?: string | null;
        };
        "SpeechRequests.Uploaded": {
            id: string;
            /** Format: int32 */
            minutes: number;
            name: string;
        };
        "SpeechRequests.Written": {
            passages: components["schemas"]["PassageBody"][];
        };
        SpeechResponse: {
            /** @enum {string} */
            answer: "NOT_ASKED" | "OPEN" | "ACCEPTED" | "DECLINED";
            answered?: components["schemas"]["SpeechResponse.Word"];
            file?: components["schemas"]["SpeechResponse.File"];
            /** Format: int32 */
            given: number;
            id: string;
            item: string;
            /** @enum {string} */
            kind: "TALK" | "OPENING" | "CLOSING" | "LAUNCH" | "DIALOGUE";
            mayManage: boolean;
            mayPrepare: boolean;
            maySettle: boolean;
            /** Format: int32 */
            minutes: number;
            passages: components["schemas"]["PassageBody"][];
            questions: string[];
            ready: boolean;
            revoked: boolean;
            saved?: components["schemas"]["SpeechResponse.Word"];
            settled?: components["schemas"]["SpeechResponse.Word"];
            speaker: components["schemas"]["SpeechResponse.Person"];
            /** @enum {string} */
            stage: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED";
            /** @enum {string} */
            state: "PROPOSED" | "INVITED" | "ACCEPTED" | "SUBMITTED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
            /** Format: int32 */
            syllables: number;
            theme: string;
            unit: string;
            unitName: string;
            /** Format: int64 */
            version: number;
            versions: components["schemas"]["SpeechResponse.Submitted"][];
            withdrawn?: components["schemas"]["SpeechResponse.Word"];
        };
        "SpeechResponse.File": {
            name: string;
            /** Format: int64 */
            size: number;
        };
        "SpeechResponse.Person": {
            exemplar?: string | null;
            name: string;
            nominationId?: string | null;
            title?: string | null;
        };
        "SpeechResponse.Submitted": {
            /** Format: date-time */
            at: string;
            by: string;
            file?: components["schemas"]["SpeechResponse.File"];
            /** Format: int32 */
            minutes: number;
            /** Format: int32 */
            number: number;
            passages: components["schemas"]["PassageBody"][];
        };
        "SpeechResponse.Word": {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
        };
        Task: {
            code?: string | null;
            /** Format: int32 */
            dueDaysBefore?: number | null;
            /** Format: int32 */
            headcount?: number | null;
            sample?: components["schemas"]["Task.Sample"];
            text: string;
            unit: string;
        };
        "Task.Sample": {
            /** Format: int32 */
            dueDaysBefore: number;
        };
        TaskPeopleResponse: {
            items: components["schemas"]["TaskPeopleResponse.Person"][];
        };
        "TaskPeopleResponse.Person": {
            account: string;
            name: string;
            told: boolean;
        };
        "TaskRequests.Answer": {
            text: string;
            /** Format: date */
            until?: string | null;
        };
        "TaskRequests.Evidence": {
            file?: components["schemas"]["TaskRequests.Evidence.File"];
            label: string;
            url?: string | null;
        };
        "TaskRequests.Evidence.File": {
            id: string;
            name: string;
        };
        "TaskRequests.Offer": {
            reason: string;
            to: string;
        };
        "TaskRequests.Person": {
            account?: string | null;
            name?: string | null;
        };
        "TaskRequests.Reason": {
            reason: string;
        };
        "TaskRequests.Report": {
            text?: string | null;
        };
        "TaskRequests.Steps": {
            steps: components["schemas"]["TaskRequests.Steps.Entry"][];
        };
        "TaskRequests.Steps.Entry": {
            done: boolean;
            text: string;
        };
        "TaskRequests.Words": {
            text: string;
        };
        TaskResponse: {
            code: string;
            comments: components["schemas"]["TaskResponse.Word"][];
            confirmed?: components["schemas"]["TaskResponse.Word"];
            difficulties: components["schemas"]["TaskResponse.Hardship"][];
            /** Format: date */
            due?: string | null;
            dueIsSample: boolean;
            evidence: components["schemas"]["TaskResponse.Evidence"][];
            /** Format: int32 */
            headcount?: number | null;
            id: string;
            /** Format: int32 */
            number: number;
            offer?: components["schemas"]["TaskResponse.Offer"];
            overdue: boolean;
            plannedUnit: string;
            reported?: components["schemas"]["TaskResponse.Word"];
            requested: boolean;
            responsible?: components["schemas"]["Assignment.Responsible"];
            sentBack?: components["schemas"]["TaskResponse.Word"];
            /** @enum {string} */
            state: "OPEN" | "REPORTED" | "CONFIRMED";
            steps: components["schemas"]["Work.Step"][];
            text: string;
            unit: string;
            withdrawn: boolean;
        };
        "TaskResponse.Evidence": {
            /** Format: date-time */
            at: string;
            by: string;
            file?: components["schemas"]["TaskResponse.Evidence.File"];
            label: string;
            /** Format: int32 */
            number: number;
            url: string;
        };
        "TaskResponse.Evidence.File": {
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            /** @enum {string} */
            type: "PDF" | "JPEG" | "PNG";
        };
        "TaskResponse.Hardship": {
            answer?: components["schemas"]["TaskResponse.Word"];
            /** Format: int32 */
            number: number;
            reported: components["schemas"]["TaskResponse.Word"];
            /** Format: date */
            until?: string | null;
        };
        "TaskResponse.Offer": {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            to: string;
        };
        "TaskResponse.Word": {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
            unit: string;
        };
        TasksResponse: {
            conferenceId: string;
            items: components["schemas"]["TasksResponse.Item"][];
            schedule?: components["schemas"]["Schedule"];
        };
        "TasksResponse.Item": {
            code: string;
            /** Format: date */
            dueDate?: string | null;
            /** Format: int32 */
            dueDaysBefore?: number | null;
            dueIsSample: boolean;
            /** Format: int32 */
            headcount?: number | null;
            /** Format: int32 */
            number: number;
            progress?: components["schemas"]["TasksResponse.Progress"];
            relation: string;
            text: string;
            unit: string;
            unitName: string;
        };
        "TasksResponse.Progress": {
            /** Format: int32 */
            evidence: number;
            offeredTo?: string | null;
            openDifficulty: boolean;
            overdue: boolean;
            responsible?: string | null;
            sentBack: boolean;
            /** @enum {string} */
            state: "OPEN" | "REPORTED" | "CONFIRMED";
            /** Format: int32 */
            steps: number;
            /** Format: int32 */
            stepsDone: number;
        };
        TouchedResponse: {
            invitations: components["schemas"]["TouchedResponse.Invitations"];
            items: components["schemas"]["TouchedResponse.MovedItem"][];
            letters: components["schemas"]["TouchedResponse.Letters"];
            places: components["schemas"]["TouchedResponse.Places"];
            tasks: components["schemas"]["TouchedResponse.Tasks"];
        };
        "TouchedResponse.GroupPlaces": {
            code: string;
            /** Format: int32 */
            moveUp: number;
            name: string;
            /** Format: int32 */
            over: number;
            /** Format: int32 */
            quota?: number | null;
            /** Format: int32 */
            taken: number;
            /** Format: int32 */
            waiting: number;
        };
        "TouchedResponse.Invitations": {
            /** Format: int32 */
            answered: number;
            /** Format: date-time */
            asOf?: string | null;
            /** Format: int32 */
            declined: number;
            /** Format: int32 */
            invited: number;
            /** Format: int32 */
            onPaper: number;
        };
        "TouchedResponse.Letters": {
            /** Format: date-time */
            asOf?: string | null;
            /** Format: int32 */
            printed: number;
            revisions: components["schemas"]["TouchedResponse.Revision"][];
            /** Format: int32 */
            sent: number;
        };
        "TouchedResponse.MovedItem": {
            after?: string | null;
            before?: string | null;
            code: string;
            ownerName: string;
            title: string;
        };
        "TouchedResponse.MovedTask": {
            /** Format: date */
            after?: string | null;
            /** Format: date */
            before?: string | null;
            /** Format: int32 */
            number: number;
            text: string;
            unitName: string;
        };
        "TouchedResponse.Places": {
            /** Format: date-time */
            asOf?: string | null;
            groups: components["schemas"]["TouchedResponse.GroupPlaces"][];
            /** Format: int32 */
            unknown: number;
        };
        "TouchedResponse.Revision": {
            /** Format: int32 */
            printed: number;
            /** Format: int32 */
            revision: number;
            /** Format: int32 */
            sent: number;
        };
        "TouchedResponse.Tasks": {
            /** Format: int32 */
            due: number;
            moved: components["schemas"]["TouchedResponse.MovedTask"][];
        };
        Unit: {
            code: string;
            name: string;
            relation: string;
            role: string;
        };
        UnitRequest: {
            contact?: string | null;
            name: string;
            parent?: string | null;
            responsible?: string | null;
        };
        UnitsResponse: {
            items: components["schemas"]["UnitsResponse.Item"][];
            /** Format: int64 */
            version: number;
        };
        "UnitsResponse.Item": {
            code: string;
            contact?: string | null;
            dissolved: boolean;
            mergedInto?: string | null;
            mine: boolean;
            name: string;
            parent?: string | null;
            responsible?: string | null;
        };
        Warning: {
            english: string;
            /** Format: int32 */
            line?: number | null;
            path: string;
            vietnamese: string;
        };
        "Work.Step": {
            done: boolean;
            text: string;
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
    list_2: {
        parameters: {
            query?: {
                /** @description `next` of the page before; absent for the first. */
                after?: string;
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
                    "application/json": components["schemas"]["PageConferenceSummary"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    importYaml: {
        parameters: {
            query?: {
                /** @description Writes nothing. A conference that would be created has version 0; each error has its line in the file. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
                "application/x-yaml": string;
                "application/yaml": string;
                "text/x-yaml": string;
                "text/yaml": string;
            };
        };
        responses: {
            /** @description The same plan was imported before, or a dry run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    read_4: {
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
                    "application/json": components["schemas"]["ConferenceResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    agenda: {
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
                    "application/json": components["schemas"]["AgendaResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
                    "application/json": components["schemas"]["AwardCheckResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    check: {
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
                    "application/json": components["schemas"]["AwardCheckResponse"];
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
    replay_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nomination: string;
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
                    "application/json": components["schemas"]["AwardLifeResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    banner: {
        parameters: {
            query: {
                bleed?: number;
                format?: "PDF" | "SVG";
                height: number;
                number?: number;
                place: "BACKDROP" | "INSIDE" | "OUTSIDE";
                width: number;
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
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    paper_2: {
        parameters: {
            query?: {
                format?: "PDF" | "DOCX";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    read_1: {
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
                    "application/json": components["schemas"]["CeremonyResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    arrange_2: {
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
                "application/json": components["schemas"]["CeremonyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeremonyResponse"];
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
    call: {
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
                "application/json": components["schemas"]["CallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CeremonyResponse"];
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
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    copy: {
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
                "application/json": components["schemas"]["CopyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    delete: {
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
                "application/json": components["schemas"]["DeletionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    paper_1: {
        parameters: {
            query: {
                format?: "PDF" | "DOCX";
                paper: "AGENDA" | "SCRIPT" | "RUN_SHEETS" | "LEAFLET";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    edit_1: {
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
        /** @description Parts of the plan, as in its file: {"delegateGroups": […]}. Each part is replaced as a whole; a part that is not named stays. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
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
    preview_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description Parts of the plan, as in its file: {"delegateGroups": […]}. Each part is replaced as a whole; a part that is not named stays. */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPreviewResponse"];
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
                "application/json": components["schemas"]["ProgrammeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    setBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    clearRehearsal: {
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    release_1: {
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
                    "application/json": components["schemas"]["ProgrammeResponse"];
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
    all_1: {
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
                    "application/json": components["schemas"]["PublicityListResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityRequests.Words"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityResponse"];
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
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
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
                    "application/json": components["schemas"]["PublicityResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    write_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityRequests.Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityResponse"];
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
    discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
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
                    "application/json": components["schemas"]["PublicityResponse"];
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
    approve_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
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
                    "application/json": components["schemas"]["PublicityResponse"];
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
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entry: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityRequests.Published"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityResponse"];
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
    removePublication: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
                id: string;
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
                    "application/json": components["schemas"]["PublicityResponse"];
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
    sendBack_3: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicityRequests.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityResponse"];
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
    submit_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                entry: string;
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
                    "application/json": components["schemas"]["PublicityResponse"];
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
    all_4: {
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
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    figures: {
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
                    "application/json": components["schemas"]["PassageBody"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    paper: {
        parameters: {
            query?: {
                format?: "PDF" | "DOCX";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    one_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
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
                    "application/json": components["schemas"]["ReportPartResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                part: string;
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
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    give: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequests.Given"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    comment_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    recount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequests.HandedIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequests.HandedIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
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
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
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
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    sendBack_2: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRequests.Written"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPartResponse"];
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
                    "application/json": components["schemas"]["RunningOrderResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    reschedule: {
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
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceResponse"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePreviewResponse"];
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
    all_3: {
        parameters: {
            query?: {
                unit?: string;
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
                    "application/json": components["schemas"]["TasksResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    one_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
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
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
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
                    "application/json": components["schemas"]["TaskResponse"];
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
    reportDifficulty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Words"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    answer_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Answer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Evidence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    removeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
                task: string;
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
                    "application/json": components["schemas"]["TaskResponse"];
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
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
                task: string;
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
    keep_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
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
    offer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Offer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    dropOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
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
                    "application/json": components["schemas"]["TaskResponse"];
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
    takeOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
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
                    "application/json": components["schemas"]["TaskResponse"];
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
    people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
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
                    "application/json": components["schemas"]["TaskPeopleResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Report"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Person"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    sendBack_1: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
    divide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Steps"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
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
                    "application/json": components["schemas"]["RegisteredCommune"][];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    bringIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommuneRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCommune"];
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
    register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommuneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCommune"];
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
    list_3: {
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
    all: {
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
                    "application/json": components["schemas"]["SpeechesResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Proposed"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                speech: string;
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
                    "application/json": components["schemas"]["SpeechResponse"];
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
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Answered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Approved"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                speech: string;
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
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conferenceId: string;
                speech: string;
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
    invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
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
                    "application/json": components["schemas"]["SpeechResponse"];
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
    one_2: {
        parameters: {
            query?: {
                format?: "PDF" | "DOCX";
            };
            header?: never;
            path: {
                conferenceId: string;
                speech: string;
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
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
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Replaced"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
                speech: string;
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
                    "application/json": components["schemas"]["SpeechResponse"];
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
    arrange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Arranged"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    write: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Written"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpeechRequests.Uploaded"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                conferenceId: string;
                speech: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskRequests.Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechResponse"];
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
    candidates: {
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
                    "application/json": components["schemas"]["SpeechesResponse.Candidate"][];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    order: {
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
                    "application/json": components["schemas"]["SpeechOrderController.OrderResponse"];
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    arrange_1: {
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
                "application/json": components["schemas"]["SpeechRequests.Ordered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeechOrderController.OrderResponse"];
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
    all_2: {
        parameters: {
            query?: {
                format?: "PDF" | "DOCX";
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
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["ProblemInvalid"];
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            404: components["responses"]["ProblemNotFound"];
            503: components["responses"]["ProblemAway"];
        };
    };
    speakers: {
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
                    "application/json": components["schemas"]["SpeakerResponse"][];
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
                    "application/json": components["schemas"]["UnitsResponse"];
                };
            };
            401: components["responses"]["ProblemNotLoggedIn"];
            403: components["responses"]["ProblemNotAllowed"];
            503: components["responses"]["ProblemAway"];
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsResponse"];
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
    change: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsResponse"];
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
    dissolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolutionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsResponse"];
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
    merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag from reading: 428 without it, 412 if another write came first. */
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitsResponse"];
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
}
