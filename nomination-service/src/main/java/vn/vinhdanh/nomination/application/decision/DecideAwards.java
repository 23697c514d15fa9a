package vn.vinhdanh.nomination.application.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.decision.AbandonedNumber;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionThatGaveWayIsNotSigned;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.Verdict;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Signs a decision of the Chairman. Each nomination is claimed for this decision first, then the decision is written.
 * Its id is derived from its number, so after a crash in between the same order continues. If the order is not
 * repeated, another decision may take its nominations: it abandons the number first, so that no decision is signed
 * without them.
 */
public final class DecideAwards {

    private final Conferences conferences;
    private final Nominations nominations;
    private final Decisions decisions;
    private final NormsInForce norms;

    public DecideAwards(Conferences conferences, Nominations nominations, Decisions decisions, NormsInForce norms) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.decisions = decisions;
        this.norms = norms;
    }

    /**
     * The order of the Chairman.
     *
     * @param legalBases if empty, those of the plan apply
     */
    public record Order(
            String conferenceId,
            DecisionNumber number,
            LocalDate date,
            List<Verdict> verdicts,
            List<String> legalBases) {}

    /**
     * @throws ADecisionNumberIsUsedOnceAYear if another decision has the number
     * @throws ADecisionThatGaveWayIsNotSigned if another decision took one of the nominations
     * @throws AnUnfundedRewardIsNotApproved if a reward is not reserved
     */
    public Versioned<Decision> decide(Order order, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        String id = order.number().idIn(context.actor().commune(), order.date().getYear());
        if (decisions.find(id).isEmpty()) {
            Decision draft = draft(id, order, context);
            Outcome<DecisionRecord, DecisionEvent> signed = draft.sign();
            claim(draft, context);
            decisions.add(id, signed, context.withAction("sign"));
        }
        if (decisions.get(id, context.actor()).state() instanceof AbandonedNumber) {
            throw new ADecisionThatGaveWayIsNotSigned();
        }
        Versioned<Decision> decision = decisions.getSigned(id, context.actor());
        decision.state().requireSameOrder(order.conferenceId(), order.date(), order.verdicts());
        return decision;
    }

    private Decision draft(String id, Order order, CommandContext context) {
        Conference conference =
                conferences.get(order.conferenceId(), context.actor()).state();
        conference.requireOpen();
        Norms communeNorms = norms.of(conference.commune());
        List<DecisionLine> lines = order.verdicts().stream()
                .map(verdict -> line(verdict, order, conference, communeNorms, context.actor()))
                .toList();
        return new Decision(
                id,
                order.number(),
                order.date(),
                Decision.Letterhead.of(conference),
                order.legalBases().isEmpty() ? conference.legalBases() : order.legalBases(),
                lines,
                context.at(),
                context.actor().id());
    }

    private DecisionLine line(Verdict verdict, Order order, Conference conference, Norms communeNorms, Actor reader) {
        Nomination nomination = nominations.get(verdict.nominationId(), reader).state();
        if (!nomination.dossier().conferenceId().equals(order.conferenceId())) {
            throw new InvalidInput(
                    "lines", "Có hồ sơ thuộc hội nghị khác.", "One of the nominations is another conference's.");
        }
        String unit = conference.unitName(nomination.dossier().unit());
        return verdict.approve()
                ? DecisionLine.approve(nomination, unit, communeNorms, order.date())
                : DecisionLine.refuse(nomination, unit, Objects.requireNonNull(verdict.reason()));
    }

    private void claim(Decision decision, CommandContext context) {
        for (DecisionLine line : decision.lines()) {
            nominations.change(
                    line.nominationId(),
                    null,
                    context.withAction("put on a decision"),
                    nomination ->
                            nomination.claim(decision.id(), other -> decisions.isSignedElseAbandon(other, context)));
        }
    }
}
