package vn.vinhdanh.platform.store;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.Outcome;

/** A small aggregate: a name and numbered notes. */
record Parcel(String commune, String name, List<String> notes) {

    sealed interface Event {}

    record Opened(String name) implements Event {}

    record Noted(int number, String note) implements Event {}

    static Outcome<Parcel, Event> open(String commune, String name) {
        return Outcome.of(new Parcel(commune, name, List.of()), new Opened(name));
    }

    Outcome<Parcel, Event> note(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return Outcome.of(new Parcel(commune, name, List.copyOf(more)), new Noted(more.size(), note));
    }

    /** Several events in one write. */
    Outcome<Parcel, Event> noteTwice(String note) {
        Outcome<Parcel, Event> once = note(note);
        Outcome<Parcel, Event> twice = once.state().note(note);
        return Outcome.of(
                twice.state(), once.events().getFirst(), twice.events().getFirst());
    }

    Outcome<Parcel, Event> rename(String other) {
        return Outcome.of(new Parcel(commune, other, notes));
    }
}
