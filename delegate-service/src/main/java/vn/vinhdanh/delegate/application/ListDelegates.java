package vn.vinhdanh.delegate.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Lists the delegates of a conference. Unit officers only see delegates of their own unit. */
public final class ListDelegates {

    /** Which delegates to list. A null state or group selects all. */
    public record Query(
            String conferenceId,
            @Nullable State state,
            @Nullable String group) {}

    private final DelegateLists lists;

    public ListDelegates(DelegateLists lists) {
        this.lists = lists;
    }

    /** @param after id of the last delegate of the page before */
    public List<Versioned<Delegate>> list(Query query, @Nullable String after, int limit, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        String unit = actor.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN) ? null : actor.unit();
        return lists.page(
                new DelegateLists.Filter(actor.commune(), query.conferenceId(), unit, query.state(), query.group()),
                after,
                limit);
    }
}
