package vn.vinhdanh.nomination.application.conference;

import vn.vinhdanh.kernel.Cause;
import vn.vinhdanh.kernel.TooEarly;
import vn.vinhdanh.nomination.domain.conference.Conferences;

/** The date of a conference was fixed or moved. */
public final class OnConferenceRescheduled {

    private final Conferences conferences;

    public OnConferenceRescheduled(Conferences conferences) {
        this.conferences = conferences;
    }

    /** @throws TooEarly where the plan is not known here yet */
    public void apply(ConferenceRescheduledFact fact, Cause cause) {
        if (conferences.find(fact.conferenceId()).isEmpty()) {
            throw new TooEarly("conference/" + fact.conferenceId());
        }
        conferences.change(
                fact.conferenceId(),
                null,
                cause.doing("learn the date"),
                conference -> conference.reschedule(fact.date(), fact.revision()));
    }
}
