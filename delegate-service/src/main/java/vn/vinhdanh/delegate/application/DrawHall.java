package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Replaces the drawing and the name of a hall. */
public final class DrawHall {

    private final Halls halls;

    public DrawHall(Halls halls) {
        this.halls = halls;
    }

    /** @throws vn.vinhdanh.kernel.InvalidInput with everything that is wrong with the drawing */
    public Versioned<Hall> draw(String id, long expected, String name, Layout layout, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return halls.change(id, expected, context.withAction("draw-hall"), hall -> hall.draw(name, layout));
    }
}
