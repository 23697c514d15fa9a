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
 * A session of the Emulation and Commendation Council: convened, voting, closed. What a state does not override is
 * refused here.
 */
public sealed interface CouncilSession permits Gathering, Closed {

    Council council();

    SessionState state();

    /** Accounts of those who have voted; never in the order in which they did. */
    Set<String> voted();

    /**
     * The conflicts that the system can find are on it from the start.
     *
     * @throws ACouncilHasAtLeastThreeMembers where fewer are appointed: their vote would not be secret
     */
    static Outcome<CouncilSession, CouncilSessionEvent> convene(
            String id,
            String commune,
            String conferenceId,
            List<Member> members,
            List<Line> lines,
            Map<FormOfAward, RequiredShare> shares) {
        ACouncilHasAtLeastThreeMembers.check(members);
        List<Conflict> found = lines.stream()
                .flatMap(line -> members.stream().map(member -> Conflict.found(member, line)))
                .flatMap(Optional::stream)
                .toList();
        return Outcome.of(
                new Convened(new Council(id, commune, conferenceId, members, lines, shares, Set.of(), found)));
    }

    /**
     * Finds a conflict by the unit that the member's own token names, whatever unit the convening stated. A vote that
     * was cast stays cast.
     *
     * @param unit empty where none
     */
    default CouncilSession knowing(String account, String unit) {
        return this;
    }

    default Outcome<CouncilSession, CouncilSessionEvent> attend(String account) {
        throw new AClosedSessionStaysAsItIs();
    }

    /** @throws InvalidInput where the nomination is not on the ballot */
    default Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        throw new AClosedSessionStaysAsItIs();
    }

    /** Refuses what {@link #openVoting} would refuse, before any nomination is put on the table. */
    default void mustBeReadyToVote() {
        throw new AClosedSessionStaysAsItIs();
    }

    /** @param struck nominations that have left the table since the session was convened */
    default Outcome<CouncilSession, CouncilSessionEvent> openVoting(Set<String> struck) {
        throw new AClosedSessionStaysAsItIs();
    }

    default Outcome<CouncilSession, CouncilSessionEvent> cast(String account, Ballot ballot) {
        throw new BallotsAreCastWhileVotingIsOpen();
    }

    /** Ends without a result: every nomination on the table can go to another session. */
    default Outcome<CouncilSession, CouncilSessionEvent> adjourn(Instant at) {
        throw new AClosedSessionStaysAsItIs();
    }

    default Outcome<CouncilSession, CouncilSessionEvent> close(Instant at) {
        throw new ASessionIsClosedOnceAfterVoting(state());
    }
}
