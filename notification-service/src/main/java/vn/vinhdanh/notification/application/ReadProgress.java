package vn.vinhdanh.notification.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.notification.domain.Holds;
import vn.vinhdanh.notification.domain.Messages;

/** How far the letters of one conference are. It is computed from the letters, so no crash makes it untrue. */
public final class ReadProgress {

    private static final Duration RATE = Duration.ofMinutes(1);

    private final Messages messages;
    private final Holds holds;
    private final InstantSource clock;

    public ReadProgress(Messages messages, Holds holds, InstantSource clock) {
        this.messages = messages;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * @param counts the number of messages in each state; a state without messages is left out
     * @param invitations of those, the invitations
     * @param holds whether letters wait until a person releases them
     * @param sentLastMinute the number of letters that went out by mail during the last minute
     */
    public record Progress(
            Map<Delivery.State, Long> counts,
            Map<Delivery.State, Long> invitations,
            boolean holds,
            long sentLastMinute) {}

    public Progress read(Actor reader, String conferenceId) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN);
        Map<Delivery.State, Long> counts = messages.progress(reader.commune(), conferenceId);
        boolean underWay = counts.containsKey(Delivery.State.QUEUED) || counts.containsKey(Delivery.State.SENDING);
        return new Progress(
                counts,
                messages.invitations(reader.commune(), conferenceId),
                holds.holds(reader.commune(), conferenceId),
                underWay
                        ? messages.sentSince(
                                reader.commune(), conferenceId, clock.instant().minus(RATE))
                        : 0);
    }
}
