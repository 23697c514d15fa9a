package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.delegate.domain.seating.HallCopy;
import vn.vinhdanh.delegate.domain.seating.Remark;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.delegate.domain.seating.SeatingPlans;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads who sits where at a conference, and what could be better. */
public final class ReadSeating {

    /**
     * A seating plan with those whom it is about.
     *
     * @param guests the delegates with a place
     * @param delegates the same, by id
     * @param redrawn whether the hall was drawn otherwise since
     */
    public record Seating(
            Versioned<SeatingPlan> plan,
            Roster roster,
            List<Guest> guests,
            Map<String, Delegate> delegates,
            List<Remark> remarks,
            boolean redrawn) {}

    private final Rosters rosters;
    private final SeatingPlans plans;
    private final Halls halls;
    private final ListGuests guests;

    public ReadSeating(Rosters rosters, SeatingPlans plans, Halls halls, ListGuests guests) {
        this.rosters = rosters;
        this.plans = plans;
        this.halls = halls;
        this.guests = guests;
    }

    /** A conference that nobody has seated has an empty plan of version 0. */
    public Seating read(String conferenceId, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        Roster roster = rosters.get(conferenceId, actor).state();
        Versioned<SeatingPlan> plan = plans.find(conferenceId)
                .orElseGet(() -> new Versioned<>(conferenceId, 0, SeatingPlan.empty(roster.commune())));
        List<Versioned<Delegate>> delegates = guests.expected(conferenceId);
        List<Guest> expected = ListGuests.of(delegates, roster, plan.state());
        return new Seating(
                plan,
                roster,
                expected,
                delegates.stream().collect(Collectors.toMap(Versioned::id, Versioned::state)),
                plan.state().remarks(expected),
                isRedrawn(plan.state().hall()));
    }

    private boolean isRedrawn(@Nullable HallCopy hall) {
        return hall != null
                && halls.find(hall.id())
                        .filter(drawn -> !drawn.state().layout().equals(hall.layout()))
                        .isPresent();
    }
}
