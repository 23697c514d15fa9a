package vn.vinhdanh.nomination.application.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.nomination.Ruling;

/** AwardsDecided.v1 of this service. */
public record AwardsDecidedIntegrationEvent(
        String commune, String decisionId, String decisionNumber, LocalDate decisionDate, List<Line> lines) {

    public AwardsDecidedIntegrationEvent {
        Objects.requireNonNull(decisionId, "decisionId");
        Objects.requireNonNull(decisionNumber, "decisionNumber");
        Objects.requireNonNull(decisionDate, "decisionDate");
        lines = List.copyOf(lines);
    }

    /**
     * @param reward in đồng; null for a refusal
     * @param unrounded in đồng; null for a refusal
     * @param reason null for an approval
     */
    public record Line(
            String nominationId,
            boolean approved,
            @Nullable Long reward,
            @Nullable Long unrounded,
            @Nullable String reason) {

        public Line {
            Objects.requireNonNull(nominationId, "nominationId");
            if (approved) {
                Objects.requireNonNull(reward, "reward");
                Objects.requireNonNull(unrounded, "unrounded");
            } else {
                Objects.requireNonNull(reason, "reason");
            }
        }
    }

    Ruling ruling(Line line) {
        Ruling.SignedDecision decision = new Ruling.SignedDecision(decisionId, decisionNumber, decisionDate);
        return line.approved()
                ? new Ruling.Approval(decision, line.reward(), line.unrounded())
                : new Ruling.Refusal(decision, line.reason());
    }
}
