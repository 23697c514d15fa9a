package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Versioned;

/**
 * A delegate who has checked in, as the door sees it: without address and needs.
 *
 * @param substituteName name of the person who attends instead; null if the delegate does
 * @param door door of the first check-in
 * @param trial true before the day of the conference: it does not count
 */
record CheckInResponse(
        String id,
        String conferenceId,
        String name,
        @Nullable String substituteName,
        String unit,
        String group,
        State state,
        String door,
        Instant checkedInAt,
        boolean trial) {

    static CheckInResponse of(Versioned<Delegate> found) {
        Delegate delegate = found.state();
        CheckIn first = Objects.requireNonNull(delegate.checkIn());
        @Nullable Answer answer = delegate.answer();
        return new CheckInResponse(
                found.id(),
                delegate.conferenceId(),
                delegate.person().name(),
                answer == null ? null : answer.substitute(),
                delegate.person().unit(),
                delegate.group(),
                delegate.state(),
                first.door(),
                first.at(),
                first.wasTrial());
    }
}
