package vn.vinhdanh.delegate.domain.delegate;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Role;

/** Who sees which delegates. */
public final class Visibility {

    private Visibility() {}

    /** @throws NotFound for an officer of another unit, because unit officers only see delegates of their own unit */
    public static void require(Delegate delegate, Actor reader) {
        boolean ownUnitOnly = !reader.isAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.SYSTEM);
        if (ownUnitOnly && !reader.unit().equals(delegate.person().unit())) {
            throw new NotFound("delegate");
        }
    }
}
