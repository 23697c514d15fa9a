package vn.vinhdanh.delegate.application;

import java.util.List;
import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Reads the halls of the reader's commune. There are few. */
public final class ReadHalls {

    private final HallLists lists;

    public ReadHalls(HallLists lists) {
        this.lists = lists;
    }

    public List<Versioned<Hall>> read(Actor actor) {
        actor.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        return lists.ofCommune(actor.commune());
    }
}
