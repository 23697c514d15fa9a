package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;

/** Who sees which delegates. */
public final class Visibility {

    private Visibility() {}

    /** @throws NotFound for an officer of another unit: unit officers see delegates of their own unit and of those below it */
    public static void require(Delegate delegate, Actor reader) {
        boolean ownUnitsOnly = !reader.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.SYSTEM);
        if (ownUnitsOnly && !reader.worksFor(delegate.person().unit())) {
            throw new NotFound("delegate");
        }
    }
}
