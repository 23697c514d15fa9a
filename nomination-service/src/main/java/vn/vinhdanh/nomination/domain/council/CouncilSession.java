package vn.vinhdanh.nomination.domain.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AClosedSessionStaysAsItIs;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ACouncilHasAtLeastThreeMembers;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ASessionIsClosedOnceAfterVoting;
import vn.vinhdanh.nomination.domain.council.CouncilRules.AttendanceStandsOnceVotingIsOpen;
import vn.vinhdanh.nomination.domain.council.CouncilRules.BallotsAreCastWhileVotingIsOpen;

/**
 * A session of the Emulation and Commendation Council: convened, voting, adjourned, closed. A command that a state does not
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
     * Creates a session that already contains what the data say: the conflicts that need no declaration, and the
     * questions to members who have the name of a nominee.
     *
     * @param council nobody is present and nothing is declared yet
     * @throws ACouncilHasAtLeastThreeMembers if fewer members are in office
     */
    static Outcome<CouncilSession, CouncilSessionEvent> convene(Council council) {
        ACouncilHasAtLeastThreeMembers.check(council.members().size());
        return Outcome.of(new Convened(council.withDetected()));
    }

    /**
     * Takes who is in office now. After the opening of the vote nothing changes: its members are those who were in
     * office then, also after an adjournment.
     *
     * @param decision the latest decision that appointed them
     */
    default CouncilSession withMembersInOffice(List<Member> members, @Nullable DecisionReference decision) {
        return this;
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

    /**
     * Takes back an attendance that was entered by mistake, before the vote is open.
     *
     * @throws AttendanceStandsOnceVotingIsOpen from then on
     */
    default Outcome<CouncilSession, CouncilSessionEvent> markAbsent(String account) {
        throw new AttendanceStandsOnceVotingIsOpen();
    }

    /**
     * A member's own conflict. It answers what the member was asked about this line.
     *
     * @throws InvalidInput if the nomination is not on the ballot
     */
    default Outcome<CouncilSession, CouncilSessionEvent> declareConflict(
            String account, String nominationId, @Nullable String reason) {
        throw new AClosedSessionStaysAsItIs();
    }

    /**
     * Another person declares a conflict for the member, who has to confirm or deny it.
     *
     * @param askedBy name of that person
     * @throws InvalidInput if the nomination is not on the ballot
     */
    default Outcome<CouncilSession, CouncilSessionEvent> ask(
            String account, String nominationId, @Nullable String reason, String askedBy) {
        throw new AClosedSessionStaysAsItIs();
    }

    /**
     * The member's answer to the open questions about a line.
     *
     * @throws InvalidInput if the member was not asked about it
     */
    default Outcome<CouncilSession, CouncilSessionEvent> answer(
            String account, String nominationId, Question.Answer answer) {
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

    /**
     * Interrupts the session. Before the vote it ends without a result, and its nominations can be tabled by another
     * session. Once the vote is open, members, lines and ballots stay until it is resumed.
     *
     * @param reason for the members
     * @param by name of the person who adjourns
     */
    default Outcome<CouncilSession, CouncilSessionEvent> adjourn(String reason, String by, Instant at) {
        throw new AClosedSessionStaysAsItIs();
    }

    /** Continues an adjourned vote. Does nothing if it goes on already. */
    default Outcome<CouncilSession, CouncilSessionEvent> resume(Instant at) {
        throw new AClosedSessionStaysAsItIs();
    }

    /**
     * Ends a vote whose ballots can never be counted, because the key of its box is lost. Its nominations can be tabled
     * by another session.
     *
     * @param reason for the members
     * @param by name of the person who annuls it
     */
    default Outcome<CouncilSession, CouncilSessionEvent> annul(String reason, String by, Instant at) {
        throw new AClosedSessionStaysAsItIs();
    }

    default Outcome<CouncilSession, CouncilSessionEvent> close(Instant at) {
        throw new ASessionIsClosedOnceAfterVoting(state());
    }
}
