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
 * A session as its readers see it. Before the closing it says who has voted and no total.
 *
 * @param quorum members who must be present and vote: two thirds of the appointed
 * @param ballot nominations on which the reader has still to vote; null for whoever has no ballot now
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
     * One nomination on the ballot, with the rule stated.
     *
     * @param share in words: "quá 1/2", "ít nhất 2/3"
     * @param eligible appointed members without a conflict on it: the denominator
     * @param needed votes in favour that select it
     * @param result null before the closing, and where fewer than three voted on it: the line is not decided here
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

    /** Totals. */
    record ResultResponse(boolean selected, int inFavour, int against, int abstained) {}

    /** The mapping of a session for this reader. */
    static Function<Versioned<CouncilSession>, CouncilSessionResponse> forReader(Actor reader) {
        return session -> of(session, reader);
    }

    private static CouncilSessionResponse of(Versioned<CouncilSession> stored, Actor reader) {
        CouncilSession session = stored.state();
        Council council = session.council();
        Closed closed = session instanceof Closed done ? done : null;
        return new CouncilSessionResponse(
                stored.id(),
                stored.version(),
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
                ballot(session.knowing(reader.id(), reader.unit()), reader.id()),
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
        return votes ? session.council().ballotOf(account) : null;
    }
}
