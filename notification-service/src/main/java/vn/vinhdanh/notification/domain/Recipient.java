package vn.vinhdanh.notification.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * The invited delegate and the conference.
 *
 * @param delegateId as in the events of delegate-service; the officer's account where a nomination was returned
 * @param place where the delegate stands on the list; null in messages of earlier versions
 */
public record Recipient(
        String commune,
        String conferenceId,
        String delegateId,
        @Nullable Place place) {
    public Recipient {
        if (Stream.of(commune, conferenceId, delegateId).anyMatch(String::isBlank)) {
            throw new InvalidInput("delegateId", "Thiếu mã.", "An id is missing.");
        }
    }

    public Recipient(String commune, String conferenceId, String delegateId) {
        this(commune, conferenceId, delegateId, null);
    }

    /**
     * By which letters are released and delivered.
     *
     * @param group code of the group, as in the plan
     * @param unit code of the unit, as in the plan
     */
    public record Place(
            @Nullable String group,
            @Nullable String groupName,
            @Nullable String unit) {}

    /** @return null if it is not known, as {@link #groupName} */
    public @Nullable String group() {
        return place == null ? null : place.group();
    }

    public @Nullable String groupName() {
        return place == null ? null : place.groupName();
    }
}
