package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.reward.RewardEvent;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;

/** A conference that an earlier version planned, with a ledger of its own, draws on the year's fund from now on. */
class MergeConferenceFundTest {

    private static final long REWARD = LedgerFixtures.GIAY_KHEN;

    @Test
    void every_balance_moves_to_the_year_by_lines_of_both_ledgers_and_no_line_is_rewritten() {
        BudgetScenario scenario = before(new BudgetScenario());
        Balances own = scenario.balancesOf(LedgerFixtures.FORMER_FUND);
        List<LedgerLine> lines = scenario.ledger.lines(LedgerFixtures.FORMER_FUND, 0, 100);
        List<RewardEvent> events = scenario.rewards.publishedEvents();

        scenario.mergeAll();

        assertThat(own).isEqualTo(new Balances(3 * REWARD + 10_000, 10_000, REWARD, REWARD, REWARD));
        assertThat(scenario.balancesOf(LedgerFixtures.REWARD_FUND)).isEqualTo(own);
        assertThat(scenario.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
        assertThat(scenario.ledger.lines(LedgerFixtures.FORMER_FUND, 0, 100))
                .startsWith(lines.toArray(LedgerLine[]::new));
        assertThat(scenario.rewards.publishedEvents())
                .as("nothing is said anew")
                .isEqualTo(events);
        assertThat(standings(scenario))
                .containsExactly(
                        RewardStatus.RESERVED,
                        RewardStatus.COMMITTED,
                        RewardStatus.PAID,
                        RewardStatus.RELEASED,
                        RewardStatus.UNFUNDED);
        assertThat(scenario.verifyFormerLedger().findings()).isEmpty();
        assertThat(scenario.verifyLedger().findings()).isEmpty();
    }

    @Test
    void what_was_reserved_committed_and_paid_before_goes_on_in_the_ledger_of_the_year() {
        BudgetScenario scenario = before(new BudgetScenario());
        scenario.mergeAll();

        scenario.approve("n-1", REWARD);
        scenario.pay("n-2", "second");
        scenario.revoke("n-3");
        scenario.recover("n-3", "first");
        scenario.consumeOwnEvents();

        assertThat(standings(scenario))
                .containsExactly(
                        RewardStatus.COMMITTED,
                        RewardStatus.PAID,
                        RewardStatus.RELEASED,
                        RewardStatus.RELEASED,
                        RewardStatus.RESERVED);
        assertThat(scenario.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
        assertThat(scenario.verifyFormerLedger().findings()).isEmpty();
        assertThat(scenario.verifyLedger().findings()).isEmpty();
    }

    @Test
    void an_allocation_of_before_that_was_wrong_is_taken_back_from_the_year() {
        BudgetScenario scenario = before(new BudgetScenario());
        scenario.allocateBefore(500 * REWARD, "wrong");
        scenario.allocateBefore(REWARD, "right");
        scenario.mergeAll();
        scenario.proposeReversalOfAllocation("wrong", "Gõ nhầm (mẫu)", "first");

        scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN);

        assertThat(scenario.balances().allocated()).isEqualTo(4 * REWARD + 10_000);
        assertThat(scenario.verifyFormerLedger().findings()).isEmpty();
        assertThat(scenario.verifyLedger().findings()).isEmpty();
    }

    @Test
    void a_selection_that_comes_before_the_merging_begins_it() {
        BudgetScenario scenario = before(new BudgetScenario());

        scenario.select("n-6", 10_000);

        assertThat(scenario.reward("n-6").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.reward("n-6").source()).isEqualTo(LedgerFixtures.REWARD_FUND);
        assertThat(scenario.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
    }

    @Test
    void an_allocation_that_comes_before_the_merging_begins_it() {
        BudgetScenario scenario = before(new BudgetScenario());

        scenario.allocate(REWARD, "first of the year");
        scenario.consumeOwnEvents();

        assertThat(scenario.reward("n-5").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_crash_at_any_write_is_made_good_at_the_next_start(boolean afterWrite) {
        BudgetScenario uncrashed = before(new BudgetScenario());
        int writesBefore = 0;
        uncrashed.mergeAll();
        int crashes = 0;
        CrashPoint crashPoint;
        do {
            crashPoint = afterWrite ? CrashPoint.afterWrite(++writesBefore) : CrashPoint.beforeWrite(++writesBefore);
            BudgetScenario scenario = new BudgetScenario(crashPoint);
            boolean merging = false;
            try {
                before(scenario);
                merging = true;
                scenario.mergeAll();
            } catch (SimulatedCrash crash) {
                if (!merging) {
                    continue;
                }
                crashes++;
                scenario.mergeAll();
            }
            assertThat(scenario.balances()).isEqualTo(uncrashed.balances());
            assertThat(scenario.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
            assertThat(scenario.ledger.all()).hasSameSizeAs(uncrashed.ledger.all());
            assertThat(scenario.verifyFormerLedger().findings()).isEmpty();
            assertThat(scenario.verifyLedger().findings()).isEmpty();
        } while (crashPoint.isReached());
        assertThat(crashes).isGreaterThan(20);
    }

    @Test
    void two_instances_that_start_at_once_and_a_third_that_pays_merge_once() throws Exception {
        BudgetScenario first = before(new BudgetScenario());
        BudgetScenario second = first.secondInstance();
        BudgetScenario third = first.secondInstance();
        List<Callable<Object>> tasks = List.of(
                Executors.callable(first::mergeAll),
                Executors.callable(second::mergeAll),
                Executors.callable(() -> third.pay("n-2", "second")),
                Executors.callable(() -> third.approve("n-1", REWARD)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(first.balancesOf(LedgerFixtures.FORMER_FUND)).isEqualTo(Balances.ZERO);
        assertThat(first.balances()).isEqualTo(new Balances(3 * REWARD + 10_000, 10_000, 0, REWARD, 2 * REWARD));
        assertThat(first.verifyFormerLedger().findings()).isEmpty();
        assertThat(first.verifyLedger().findings()).isEmpty();
    }

    private static List<RewardStatus> standings(BudgetScenario scenario) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> scenario.reward("n-" + number).standing())
                .toList();
    }

    /** One reward of each kind: reserved, committed, paid, refused, unfunded. */
    private static BudgetScenario before(BudgetScenario scenario) {
        scenario.planConferenceOfBefore();
        scenario.allocateBefore(3 * REWARD + 10_000, "first");
        scenario.selectBefore("n-1", REWARD);
        scenario.selectBefore("n-2", REWARD);
        scenario.selectBefore("n-3", REWARD);
        scenario.selectBefore("n-4", REWARD);
        scenario.approve("n-2", REWARD);
        scenario.approve("n-3", REWARD);
        scenario.pay("n-3", "first");
        scenario.refuse("n-4");
        scenario.selectBefore("n-5", REWARD);
        return scenario;
    }
}
