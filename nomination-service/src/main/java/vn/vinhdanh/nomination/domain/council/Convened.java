package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.AdjournmentRules.OnlyAVoteWithoutItsKeyIsAnnulled;
import vn.vinhdanh.nomination.domain.council.AdjournmentRules.OnlyAnAdjournedSessionIsResumed;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASecretVoteNeedsThreeWhoMayVote;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AVoteNeedsANomination;
import vn.vinhdanh.nomination.domain.council.CouncilRules.QuestionsAreAnsweredBeforeVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.VotingOpensWithAQuorum;

/** A session before the vote: members attend, declare conflicts and answer what they are asked. */
public record Convened(Council council) implements Gathering {

    @Override
    public SessionState state() {
        return SessionState.CONVENED;
    }

    @Override
    public Set<String> voted() {
        return Set.of();
    }

    @Override
    public Gathering withCouncil(Council changed) {
        return new Convened(changed);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> markAbsent(String account) {
        return Outcome.of(new Convened(council.withAttendanceOf(account, false)));
    }

    @Override
    public CouncilSession withMembersInOffice(List<Member> members, @Nullable DecisionReference decision) {
        return new Convened(council.withMembers(members, decision));
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        requireLineOf(account, nominationId);
        return Outcome.of(new Convened(
                council.withConflict(new Conflict(account, nominationId, Conflict.Ground.DECLARED, reason))));
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> ask(
            String account, String nominationId, @Nullable String reason, String askedBy) {
        requireLineOf(account, nominationId);
        return Outcome.of(new Convened(council.withQuestion(
                new Question(account, nominationId, Question.Cause.DECLARED_BY_ANOTHER, reason, askedBy, null))));
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> answer(
            String account, String nominationId, Question.Answer answer) {
        List<Question> asked = council.questions().stream()
                .filter(question -> question.isOf(account, nominationId))
                .toList();
        if (asked.isEmpty()) {
            throw new InvalidInput(
                    "nominationId",
                    "Thành viên không được hỏi về hồ sơ này.",
                    "The member was not asked about this nomination.");
        }
        Council changed = answer == Question.Answer.CONFLICT
                ? asked.stream()
                        .filter(Question::isOpen)
                        .map(Question::confirmed)
                        .reduce(council, Council::withConflict, (first, second) -> second)
                : council;
        return Outcome.of(new Convened(changed.answered(account, nominationId, answer)));
    }

    @Override
    public void requireReadyToVote() {
        ACouncilHasAtLeastThreeMembers.check(council.members().size());
        VotingOpensWithAQuorum.check(council);
        QuestionsAreAnsweredBeforeVoting.check(council);
        ASecretVoteNeedsThreeWhoMayVote.check(council);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        requireReadyToVote();
        Council remaining = council.withoutLines(struck);
        if (remaining.lines().isEmpty()) {
            throw new AVoteNeedsANomination();
        }
        return Outcome.of(new Voting(remaining, Set.of(), BallotBox.empty()));
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> adjourn(String reason, String by, Instant at) {
        return Closed.undecided(council.adjourned(reason, by, at), Set.of(), at);
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> annul(String reason, String by, Instant at) {
        throw new OnlyAVoteWithoutItsKeyIsAnnulled();
    }

    @Override
    public Outcome<CouncilSession, CouncilSessionEvent> resume(Instant at) {
        throw new OnlyAnAdjournedSessionIsResumed();
    }

    private void requireLineOf(String account, String nominationId) {
        council.requireMember(account);
        if (!council.hasLine(nominationId)) {
            throw new InvalidInput(
                    "nominationId",
                    "Hồ sơ này không có trong phiên họp.",
                    "This nomination is not on the session's ballot.");
        }
    }
}
