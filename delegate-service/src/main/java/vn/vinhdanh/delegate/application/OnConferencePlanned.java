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

/** A conference is planned: its places come to exist, then its roster. So where there is a roster there are places. */
public final class OnConferencePlanned {

    private final Rosters rosters;
    private final Places places;
    private final WaitingLists waiting;

    public OnConferencePlanned(Rosters rosters, Places places, WaitingLists waiting) {
        this.rosters = rosters;
        this.places = places;
        this.waiting = waiting;
    }

    public void apply(ConferencePlannedIntegrationEvent fact, CommandContext cause) {
        if (rosters.find(fact.conferenceId()).isPresent()) {
            return;
        }
        Roster roster = roster(fact);
        for (Pool pool : roster.pools(fact.conferenceId())) {
            places.lay(pool);
            waiting.open(pool);
        }
        rosters.add(fact.conferenceId(), Outcome.of(roster), cause.doing("open"));
    }

    private static Roster roster(ConferencePlannedIntegrationEvent fact) {
        return new Roster(
                fact.commune(),
                fact.title(),
                fact.issuer(),
                new Signatory(fact.signatory().title(), fact.signatory().name()),
                new Venue(fact.venue().name(), fact.venue().address()),
                fact.delegateCap(),
                fact.groups().stream()
                        .map(group -> new Group(
                                group.code(), group.name(), group.quota(), Boolean.TRUE.equals(group.quotaIsSample())))
                        .toList(),
                fact.units().stream()
                        .map(unit -> new Unit(unit.code(), unit.name()))
                        .toList(),
                schedule(fact.schedule()),
                0);
    }

    private static @Nullable Schedule schedule(ConferencePlannedIntegrationEvent.@Nullable Schedule planned) {
        return planned == null ? null : new Schedule(0, planned.date(), planned.startTime(), planned.endTime());
    }
}
