package vn.vinhdanh.delegate.adapter.web;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.application.OpenedInvitation;
import vn.vinhdanh.delegate.domain.delegate.Answer;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;

/**
 * An invitation as its answer link shows it: who is invited, to what, when, where, and the recorded answer. It contains
 * no address.
 *
 * @param state INVITED, ACCEPTED, DECLINED, SUBSTITUTED or CHECKED_IN; WAITLISTED if the delegate declined, accepted
 *     again and has no place yet
 * @param seat label; null while the delegate has none
 * @param closed true once the conference has begun or the delegate has checked in
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
        @Nullable String seat,
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
                opened.seat(),
                opened.closed());
    }
}
