package vn.vinhdanh.notification.domain;

import java.util.stream.Stream;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * Who is invited, and to what.
 *
 * @param delegateId as in the facts of the delegates' service
 */
public record Recipient(String commune, String conferenceId, String delegateId) {
    public Recipient {
        if (Stream.of(commune, conferenceId, delegateId).anyMatch(String::isBlank)) {
            throw new InvalidInput("delegateId", "Thiếu mã.", "An id is missing.");
        }
    }
}
