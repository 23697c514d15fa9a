package vn.vinhdanh.budget.domain.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.budget.fixtures.Money;
import vn.vinhdanh.budget.fixtures.Office;

/** Each state × each command. A state is reached as in life: by what was told before. */
class RewardTest {

    private static final String DUC = "01989f3c-7a10-7b21-8c44-2f90d1e6a001";
    private static final long REWARD = Money.GIAY_KHEN;

    private static final Map<String, Supplier<Office>> STATES = Map.of(
            "RESERVED", () -> office(1_000_000, office -> {}),
            "UNFUNDED", () -> office(100_000, office -> {}),
            "COMMITTED", () -> office(1_000_000, office -> office.approved(DUC, REWARD)),
            "PAID", () -> office(1_000_000, RewardTest::pay),
            "RELEASED", () -> office(1_000_000, office -> office.refused(DUC)),
            "REVERSED",
                    () -> office(1_000_000, office -> {
                        office.approved(DUC, REWARD);
                        office.revoked(DUC);
                    }),
            "RECOVERY_DUE",
                    () -> office(1_000_000, office -> {
                        pay(office);
                        office.revoked(DUC);
                    }),
            "RECOVERED",
                    () -> office(1_000_000, office -> {
                        pay(office);
                        office.revoked(DUC);
                        office.recovered(DUC, "first");
                    }));

    private static final Map<String, Consumer<Office>> COMMANDS = Map.of(
            "select", office -> office.selected(DUC, REWARD),
            "approve", office -> office.approved(DUC, REWARD),
            "approve-other", office -> office.approved(DUC, REWARD + 10_000),
            "refuse", office -> office.refused(DUC),
            "revoke", office -> office.revoked(DUC),
            "pay", office -> office.paid(DUC, "second"),
            "pay-again", office -> office.paid(DUC, "first"),
            "recover", office -> office.recovered(DUC, "second"),
            "recover-again", office -> office.recovered(DUC, "first"));

    /** Then: the standing afterwards, or the rule that refuses. */
    @ParameterizedTest
    @CsvSource({
        "RESERVED, select, RESERVED",
        "RESERVED, approve, COMMITTED",
        "RESERVED, approve-other, COMMITTED",
        "RESERVED, refuse, RELEASED",
        "RESERVED, revoke, RELEASED",
        "RESERVED, pay, OnlyACommittedRewardIsPaid",
        "RESERVED, recover, OnlyARevokedPaymentIsRecovered",
        "UNFUNDED, select, UNFUNDED",
        "UNFUNDED, approve, UNFUNDED",
        "UNFUNDED, approve-other, UNFUNDED",
        "UNFUNDED, refuse, RELEASED",
        "UNFUNDED, revoke, RELEASED",
        "UNFUNDED, pay, OnlyACommittedRewardIsPaid",
        "UNFUNDED, recover, OnlyARevokedPaymentIsRecovered",
        "COMMITTED, select, COMMITTED",
        "COMMITTED, approve, COMMITTED",
        "COMMITTED, approve-other, OneDecisionFreezesTheReward",
        "COMMITTED, revoke, RELEASED",
        "COMMITTED, pay, PAID",
        "COMMITTED, recover, OnlyARevokedPaymentIsRecovered",
        "PAID, select, PAID",
        "PAID, approve, PAID",
        "PAID, approve-other, OneDecisionFreezesTheReward",
        "PAID, revoke, PAID",
        "PAID, pay, RewardIsPaidOnce",
        "PAID, pay-again, PAID",
        "PAID, recover, OnlyARevokedPaymentIsRecovered",
        "RELEASED, select, RELEASED",
        "RELEASED, approve, RELEASED",
        "RELEASED, refuse, RELEASED",
        "RELEASED, revoke, RELEASED",
        "RELEASED, pay, WithdrawnRewardIsNotPaid",
        "RELEASED, recover, OnlyARevokedPaymentIsRecovered",
        "REVERSED, select, RELEASED",
        "REVERSED, approve, RELEASED",
        "REVERSED, revoke, RELEASED",
        "REVERSED, pay, WithdrawnRewardIsNotPaid",
        "REVERSED, recover, OnlyARevokedPaymentIsRecovered",
        "RECOVERY_DUE, select, PAID",
        "RECOVERY_DUE, approve, PAID",
        "RECOVERY_DUE, revoke, PAID",
        "RECOVERY_DUE, pay, RewardIsPaidOnce",
        "RECOVERY_DUE, pay-again, PAID",
        "RECOVERY_DUE, recover, RELEASED",
        "RECOVERED, select, RELEASED",
        "RECOVERED, approve, RELEASED",
        "RECOVERED, revoke, RELEASED",
        "RECOVERED, pay, RewardIsPaidOnce",
        "RECOVERED, recover, MoneyIsRecoveredOnce",
        "RECOVERED, recover-again, RELEASED",
    })
    void each_command_in_each_state(String state, String command, String expected) {
        Office office = STATES.get(state).get();
        Consumer<Office> told = COMMANDS.get(command);

        if (expected.chars().anyMatch(Character::isLowerCase)) {
            int before = office.ledger.all().size();
            assertThatThrownBy(() -> told.accept(office))
                    .satisfies(refused ->
                            assertThat(refused.getClass().getSimpleName()).isEqualTo(expected));
            assertThat(office.ledger.all()).hasSize(before);
        } else {
            told.accept(office);
            assertThat(office.reward(DUC).standing()).isEqualTo(RewardStatus.valueOf(expected));
        }
        assertThat(office.verdict().isIntact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // what the fund holds at the end: available, reserved, committed, paid
        "RESERVED, 290000, 710000, 0, 0",
        "UNFUNDED, 100000, 0, 0, 0",
        "COMMITTED, 290000, 0, 710000, 0",
        "PAID, 290000, 0, 0, 710000",
        "RELEASED, 1000000, 0, 0, 0",
        "REVERSED, 1000000, 0, 0, 0",
        "RECOVERY_DUE, 290000, 0, 0, 710000",
        "RECOVERED, 1000000, 0, 0, 0",
    })
    void each_state_has_its_balances(String state, long available, long reserved, long committed, long paid) {
        assertThat(STATES.get(state).get().balances())
                .isEqualTo(new Balances(available + reserved + committed + paid, available, reserved, committed, paid));
    }

    @Test
    void the_usual_story_says_reserved_and_paid_with_their_lines() {
        assertThat(STATES.get("PAID").get().rewards.said())
                .hasSize(3)
                .satisfiesExactly(
                        reserved -> assertThat(reserved).isInstanceOfSatisfying(RewardReserved.class, it -> {
                            assertThat(it.amount()).isEqualTo(REWARD);
                            assertThat(it.ledgerLine()).isEqualTo(Money.REWARD_FUND.line(2));
                        }),
                        ordered -> assertThat(ordered).isInstanceOf(SettlementOrdered.class),
                        paid -> assertThat(paid)
                                .isInstanceOfSatisfying(
                                        RewardPaid.class,
                                        it -> assertThat(it.ledgerLine()).isEqualTo(Money.REWARD_FUND.line(4))));
    }

    @Test
    void unfunded_is_said_once_with_what_was_there() {
        Office office = STATES.get("UNFUNDED").get();
        office.selected(DUC, REWARD);

        assertThat(office.rewards.said())
                .singleElement()
                .isInstanceOfSatisfying(
                        RewardUnfunded.class,
                        said -> assertThat(said.available()).isEqualTo(100_000));
    }

    @Test
    void a_decision_that_freezes_less_frees_the_rest() {
        Office office = office(1_000_000, it -> it.approved(DUC, 350_000));

        assertThat(office.balances()).isEqualTo(new Balances(1_000_000, 650_000, 0, 350_000, 0));
        assertThat(office.rewards.said()).noneMatch(RewardReleased.class::isInstance);
    }

    @Test
    void a_decision_that_freezes_more_takes_the_rest_if_it_is_there() {
        Office office = office(1_000_000, it -> it.approved(DUC, 760_000));

        assertThat(office.balances()).isEqualTo(new Balances(1_000_000, 240_000, 0, 760_000, 0));
    }

    @Test
    void a_decision_that_freezes_more_than_the_fund_holds_is_said_to_be_unfunded_and_keeps_what_it_has() {
        Office office = office(720_000, it -> it.approved(DUC, 760_000));

        assertThat(office.reward(DUC).standing()).isEqualTo(RewardStatus.UNFUNDED);
        assertThat(office.balances()).isEqualTo(new Balances(720_000, 10_000, 710_000, 0, 0));

        office.allocated(100_000, "more");
        office.ownFactsArrive();

        assertThat(office.reward(DUC).standing()).isEqualTo(RewardStatus.COMMITTED);
        assertThat(office.rewards.said().getLast())
                .isInstanceOfSatisfying(
                        RewardReserved.class, said -> assertThat(said.amount()).isEqualTo(760_000));
    }

    @Test
    void money_moves_in_positive_amounts() {
        Office office = office(1_000_000, it -> {});

        assertThatThrownBy(() -> office.selected("other", 0)).isInstanceOf(MoneyMovesInPositiveAmounts.class);
        assertThatThrownBy(() -> office.approved(DUC, -1)).isInstanceOf(MoneyMovesInPositiveAmounts.class);
    }

    private static Office office(long allocated, Consumer<Office> story) {
        Office office = new Office();
        office.planned();
        office.allocated(allocated, "first");
        office.selected(DUC, REWARD);
        story.accept(office);
        return office;
    }

    private static void pay(Office office) {
        office.approved(DUC, REWARD);
        office.paid(DUC, "first");
    }
}
