package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Claim;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OnlyAWaitingReversalIsSettled;
import vn.vinhdanh.budget.domain.reward.Nominee;
import vn.vinhdanh.budget.domain.reward.Reward;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;

class SettleClaimsTest {

    private static final long REWARD = LedgerFixtures.GIAY_KHEN;

    @Test
    void of_200_concurrent_selections_with_money_for_100_exactly_100_are_reserved() throws Exception {
        BudgetScenario first = new BudgetScenario();
        BudgetScenario second = first.secondInstance();
        first.planConference();
        first.allocate(100 * REWARD + REWARD - 1, "first");

        concurrently(200, number -> (number % 2 == 0 ? first : second).select("n-%03d".formatted(number), REWARD));

        assertThat(first.rewards.publishedEvents())
                .filteredOn(RewardReserved.class::isInstance)
                .hasSize(100);
        assertThat(first.rewards.publishedEvents())
                .filteredOn(RewardUnfunded.class::isInstance)
                .hasSize(100);
        assertThat(first.balances()).isEqualTo(new Balances(101 * REWARD - 1, REWARD - 1, 100 * REWARD, 0, 0));
        assertThat(first.ledger.all()).hasSize(101);
        assertThat(first.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void twenty_concurrent_deliveries_of_one_event_book_once() throws Exception {
        BudgetScenario first = new BudgetScenario();
        BudgetScenario second = first.secondInstance();
        first.planConference();
        first.allocate(100 * REWARD, "first");

        concurrently(20, number -> (number % 2 == 0 ? first : second).select("n-1", REWARD));

        assertThat(first.ledger.all()).hasSize(2);
        assertThat(first.rewards.publishedEvents()).hasSize(1);
    }

    /** Plays the whole story once for each of its writes, with a crash there, and redelivers the interrupted step. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void redelivery_completes_the_bookings_after_a_crash_at_any_write(boolean afterWrite) {
        BudgetScenario uncrashed = new BudgetScenario();
        story(uncrashed);
        List<String> expected = postings(uncrashed);
        int crashes = 0;
        CrashPoint crashPoint;
        do {
            crashes++;
            crashPoint = afterWrite ? CrashPoint.afterWrite(crashes) : CrashPoint.beforeWrite(crashes);
            BudgetScenario scenario = new BudgetScenario(crashPoint);
            story(scenario);

            assertThat(postings(scenario))
                    .as("crashed at write %d", crashes)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(scenario.balances()).isEqualTo(uncrashed.balances());
            assertThat(scenario.rewards.publishedEvents()).hasSameSizeAs(uncrashed.rewards.publishedEvents());
            assertThat(scenario.verifyLedger().isIntact()).isTrue();
        } while (crashPoint.isReached());
        assertThat(crashes).isGreaterThan(40);
    }

    @Test
    void a_delayed_writer_finds_its_claimed_number_taken() {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.allocate(10 * REWARD, "first");
        scenario.select("n-1", REWARD);
        LedgerLine delayed = scenario.ledger.line(LedgerFixtures.REWARD_FUND, 2).orElseThrow();

        assertThat(scenario.ledger.append(delayed)).isFalse();
        assertThat(scenario.ledger.all()).hasSize(2);
    }

    @Test
    void a_claimant_that_loses_its_number_claims_the_next_one() {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.allocate(10 * REWARD, "first");
        scenario.select("n-1", REWARD);
        scenario.approve("n-1", REWARD);
        scenario.rewards.add("n-2", Outcome.of(claimingATakenLine(scenario)), People.eventContext());

        scenario.select("n-2", REWARD);

        assertThat(scenario.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.reward("n-2").booked())
                .singleElement()
                .satisfies(booked -> assertThat(booked.line()).isEqualTo(4));
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void unfunded_rewards_are_retried_in_order_and_a_large_one_does_not_block_a_small_one() {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.select("n-1", 5 * REWARD);
        scenario.select("n-2", REWARD);
        scenario.select("n-3", REWARD);

        scenario.allocate(2 * REWARD - 1, "first");
        scenario.consumeOwnEvents();

        assertThat(scenario.reward("n-1").standing()).isEqualTo(RewardStatus.UNFUNDED);
        assertThat(scenario.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.reward("n-3").standing()).isEqualTo(RewardStatus.UNFUNDED);
    }

    @Test
    void money_allocated_after_the_head_was_read_is_not_missed() {
        BudgetScenario scenario = new BudgetScenario();
        BudgetScenario secondInstance = scenario.secondInstance();
        scenario.planConference();
        scenario.ledger.afterNextHeadRead(() -> {
            secondInstance.allocate(REWARD, "first");
            secondInstance.consumeOwnEvents();
        });

        scenario.select("n-1", REWARD);

        assertThat(scenario.reward("n-1").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.rewards.publishedEvents()).hasSize(2);
    }

    @Test
    void money_released_by_a_refusal_funds_a_waiting_reward() {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.allocate(REWARD, "first");
        scenario.select("n-1", REWARD);
        scenario.select("n-2", REWARD);

        scenario.refuse("n-1");

        assertThat(scenario.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
    }

    @Test
    void a_selection_before_its_conference_and_a_decision_before_its_selection_are_deferred() {
        BudgetScenario scenario = new BudgetScenario();

        assertThatThrownBy(() -> scenario.select("n-1", REWARD))
                .isInstanceOfSatisfying(
                        MissingPrerequisite.class,
                        early -> assertThat(early.awaited()).isEqualTo("conference/" + LedgerFixtures.CONFERENCE));
        assertThatThrownBy(() -> scenario.approve("n-1", REWARD))
                .isInstanceOfSatisfying(
                        MissingPrerequisite.class,
                        early -> assertThat(early.awaited()).isEqualTo("reward/n-1"));
    }

    private static Reward claimingATakenLine(BudgetScenario scenario) {
        var reward = Reward.selected(
                "n-2",
                People.COMMUNE,
                LedgerFixtures.CONFERENCE,
                new Nominee("Xóm Bản Khấy", "COLLECTIVE", "xom", "GIAY_KHEN"),
                REWARD,
                LedgerFixtures.REWARD_FUND);
        return reward.claimed(new Claim(3, Objects.requireNonNull(reward.nextEntry(People.eventContext()))))
                .state();
    }

    /** Delivers an event until it is handled. Sends a command once, and its own event later. */
    private static void story(BudgetScenario scenario) {
        event(scenario::planConference);
        command(scenario, () -> scenario.allocate(3 * REWARD, "first"));
        event(() -> scenario.select("n-1", REWARD));
        event(() -> scenario.select("n-2", REWARD));
        event(() -> scenario.select("n-3", REWARD));
        event(() -> scenario.select("n-4", REWARD));
        event(() -> scenario.approve("n-1", REWARD - 10_000));
        event(() -> scenario.approve("n-2", REWARD));
        event(() -> scenario.refuse("n-3"));
        command(scenario, () -> scenario.allocate(500 * REWARD, "wrong"));
        command(scenario, () -> scenario.proposeReversalOfAllocation("wrong", "Thừa số không", "first"));
        settled(scenario, () -> scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN));
        command(scenario, () -> scenario.pay("n-1", "wrong"));
        command(scenario, () -> scenario.proposeReversalOfPayment("n-1", "Chi nhầm người", "first"));
        settled(scenario, () -> scenario.settleReversalOfPayment("n-1", null, People.CHAIRMAN));
        command(scenario, () -> scenario.pay("n-1", "first"));
        event(() -> scenario.revoke("n-1"));
        event(() -> scenario.revoke("n-2"));
        command(scenario, () -> scenario.recover("n-1", "first"));
    }

    private static void event(Runnable handler) {
        try {
            handler.run();
        } catch (SimulatedCrash crash) {
            handler.run();
        }
    }

    /** If the crash came before the order was stored, the accountant repeats the command with the same key. */
    private static void command(BudgetScenario scenario, Runnable command) {
        event(command);
        event(scenario::consumeOwnEvents);
    }

    /** If the crash came after the approval was stored, it waits no more: only its own event books it. */
    private static void settled(BudgetScenario scenario, Runnable approval) {
        try {
            approval.run();
        } catch (SimulatedCrash crash) {
            try {
                approval.run();
            } catch (OnlyAWaitingReversalIsSettled isApproved) {
                // The Chairman sees that it is.
            }
        }
        event(scenario::consumeOwnEvents);
    }

    private static List<String> postings(BudgetScenario scenario) {
        return scenario.ledger.all().stream()
                .map(line -> line.entry().posting())
                .toList();
    }

    private static void concurrently(int times, IntConsumer work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> tasks = IntStream.range(0, times)
                    .mapToObj(number -> Executors.callable(() -> work.accept(number)))
                    .toList();
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
