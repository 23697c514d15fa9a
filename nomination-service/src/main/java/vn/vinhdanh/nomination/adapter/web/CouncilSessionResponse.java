package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.council.Closed;
import vn.vinhdanh.nomination.domain.council.Conflict;
import vn.vinhdanh.nomination.domain.council.Council;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Line;
import vn.vinhdanh.nomination.domain.council.Member;
import vn.vinhdanh.nomination.domain.council.RequiredShare;
import vn.vinhdanh.nomination.domain.council.SessionState;
import vn.vinhdanh.nomination.domain.council.Voting;

/**
 * A council session. Before the closing it contains the members who have voted, but no totals.
 *
 * @param quorum number of members who must be present and vote: two thirds of the appointed members
 * @param ballot ids of the nominations on which the reader can vote; null if the reader has no ballot to cast
 */
record CouncilSessionResponse(
        String id,
        long version,
        SessionState state,
        String conferenceId,
        List<MemberResponse> members,
        int quorum,
        int present,
        int voted,
        List<LineResponse> lines,
        List<Conflict> conflicts,
        @Nullable Set<String> ballot,
        @Nullable Instant closedAt) {

    /** An appointed member. */
    record MemberResponse(String account, String name, String unit, boolean present, boolean voted) {}

    /**
     * One nomination on the ballot, with its required share.
     *
     * @param share in words: "quá 1/2", "ít nhất 2/3"
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
                council.quorum(),
                council.present().size(),
                session.voted().size(),
                council.lines().stream()
                        .map(line -> line(line, council, closed))
                        .toList(),
                council.conflicts(),
                ballot(session.withConflictsOf(reader.id(), reader.unit()), reader.id()),
                closed == null ? null : closed.closedAt());
    }

    private static MemberResponse member(Member member, CouncilSession session) {
        return new MemberResponse(
                member.account(),
                member.name(),
                member.unit(),
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
        boolean votes = session instanceof Voting
                && session.council().present().contains(account)
                && !session.voted().contains(account);
        return votes ? session.council().linesToVoteOn(account) : null;
    }
}
