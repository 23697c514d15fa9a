package vn.vinhdanh.delegate.application;

import vn.vinhdanh.delegate.domain.hall.Hall;
import vn.vinhdanh.delegate.domain.hall.Halls;
import vn.vinhdanh.delegate.domain.seating.HallCopy;
import vn.vinhdanh.delegate.domain.seating.SeatingPlan;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;

/** Seats all delegates of a conference in a hall, as the hall is drawn now. */
public final class ArrangeSeats {

    private final Halls halls;
    private final ChangeSeating change;
    private final ListGuests guests;

    public ArrangeSeats(Halls halls, ChangeSeating change, ListGuests guests) {
        this.halls = halls;
        this.change = change;
        this.guests = guests;
    }

    /** @param anew whether who sits may move for nothing; only locked seats stay then */
    public Versioned<SeatingPlan> arrange(String conferenceId, String hallId, boolean anew, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        Versioned<Hall> hall = halls.get(hallId, context.actor());
        HallCopy copy = new HallCopy(
                hall.id(), hall.version(), hall.state().name(), hall.state().layout());
        return change.change(
                conferenceId,
                context.withAction("arrange-seats"),
                plan -> plan.arrange(copy, guests.list(conferenceId, plan), anew));
    }
}
