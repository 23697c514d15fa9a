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
 * The Chairman signs a decision. First each nomination is put on this decision and no other, then the decision is
 * written; its id follows from its number, so after a crash in between the same order goes on from there, and where it
 * never does, another decision takes its nominations, and gives its number up first: so it can't be signed without them.
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
     * What the Chairman orders.
     *
     * @param legalBases empty: those of the plan
     */
    public record Order(
            String conferenceId,
            DecisionNumber number,
            LocalDate date,
            List<Verdict> verdicts,
            List<String> legalBases) {}

    /**
     * @throws ADecisionNumberIsUsedOnceAYear where the number is another decision's
     * @throws ADecisionThatGaveWayIsNotSigned where another decision took one of its nominations meanwhile
     * @throws AnUnfundedRewardIsNotApproved where a reward is not reserved
     */
    public Versioned<Decision> decide(Order order, CommandContext cause) {
        cause.actor().requireAny(Role.CHAIRMAN);
        String id = order.number().idIn(cause.actor().commune(), order.date().getYear());
        if (decisions.find(id).isEmpty()) {
            Decision draft = drafted(id, order, cause);
            Outcome<DecisionRecord, DecisionEvent> signed = draft.sign();
            claim(draft, cause);
            decisions.add(id, signed, cause.doing("sign"));
        }
        if (decisions.get(id, cause.actor()).state() instanceof AbandonedNumber) {
            throw new ADecisionThatGaveWayIsNotSigned();
        }
        Versioned<Decision> decision = decisions.signed(id, cause.actor());
        decision.state().mustAnswer(order.conferenceId(), order.date(), order.verdicts());
        return decision;
    }

    private Decision drafted(String id, Order order, CommandContext cause) {
        Conference conference =
                conferences.get(order.conferenceId(), cause.actor()).state();
        Norms prices = norms.of(conference.commune());
        List<DecisionLine> lines = order.verdicts().stream()
                .map(verdict -> line(verdict, order, conference, prices, cause.actor()))
                .toList();
        return new Decision(
                id,
                order.number(),
                order.date(),
                Decision.Letterhead.of(conference),
                order.legalBases().isEmpty() ? conference.legalBases() : order.legalBases(),
                lines,
                cause.at(),
                cause.actor().id());
    }

    private DecisionLine line(Verdict verdict, Order order, Conference conference, Norms prices, Actor reader) {
        Nomination nomination = nominations.get(verdict.nominationId(), reader).state();
        if (!nomination.dossier().conferenceId().equals(order.conferenceId())) {
            throw new InvalidInput(
                    "lines", "Có hồ sơ thuộc hội nghị khác.", "One of the nominations is another conference's.");
        }
        String unit = conference.unitName(nomination.dossier().unit());
        return verdict.approve()
                ? DecisionLine.approve(nomination, unit, prices, order.date())
                : DecisionLine.refuse(nomination, unit, Objects.requireNonNull(verdict.reason()));
    }

    private void claim(Decision decision, CommandContext cause) {
        for (DecisionLine line : decision.lines()) {
            nominations.change(
                    line.nominationId(),
                    null,
                    cause.doing("put on a decision"),
                    nomination -> nomination.claim(decision.id(), other -> decisions.isSignedOrGivesWay(other, cause)));
        }
    }
}
