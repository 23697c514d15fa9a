package vn.vinhdanh.delegate.adapter.messaging;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.outbox.OutgoingEvent;

/** Maps the events of a delegate to their contracts. Only InvitationIssued has an address; its topic is not kept. */
public final class DelegateEventMapper implements EventMapper<DelegateEvent> {

    /** What earlier releases published: it lies on the topic, and consumers still read it. */
    static final Set<String> NO_LONGER_PUBLISHED = Set.of("DelegateInvited.v1", "DelegateInvited.v2");

    private static final String CONTACTS = "contacts";

    @Override
    public OutgoingEvent toOutgoing(DelegateEvent event, String delegateId) {
        return switch (event) {
            case DelegateEvent.DelegateProposed proposed ->
                new OutgoingEvent("DelegateProposed.v1", listed(proposed.delegate(), delegateId));
            case DelegateEvent.DelegateRegistered registered ->
                new OutgoingEvent("DelegateRegistered.v1", registered(registered, delegateId));
            case DelegateEvent.DelegateWaitlisted waitlisted ->
                new OutgoingEvent("DelegateWaitlisted.v1", waitlisted(waitlisted, delegateId));
            case DelegateEvent.DelegateInvited invited ->
                new OutgoingEvent("DelegateInvited.v3", InvitationPayloads.invited(invited, delegateId));
            case DelegateEvent.InvitationIssued issued ->
                new OutgoingEvent("InvitationIssued.v1", InvitationPayloads.issued(issued, delegateId), CONTACTS);
            case DelegateEvent.InvitationAnswered answered ->
                new OutgoingEvent("InvitationAnswered.v1", answered(answered, delegateId));
            case DelegateEvent.DelegateCheckedIn checkedIn ->
                new OutgoingEvent("DelegateCheckedIn.v1", checkedIn(checkedIn, delegateId));
            case DelegateEvent.DelegateCheckInUndone undone ->
                new OutgoingEvent("DelegateCheckInUndone.v1", undone(undone.delegate(), delegateId));
            case DelegateEvent.DelegateCancelled cancelled ->
                new OutgoingEvent("DelegateCancelled.v1", cancelled(cancelled.delegate(), delegateId));
            case DelegateEvent.DelegateJudged judged ->
                new OutgoingEvent("DelegateJudged.v1", listed(judged.delegate(), delegateId));
            case DelegateEvent.DelegateErased erased ->
                new OutgoingEvent("DelegateErased.v1", erased(erased.delegate(), delegateId));
        };
    }

    private static Listed listed(Delegate delegate, String delegateId) {
        return new Listed(delegate.commune(), delegate.conferenceId(), delegateId, delegate.group());
    }

    private static Cancelled cancelled(Delegate delegate, String delegateId) {
        return new Cancelled(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                delegate.group(),
                newestRevision(delegate),
                delegate.mergedInto());
    }

    private static Erased erased(Delegate delegate, String delegateId) {
        return new Erased(delegate.commune(), delegate.conferenceId(), delegateId, newestRevision(delegate));
    }

    private static @Nullable Integer newestRevision(Delegate delegate) {
        Invitation invitation = delegate.invitation();
        return invitation == null ? null : invitation.revision();
    }

    private static Registered registered(DelegateEvent.DelegateRegistered event, String delegateId) {
        Delegate delegate = event.delegate();
        return new Registered(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                delegate.person().name(),
                delegate.title(),
                delegate.group(),
                delegate.person().unit(),
                event.nominationId());
    }

    private static Waitlisted waitlisted(DelegateEvent.DelegateWaitlisted event, String delegateId) {
        Delegate delegate = event.delegate();
        return new Waitlisted(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                delegate.person().name(),
                delegate.title(),
                delegate.group(),
                delegate.person().unit(),
                delegate.roles().nominations().stream().findFirst().orElse(null),
                event.position());
    }

    private static Answered answered(DelegateEvent.InvitationAnswered event, String delegateId) {
        Delegate delegate = event.delegate();
        Answer answer = event.answer();
        return new Answered(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                event.revision(),
                answer.kind().name(),
                answer.substitute(),
                answer.by().name(),
                answer.at());
    }

    private static CheckedIn checkedIn(DelegateEvent.DelegateCheckedIn event, String delegateId) {
        Delegate delegate = event.delegate();
        CheckIn checkIn = event.checkIn();
        return new CheckedIn(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                delegate.group(),
                checkIn.door(),
                checkIn.at(),
                checkIn.trial(),
                checkIn.substitute());
    }

    private static Undone undone(Delegate delegate, String delegateId) {
        return new Undone(delegate.commune(), delegate.conferenceId(), delegateId);
    }

    record Listed(String commune, String conferenceId, String delegateId, String group) {}

    record Cancelled(
            String commune,
            String conferenceId,
            String delegateId,
            String group,
            @Nullable Integer revision,
            @Nullable String mergedInto) {}

    record Erased(
            String commune,
            String conferenceId,
            String delegateId,
            @Nullable Integer revision) {}

    record Registered(
            String commune,
            String conferenceId,
            String delegateId,
            String name,
            @Nullable String title,
            String group,
            String unit,
            @Nullable String nominationId) {}

    record Waitlisted(
            String commune,
            String conferenceId,
            String delegateId,
            String name,
            @Nullable String title,
            String group,
            String unit,
            @Nullable String nominationId,
            int position) {}

    record Answered(
            String commune,
            String conferenceId,
            String delegateId,
            int revision,
            String answer,
            @Nullable String substituteName,
            String by,
            Instant answeredAt) {}

    record CheckedIn(
            String commune,
            String conferenceId,
            String delegateId,
            String group,
            String door,
            Instant checkedInAt,
            @Nullable Boolean trial,
            @Nullable String substituteName) {}

    record Undone(String commune, String conferenceId, String delegateId) {}
}
