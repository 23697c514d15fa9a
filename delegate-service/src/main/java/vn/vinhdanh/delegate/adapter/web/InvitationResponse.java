package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.OpenedInvitation;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/**
 * What the holder of an answer link sees: who is invited, to what, when, where, and the answer so far. No address.
 *
 * @param state ACCEPTED, DECLINED, SUBSTITUTED, INVITED; WAITLISTED for who declined, came back and found no place;
 *     CHECKED_IN for who has come
 * @param closed true once the conference has begun, or the delegate has come
 */
record InvitationResponse(
        String name,
        @Nullable String title,
        String groupName,
        String unitName,
        String conferenceTitle,
        String issuer,
        @Nullable String date,
        @Nullable String startTime,
        @Nullable String endTime,
        String venueName,
        String venueAddress,
        State state,
        DelegateResponse.@Nullable AnswerResponse answer,
        @Nullable Integer waitingPosition,
        boolean closed) {

    static InvitationResponse of(OpenedInvitation opened) {
        Delegate delegate = opened.delegate().state();
        Roster roster = opened.roster();
        @Nullable Schedule schedule = roster.schedule();
        @Nullable Answer answer = delegate.answer();
        return new InvitationResponse(
                delegate.person().name(),
                delegate.title(),
                roster.groupName(delegate.group()),
                roster.unitName(delegate.person().unit()),
                roster.title(),
                roster.issuer(),
                schedule == null ? null : schedule.date().toString(),
                schedule == null ? null : schedule.startTime().toString(),
                schedule == null ? null : schedule.endTime().toString(),
                roster.venue().name(),
                roster.venue().address(),
                delegate.state(),
                DelegateResponse.AnswerResponse.of(answer),
                opened.position() == 0 ? null : opened.position(),
                opened.closed());
    }
}
