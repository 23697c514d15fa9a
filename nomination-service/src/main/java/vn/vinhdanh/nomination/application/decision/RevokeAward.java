package vn.vinhdanh.nomination.application.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision.RevokedAward;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnApprovedAwardIsRevoked;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Signs the decision that revokes an award; reward and certificate must be returned (Luật Thi đua, khen thưởng 2022, Điều
 * 93). The decision is written first, and the nomination follows: at once, or from the event after a crash.
 */
public final class RevokeAward {

    /** The basis of every revocation, beside those of the plan. */
    private static final String LAW = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 (Điều 93)";

    private final Decisions decisions;
    private final Nominations nominations;
    private final Conferences conferences;

    public RevokeAward(Decisions decisions, Nominations nominations, Conferences conferences) {
        this.decisions = decisions;
        this.nominations = nominations;
        this.conferences = conferences;
    }

    /**
     * The order of the Chairman.
     *
     * @param decisionId of the decision that gave the award
     * @param legalBases if empty, those of the plan and the law apply
     * @param signatory whose name the paper has; null for the first of those in office on the date
     */
    public record Order(
            String decisionId,
            String nominationId,
            DecisionNumber number,
            LocalDate date,
            String reason,
            List<String> legalBases,
            Conference.@Nullable Signatory signatory) {}

    /**
     * @throws OnlyAnApprovedAwardIsRevoked if the nomination is not approved
     * @throws ADecisionNumberIsUsedOnceAYear if another decision has the number
     */
    public Versioned<Nomination> revoke(Order order, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        String id = order.number().idIn(context.actor().commune(), order.date().getYear());
        if (decisions.find(id).isEmpty()) {
            RevocationDecision drafted = draft(id, order, context);
            nominations
                    .get(order.nominationId(), context.actor())
                    .state()
                    .revoke(order.decisionId(), order.reason(), drafted.reference());
            decisions.add(id, drafted.sign(), context.withAction("sign").withReason(order.reason()));
        }
        RevocationDecision signed = signed(id, order, context.actor());
        return nominations.change(
                order.nominationId(),
                null,
                context.withAction("revoke").withReason(order.reason()),
                nomination -> nomination.revoke(order.decisionId(), order.reason(), signed.reference()));
    }

    private RevocationDecision signed(String id, Order order, Actor actor) {
        if (decisions.get(id, actor).state() instanceof RevocationDecision signed) {
            signed.requireSameOrder(order.decisionId(), order.nominationId(), order.date(), order.reason());
            return signed;
        }
        throw new ADecisionNumberIsUsedOnceAYear(order.number());
    }

    private RevocationDecision draft(String id, Order order, CommandContext context) {
        Decision decision =
                decisions.getSigned(order.decisionId(), context.actor()).state();
        Conference conference =
                conferences.get(decision.conferenceId(), context.actor()).state();
        return new RevocationDecision(
                id,
                order.number(),
                order.date(),
                Decision.Letterhead.of(conference, Signatories.of(conference, order.date(), order.signatory())),
                order.legalBases().isEmpty() ? bases(conference) : order.legalBases(),
                RevokedAward.of(decision, order.nominationId()),
                order.reason(),
                context.at(),
                context.actor().id());
    }

    private static List<String> bases(Conference conference) {
        List<String> ofThePlan = conference.legalBases().stream()
                .filter(basis -> !basis.contains("Luật Thi đua, khen thưởng"))
                .toList();
        return Stream.concat(Stream.of(LAW), ofThePlan.stream()).toList();
    }
}
