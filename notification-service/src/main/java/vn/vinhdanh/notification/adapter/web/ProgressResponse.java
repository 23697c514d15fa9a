package vn.vinhdanh.notification.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.notification.domain.Delivery.State;

/**
 * The progress of the invitations of a conference, in numbers of messages.
 *
 * @param total all messages except those replaced by a later revision
 * @param done sent, printed or withdrawn: nothing is left to do
 * @param open the service continues them by itself
 * @param attention uncertain, failed or waiting for print: a person must act
 * @param states the number in each state, including zeros
 */
record ProgressResponse(
        String conferenceId, long total, long done, long open, long attention, Map<State, Long> states) {

    static ProgressResponse of(String conferenceId, Map<State, Long> counts) {
        Map<State, Long> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, counts.getOrDefault(state, 0L));
        }
        long done = sum(states, State.SENT, State.PRINTED, State.WITHDRAWN);
        long open = sum(states, State.QUEUED, State.SENDING);
        long attention = sum(states, State.UNCERTAIN, State.FAILED, State.PRINT_PENDING);
        return new ProgressResponse(conferenceId, done + open + attention, done, open, attention, states);
    }

    private static long sum(Map<State, Long> states, State... summed) {
        long sum = 0;
        for (State state : summed) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }
}
