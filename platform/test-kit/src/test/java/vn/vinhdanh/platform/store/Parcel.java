package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.Decided;

/** The smallest aggregate that shows everything: a name and numbered notes. */
record Parcel(String commune, String name, List<String> notes) {

    sealed interface Event {}

    record Opened(String name) implements Event {}

    record Noted(int number, String note) implements Event {}

    static Decided<Parcel, Event> open(String commune, String name) {
        return Decided.of(new Parcel(commune, name, List.of()), new Opened(name));
    }

    Decided<Parcel, Event> note(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return Decided.of(new Parcel(commune, name, List.copyOf(more)), new Noted(more.size(), note));
    }

    /** Several events in one write. */
    Decided<Parcel, Event> noteTwice(String note) {
        Decided<Parcel, Event> once = note(note);
        Decided<Parcel, Event> twice = once.state().note(note);
        return Decided.of(
                twice.state(), once.events().getFirst(), twice.events().getFirst());
    }

    Decided<Parcel, Event> rename(String other) {
        return Decided.of(new Parcel(commune, other, notes));
    }
}
