package vn.vinhdanh.budget.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundHoldsLessThanAQuadrillion;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;

class BalancesTest {

    private static final Balances TEN_OF_EACH = new Balances(40, 10, 10, 10, 10);

    @ParameterizedTest
    @CsvSource({
        // movement, allocated, available, reserved, committed, paid
        "ALLOCATED, 47, 17, 10, 10, 10",
        "RESERVED,  40,  3, 17, 10, 10",
        "COMMITTED, 40, 10,  3, 17, 10",
        "PAID,      40, 10, 10,  3, 17",
        "RELEASED,  40, 17,  3, 10, 10",
        "REVERSED,  40, 17, 10,  3, 10",
        "RECOVERED, 40, 17, 10, 10,  3",
        "PAYMENT_REVERSED, 40, 10, 10, 17, 3",
        "ALLOCATION_REVERSED, 33, 3, 10, 10, 10",
        "CARRIED_OUT,   33,  3, 10, 10, 10",
        "CARRIED_IN,    47, 17, 10, 10, 10",
        "RESERVED_OUT,  33, 10,  3, 10, 10",
        "RESERVED_IN,   47, 10, 17, 10, 10",
        "COMMITTED_OUT, 33, 10, 10,  3, 10",
        "COMMITTED_IN,  47, 10, 10, 17, 10",
        "PAID_OUT,      33, 10, 10, 10,  3",
        "PAID_IN,       47, 10, 10, 10, 17",
        "SPENT,         40,  3, 10, 10, 17",
        "ADVANCED,      40,  3, 10, 17, 10",
        "ADVANCE_SPENT, 40, 10, 10,  3, 17",
        "ADVANCE_RETURNED,  40, 17, 10,  3, 10",
        "SPENDING_REVERSED, 40, 17, 10, 10,  3",
    })
    void each_movement_takes_from_one_balance_and_gives_to_another(
            Movement movement, long allocated, long available, long reserved, long committed, long paid) {
        assertThat(TEN_OF_EACH.after(movement, 7))
                .isEqualTo(new Balances(allocated, available, reserved, committed, paid));
    }

    @ParameterizedTest
    @EnumSource(Movement.class)
    void the_trial_balance_is_zero_after_every_movement(Movement movement) {
        assertThat(TEN_OF_EACH.after(movement, 10).trialBalance()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Movement.class,
            names = {"ALLOCATED", ".*_IN"},
            mode = EnumSource.Mode.MATCH_NONE)
    void fund_never_goes_below_zero(Movement movement) {
        assertThat(TEN_OF_EACH.covers(movement, 10)).isTrue();
        assertThat(TEN_OF_EACH.covers(movement, 11)).isFalse();
        assertThatThrownBy(() -> TEN_OF_EACH.after(movement, 11)).isInstanceOf(FundNeverGoesBelowZero.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void money_moves_in_positive_amounts(long amount) {
        assertThatThrownBy(() -> TEN_OF_EACH.after(Movement.RELEASED, amount))
                .isInstanceOf(MoneyMovesInPositiveAmounts.class);
    }

    @Test
    void fund_holds_less_than_a_quadrillion() {
        Balances full = Balances.ZERO.after(Movement.ALLOCATED, Balances.MAX_ALLOCATED);

        assertThatThrownBy(() -> full.after(Movement.ALLOCATED, 1)).isInstanceOf(FundHoldsLessThanAQuadrillion.class);
    }
}
