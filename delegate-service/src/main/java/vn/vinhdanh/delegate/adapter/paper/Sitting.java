package vn.vinhdanh.delegate.adapter.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadSeating.Seating;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Person;
import vn.vinhdanh.delegate.domain.roster.Group;
import vn.vinhdanh.delegate.domain.seating.Guest;
import vn.vinhdanh.kernel.NameOrder;

/**
 * One delegate as papers name the person: who attends, in which group, on which seat.
 *
 * @param group its place in the plan, from 1
 * @param seat null without one
 */
record Sitting(
        String id,
        Person person,
        @Nullable String title,
        int group,
        String groupName,
        String unitName,
        @Nullable String seat) {

    /** In the order of the hall: seat by seat, then who has none. */
    static List<Sitting> of(Seating seating) {
        List<String> groups =
                seating.roster().groups().stream().map(Group::code).toList();
        List<Sitting> all = new ArrayList<>();
        for (Guest guest : seating.guests()) {
            Delegate delegate = seating.delegates().get(guest.id());
            if (delegate != null) {
                all.add(new Sitting(
                        guest.id(),
                        delegate.attendant(),
                        delegate.attendant().equals(delegate.person()) ? delegate.title() : null,
                        groups.indexOf(delegate.group()) + 1,
                        seating.roster().groupName(delegate.group()),
                        seating.roster().unitName(guest.unit()),
                        seating.plan().state().seats().get(guest.id())));
            }
        }
        List<String> labels = seating.plan().state().requireHall().layout().seats().stream()
                .map(seat -> seat.label())
                .toList();
        all.sort(Comparator.comparing((Sitting sitting) -> sitting.seat == null)
                .thenComparingInt(sitting -> labels.indexOf(sitting.seat))
                .thenComparing(byName()));
        return all;
    }

    static Comparator<Sitting> byName() {
        return NameOrder.by((Sitting sitting) -> sitting.person.name(), sitting -> sitting.person.callName())
                .thenComparing(Sitting::id);
    }

    String seatOrNone() {
        return seat == null ? "" : seat;
    }
}
