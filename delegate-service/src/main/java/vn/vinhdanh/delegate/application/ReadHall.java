package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads one hall of the reader's commune. */
public final class ReadHall {

    private final Halls halls;

    public ReadHall(Halls halls) {
        this.halls = halls;
    }

    public Versioned<Hall> read(String id, Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        return halls.get(id, actor);
    }
}
