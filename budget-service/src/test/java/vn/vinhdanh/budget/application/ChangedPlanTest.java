package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;

/** A plan that changes, and a conference that is closed. */
class ChangedPlanTest {

    private final BudgetScenario budget = new BudgetScenario();

    @Test
    void a_newer_plan_renames_the_funds_and_an_older_one_that_comes_late_does_not() {
        budget.planConference();
        budget.planConference(2, "Tiền thưởng");
        budget.planConference(1, "Quỹ cũ");
        budget.planConference(null, "Quỹ cũ");

        assertThat(fundName()).isEqualTo("Tiền thưởng");
    }

    @Test
    void what_was_never_decided_is_released_when_the_conference_is_closed() {
        givenTwoReserved(budget);
        budget.approve("n-1", 710_000);

        budget.closeConference();
        budget.closeConference();

        assertThat(budget.reward("n-1").standing()).isEqualTo(RewardStatus.COMMITTED);
        assertThat(budget.reward("n-2").standing()).isEqualTo(RewardStatus.RELEASED);
        assertThat(budget.balances().reserved()).isZero();
        assertThat(budget.balances().available()).isEqualTo(10_000_000 - 710_000);
        assertThat(budget.verifyLedger().findings()).isEmpty();
    }

    @Test
    void a_decision_that_was_signed_before_the_closing_and_arrives_after_it_holds() {
        givenTwoReserved(budget);
        budget.closeConference();

        budget.approve("n-1", 710_000);

        assertThat(budget.reward("n-1").standing()).isEqualTo(RewardStatus.COMMITTED);
        assertThat(budget.reward("n-2").standing()).isEqualTo(RewardStatus.RELEASED);
        budget.closeConference();
        assertThat(budget.reward("n-1").standing()).isEqualTo(RewardStatus.COMMITTED);
    }

    @Test
    void what_is_selected_after_the_closing_reserves_nothing() {
        budget.planConference();
        budget.allocate(10_000_000, "a-1");
        budget.closeConference();

        budget.select("n-3", 710_000);

        assertThat(budget.balances().reserved()).isZero();
        assertThat(budget.reward("n-3").standing()).isEqualTo(RewardStatus.RELEASED);
    }

    @Test
    void a_closing_that_stops_after_any_write_is_finished_when_it_comes_again() {
        CrashPoint crashPoint;
        int crashed = 0;
        int write = 0;
        do {
            crashPoint = CrashPoint.afterWrite(++write);
            BudgetScenario crashing = new BudgetScenario(crashPoint);
            boolean closing = false;
            try {
                givenTwoReserved(crashing);
                closing = true;
                crashing.closeConference();
            } catch (SimulatedCrash stopped) {
                if (!closing) {
                    continue;
                }
                crashed++;
                crashing.closeConference();
            }
            assertThat(crashing.balances().reserved())
                    .as("after write " + write)
                    .isZero();
        } while (crashPoint.isReached());
        assertThat(crashed).isGreaterThan(4);
    }

    private static void givenTwoReserved(BudgetScenario budget) {
        budget.planConference();
        budget.allocate(10_000_000, "a-1");
        budget.select("n-1", 710_000);
        budget.select("n-2", 710_000);
    }

    private String fundName() {
        return budget.funds
                .find(LedgerFixtures.FORMER_FUND.value())
                .orElseThrow()
                .state()
                .name();
    }
}
