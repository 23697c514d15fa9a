package vn.vinhdanh.kernel;

import java.util.List;

/** What an aggregate decided: its next state and what happened. Decided purely, recorded atomically. */
public record Outcome<S, E>(S state, List<E> events) {

    public Outcome {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, E> Outcome<S, E> of(S state, E... events) {
        return new Outcome<>(state, List.of(events));
    }

    /** Whether all stays as it was before: nothing happened and nothing is different. */
    public boolean changesNothing(S before) {
        return events.isEmpty() && state.equals(before);
    }
}
