package vn.vinhdanh.kernel;

import java.util.List;

/** What an aggregate decided: its next state and what happened. Decided purely, recorded atomically. */
public record Decided<S, E>(S state, List<E> events) {

    public Decided {
        events = List.copyOf(events);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S, E> Decided<S, E> of(S state, E... events) {
        return new Decided<>(state, List.of(events));
    }

    /** Whether all stays as it was before: nothing happened and nothing is different. */
    public boolean leavesAsItIs(S before) {
        return events.isEmpty() && state.equals(before);
    }
}
