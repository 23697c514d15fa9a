package vn.vinhdanh.notification.application;

import java.time.Instant;

/**
 * The fields of InvitationAnswered.v1 that this service reads. The answer itself is not among them.
 *
 * @param by LINK if the delegate used the link of the invitation; OFFICER if an officer entered the answer
 */
public record InvitationAnsweredIntegrationEvent(
        String commune, String delegateId, int revision, String by, Instant answeredAt) {

    /** Only the invitation contains the link. A delegate asked by telephone may never have seen it. */
    boolean provesArrival() {
        return by.equals("LINK");
    }
}
