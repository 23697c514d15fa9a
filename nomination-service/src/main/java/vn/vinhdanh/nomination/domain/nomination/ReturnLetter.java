package vn.vinhdanh.nomination.domain.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.conference.Conference;

/**
 * What a letter says to who submitted a nomination that is returned, and where it goes. It is published and not kept.
 *
 * @param accountId id of the stored account
 * @param name of the officer
 * @param dueBy the last day on which the nomination is not late; null if there is none, or it has passed
 */
public record ReturnLetter(
        String accountId,
        String name,
        String email,
        String unitName,
        String conferenceTitle,
        String issuer,
        Conference.Signatory signatory,
        @Nullable LocalDate dueBy) {

    /** Without the address, so that a log may contain it. */
    @Override
    public String toString() {
        return "letter to " + accountId;
    }
}
