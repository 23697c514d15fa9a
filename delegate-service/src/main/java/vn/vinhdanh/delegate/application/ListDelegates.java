package vn.vinhdanh.delegate.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadDelegate.DelegateDetails;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Lists the delegates of a conference. Unit officers only see delegates of their own unit and those below it. */
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
    private final DescribeDelegate describe;

    public ListDelegates(DelegateLists lists, DescribeDelegate describe) {
        this.lists = lists;
        this.describe = describe;
    }

    /** @param after id of the last delegate of the page before */
    public List<DelegateDetails> list(Query query, @Nullable String after, int limit, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        Set<String> units = actor.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN) ? null : actor.units();
        List<Versioned<Delegate>> found =
                lists.page(new DelegateLists.Filter(actor.commune(), units, query), after, limit);
        return describe.describe(found, actor);
    }
}
