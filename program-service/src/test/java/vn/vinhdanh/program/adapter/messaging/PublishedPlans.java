package vn.vinhdanh.program.adapter.messaging;

import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.ConferenceEvent.ConferencePlanned;

/** Gives the tests what the service publishes of a plan. */
public final class PublishedPlans {

    private PublishedPlans() {}

    public static Object of(Conference conference) {
        return new ConferenceEventMapper()
                .toOutgoing(new ConferencePlanned(conference), conference.id())
                .payload();
    }
}
