package vn.vinhdanh.program.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;
import vn.vinhdanh.program.domain.plan.Particulars;

/**
 * A conference as an item of a list.
 *
 * @param state DATE_OPEN, DATE_FIXED, CANCELLED, CLOSED or DELETING
 */
record ConferenceSummary(
        String id,
        long version,
        String code,
        String title,
        String state,
        @Nullable Schedule schedule,
        Particulars.@Nullable Window window,
        int delegateCap) {

    static ConferenceSummary of(Versioned<Conference> conference) {
        Particulars particulars = conference.state().plan().conference();
        return new ConferenceSummary(
                conference.id(),
                conference.version(),
                particulars.code(),
                particulars.title(),
                ConferenceResponse.state(conference.state()),
                conference.state().schedule(),
                particulars.window(),
                particulars.delegateCap());
    }
}
