package vn.vinhdanh.kernel;

import java.util.List;

/** What an aggregate decided: its next state and its events. The decision is pure; the record is atomic. */
public record Outcome<S, E>(S state, List<E> events) {

    public Outcome {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, E> Outcome<S, E> of(S state, E... events) {
        return new Outcome<>(state, List.of(events));
    }

    /** True if there are no events and the state equals {@code before}. */
    public boolean changesNothing(S before) {
        return events.isEmpty() && state.equals(before);
    }
}
