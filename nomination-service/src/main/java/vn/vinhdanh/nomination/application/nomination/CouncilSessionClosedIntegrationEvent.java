package vn.vinhdanh.nomination.application.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.nomination.Vote;

/** CouncilSessionClosed.v1 of this service. */
public record CouncilSessionClosedIntegrationEvent(
        String commune, String sessionId, LocalDate closedOn, List<Line> lines) {

    public CouncilSessionClosedIntegrationEvent {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(closedOn, "closedOn");
        lines = List.copyOf(lines);
    }

    /** The result of one nomination. */
    public record Line(
            String nominationId, boolean selected, int inFavour, int against, int abstained, int eligible, int needed) {

        public Line {
            Objects.requireNonNull(nominationId, "nominationId");
        }
    }

    Vote vote(Line line) {
        return new Vote(
                sessionId,
                closedOn,
                line.selected(),
                line.inFavour(),
                line.against(),
                line.abstained(),
                line.eligible(),
                line.needed());
    }
}
