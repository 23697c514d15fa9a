package vn.vinhdanh.budget.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.budget.fixtures.Estimating.none;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.budget.application.CarryOverOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferenceClosedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferencePlannedIntegrationEvent;
import vn.vinhdanh.budget.application.ConferenceRescheduledIntegrationEvent;
import vn.vinhdanh.budget.application.DelegatePlaceIntegrationEvent;
import vn.vinhdanh.budget.application.FundAllocationOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.FundReversalOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationApprovedIntegrationEvent;
import vn.vinhdanh.budget.application.NominationSelectedIntegrationEvent;
import vn.vinhdanh.budget.application.NormApprovedIntegrationEvent;
import vn.vinhdanh.budget.application.PayoutOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardEstimateRaisedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardReversalOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.RewardSettlementOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.SpendingOrderedIntegrationEvent;
import vn.vinhdanh.budget.application.WithdrawalIntegrationEvent;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateApproved;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateReturned;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateSubmitted;
import vn.vinhdanh.budget.domain.estimate.EstimateLine;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Submission;
import vn.vinhdanh.budget.domain.estimate.Quantity;
import vn.vinhdanh.budget.domain.fund.FundEvent;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationReversalOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.AllocationReversalProposed;
import vn.vinhdanh.budget.domain.fund.FundEvent.CarryOverOrdered;
import vn.vinhdanh.budget.domain.fund.FundEvent.CarryOverProposed;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.payout.PayoutEvent.PayoutOrdered;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalOrdered;
import vn.vinhdanh.budget.domain.reward.RewardEvent.ReversalProposed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaymentReversed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.budget.domain.spending.SpendingEvent;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingOrdered;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingProposed;
import vn.vinhdanh.budget.fixtures.Estimating;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.testkit.Contracts;
import vn.vinhdanh.testkit.Contracts.Golden;

/** Compares published events with the golden examples, and reads the golden examples of consumed events. */
class ContractsTest {

    private static final String DUC = "01989f3c-7a10-7b21-8c44-2f90d1e6a001";
    private static final String ALLOCATION = "0198c2d4-7b10-7a3e-8f52-6a1d9c0e4b77";

    private static final Map<String, Class<?>> CONSUMED = Map.ofEntries(
            Map.entry("ConferencePlanned.v1", ConferencePlannedIntegrationEvent.class),
            Map.entry("ConferencePlanned.v2", ConferencePlannedIntegrationEvent.class),
            Map.entry("NormApproved.v1", NormApprovedIntegrationEvent.class),
            Map.entry("DelegateRegistered.v1", DelegatePlaceIntegrationEvent.class),
            Map.entry("DelegateWaitlisted.v1", DelegatePlaceIntegrationEvent.class),
            Map.entry("DelegateCancelled.v1", DelegatePlaceIntegrationEvent.class),
            Map.entry("ConferenceClosed.v1", ConferenceClosedIntegrationEvent.class),
            Map.entry("NominationSelected.v1", NominationSelectedIntegrationEvent.class),
            Map.entry("RewardEstimateRaised.v1", RewardEstimateRaisedIntegrationEvent.class),
            Map.entry("NominationApproved.v1", NominationApprovedIntegrationEvent.class),
            Map.entry("NominationRefused.v1", WithdrawalIntegrationEvent.class),
            Map.entry("AwardRevoked.v1", WithdrawalIntegrationEvent.class),
            Map.entry("ConferenceRescheduled.v1", ConferenceRescheduledIntegrationEvent.class),
            Map.entry("CarryOverOrdered.v1", CarryOverOrderedIntegrationEvent.class),
            Map.entry("PayoutOrdered.v1", PayoutOrderedIntegrationEvent.class),
            Map.entry("FundAllocationOrdered.v1", FundAllocationOrderedIntegrationEvent.class),
            Map.entry("FundReversalOrdered.v1", FundReversalOrderedIntegrationEvent.class),
            Map.entry("RewardReversalOrdered.v1", RewardReversalOrderedIntegrationEvent.class),
            Map.entry("SpendingOrdered.v1", SpendingOrderedIntegrationEvent.class),
            Map.entry("RewardSettlementOrdered.v1", RewardSettlementOrderedIntegrationEvent.class));

    @ParameterizedTest
    @MethodSource("published")
    void every_event_equals_its_golden_example(Golden golden, OutgoingEvent event) {
        assertThat(event.type()).isEqualTo(golden.type());
        Contracts.assertIsGolden(golden, StateJson.mapper().writeValueAsString(event.payload()));
    }

    @Test
    void every_event_and_every_schema_is_covered() {
        Set<String> covered = new TreeSet<>();
        published().forEach(arguments -> covered.add(((Golden) arguments[0]).type()));

        assertThat(covered).containsExactlyElementsOf(Contracts.types("budget"));
        assertThat(RewardEvent.class.getPermittedSubclasses()).hasSize(8);
        assertThat(Contracts.goldens("budget")).hasSize(2 * covered.size());
    }

    @ParameterizedTest
    @MethodSource("consumed")
    void every_golden_example_of_a_consumed_event_can_be_read(Golden golden) {
        Object event = StateJson.mapper().readValue(golden.json(), CONSUMED.get(golden.type()));

        assertThat(StateJson.mapper().valueToTree(event).path("commune").asString())
                .isEqualTo(StateJson.mapper()
                        .readTree(golden.json())
                        .path("commune")
                        .asString());
    }

    static List<Object[]> published() {
        var rewards = new RewardEventMapper();
        return List.of(
                example("RewardReserved.v1", "full", rewards.toOutgoing(reserved(710_000), DUC)),
                example("RewardReserved.v1", "minimal", rewards.toOutgoing(reserved(1), DUC)),
                example("RewardUnfunded.v1", "full", rewards.toOutgoing(unfunded(1_410_000, 290_000), DUC)),
                example("RewardUnfunded.v1", "minimal", rewards.toOutgoing(unfunded(1, 0), DUC)),
                example("RewardReleased.v1", "full", rewards.toOutgoing(released(710_000), DUC)),
                example("RewardReleased.v1", "minimal", rewards.toOutgoing(released(1), DUC)),
                example("RewardPaid.v1", "full", rewards.toOutgoing(paid(710_000, LocalDate.of(2025, 8, 28)), DUC)),
                example("RewardPaid.v1", "minimal", rewards.toOutgoing(paid(1, null), DUC)),
                example("RewardPaymentReversed.v1", "full", rewards.toOutgoing(reversed(710_000), DUC)),
                example("RewardPaymentReversed.v1", "minimal", rewards.toOutgoing(reversed(1), DUC)),
                example("RewardReversalProposed.v1", "full", rewards.toOutgoing(reversalProposed(710_000), DUC)),
                example("RewardReversalProposed.v1", "minimal", rewards.toOutgoing(reversalProposed(1), DUC)),
                example("RewardReversalOrdered.v1", "full", rewards.toOutgoing(reversalOrdered(710_000), DUC)),
                example("RewardReversalOrdered.v1", "minimal", rewards.toOutgoing(reversalOrdered(1), DUC)),
                example("RewardSettlementOrdered.v1", "full", rewards.toOutgoing(ordered(Movement.PAID, 710_000), DUC)),
                example(
                        "RewardSettlementOrdered.v1",
                        "minimal",
                        rewards.toOutgoing(ordered(Movement.RECOVERED, 1), DUC)),
                example(
                        "FundAllocationOrdered.v1",
                        "full",
                        new FundEventMapper().toOutgoing(allocation(50_000_000), ALLOCATION)),
                example(
                        "FundAllocationOrdered.v1",
                        "minimal",
                        new FundEventMapper().toOutgoing(allocation(1), ALLOCATION)),
                ofFund("FundReversalProposed.v1", "full", proposed(50_000_000)),
                ofFund("FundReversalProposed.v1", "minimal", proposed(1)),
                ofFund("FundReversalOrdered.v1", "full", reversalOfAllocation(50_000_000)),
                ofFund("FundReversalOrdered.v1", "minimal", reversalOfAllocation(1)),
                ofFund("CarryOverProposed.v1", "full", new CarryOverProposed(People.COMMUNE, 2025)),
                ofFund("CarryOverProposed.v1", "minimal", new CarryOverProposed(People.COMMUNE, 2025)),
                ofFund("CarryOverOrdered.v1", "full", new CarryOverOrdered(People.COMMUNE, 2025)),
                ofFund("CarryOverOrdered.v1", "minimal", new CarryOverOrdered(People.COMMUNE, 2025)),
                ofEstimate("EstimateSubmitted.v1", "full", new EstimateSubmitted(none(), version(2, 7_000_000))),
                ofEstimate("EstimateSubmitted.v1", "minimal", new EstimateSubmitted(none(), version(1, 1))),
                ofEstimate("EstimateApproved.v1", "full", new EstimateApproved(none(), version(2, 7_000_000))),
                ofEstimate("EstimateApproved.v1", "minimal", new EstimateApproved(none(), version(1, 1))),
                ofEstimate("EstimateReturned.v1", "full", new EstimateReturned(none(), version(2, 7_000_000))),
                ofEstimate("EstimateReturned.v1", "minimal", new EstimateReturned(none(), version(1, 1))),
                ofSpending("SpendingProposed.v1", "full", proposedSpending(3, 6_500_000)),
                ofSpending("SpendingProposed.v1", "minimal", proposedSpending(1, 1)),
                ofSpending("SpendingOrdered.v1", "full", orderedSpending(3, 6_500_000)),
                ofSpending("SpendingOrdered.v1", "minimal", orderedSpending(1, 1)),
                ofPayout("full", new PayoutOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, 2, 7_810_000)),
                ofPayout("minimal", new PayoutOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, 1, 1)));
    }

    static Stream<Golden> consumed() {
        return Stream.of("program", "nomination", "delegate", "budget")
                .flatMap(producer -> Contracts.goldens(producer).stream())
                .filter(golden -> CONSUMED.containsKey(golden.type()));
    }

    private static Object[] ofEstimate(String type, String variant, EstimateEvent event) {
        return example(type, variant, new EstimateEventMapper().toOutgoing(event, LedgerFixtures.CONFERENCE));
    }

    private static Object[] ofSpending(String type, String variant, SpendingEvent event) {
        return example(type, variant, new SpendingEventMapper().toOutgoing(event, "line"));
    }

    private static SpendingProposed proposedSpending(int line, long amount) {
        return new SpendingProposed(People.COMMUNE, LedgerFixtures.CONFERENCE, line, ALLOCATION, amount);
    }

    private static SpendingOrdered orderedSpending(int line, long amount) {
        return new SpendingOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, line, ALLOCATION, amount);
    }

    private static Object[] ofPayout(String variant, PayoutOrdered event) {
        return example(
                "PayoutOrdered.v1", variant, new PayoutEventMapper().toOutgoing(event, LedgerFixtures.CONFERENCE));
    }

    private static EstimateVersion version(int number, long price) {
        var line = new EstimateLine(1, "Ma két", "bộ", new Quantity(1, false), price, "Hợp đồng (mẫu)", null, null);
        return new EstimateVersion(
                number, List.of(line), null, List.of(), new Submission(Estimating.OFFICER, Estimating.NOW), null);
    }

    private static Object[] example(String type, String variant, OutgoingEvent event) {
        return new Object[] {Contracts.golden("budget", type, variant), event};
    }

    private static RewardReserved reserved(long amount) {
        return new RewardReserved(
                People.COMMUNE,
                LedgerFixtures.CONFERENCE,
                DUC,
                amount,
                FundKind.REWARD_FUND,
                LedgerFixtures.FORMER_FUND.line(17));
    }

    private static RewardUnfunded unfunded(long amount, long available) {
        return new RewardUnfunded(People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, amount, available);
    }

    private static RewardReleased released(long amount) {
        return new RewardReleased(
                People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, amount, LedgerFixtures.FORMER_FUND.line(23));
    }

    private static Object[] ofFund(String type, String variant, FundEvent event) {
        return example(type, variant, new FundEventMapper().toOutgoing(event, ALLOCATION));
    }

    private static RewardPaymentReversed reversed(long amount) {
        return new RewardPaymentReversed(
                People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, amount, LedgerFixtures.FORMER_FUND.line(23));
    }

    private static ReversalProposed reversalProposed(long amount) {
        return new ReversalProposed(People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, amount);
    }

    private static ReversalOrdered reversalOrdered(long amount) {
        return new ReversalOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, amount);
    }

    private static AllocationReversalProposed proposed(long amount) {
        return new AllocationReversalProposed(ALLOCATION, People.COMMUNE, LedgerFixtures.FORMER_FUND, amount);
    }

    private static AllocationReversalOrdered reversalOfAllocation(long amount) {
        return new AllocationReversalOrdered(ALLOCATION, People.COMMUNE, LedgerFixtures.FORMER_FUND, amount);
    }

    private static RewardPaid paid(long amount, @Nullable LocalDate paidOn) {
        return new RewardPaid(
                People.COMMUNE,
                LedgerFixtures.CONFERENCE,
                DUC,
                amount,
                LedgerFixtures.FORMER_FUND.line(31),
                Instant.parse("2025-08-28T03:15:00Z"),
                paidOn);
    }

    private static SettlementOrdered ordered(Movement movement, long amount) {
        return new SettlementOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, movement, amount);
    }

    private static AllocationOrdered allocation(long amount) {
        return new AllocationOrdered(ALLOCATION, People.COMMUNE, LedgerFixtures.FORMER_FUND, amount);
    }
}
