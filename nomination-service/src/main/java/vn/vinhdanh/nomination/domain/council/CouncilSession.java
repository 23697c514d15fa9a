package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AClosedSessionStaysAsItIs;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASessionIsClosedOnceAfterVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.BallotsAreCastWhileVotingIsOpen;

/**
 * A session of the Emulation and Commendation Council: convened, voting, closed. A command that a state does not
 * override is refused by the default method here.
 */
public sealed interface CouncilSession permits Gathering, Closed {

    Council council();

    SessionState state();

    /** Accounts of the members who have voted, in an order that does not depend on the order of the ballots. */
    Set<String> voted();

    /** True if no ballot will be added or counted any more, so that what keeps them secret can be destroyed. */
    boolean hasEnded();

    /**
     * Creates a session that already contains the conflicts that need no declaration.
     *
     * @throws ACouncilHasAtLeastThreeMembers if fewer members are appointed
     */
    static Outcome<CouncilSession, CouncilSessionEvent> convene(
            String id,
            String commune,
            String conferenceId,
            List<Member> members,
            List<Line> lines,
            Map<FormOfAward, RequiredShare> shares) {
        ACouncilHasAtLeastThreeMembers.check(members);
        List<Conflict> conflicts = lines.stream()
                .flatMap(line -> members.stream().map(member -> Conflict.detect(member, line)))
                .flatMap(Optional::stream)
                .toList();
        return Outcome.of(
                new Convened(new Council(id, commune, conferenceId, members, lines, shares, Set.of(), conflicts)));
    }

    /**
     * Adds the conflicts that follow from the unit in the member's token, which may differ from the unit given at the
     * convening. Changes nothing if the member has voted.
     *
     * @param unit code of the unit; empty if the member has none
     */
    default CouncilSession withConflictsOf(String account, String unit) {
        return this;
    }

    default Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        throw new AClosedSessionStaysAsItIs();
    }

    /** @throws InvalidInput if the nomination is not on the ballot */
    default Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        throw new AClosedSessionStaysAsItIs();
    }

    /** Makes the checks of {@link #openVoting} before any nomination is tabled. */
    default void requireReadyToVote() {
        throw new AClosedSessionStaysAsItIs();
    }

    /** @param struck ids of nominations that are no longer available since the convening */
    default Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        throw new AClosedSessionStaysAsItIs();
    }

    default Outcome<CouncilSession, CouncilSessionEvent> cast(String account, Ballot ballot) {
        throw new BallotsAreCastWhileVotingIsOpen();
    }

    /** Closes the session without a result. Its nominations can be tabled by another session. */
    default Outcome<CouncilSession, CouncilSessionEvent> adjourn(Instant at) {
        throw new AClosedSessionStaysAsItIs();
    }

    default Outcome<CouncilSession, CouncilSessionEvent> close(Instant at) {
        throw new ASessionIsClosedOnceAfterVoting(state());
    }
}
