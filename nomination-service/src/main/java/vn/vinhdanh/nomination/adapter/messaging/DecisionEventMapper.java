package vn.vinhdanh.nomination.adapter.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of decisions to their contracts in contracts/nomination. */
public final class DecisionEventMapper implements EventMapper<DecisionEvent> {

    record Decided(
            String commune,
            String conferenceId,
            String decisionId,
            String decisionNumber,
            LocalDate decisionDate,
            List<DecidedLine> lines) {}

    record DecidedLine(
            String nominationId,
            boolean approved,
            @Nullable Long reward,
            @Nullable Long unrounded,
            @Nullable String reason) {

        static DecidedLine of(DecisionLine line) {
            return switch (line) {
                case DecisionLine.ApprovedLine approved ->
                    new DecidedLine(
                            approved.nominationId(),
                            true,
                            approved.reward().amount(),
                            approved.reward().unrounded(),
                            null);
                case DecisionLine.RefusedLine refused ->
                    new DecidedLine(refused.nominationId(), false, null, null, refused.reason());
            };
        }
    }

    record RevocationDecided(
            String commune,
            String conferenceId,
            String decisionId,
            String decisionNumber,
            LocalDate decisionDate,
            String revokedDecisionId,
            String nominationId,
            String reason) {}

    @Override
    public OutgoingEvent toOutgoing(DecisionEvent event, String id) {
        return switch (event) {
            case DecisionEvent.AwardsDecided(Decision decision) ->
                new OutgoingEvent(
                        "AwardsDecided.v1",
                        new Decided(
                                decision.commune(),
                                decision.conferenceId(),
                                id,
                                decision.number().text(),
                                decision.date(),
                                decision.lines().stream().map(DecidedLine::of).toList()));
            case DecisionEvent.AwardRevocationDecided(RevocationDecision decision) ->
                new OutgoingEvent(
                        "AwardRevocationDecided.v1",
                        new RevocationDecided(
                                decision.commune(),
                                decision.letterhead().conferenceId(),
                                id,
                                decision.number().text(),
                                decision.date(),
                                decision.award().decision().id(),
                                decision.nominationId(),
                                decision.reason()));
        };
    }
}
