package vn.vinhdanh.delegate.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.ReadDelegate;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Channel;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Contact;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.Delivery;
import vn.vinhdanh.delegate.domain.delegate.Invitation;
import vn.vinhdanh.delegate.domain.delegate.Passages;
import vn.vinhdanh.delegate.domain.delegate.Salutation;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Versioned;

/**
 * One delegate.
 *
 * @param group code of the group that the delegate is listed under; {@code groups} has all of them
 * @param nominations ids of the nominations whose awards are not revoked
 * @param waitingPosition 1 is next; null if the delegate does not wait
 * @param checkIn null until the delegate or the substitute has checked in
 * @param salutation MR for Ông, MS for Bà; null if nobody stated it
 * @param callName the part of the name by which lists order it, as an officer stated it or by rule
 * @param joined the records that were joined in this delegate, its own first; empty if there is only that
 * @param mergedInto the delegate in whom this one remains; null unless both are one person
 */
record DelegateResponse(
        String id,
        long version,
        String conferenceId,
        String name,
        @Nullable String title,
        @Nullable Integer birthYear,
        String unit,
        String group,
        List<String> groups,
        List<String> nominations,
        State state,
        @Nullable Integer waitingPosition,
        ContactResponse contact,
        @Nullable LatestInvitationResponse invitation,
        @Nullable AnswerResponse answer,
        @Nullable ArrivalResponse checkIn,
        @Nullable Salutation salutation,
        String callName,
        List<JoinedRecordResponse> joined,
        @Nullable String mergedInto) {

    /** With all details. */
    static DelegateResponse of(ReadDelegate.DelegateDetails details) {
        Delegate delegate = details.delegate().state();
        return of(
                details.delegate(),
                details.position(),
                ContactResponse.of(delegate.contact()),
                AnswerResponse.of(delegate.answer()));
    }

    /** For lists: with masked addresses, without reason and needs. */
    static DelegateResponse listItem(ReadDelegate.DelegateDetails details) {
        Delegate delegate = details.delegate().state();
        return of(
                details.delegate(),
                details.position(),
                ContactResponse.masked(delegate.contact()),
                AnswerResponse.withoutDetails(delegate.answer()));
    }

    private static DelegateResponse of(
            Versioned<Delegate> found, int position, ContactResponse contact, @Nullable AnswerResponse answer) {
        Delegate delegate = found.state();
        return new DelegateResponse(
                found.id(),
                found.version(),
                delegate.conferenceId(),
                delegate.person().name(),
                delegate.title(),
                delegate.person().birthYear(),
                delegate.person().unit(),
                delegate.group(),
                delegate.roles().groups(),
                delegate.roles().nominations(),
                delegate.state(),
                position == 0 ? null : position,
                contact,
                LatestInvitationResponse.of(delegate.invitation()),
                answer,
                ArrivalResponse.of(delegate),
                delegate.person().salutation(),
                CallName.of(delegate.person().name(), delegate.person().callName()),
                JoinedRecordResponse.of(delegate),
                delegate.mergedInto());
    }

    record ContactResponse(
            Channel channel,
            @Nullable String email,
            @Nullable String phone) {

        static ContactResponse of(Contact contact) {
            return new ContactResponse(contact.channel(), contact.email(), contact.phone());
        }

        static ContactResponse masked(Contact contact) {
            return new ContactResponse(
                    contact.channel(), ContactMask.email(contact.email()), ContactMask.phone(contact.phone()));
        }
    }

    /** @param failure code of the reason if the delivery failed */
    record LatestInvitationResponse(
            int revision,
            Instant at,
            boolean withdrawn,
            Delivery delivery,
            @Nullable String failure) {

        static @Nullable LatestInvitationResponse of(@Nullable Invitation invitation) {
            return invitation == null
                    ? null
                    : new LatestInvitationResponse(
                            invitation.revision(),
                            invitation.at(),
                            invitation.withdrawn(),
                            invitation.delivery(),
                            invitation.failure());
        }
    }

    /**
     * @param door door of the first check-in
     * @param trial true before the day of the conference: it does not count
     * @param substitute who came instead, as the door noted it; null if nobody had to be noted
     * @param elsewhere passages through other doors, or of another person: somebody should look; empty if there is none
     */
    record ArrivalResponse(
            String door,
            Instant at,
            boolean trial,
            @Nullable String substitute,
            List<PassageThrough> elsewhere) {

        static @Nullable ArrivalResponse of(Delegate delegate) {
            @Nullable CheckIn checkIn = delegate.checkIn();
            @Nullable Passages passages = delegate.passages();
            return checkIn == null
                    ? null
                    : new ArrivalResponse(
                            checkIn.door(),
                            checkIn.at(),
                            checkIn.wasTrial(),
                            checkIn.substitute(),
                            passages == null
                                    ? List.of()
                                    : passages.elsewhere(checkIn).stream()
                                            .map(each -> new PassageThrough(each.door(), each.at(), each.substitute()))
                                            .toList());
        }
    }

    record PassageThrough(String door, Instant at, @Nullable String substitute) {}

    record AnswerResponse(
            Answer.Kind answer,
            @Nullable String reason,
            @Nullable String substituteName,
            @Nullable String needs,
            Answer.Via by,
            Instant at) {

        static @Nullable AnswerResponse of(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerResponse(
                            answer.kind(),
                            answer.reason(),
                            answer.substitute(),
                            answer.needs(),
                            answer.by(),
                            answer.at());
        }

        static @Nullable AnswerResponse withoutDetails(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerResponse(answer.kind(), null, answer.substitute(), null, answer.by(), answer.at());
        }
    }
}
