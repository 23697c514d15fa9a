package vn.vinhdanh.program.application;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the facts about one delegate that the stage and the numbers of a preview need. Each fact has some of them.
 *
 * @param nominationId of DelegateRegistered: the award that gives the place
 * @param group of DelegateRegistered and DelegateWaitlisted: code of the group whose place it is
 * @param channel of DelegateInvited and InvitationSent: EMAIL or PRINT
 * @param sentAt of InvitationSent
 * @param revision of DelegateInvited , InvitationAnswered and InvitationSent
 * @param answer of InvitationAnswered: ACCEPTED, DECLINED or SUBSTITUTED
 * @param substituteName of InvitationAnswered, and of DelegateCheckedIn if the door noted who came instead
 * @param checkedInAt of DelegateCheckedIn
 * @param trial of DelegateCheckedIn: true before the day of the conference
 */
public record DelegateIntegrationEvent(
        String commune,
        String conferenceId,
        String delegateId,
        @Nullable String nominationId,
        @Nullable String group,
        @Nullable String channel,
        @Nullable Instant sentAt,
        @Nullable Integer revision,
        @Nullable String answer,
        @Nullable String substituteName,
        @Nullable Instant checkedInAt,
        @Nullable Boolean trial) {

    public DelegateIntegrationEvent {
        Objects.requireNonNull(conferenceId);
        Objects.requireNonNull(delegateId);
    }
}
