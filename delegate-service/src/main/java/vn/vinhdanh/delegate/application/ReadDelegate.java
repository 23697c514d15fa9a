package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delegates;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads one delegate with the current position on the waiting list. */
public final class ReadDelegate {

    /** @param position on the waiting list, 1 is next; 0 if the delegate does not wait */
    public record DelegateDetails(Versioned<Delegate> delegate, int position) {}

    private final Delegates delegates;
    private final DescribeDelegate describe;

    public ReadDelegate(Delegates delegates, DescribeDelegate describe) {
        this.delegates = delegates;
        this.describe = describe;
    }

    public DelegateDetails read(String id, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER);
        return describe.describe(delegates.get(id, actor), actor);
    }
}
