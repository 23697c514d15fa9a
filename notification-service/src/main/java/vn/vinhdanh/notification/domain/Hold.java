package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;

/**
 * Whether the letters of a conference wait for a person.
 *
 * @param holds true: an invitation that is queued does not go out by itself
 */
public record Hold(String commune, String conferenceId, boolean holds) {

    /** Of one commune only, so that nobody holds the letters of another one. */
    public static String idOf(String commune, String conferenceId) {
        return Ids.named("hold", commune, conferenceId);
    }

    Outcome<Hold, Void> set(boolean held) {
        return Outcome.of(new Hold(commune, conferenceId, held));
    }
}
