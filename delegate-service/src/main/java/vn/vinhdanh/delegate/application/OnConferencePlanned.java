package vn.vinhdanh.delegate.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.roster.Places;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.delegate.domain.roster.Signatory;
import vn.vinhdanh.delegate.domain.roster.Unit;
import vn.vinhdanh.delegate.domain.roster.Venue;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;

/** Creates the places of a planned conference and then its roster, so that every roster has its places. */
public final class OnConferencePlanned {

    private final Rosters rosters;
    private final Places places;
    private final WaitingLists waiting;

    public OnConferencePlanned(Rosters rosters, Places places, WaitingLists waiting) {
        this.rosters = rosters;
        this.places = places;
        this.waiting = waiting;
    }

    public void apply(ConferencePlannedIntegrationEvent planned, CommandContext context) {
        if (rosters.find(planned.conferenceId()).isPresent()) {
            return;
        }
        Roster roster = roster(planned);
        for (Pool pool : roster.pools(planned.conferenceId())) {
            places.createAll(pool);
            waiting.create(pool);
        }
        rosters.add(planned.conferenceId(), Outcome.of(roster), context.withAction("open"));
    }

    private static Roster roster(ConferencePlannedIntegrationEvent planned) {
        return new Roster(
                planned.commune(),
                planned.title(),
                planned.issuer(),
                new Signatory(planned.signatory().title(), planned.signatory().name()),
                new Venue(planned.venue().name(), planned.venue().address()),
                planned.delegateCap(),
                planned.groups().stream()
                        .map(group -> new Group(
                                group.code(), group.name(), group.quota(), Boolean.TRUE.equals(group.quotaIsSample())))
                        .toList(),
                planned.units().stream()
                        .map(unit -> new Unit(unit.code(), unit.name()))
                        .toList(),
                schedule(planned.schedule()),
                0,
                null);
    }

    private static @Nullable Schedule schedule(ConferencePlannedIntegrationEvent.@Nullable Schedule schedule) {
        return schedule == null ? null : new Schedule(0, schedule.date(), schedule.startTime(), schedule.endTime());
    }
}
