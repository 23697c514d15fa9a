package vn.vinhdanh.nomination.adapter.web;

import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.nomination.domain.nomination.NominationState;

/**
 * The nominations of a conference in numbers; for an officer those of the own unit.
 *
 * @param states the number in each state, including zeros
 */
record NominationProgressResponse(String conferenceId, long total, Map<NominationState, Long> states) {

    static NominationProgressResponse of(String conferenceId, Map<NominationState, Long> counts) {
        Map<NominationState, Long> states = new EnumMap<>(NominationState.class);
        for (NominationState state : NominationState.values()) {
            states.put(state, counts.getOrDefault(state, 0L));
        }
        long total = states.values().stream().mapToLong(Long::longValue).sum();
        return new NominationProgressResponse(conferenceId, total, states);
    }
}
