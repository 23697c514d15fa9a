package vn.vinhdanh.nomination.application.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.award.NormsInForce;
import vn.vinhdanh.nomination.application.finding.DetectFindings;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.AbandonedNumber;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionEvent;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.DecisionNumber;
import vn.vinhdanh.nomination.domain.decision.DecisionRecord;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionThatGaveWayIsNotSigned;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ASignatoryIsInOfficeOnTheDay;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;
import vn.vinhdanh.nomination.domain.decision.Verdict;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.DisciplineIsAskedAgainBeforeTheSignature;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Selected;

/**
 * Signs a decision of the Chairman. Each nomination is claimed for this decision first, then the decision is written.
 * Its id is derived from its number, so after a crash in between the same order continues. If the order is not
 * repeated, another decision may take its nominations: it abandons the number first, so that no decision is signed
 * without them.
 *
 * <p>The Chairman signs what he has read: each line names the version of its nomination. If the same order continues, the
 * claim of the first attempt is the one change that counts as read.
 */
public final class DecideAwards {

    private final OpenConference openConference;
    private final Nominations nominations;
    private final Decisions decisions;
    private final NormsInForce norms;
    private final DetectFindings findings;

    public DecideAwards(
            OpenConference openConference,
            Nominations nominations,
            Decisions decisions,
            NormsInForce norms,
            DetectFindings findings) {
        this.openConference = openConference;
        this.nominations = nominations;
        this.decisions = decisions;
        this.norms = norms;
        this.findings = findings;
    }

    /**
     * The order of the Chairman.
     *
     * @param legalBases if empty, those of the plan apply
     * @param noDiscipline the Chairman confirms that nothing stands against those whom he commends
     * @param signatory whose name the paper has; null for the first of those in office on the date
     */
    public record Order(
            String conferenceId,
            DecisionNumber number,
            LocalDate date,
            List<Line> lines,
            List<String> legalBases,
            boolean noDiscipline,
            Conference.@Nullable Signatory signatory) {

        /** @param read version of the nomination that the Chairman has read; {@link VersionRequired#NONE} if he named none */
        public record Line(Verdict verdict, long read) {}

        List<Verdict> verdicts() {
            return lines.stream().map(Line::verdict).toList();
        }
    }

    /** @param nominations those of the lines, as they were when the lines were drafted */
    private record Draft(Decision decision, List<Versioned<Nomination>> nominations) {}

    /**
     * @throws ADecisionNumberIsUsedOnceAYear if another decision has the number
     * @throws ASignatoryIsInOfficeOnTheDay if the plan names nobody who was, or not the chosen one
     * @throws ADecisionThatGaveWayIsNotSigned if another decision took one of the nominations
     * @throws AnUnfundedRewardIsNotApproved if a reward is not reserved
     * @throws DisciplineIsAskedAgainBeforeTheSignature if the Chairman has not confirmed it
     * @throws OneAchievementEarnsOneForm if two awards are judged to be for the same achievement
     * @throws VersionRequired if a line names no version
     * @throws StaleVersion if a nomination has changed since the Chairman read it
     */
    public Versioned<Decision> decide(Order order, CommandContext context) {
        context.actor().requireAny(Role.CHAIRMAN);
        String id = order.number().idIn(context.actor().commune(), order.date().getYear());
        if (decisions.find(id).isEmpty()) {
            Draft draft = draft(id, order, context);
            Outcome<DecisionRecord, DecisionEvent> signed = draft.decision().sign();
            claim(draft, order, context);
            decisions.add(id, signed, context.withAction("sign"));
        }
        if (decisions.get(id, context.actor()).state() instanceof AbandonedNumber) {
            throw new ADecisionThatGaveWayIsNotSigned();
        }
        if (decisions.get(id, context.actor()).state() instanceof RevocationDecision) {
            throw new ADecisionNumberIsUsedOnceAYear(order.number());
        }
        Versioned<Decision> decision = decisions.getSigned(id, context.actor());
        decision.state().requireSameOrder(order.conferenceId(), order.date(), order.verdicts(), order.signatory());
        return decision;
    }

    private Draft draft(String id, Order order, CommandContext context) {
        Conference conference = openConference.read(order.conferenceId(), context.actor());
        Norms communeNorms = norms.of(conference.commune());
        List<Versioned<Nomination>> read = new ArrayList<>();
        List<DecisionLine> lines = new ArrayList<>();
        for (Order.Line line : order.lines()) {
            Versioned<Nomination> nomination = asRead(line, id, order.conferenceId(), context.actor());
            read.add(nomination);
            lines.add(line(line.verdict(), nomination.state(), order, conference, communeNorms));
        }
        if (!order.noDiscipline() && order.verdicts().stream().anyMatch(Verdict::approve)) {
            throw new DisciplineIsAskedAgainBeforeTheSignature();
        }
        requireOneForm(order, read);
        Decision decision = new Decision(
                id,
                order.number(),
                order.date(),
                Decision.Letterhead.of(conference, Signatories.of(conference, order.date(), order.signatory())),
                order.legalBases().isEmpty() ? conference.legalBases() : order.legalBases(),
                lines,
                context.at(),
                context.actor().id());
        return new Draft(decision, read);
    }

    private Versioned<Nomination> asRead(Order.Line line, String decisionId, String conferenceId, Actor reader) {
        Versioned<Nomination> now = nominations.get(line.verdict().nominationId(), reader);
        if (!now.state().dossier().conferenceId().equals(conferenceId)) {
            throw new InvalidInput(
                    "lines", "Có hồ sơ thuộc hội nghị khác.", "One of the nominations is another conference's.");
        }
        if (line.read() == VersionRequired.NONE) {
            throw new VersionRequired("nomination");
        }
        boolean continued = now.state() instanceof Selected selected
                && selected.isClaimedBy(decisionId, line.read(), now.version());
        if (now.version() != line.read() && !continued) {
            throw new StaleVersion("nomination");
        }
        return now;
    }

    private static DecisionLine line(
            Verdict verdict, Nomination nomination, Order order, Conference conference, Norms communeNorms) {
        return verdict.approve()
                ? DecisionLine.approve(nomination, conference::unitName, communeNorms, order.date())
                : DecisionLine.refuse(
                        nomination, conference::unitName, order.date(), Objects.requireNonNull(verdict.reason()));
    }

    /** Of two that are judged to be for the same achievement the Chairman approves one. */
    private void requireOneForm(Order order, List<Versioned<Nomination>> read) {
        Set<String> approved = order.verdicts().stream()
                .filter(Verdict::approve)
                .map(Verdict::nominationId)
                .collect(Collectors.toSet());
        List<Nomination> candidates = read.stream()
                .map(Versioned::state)
                .filter(nomination -> approved.contains(nomination.dossier().id()))
                .toList();
        DetectFindings.Compared compared = findings.compare(candidates);
        candidates.forEach(candidate -> compared.of(candidate)
                .requireOneForm(other -> other.state() == NominationState.APPROVED
                        || approved.contains(other.dossier().id())));
    }

    private void claim(Draft draft, Order order, CommandContext context) {
        String id = draft.decision().id();
        for (int line = 0; line < order.lines().size(); line++) {
            long read = order.lines().get(line).read();
            nominations
                    .changeIfCurrent(
                            draft.nominations().get(line),
                            context.withAction("put on a decision"),
                            nomination ->
                                    nomination.claim(id, read, other -> decisions.isSignedElseAbandon(other, context)))
                    .orElseThrow(() -> new StaleVersion("nomination"));
        }
    }
}
