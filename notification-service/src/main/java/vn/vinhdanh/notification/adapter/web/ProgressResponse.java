package vn.vinhdanh.notification.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.notification.application.ReadProgress.Progress;
import vn.vinhdanh.notification.domain.Delivery.State;

/**
 * The progress of the letters of a conference, in numbers of messages. A reminder that waits for a person counts as an
 * invitation that does.
 *
 * @param total all invitations except those replaced by a later revision
 * @param done of these, sent, printed or withdrawn: nothing is left to do
 * @param open the service continues them by itself
 * @param attention uncertain, failed or waiting for print: a person must act
 * @param held wait until a person releases them
 * @param holds whether new letters wait until a person releases them
 * @param sentLastMinute how many went out by mail during the last minute
 * @param states the number of letters of every kind in each state, including zeros
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
        Map<State, Long> states = withZeros(progress.counts());
        Map<State, Long> invitations = withZeros(progress.invitations());
        long total = sum(invitations, State.values()) - sum(invitations, State.SUPERSEDED);
        long done = sum(invitations, State.SENT, State.PRINTED, State.WITHDRAWN);
        long open = sum(states, State.QUEUED, State.SENDING);
        long attention = sum(states, State.UNCERTAIN, State.FAILED, State.PRINT_PENDING);
        long held = sum(states, State.HELD);
        return new ProgressResponse(
                conferenceId, total, done, open, attention, held, progress.holds(), progress.sentLastMinute(), states);
    }

    private static Map<State, Long> withZeros(Map<State, Long> counts) {
        Map<State, Long> all = new EnumMap<>(State.class);
        for (State state : State.values()) {
            all.put(state, counts.getOrDefault(state, 0L));
        }
        return all;
    }

    private static long sum(Map<State, Long> states, State... summed) {
        long sum = 0;
        for (State state : summed) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }
}
