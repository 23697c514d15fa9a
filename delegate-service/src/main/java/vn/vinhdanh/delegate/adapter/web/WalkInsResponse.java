package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadWalkIns.WalkIns;
import vn.vinhdanh.delegate.domain.door.WalkIn;
import vn.vinhdanh.delegate.domain.door.WalkInRule;

/**
 * Who came without being on the list.
 *
 * @param present how many came in; delegates are counted apart
 * @param left how many more may come in; null if there is no limit
 */
record WalkInsResponse(
        WalkInRule rule, int present, @Nullable Integer left, List<WalkInResponse> walkIns) {

    record WalkInResponse(
            String id, String name, String unit, String reason, String door, Instant at, WalkIn.Stage stage) {

        static WalkInResponse of(WalkIn walkIn) {
            return new WalkInResponse(
                    walkIn.id(),
                    walkIn.name(),
                    walkIn.unit(),
                    walkIn.reason(),
                    walkIn.door(),
                    walkIn.at(),
                    walkIn.stage());
        }
    }

    static WalkInsResponse of(WalkIns found) {
        return new WalkInsResponse(
                found.book().rule(),
                found.book().present(),
                found.left().orElse(null),
                found.book().walkIns().stream().map(WalkInResponse::of).toList());
    }
}
