package vn.vinhdanh.delegate.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadDelegate.DelegateDetails;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Pool;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Rosters;
import vn.vinhdanh.delegate.domain.roster.WaitingLists;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Lists the delegates of a conference. Unit officers only see delegates of their own unit. */
public final class ListDelegates {

    /**
     * Which delegates to list. A null field selects all.
     *
     * @param nominationId the delegate who received the award of this nomination, even if it was revoked
     * @param name parts of the delegate's name, without regard to diacritics and case
     */
    public record Query(
            String conferenceId,
            @Nullable State state,
            @Nullable String group,
            @Nullable String nominationId,
            @Nullable String name,
            boolean newestFirst) {}

    private final DelegateLists lists;
    private final Rosters rosters;
    private final WaitingLists waiting;

    public ListDelegates(DelegateLists lists, Rosters rosters, WaitingLists waiting) {
        this.lists = lists;
        this.rosters = rosters;
        this.waiting = waiting;
    }

    /** @param after id of the last delegate of the page before */
    public List<DelegateDetails> list(Query query, @Nullable String after, int limit, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        String unit = actor.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN) ? null : actor.unit();
        List<Versioned<Delegate>> found =
                lists.page(new DelegateLists.Filter(actor.commune(), unit, query), after, limit);
        boolean noneWaits =
                found.stream().noneMatch(delegate -> delegate.state().state() == State.WAITLISTED);
        return noneWaits
                ? found.stream()
                        .map(delegate -> new DelegateDetails(delegate, 0))
                        .toList()
                : withPositions(found, rosters.get(query.conferenceId(), actor));
    }

    /** Reads the waiting list of each pool once. */
    private List<DelegateDetails> withPositions(List<Versioned<Delegate>> delegates, Versioned<Roster> roster) {
        Map<Pool, List<String>> listOfPool = new HashMap<>();
        return delegates.stream()
                .map(delegate -> {
                    Pool pool =
                            roster.state().poolOf(roster.id(), delegate.state().group());
                    List<String> list = listOfPool.computeIfAbsent(pool, waiting::inOrder);
                    return new DelegateDetails(delegate, list.indexOf(delegate.id()) + 1);
                })
                .toList();
    }
}
