package vn.vinhdanh.notification.application;

import java.time.Instant;

/**
 * What we use of InvitationAnswered.v1: that this revision was answered and how, not what.
 *
 * @param by LINK: by the link in the letter; OFFICER: entered from a call or from paper
 */
public record InvitationAnsweredIntegrationEvent(
        String commune, String delegateId, int revision, String by, Instant answeredAt) {

    /** Only the letter has the link. Who was asked by telephone may never have seen it. */
    boolean provesArrival() {
        return by.equals("LINK");
    }
}
