package vn.vinhdanh.gateway.live;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Role;

/**
 * The collections whose documents publish events, under the names that their paths and the web client use. A hint
 * goes to the roles that may list the collection. That saves requests which would be refused; it protects nothing,
 * because the services decide what a role reads.
 */
enum HintKind {
    CONFERENCES(
            List.of(
                    "ConferencePlanned",
                    "ConferenceRescheduled",
                    "ConferenceCancelled",
                    "ConferenceClosed",
                    "ConferenceDeletionRequested",
                    "ConferenceDeleted",
                    // program-service notes it in the conference, which has another version then.
                    "ConferenceUsed"),
            Role.IN_BUSINESS.toArray(Role[]::new)),
    AGENDAS(
            List.of("AgendaReleased", "AgendaItemStarted", "AgendaItemFinished", "AgendaRunAdjusted"),
            Role.IN_BUSINESS.toArray(Role[]::new)),
    TASKS(
            List.of("TaskAssigned", "TaskProgressed", "TaskOverdue", "TaskWithdrawn"),
            Role.IN_BUSINESS.toArray(Role[]::new)),
    UNITS(List.of("UnitsChanged"), Role.IN_BUSINESS.toArray(Role[]::new)),
    NOMINATIONS(
            List.of(
                    "NominationSubmitted",
                    "NominationReturned",
                    "NominationSelected",
                    "NominationNotSelected",
                    "NominationApproved",
                    "NominationRefused",
                    "RewardEstimateRaised",
                    "AwardRevoked"),
            Role.UNIT_OFFICER,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_MEMBER,
            Role.CHAIRMAN,
            Role.OFFICE,
            Role.ACCOUNTANT),
    NORMS(List.of("NormApproved"), Role.IN_BUSINESS.toArray(Role[]::new)),
    COUNCIL_SESSIONS(
            List.of("CouncilSessionClosed"),
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_MEMBER,
            Role.SECRETARIAT,
            Role.CHAIRMAN),
    DECISIONS(
            List.of("AwardsDecided", "AwardRevocationDecided"),
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_MEMBER,
            Role.OFFICE,
            Role.ACCOUNTANT),
    DELEGATES(
            List.of(
                    "DelegateProposed",
                    "DelegateRegistered",
                    "DelegateWaitlisted",
                    "DelegateInvited",
                    "InvitationAnswered",
                    "DelegateCheckedIn",
                    "DelegateCheckInUndone",
                    "DelegateCancelled",
                    "DelegateJudged",
                    "DelegateErased"),
            Role.SECRETARIAT,
            Role.OFFICE,
            Role.CHAIRMAN,
            Role.UNIT_OFFICER),
    ROSTERS(List.of("InvitationsRequested"), Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN, Role.UNIT_OFFICER),
    SEATINGS(
            List.of(
                    "DelegateSeated",
                    // Awardees sit in the order of the stage.
                    "StageArranged"),
            Role.SECRETARIAT,
            Role.OFFICE,
            Role.CHAIRMAN),
    CONGRESS_LISTS(List.of("CongressDelegatesAdopted"), Role.SECRETARIAT, Role.OFFICE, Role.CHAIRMAN),
    REWARDS(
            List.of(
                    "RewardReserved",
                    "RewardUnfunded",
                    "RewardReleased",
                    "RewardPaid",
                    "RewardPaymentReversed",
                    "RewardReversalProposed",
                    "RewardReversalOrdered",
                    "RewardSettlementOrdered"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    REWARD_FUNDS(
            List.of("CarryOverProposed", "CarryOverOrdered"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    ALLOCATIONS(
            List.of("FundAllocationOrdered", "FundReversalProposed", "FundReversalOrdered"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    ESTIMATES(
            List.of("EstimateSubmitted", "EstimateApproved", "EstimateReturned"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    SPENDINGS(
            List.of("SpendingProposed", "SpendingOrdered"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    PAYOUTS(
            List.of("PayoutOrdered"),
            Role.ACCOUNTANT,
            Role.CHAIRMAN,
            Role.SECRETARIAT,
            Role.COUNCIL_SECRETARY,
            Role.OFFICE),
    MESSAGES(
            List.of("InvitationSent", "InvitationFailed", "InvitationUncertain"),
            Role.SECRETARIAT,
            Role.OFFICE,
            Role.CHAIRMAN);

    private final List<String> events;
    private final Set<Role> readers;

    HintKind(List<String> events, Role... readers) {
        this.events = events;
        this.readers = EnumSet.copyOf(List.of(readers));
    }

    /**
     * @param eventType wire name, {@code NominationApproved.v1}; a newer version is about the same collection
     * @return null for an event that is not known here
     */
    static @Nullable HintKind of(String eventType) {
        int version = eventType.lastIndexOf(".v");
        String event = version < 0 ? eventType : eventType.substring(0, version);
        return Stream.of(values())
                .filter(kind -> kind.events.contains(event))
                .findFirst()
                .orElse(null);
    }

    /** {@code council-sessions}. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isFor(Set<Role> roles) {
        return readers.stream().anyMatch(roles::contains);
    }
}
