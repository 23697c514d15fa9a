package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.PlanCopy;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.roster.Signatory;
import vn.vinhdanh.delegate.domain.roster.Unit;
import vn.vinhdanh.delegate.domain.roster.UnitShare;
import vn.vinhdanh.delegate.domain.roster.Venue;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/**
 * Follows the plan of a conference. Of a new conference it creates the places and then the roster, so that every roster
 * has its places. Of a changed plan it takes the whole plan, then moves the delegates into the pools of their groups.
 */
public final class OnConferencePlanned {

    private final Rosters rosters;
    private final Places places;
    private final WaitingLists waiting;
    private final ReseatDelegates reseat;
    private final RecentRestore restore;

    public OnConferencePlanned(
            Rosters rosters, Places places, WaitingLists waiting, ReseatDelegates reseat, RecentRestore restore) {
        this.rosters = rosters;
        this.places = places;
        this.waiting = waiting;
        this.reseat = reseat;
        this.restore = restore;
    }

    /** An older plan than the one that is known changes nothing. The same one again finishes what a crash interrupted. */
    public void apply(ConferencePlannedIntegrationEvent planned, CommandContext context) {
        String id = planned.conferenceId();
        Roster next = roster(planned);
        Optional<Versioned<Roster>> known = rosters.find(id);
        if (known.isEmpty()) {
            create(next.pools(id));
            rosters.add(id, Outcome.of(next), context.withAction("open"));
            return;
        }
        if (next.changes() == 0 || next.changes() < known.get().state().changes()) {
            return;
        }
        boolean tells = !restore.isRecentAt(context.at());
        Roster current = rosters.change(
                        known.get(), context.withAction("replan"), roster -> roster.replan(next, context.at(), tells))
                .state();
        create(current.pools(id));
        reseat.reseat(id, context);
    }

    private void create(List<Pool> pools) {
        for (Pool pool : pools) {
            places.createAll(pool);
            waiting.create(pool);
        }
    }

    private static Roster roster(ConferencePlannedIntegrationEvent planned) {
        return new Roster(
                planned.commune(),
                planned.title(),
                planned.issuer(),
                new Signatory(planned.signatory().title(), planned.signatory().name()),
                new Venue(planned.venue().name(), planned.venue().address()),
                planned.delegateCap(),
                planned.groups().stream().map(OnConferencePlanned::group).toList(),
                planned.units().stream()
                        .map(unit -> new Unit(unit.code(), unit.name()))
                        .toList(),
                schedule(planned),
                0,
                null,
                PlanCopy.of(
                        planned.changes(),
                        planned.groupOfAwardees(),
                        planned.schedule() == null ? orZero(planned.revision()) : null),
                null);
    }

    private static Group group(ConferencePlannedIntegrationEvent.Group group) {
        Map<String, Integer> quotas = group.unitQuotas();
        return new Group(
                group.code(),
                group.name(),
                group.quota(),
                Boolean.TRUE.equals(group.quotaIsSample()),
                group.units(),
                quotas == null
                        ? null
                        : quotas.entrySet().stream()
                                .map(share -> new UnitShare(share.getKey(), share.getValue()))
                                .toList());
    }

    private static @Nullable Schedule schedule(ConferencePlannedIntegrationEvent planned) {
        ConferencePlannedIntegrationEvent.Schedule schedule = planned.schedule();
        return schedule == null
                ? null
                : new Schedule(orZero(planned.revision()), schedule.date(), schedule.startTime(), schedule.endTime());
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
