package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.domain.fund.FundRules.NothingIsLeftToCarryOver;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OnlyAWaitingReversalIsSettled;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;

/** The reward fund is the commune's, one for each year; what is free moves into the next year by two people. */
class CarryOverTest {

    private static final long REWARD = LedgerFixtures.GIAY_KHEN;
    private static final FundId NEXT_YEAR = FundId.rewardFundOf(People.COMMUNE, 2026);

    private static final Map<String, Supplier<BudgetScenario>> STATES = Map.of(
            "NOTHING_ORDERED", CarryOverTest::reserved,
            "WAITS", CarryOverTest::proposed,
            "CARRIED",
                    () -> {
                        BudgetScenario scenario = proposed();
                        scenario.settleCarryOver(2025, null, People.CHAIRMAN);
                        return scenario;
                    });

    private static final Map<String, Consumer<BudgetScenario>> COMMANDS = Map.of(
            "propose", scenario -> scenario.proposeCarryOver(2025, "second"),
            "propose-again", scenario -> scenario.proposeCarryOver(2025, "first"),
            "approve", scenario -> scenario.settleCarryOver(2025, null, People.CHAIRMAN),
            "approve-own", scenario -> scenario.settleCarryOver(2025, null, People.BOTH),
            "reject", scenario -> scenario.settleCarryOver(2025, "Chưa hết năm", People.CHAIRMAN));

    /** {@code expected} is what is free in the year afterwards, or the name of the rule that refuses the command. */
    @ParameterizedTest
    @CsvSource({
        "NOTHING_ORDERED, propose, 1290000",
        "NOTHING_ORDERED, approve, OnlyAWaitingReversalIsSettled",
        "NOTHING_ORDERED, reject, OnlyAWaitingReversalIsSettled",
        "WAITS, propose, OneCarryOverAtATime",
        "WAITS, propose-again, 1290000",
        "WAITS, approve, 0",
        "WAITS, approve-own, TwoPeopleReverse",
        "WAITS, reject, 1290000",
        "CARRIED, propose, NothingIsLeftToCarryOver",
        "CARRIED, approve, OnlyAWaitingReversalIsSettled",
        "CARRIED, reject, OnlyAWaitingReversalIsSettled",
    })
    void each_command_in_each_state(String state, String command, String expected) {
        BudgetScenario scenario = STATES.get(state).get();
        Consumer<BudgetScenario> step = Objects.requireNonNull(COMMANDS.get(command));

        if (expected.chars().anyMatch(Character::isLetter)) {
            int before = scenario.ledger.all().size();
            assertThatThrownBy(() -> step.accept(scenario))
                    .satisfies(violation ->
                            assertThat(violation.getClass().getSimpleName()).isEqualTo(expected));
            assertThat(scenario.ledger.all()).hasSize(before);
        } else {
            step.accept(scenario);
            assertThat(scenario.balances().available()).isEqualTo(Long.parseLong(expected));
        }
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void what_is_free_moves_and_what_is_reserved_stays_in_its_year() {
        BudgetScenario scenario = STATES.get("CARRIED").get();

        assertThat(scenario.balances()).isEqualTo(new Balances(REWARD, 0, REWARD, 0, 0));
        assertThat(scenario.balancesOf(NEXT_YEAR)).isEqualTo(new Balances(1_290_000, 1_290_000, 0, 0, 0));
        assertThat(scenario.verifyLedger().findings()).isEmpty();
        assertThat(scenario.verifyYear(2026).findings()).isEmpty();
    }

    @Test
    void money_that_comes_back_after_a_carry_over_is_carried_over_once_more() {
        BudgetScenario scenario = STATES.get("CARRIED").get();
        scenario.refuse("n-1");
        scenario.proposeCarryOver(2025, "second");
        scenario.settleCarryOver(2025, null, People.CHAIRMAN);

        assertThat(scenario.balances()).isEqualTo(Balances.ZERO);
        assertThat(scenario.balancesOf(NEXT_YEAR).available()).isEqualTo(2_000_000);
        assertThat(scenario.verifyLedger().findings()).isEmpty();
        assertThat(scenario.verifyYear(2026).findings()).isEmpty();
    }

    @Test
    void unfunded_rewards_of_the_next_year_get_the_money() {
        BudgetScenario scenario = proposed();
        scenario.reschedule(1, LocalDate.of(2026, 1, 15));
        scenario.select("n-2", REWARD);
        assertThat(scenario.reward("n-2").standing()).isEqualTo(RewardStatus.UNFUNDED);

        scenario.settleCarryOver(2025, null, People.CHAIRMAN);
        scenario.consumeOwnEvents();

        assertThat(scenario.reward("n-2").standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.balancesOf(NEXT_YEAR).reserved()).isEqualTo(REWARD);
        assertThat(scenario.verifyYear(2026).findings()).isEmpty();
    }

    @Test
    void money_that_was_reserved_while_the_chairman_approves_stays() {
        BudgetScenario scenario = proposed();
        BudgetScenario second = scenario.secondInstance();
        scenario.ledger.afterNextHeadRead(() -> second.select("n-2", 1_290_000));

        assertThatThrownBy(() -> scenario.settleCarryOver(2025, null, People.CHAIRMAN))
                .isInstanceOf(NothingIsLeftToCarryOver.class);
        assertThat(scenario.balances().reserved()).isEqualTo(REWARD + 1_290_000);
        assertThat(scenario.verifyLedger().findings()).isEmpty();
    }

    @Test
    void the_year_of_a_conference_follows_its_date_and_rewards_stay_where_they_were_reserved() {
        BudgetScenario scenario = reserved();
        scenario.reschedule(2, LocalDate.of(2026, 1, 15));
        scenario.reschedule(1, LocalDate.of(2025, 12, 15));
        scenario.planConference(1, "Quỹ");

        scenario.select("n-2", REWARD);

        assertThat(scenario.reward("n-1").source()).isEqualTo(LedgerFixtures.REWARD_FUND);
        assertThat(scenario.reward("n-2").source()).isEqualTo(NEXT_YEAR);
    }

    /** A crash before the approval is stored is the Chairman's to repeat; one after it is finished by its own event. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_crash_at_any_write_of_a_carry_over_loses_nothing(boolean afterWrite) {
        int crashes = 0;
        int writes = 0;
        CrashPoint crashPoint;
        do {
            crashPoint = afterWrite ? CrashPoint.afterWrite(++writes) : CrashPoint.beforeWrite(++writes);
            BudgetScenario scenario = new BudgetScenario(crashPoint);
            boolean approving = false;
            try {
                reserved(scenario);
                scenario.proposeCarryOver(2025, "first");
                approving = true;
                scenario.settleCarryOver(2025, null, People.CHAIRMAN);
            } catch (SimulatedCrash crash) {
                if (!approving) {
                    continue;
                }
                crashes++;
                approveAgain(scenario);
            }
            scenario.consumeOwnEvents();
            assertThat(scenario.balances()).isEqualTo(new Balances(REWARD, 0, REWARD, 0, 0));
            assertThat(scenario.balancesOf(NEXT_YEAR)).isEqualTo(new Balances(1_290_000, 1_290_000, 0, 0, 0));
            assertThat(scenario.verifyLedger().findings()).isEmpty();
            assertThat(scenario.verifyYear(2026).findings()).isEmpty();
        } while (crashPoint.isReached());
        assertThat(crashes).isGreaterThan(6);
    }

    private static void approveAgain(BudgetScenario scenario) {
        try {
            scenario.settleCarryOver(2025, null, People.CHAIRMAN);
        } catch (OnlyAWaitingReversalIsSettled | NothingIsLeftToCarryOver isApproved) {
            // The Chairman sees that it is.
        }
    }

    private static BudgetScenario reserved() {
        return reserved(new BudgetScenario());
    }

    private static BudgetScenario reserved(BudgetScenario scenario) {
        scenario.planConference();
        scenario.allocate(2_000_000, "first");
        scenario.select("n-1", REWARD);
        return scenario;
    }

    private static BudgetScenario proposed() {
        BudgetScenario scenario = reserved();
        scenario.proposeCarryOver(2025, "first");
        return scenario;
    }
}
