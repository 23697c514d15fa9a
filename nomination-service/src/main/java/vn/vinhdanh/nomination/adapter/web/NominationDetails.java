package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Approved;
import vn.vinhdanh.nomination.domain.nomination.Draft;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NotApproved;
import vn.vinhdanh.nomination.domain.nomination.NotSelected;
import vn.vinhdanh.nomination.domain.nomination.Returned;
import vn.vinhdanh.nomination.domain.nomination.Revoked;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.domain.nomination.Selected;
import vn.vinhdanh.nomination.domain.nomination.Submission;
import vn.vinhdanh.nomination.domain.nomination.Submitted;
import vn.vinhdanh.nomination.domain.nomination.Tabled;
import vn.vinhdanh.nomination.domain.nomination.Vote;
import vn.vinhdanh.nomination.domain.nomination.Withdrawn;

/** The fields of a nomination that depend on its state. Fields that the state does not have are null. */
record NominationDetails(
        @Nullable Submission submission,
        @Nullable String reason,
        @Nullable Instant toldAt,
        @Nullable String sessionId,
        @Nullable Vote vote,
        @Nullable Reward estimate,
        @Nullable Funding funding,
        @Nullable Ruling ruling) {

    private static final NominationDetails NONE = new NominationDetails(null, null, null, null, null, null, null, null);

    static NominationDetails of(Nomination nomination) {
        return switch (nomination) {
            case Draft draft -> NONE;
            case Returned returned ->
                new NominationDetails(null, returned.reason(), returned.toldAt(), null, null, null, null, null);
            case Withdrawn withdrawn -> NONE.withReason(withdrawn.reason());
            case Submitted submitted -> submitted(submitted.submission());
            case Appraised appraised -> submitted(appraised.submission());
            case Tabled tabled ->
                new NominationDetails(tabled.submission(), null, null, tabled.sessionId(), null, null, null, null);
            case NotSelected notSelected -> voted(notSelected.submission(), notSelected.vote(), null, null, null);
            case Selected selected ->
                voted(selected.submission(), selected.vote(), selected.estimate(), selected.funding(), null);
            case NotApproved refused ->
                voted(refused.submission(), refused.vote(), null, null, refused.refusal())
                        .withReason(refused.refusal().reason());
            case Approved approved ->
                voted(approved.submission(), approved.vote(), null, approved.funding(), approved.approval());
            case Revoked revoked ->
                voted(revoked.submission(), revoked.vote(), null, null, revoked.approval())
                        .withReason(revoked.reason());
        };
    }

    private static NominationDetails submitted(Submission submission) {
        return new NominationDetails(submission, null, null, null, null, null, null, null);
    }

    private static NominationDetails voted(
            Submission submission,
            Vote vote,
            @Nullable Reward estimate,
            @Nullable Funding funding,
            @Nullable Ruling ruling) {
        return new NominationDetails(submission, null, null, vote.sessionId(), vote, estimate, funding, ruling);
    }

    private NominationDetails withReason(String reason) {
        return new NominationDetails(submission, reason, toldAt, sessionId, vote, estimate, funding, ruling);
    }
}
