package vn.vinhdanh.notification.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.notification.application.ReadProgress.Progress;
import vn.vinhdanh.notification.domain.Delivery.State;

/**
 * The progress of the invitations of a conference, in numbers of messages.
 *
 * @param total all messages except those replaced by a later revision
 * @param done sent, printed or withdrawn: nothing is left to do
 * @param open the service continues them by itself
 * @param attention uncertain, failed or waiting for print: a person must act
 * @param held wait until a person releases them
 * @param holds whether new letters wait until a person releases them
 * @param sentLastMinute how many went out by mail during the last minute
 * @param states the number in each state, including zeros
 */
record ProgressResponse(
        String conferenceId,
        long total,
        long done,
        long open,
        long attention,
        long held,
        boolean holds,
        long sentLastMinute,
        Map<State, Long> states) {

    static ProgressResponse of(String conferenceId, Progress progress) {
        Map<State, Long> counts = progress.counts();
        Map<State, Long> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, counts.getOrDefault(state, 0L));
        }
        long done = sum(states, State.SENT, State.PRINTED, State.WITHDRAWN);
        long open = sum(states, State.QUEUED, State.SENDING);
        long attention = sum(states, State.UNCERTAIN, State.FAILED, State.PRINT_PENDING);
        long held = sum(states, State.HELD);
        return new ProgressResponse(
                conferenceId,
                done + open + attention + held,
                done,
                open,
                attention,
                held,
                progress.holds(),
                progress.sentLastMinute(),
                states);
    }

    private static long sum(Map<State, Long> states, State... summed) {
        long sum = 0;
        for (State state : summed) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }
}
