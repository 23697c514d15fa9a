package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Citation;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.award.RequiredShare;
import vn.vinhdanh.nomination.domain.council.Adjournment;
import vn.vinhdanh.nomination.domain.council.Closed;
import vn.vinhdanh.nomination.domain.council.Conflict;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.DecisionReference;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.Office;
import vn.vinhdanh.nomination.domain.council.Question;
import vn.vinhdanh.nomination.domain.council.SessionState;
import vn.vinhdanh.nomination.domain.council.Voting;

/**
 * A council session. Before the closing it contains the members who have voted, but no totals.
 *
 * @param quorum number of members who must be present and vote: two thirds of the appointed members
 * @param appointedBy the decision that appointed the members; null in sessions of earlier releases
 * @param questions what members are or were asked about conflicts of interest
 * @param adjournments interruptions with their reasons, the latest last
 * @param keyMissing true if ballots were cast and the key of their box is not there
 * @param ballot ids of the nominations on which the reader can vote; null if the reader has no ballot to cast
 */
record CouncilSessionResponse(
        String id,
        long version,
        SessionState state,
        String conferenceId,
        List<MemberResponse> members,
        @Nullable DecisionReference appointedBy,
        int quorum,
        int present,
        int voted,
        List<LineResponse> lines,
        List<Conflict> conflicts,
        List<Question> questions,
        List<Adjournment> adjournments,
        boolean keyMissing,
        @Nullable Set<String> ballot,
        @Nullable Instant closedAt) {

    /**
     * An appointed member.
     *
     * @param callName the part of the name by which lists order it
     * @param office null in sessions of earlier releases
     */
    record MemberResponse(
            String account,
            String name,
            String callName,
            String unit,
            @Nullable Office office,
            boolean present,
            boolean voted) {}

    /**
     * One nomination on the ballot, with its required share.
     *
     * @param share in words: "quá 1/2", "ít nhất 2/3"
     * @param regulation that states the share; null for more than half without one
     * @param eligible the denominator: number of appointed members without a conflict
     * @param needed number of votes in favour that selects the nomination
     * @param result null before the closing, and if fewer than three members voted, so the line is not decided
     */
    record LineResponse(
            String nominationId,
            String nominee,
            NomineeKind kind,
            FormOfAward formOfAward,
            String unit,
            String share,
            @Nullable Citation regulation,
            int eligible,
            int needed,
            @Nullable ResultResponse result) {}

    /** The totals of one line. */
    record ResultResponse(boolean selected, int inFavour, int against, int abstained) {}

    /** Returns the mapping for this reader, because each reader sees a different ballot. */
    static Function<Versioned<CouncilSession>, CouncilSessionResponse> forReader(Actor reader) {
        return session -> of(session, reader);
    }

    private static CouncilSessionResponse of(Versioned<CouncilSession> versioned, Actor reader) {
        CouncilSession session = versioned.state();
        Council council = session.council();
        Closed closed = session instanceof Closed closedSession ? closedSession : null;
        return new CouncilSessionResponse(
                versioned.id(),
                versioned.version(),
                session.state(),
                council.conferenceId(),
                council.members().stream()
                        .map(member -> member(member, session))
                        .toList(),
                council.appointedBy(),
                council.quorum(),
                council.present().size(),
                session.voted().size(),
                council.lines().stream()
                        .map(line -> line(line, council, closed))
                        .toList(),
                council.conflicts(),
                council.questions(),
                council.adjournments(),
                session instanceof Voting voting && voting.box().unopened() != null,
                ballot(session.withConflictsOf(reader.id(), reader.unit()), reader.id()),
                closed == null ? null : closed.closedAt());
    }

    private static MemberResponse member(Member member, CouncilSession session) {
        return new MemberResponse(
                member.account(),
                member.name(),
                CallName.of(member.name()),
                member.unit(),
                member.office(),
                session.council().present().contains(member.account()),
                session.voted().contains(member.account()));
    }

    private static LineResponse line(Line line, Council council, @Nullable Closed closed) {
        RequiredShare share = council.share(line);
        return new LineResponse(
                line.nominationId(),
                line.nominee(),
                line.kind(),
                line.form(),
                line.unit(),
                (share.more() ? "quá " : "ít nhất ") + share.numerator() + "/" + share.denominator(),
                council.citations().get(line.form()),
                council.eligible(line),
                council.votesNeeded(line),
                closed == null ? null : result(line, closed));
    }

    private static @Nullable ResultResponse result(Line line, Closed closed) {
        return closed.results().stream()
                .filter(result -> result.decided() && result.nominationId().equals(line.nominationId()))
                .map(result -> new ResultResponse(
                        result.selected(),
                        result.tally().inFavour(),
                        result.tally().against(),
                        result.tally().abstained()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Set<String> ballot(CouncilSession session, String account) {
        boolean votes = session.state() == SessionState.VOTING
                && session.council().present().contains(account)
                && !session.voted().contains(account);
        return votes ? session.council().linesToVoteOn(account) : null;
    }
}
