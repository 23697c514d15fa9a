package vn.vinhdanh.delegate.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;

/** Places those who look for a place after the places were divided anew, in the order in which they wait. */
public final class PlaceWaiting {

    private final WaitingLists waiting;
    private final PlaceDelegate place;

    public PlaceWaiting(WaitingLists waiting, PlaceDelegate place) {
        this.waiting = waiting;
        this.place = place;
    }

    /** Nobody keeps a turn for places that the own group and unit do not have any more. */
    public void place(
            String conferenceId, Collection<Versioned<Delegate>> seeking, Roster roster, CommandContext context) {
        Map<Pool, List<String>> lists = new LinkedHashMap<>();
        roster.pools(conferenceId).forEach(pool -> lists.put(pool, waiting.inOrder(pool)));
        List<String> order =
                lists.values().stream().flatMap(List::stream).distinct().toList();
        Comparator<Versioned<Delegate>> byTurn =
                Comparator.comparingInt(found -> order.contains(found.id()) ? order.indexOf(found.id()) : order.size());
        seeking.stream().sorted(byTurn).forEach(found -> {
            List<Pool> own = found.state().poolsIn(roster);
            lists.forEach((pool, ids) -> {
                if (ids.contains(found.id()) && !own.contains(pool)) {
                    waiting.leave(pool, found.id());
                }
            });
            place.place(found.id(), context);
        });
    }
}
