package vn.vinhdanh.notification.domain;

import java.util.stream.Stream;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * The invited delegate and the conference.
 *
 * @param delegateId as in the events of delegate-service
 */
public record Recipient(String commune, String conferenceId, String delegateId) {
    public Recipient {
        if (Stream.of(commune, conferenceId, delegateId).anyMatch(String::isBlank)) {
            throw new InvalidInput("delegateId", "Thiếu mã.", "An id is missing.");
        }
    }
}
