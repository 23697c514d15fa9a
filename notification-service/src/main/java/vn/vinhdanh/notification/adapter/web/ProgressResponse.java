package vn.vinhdanh.notification.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.notification.domain.Delivery.State;

/**
 * How far the invitations of a conference are.
 *
 * @param total messages that count: those replaced by a later revision don't
 * @param done sent, printed or withdrawn: nobody needs to act
 * @param open still on their way by themselves
 * @param attention uncertain, failed or waiting for print: a person must act
 * @param states the number in each state, zeros included
 */
record ProgressResponse(
        String conferenceId, long total, long done, long open, long attention, Map<State, Long> states) {

    static ProgressResponse of(String conferenceId, Map<State, Long> counted) {
        Map<State, Long> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, counted.getOrDefault(state, 0L));
        }
        long done = sum(states, State.SENT, State.PRINTED, State.WITHDRAWN);
        long open = sum(states, State.QUEUED, State.SENDING);
        long attention = sum(states, State.UNCERTAIN, State.FAILED, State.PRINT_PENDING);
        return new ProgressResponse(conferenceId, done + open + attention, done, open, attention, states);
    }

    private static long sum(Map<State, Long> states, State... wanted) {
        long sum = 0;
        for (State state : wanted) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }
}
