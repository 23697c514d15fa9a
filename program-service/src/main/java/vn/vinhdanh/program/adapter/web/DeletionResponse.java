package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Deletion;
import vn.vinhdanh.program.domain.conference.Deletion.Follower;

/**
 * The deletion that was asked for last.
 *
 * @param state REQUESTED until all services have answered, or REFUSED
 * @param refusedBy what followed the plan: NOMINATIONS, DELEGATES, MONEY; empty until then
 */
record DeletionResponse(String state, Instant at, String reason, List<Follower> refusedBy) {

    static @Nullable DeletionResponse of(Deletion deletion) {
        Deletion.Request request = deletion.request();
        Deletion.Request refused = deletion.refused();
        if (request != null) {
            return new DeletionResponse("REQUESTED", request.at(), request.reason(), List.of());
        }
        return refused == null
                ? null
                : new DeletionResponse(
                        "REFUSED",
                        refused.at(),
                        refused.reason(),
                        deletion.followers().stream().sorted().toList());
    }
}
