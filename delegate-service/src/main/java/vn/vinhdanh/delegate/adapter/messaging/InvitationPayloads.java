package vn.vinhdanh.delegate.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.DelegateEvent;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/** The two events of an invitation: that there is one, and the letter with its address. */
final class InvitationPayloads {

    private InvitationPayloads() {}

    static Invited invited(DelegateEvent.DelegateInvited event, String delegateId) {
        Delegate delegate = event.delegate();
        return new Invited(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                delegate.group(),
                delegate.person().unit(),
                event.invitation().revision(),
                event.invitation().to().channel().name(),
                event.schedule().date().toString(),
                event.invitation().at());
    }

    static Issued issued(DelegateEvent.InvitationIssued event, String delegateId) {
        Delegate delegate = event.delegate();
        Contact contact = event.invitation().to();
        Roster roster = event.roster();
        Schedule schedule = event.schedule();
        return new Issued(
                delegate.commune(),
                delegate.conferenceId(),
                delegateId,
                event.invitation().revision(),
                schedule.revision(),
                delegate.person().name(),
                delegate.title(),
                delegate.person().salutation(),
                delegate.group(),
                roster.groupName(delegate.group()),
                delegate.person().unit(),
                roster.unitName(delegate.person().unit()),
                contact.channel().name(),
                contact.email(),
                contact.phone(),
                schedule.date().toString(),
                schedule.startTime().toString(),
                schedule.endTime().toString(),
                roster.venue().name(),
                roster.venue().address(),
                roster.title(),
                roster.issuer(),
                roster.signatory().title(),
                roster.signatory().name(),
                event.invitation().at(),
                event.seat());
    }

    record Invited(
            String commune,
            String conferenceId,
            String delegateId,
            String group,
            String unit,
            int revision,
            String channel,
            String date,
            Instant invitedAt) {}

    /** Dates and times are text, because the contract has HH:mm and the JSON mapper writes HH:mm:ss. */
    record Issued(
            String commune,
            String conferenceId,
            String delegateId,
            int revision,
            int scheduleRevision,
            String name,
            @Nullable String title,
            @Nullable Salutation salutation,
            String group,
            String groupName,
            String unit,
            String unitName,
            String channel,
            @Nullable String email,
            @Nullable String phone,
            String date,
            String startTime,
            String endTime,
            String venueName,
            String venueAddress,
            String conferenceTitle,
            String issuer,
            String signatoryTitle,
            String signatoryName,
            Instant invitedAt,
            @Nullable String seat) {}
}
