package vn.vinhdanh.nomination.application.conference;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.UnitTrees;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.conference.Conferences;
import vn.vinhdanh.nomination.domain.nomination.InItsUnit;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominations;

/**
 * Stores a new plan, or a newer one. What a unit that is gone has not submitted goes to the secretariat, because nobody
 * else could submit it, unless a unit of the plan is above it. What it has submitted stays with its name.
 */
public final class OnConferencePlanned {

    private static final List<NominationState> IN_ITS_UNIT = List.of(NominationState.DRAFT, NominationState.RETURNED);
    private static final int PAGE = 100;

    private final Conferences conferences;
    private final Nominations nominations;
    private final UnitTrees units;

    public OnConferencePlanned(Conferences conferences, Nominations nominations, UnitTrees units) {
        this.conferences = conferences;
        this.nominations = nominations;
        this.units = units;
    }

    /** An older plan than the known one changes nothing. The same again finishes what a crash interrupted. */
    public void apply(ConferencePlannedIntegrationEvent event, CommandContext context) {
        Conference plan = event.conference();
        if (conferences.add(plan.id(), Outcome.of(plan), context.withAction("learn the plan"))) {
            return;
        }
        Conference known = conferences
                .change(plan.id(), null, context.withAction("learn the plan"), current -> current.replan(plan))
                .state();
        if (known.changes() == plan.changes()) {
            for (Conference.Named gone : known.unitsThatLeft(units.of(known.commune()))) {
                IN_ITS_UNIT.forEach(state -> handOver(known, gone.code(), state, event.secretariat(), context));
            }
        }
    }

    private void handOver(
            Conference conference, String from, NominationState state, String to, CommandContext context) {
        Nominations.Filter unfinished =
                new Nominations.Filter(conference.commune(), conference.id(), state, Set.of(from), null, false);
        List<Versioned<Nomination>> page = nominations.list(unfinished, null, PAGE);
        while (!page.isEmpty()) {
            for (Versioned<Nomination> nomination : page) {
                nominations.change(
                        nomination,
                        context.withAction("hand over"),
                        it -> it instanceof InItsUnit unsubmitted ? unsubmitted.handOver(to) : Outcome.of(it));
            }
            page = nominations.list(unfinished, page.getLast().id(), PAGE);
        }
    }
}
