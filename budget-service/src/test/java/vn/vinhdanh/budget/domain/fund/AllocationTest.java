package vn.vinhdanh.budget.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyABookedAllocationIsReversed;
import vn.vinhdanh.budget.domain.fund.FundRules.OnlyFreeMoneyIsTakenBack;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;
import vn.vinhdanh.kernel.NotAllowed;

/** A wrong allocation is taken back by one more line: 500,000,000 đồng were typed for 50,000,000. */
class AllocationTest {

    private static final long WRONG = 500_000_000;
    private static final long RIGHT = 50_000_000;
    private static final String REASON = "Gõ thừa một số không (mẫu)";

    private static final Map<String, Supplier<BudgetScenario>> STATES = Map.of(
            "BOOKED",
            AllocationTest::booked,
            "REVERSAL_WAITS",
            AllocationTest::proposed,
            "REJECTED",
            () -> {
                BudgetScenario scenario = proposed();
                scenario.settleReversalOfAllocation("wrong", "Đúng số", People.CHAIRMAN);
                return scenario;
            },
            "REVERSED",
            () -> {
                BudgetScenario scenario = proposed();
                scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN);
                return scenario;
            });

    private static final Map<String, Consumer<BudgetScenario>> COMMANDS = Map.of(
            "allocate-again", scenario -> scenario.allocate(WRONG, "wrong"),
            "propose", scenario -> scenario.proposeReversalOfAllocation("wrong", REASON, "second"),
            "propose-again", scenario -> scenario.proposeReversalOfAllocation("wrong", REASON, "first"),
            "propose-otherwise", scenario -> scenario.proposeReversalOfAllocation("wrong", "Vì lẽ khác", "first"),
            "approve", scenario -> scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN),
            "approve-own", scenario -> scenario.settleReversalOfAllocation("wrong", null, People.BOTH),
            "reject", scenario -> scenario.settleReversalOfAllocation("wrong", "Đúng số", People.CHAIRMAN));

    /** {@code expected} is what the fund was allocated afterwards, or the name of the rule that refuses the command. */
    @ParameterizedTest
    @CsvSource({
        "BOOKED, allocate-again, 500000000",
        "BOOKED, propose, 500000000",
        "BOOKED, approve, OnlyAWaitingReversalIsSettled",
        "BOOKED, reject, OnlyAWaitingReversalIsSettled",
        "REVERSAL_WAITS, allocate-again, 500000000",
        "REVERSAL_WAITS, propose, OneReversalAtATime",
        "REVERSAL_WAITS, propose-again, 500000000",
        "REVERSAL_WAITS, propose-otherwise, OneKeyIsOneReversal",
        "REVERSAL_WAITS, approve-own, TwoPeopleReverse",
        "REVERSAL_WAITS, approve, 0",
        "REVERSAL_WAITS, reject, 500000000",
        "REJECTED, propose, 500000000",
        "REJECTED, approve, OnlyAWaitingReversalIsSettled",
        "REJECTED, reject, OnlyAWaitingReversalIsSettled",
        "REVERSED, allocate-again, 0",
        "REVERSED, propose, AnAllocationIsReversedOnce",
        "REVERSED, propose-again, 0",
        "REVERSED, approve, OnlyAWaitingReversalIsSettled",
        "REVERSED, reject, OnlyAWaitingReversalIsSettled",
    })
    void each_command_in_each_state(String state, String command, String expected) {
        BudgetScenario scenario = STATES.get(state).get();
        Consumer<BudgetScenario> step = COMMANDS.get(command);

        if (expected.chars().anyMatch(Character::isLetter)) {
            int before = scenario.ledger.all().size();
            assertThatThrownBy(() -> step.accept(scenario))
                    .satisfies(violation ->
                            assertThat(violation.getClass().getSimpleName()).isEqualTo(expected));
            assertThat(scenario.ledger.all()).hasSize(before);
        } else {
            step.accept(scenario);
            assertThat(scenario.balances().allocated()).isEqualTo(Long.parseLong(expected));
        }
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void the_line_of_a_reversal_names_both_people_and_no_line_is_rewritten() {
        BudgetScenario scenario = proposed();
        var before = scenario.ledger.all();

        scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN);

        assertThat(scenario.ledger.all()).startsWith(before.toArray(new LedgerLine[0]));
        assertThat(scenario.ledger.all().getLast()).satisfies(line -> {
            assertThat(line.entry().movement()).isEqualTo(Movement.ALLOCATION_REVERSED);
            assertThat(line.entry().amount()).isEqualTo(WRONG);
            assertThat(line.entry().by()).isEqualTo(People.CHAIRMAN.id());
            assertThat(line.entry().note()).contains(REASON, People.ACCOUNTANT.id());
            assertThat(line.after()).isEqualTo(Balances.ZERO);
        });
    }

    @Test
    void only_free_money_is_taken_back_and_the_refusal_names_what_is_bound() {
        BudgetScenario scenario = booked();
        scenario.select("n-1", 400_000_000);
        scenario.select("n-2", 710_000);
        scenario.approve("n-2", 710_000);

        assertThatThrownBy(() -> scenario.proposeReversalOfAllocation("wrong", REASON, "first"))
                .isInstanceOfSatisfying(
                        OnlyFreeMoneyIsTakenBack.class,
                        refusal -> assertThat(refusal.vietnamese())
                                .contains("99.290.000 đồng chưa dùng", "đang giữ 400.000.000", "đã cam kết 710.000"));
    }

    @Test
    void the_right_amount_first_and_then_the_wrong_one_can_be_taken_back_although_some_is_reserved() {
        BudgetScenario scenario = booked();
        scenario.select("n-1", 710_000);
        scenario.allocate(RIGHT, "right");
        scenario.proposeReversalOfAllocation("wrong", REASON, "first");

        scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN);

        assertThat(scenario.balances()).isEqualTo(new Balances(RIGHT, RIGHT - 710_000, 710_000, 0, 0));
        assertThat(scenario.reward("n-1").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void money_that_was_reserved_after_the_proposal_is_not_taken_back_and_the_reversal_still_waits() {
        BudgetScenario scenario = proposed();
        scenario.select("n-1", 710_000);

        assertThatThrownBy(() -> scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN))
                .isInstanceOf(OnlyFreeMoneyIsTakenBack.class);
        assertThat(scenario.allocation("wrong").reversal())
                .extracting(Reversal::waits)
                .isEqualTo(true);
        assertThat(scenario.balances().reserved()).isEqualTo(710_000);
    }

    /** Another instance reserves the money between the check of the approval and its line. */
    @Test
    void money_that_is_reserved_while_the_chairman_approves_is_not_taken_back_either() {
        BudgetScenario scenario = proposed();
        BudgetScenario second = scenario.secondInstance();
        scenario.ledger.afterNextHeadRead(() -> second.select("n-1", 710_000));

        assertThatThrownBy(() -> scenario.settleReversalOfAllocation("wrong", null, People.CHAIRMAN))
                .isInstanceOf(OnlyFreeMoneyIsTakenBack.class);
        assertThat(scenario.allocation("wrong").reversal())
                .extracting(Reversal::waits)
                .isEqualTo(true);
        assertThat(scenario.balances()).isEqualTo(new Balances(WRONG, WRONG - 710_000, 710_000, 0, 0));
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void only_the_accountant_proposes_and_only_the_chairman_settles() {
        BudgetScenario scenario = proposed();

        assertThatThrownBy(() -> scenario.settleReversalOfAllocation("wrong", null, People.ACCOUNTANT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_allocation_that_is_not_booked_yet_is_not_reversed() {
        BudgetScenario scenario = new BudgetScenario(CrashPoint.afterWrite(4));
        scenario.planConference();
        assertThatThrownBy(() -> scenario.allocate(WRONG, "wrong")).isInstanceOf(SimulatedCrash.class);
        Allocation ordered = scenario.allocation("wrong");

        assertThatThrownBy(() -> ordered.proposeReversal(
                        Reversal.proposed("r", REASON, "ke.toan", People.MORNING),
                        LedgerHead.empty(LedgerFixtures.REWARD_FUND)))
                .isInstanceOf(OnlyABookedAllocationIsReversed.class);
    }

    private static BudgetScenario booked() {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.allocate(WRONG, "wrong");
        return scenario;
    }

    private static BudgetScenario proposed() {
        BudgetScenario scenario = booked();
        scenario.proposeReversalOfAllocation("wrong", REASON, "first");
        return scenario;
    }
}
