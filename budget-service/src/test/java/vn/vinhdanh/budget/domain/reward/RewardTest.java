package vn.vinhdanh.budget.domain.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
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
import vn.vinhdanh.budget.domain.reward.RewardRules.OneKeyIsOneMovementOfMoney;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;

/** Tests each command in each state. A state is reached by the commands and events that lead to it. */
class RewardTest {

    private static final String DUC = "01989f3c-7a10-7b21-8c44-2f90d1e6a001";
    private static final long REWARD = LedgerFixtures.GIAY_KHEN;

    private static final Map<String, Supplier<BudgetScenario>> STATES = Map.of(
            "RESERVED", () -> scenario(1_000_000, scenario -> {}),
            "UNFUNDED", () -> scenario(100_000, scenario -> {}),
            "COMMITTED", () -> scenario(1_000_000, scenario -> scenario.approve(DUC, REWARD)),
            "PAID", () -> scenario(1_000_000, RewardTest::pay),
            "RELEASED", () -> scenario(1_000_000, scenario -> scenario.refuse(DUC)),
            "REVERSED",
                    () -> scenario(1_000_000, scenario -> {
                        scenario.approve(DUC, REWARD);
                        scenario.revoke(DUC);
                    }),
            "RECOVERY_DUE",
                    () -> scenario(1_000_000, scenario -> {
                        pay(scenario);
                        scenario.revoke(DUC);
                    }),
            "RECOVERED",
                    () -> scenario(1_000_000, scenario -> {
                        pay(scenario);
                        scenario.revoke(DUC);
                        scenario.recover(DUC, "first");
                    }));

    private static final Map<String, Consumer<BudgetScenario>> COMMANDS = Map.of(
            "select", scenario -> scenario.select(DUC, REWARD),
            "approve", scenario -> scenario.approve(DUC, REWARD),
            "approve-other", scenario -> scenario.approve(DUC, REWARD + 10_000),
            "raise", scenario -> scenario.raise(DUC, REWARD + 50_000),
            "refuse", scenario -> scenario.refuse(DUC),
            "revoke", scenario -> scenario.revoke(DUC),
            "pay", scenario -> scenario.pay(DUC, "second"),
            "pay-again", scenario -> scenario.pay(DUC, "first"),
            "recover", scenario -> scenario.recover(DUC, "second"),
            "recover-again", scenario -> scenario.recover(DUC, "first"));

    /** {@code expected} is the status afterwards, or the name of the rule that refuses the command. */
    @ParameterizedTest
    @CsvSource({
        "RESERVED, select, RESERVED",
        "RESERVED, approve, COMMITTED",
        "RESERVED, approve-other, COMMITTED",
        "RESERVED, raise, RESERVED",
        "RESERVED, refuse, RELEASED",
        "RESERVED, revoke, RELEASED",
        "RESERVED, pay, OnlyACommittedRewardIsPaid",
        "RESERVED, recover, OnlyARevokedPaymentIsRecovered",
        "UNFUNDED, select, UNFUNDED",
        "UNFUNDED, raise, UNFUNDED",
        "UNFUNDED, approve, UNFUNDED",
        "UNFUNDED, approve-other, UNFUNDED",
        "UNFUNDED, refuse, RELEASED",
        "UNFUNDED, revoke, RELEASED",
        "UNFUNDED, pay, OnlyACommittedRewardIsPaid",
        "UNFUNDED, recover, OnlyARevokedPaymentIsRecovered",
        "COMMITTED, select, COMMITTED",
        "COMMITTED, approve, COMMITTED",
        "COMMITTED, approve-other, OneDecisionFreezesTheReward",
        "COMMITTED, raise, COMMITTED",
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
        "RELEASED, raise, RELEASED",
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
        BudgetScenario scenario = STATES.get(state).get();
        Consumer<BudgetScenario> step = COMMANDS.get(command);

        if (expected.chars().anyMatch(Character::isLowerCase)) {
            int before = scenario.ledger.all().size();
            assertThatThrownBy(() -> step.accept(scenario))
                    .satisfies(violation ->
                            assertThat(violation.getClass().getSimpleName()).isEqualTo(expected));
            assertThat(scenario.ledger.all()).hasSize(before);
        } else {
            step.accept(scenario);
            assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.valueOf(expected));
        }
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
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
    void a_paid_reward_publishes_reserved_and_paid_events_with_their_line_ids() {
        assertThat(STATES.get("PAID").get().rewards.publishedEvents())
                .hasSize(3)
                .satisfiesExactly(
                        reserved -> assertThat(reserved).isInstanceOfSatisfying(RewardReserved.class, it -> {
                            assertThat(it.amount()).isEqualTo(REWARD);
                            assertThat(it.ledgerLine()).isEqualTo(LedgerFixtures.REWARD_FUND.line(2));
                        }),
                        ordered -> assertThat(ordered).isInstanceOf(SettlementOrdered.class),
                        paid -> assertThat(paid)
                                .isInstanceOfSatisfying(
                                        RewardPaid.class,
                                        it -> assertThat(it.ledgerLine())
                                                .isEqualTo(LedgerFixtures.REWARD_FUND.line(4))));
    }

    @Test
    void an_unfunded_event_is_published_once_with_the_available_amount() {
        BudgetScenario scenario = STATES.get("UNFUNDED").get();
        scenario.select(DUC, REWARD);

        assertThat(scenario.rewards.publishedEvents())
                .singleElement()
                .isInstanceOfSatisfying(
                        RewardUnfunded.class,
                        event -> assertThat(event.available()).isEqualTo(100_000));
    }

    @Test
    void a_smaller_decision_releases_the_rest() {
        BudgetScenario scenario = scenario(1_000_000, it -> it.approve(DUC, 350_000));

        assertThat(scenario.balances()).isEqualTo(new Balances(1_000_000, 650_000, 0, 350_000, 0));
        assertThat(scenario.rewards.publishedEvents()).noneMatch(RewardReleased.class::isInstance);
    }

    @Test
    void a_larger_decision_reserves_the_rest_if_the_fund_covers_it() {
        BudgetScenario scenario = scenario(1_000_000, it -> it.approve(DUC, 760_000));

        assertThat(scenario.balances()).isEqualTo(new Balances(1_000_000, 240_000, 0, 760_000, 0));
    }

    @Test
    void a_larger_decision_that_the_fund_cannot_cover_is_unfunded_and_keeps_its_reservation() {
        BudgetScenario scenario = scenario(720_000, it -> it.approve(DUC, 760_000));

        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.UNFUNDED);
        assertThat(scenario.balances()).isEqualTo(new Balances(720_000, 10_000, 710_000, 0, 0));

        scenario.allocate(100_000, "more");
        scenario.consumeOwnEvents();

        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.COMMITTED);
        assertThat(scenario.rewards.publishedEvents().getLast())
                .isInstanceOfSatisfying(
                        RewardReserved.class,
                        event -> assertThat(event.amount()).isEqualTo(760_000));
    }

    @Test
    void a_key_stands_for_one_payment_and_one_recovery_with_their_content() {
        BudgetScenario scenario = scenario(1_000_000, RewardTest::pay);
        Reward paid = scenario.reward(DUC);
        Payment first = Objects.requireNonNull(paid.told().payment());
        Payment later = new Payment(
                first.id(),
                first.receivedBy(),
                first.proxyFor(),
                "ke.toan.2",
                first.at().plusSeconds(60));
        Payment other = new Payment(first.id(), "Người khác", first.proxyFor(), first.paidBy(), first.at());

        assertThat(paid.pay(later).state()).isEqualTo(paid);
        assertThatThrownBy(() -> paid.pay(other)).isInstanceOf(OneKeyIsOneMovementOfMoney.class);

        scenario.revoke(DUC);
        scenario.recover(DUC, "first");
        Reward recovered = scenario.reward(DUC);
        Recovery back = Objects.requireNonNull(recovered.told().recovery());
        Recovery otherReceipt = new Recovery(back.id(), "PT 99/2025", back.receivedBy(), back.at());

        assertThat(recovered.recover(back).state()).isEqualTo(recovered);
        assertThatThrownBy(() -> recovered.recover(otherReceipt)).isInstanceOf(OneKeyIsOneMovementOfMoney.class);
    }

    @Test
    void money_moves_in_positive_amounts() {
        BudgetScenario scenario = scenario(1_000_000, it -> {});

        assertThatThrownBy(() -> scenario.select("other", 0)).isInstanceOf(MoneyMovesInPositiveAmounts.class);
        assertThatThrownBy(() -> scenario.approve(DUC, -1)).isInstanceOf(MoneyMovesInPositiveAmounts.class);
    }

    private static BudgetScenario scenario(long allocated, Consumer<BudgetScenario> story) {
        BudgetScenario scenario = new BudgetScenario();
        scenario.planConference();
        scenario.allocate(allocated, "first");
        scenario.select(DUC, REWARD);
        story.accept(scenario);
        return scenario;
    }

    private static void pay(BudgetScenario scenario) {
        scenario.approve(DUC, REWARD);
        scenario.pay(DUC, "first");
    }

    @Test
    void a_reward_that_rises_before_the_decision_is_topped_up_or_unfunded_until_money_comes() {
        BudgetScenario scenario = scenario(740_000, reserved -> {});

        scenario.raise(DUC, 760_000);

        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.UNFUNDED);
        assertThat(scenario.balances().reserved()).isEqualTo(REWARD);
        assertThat(scenario.rewards.publishedEvents())
                .endsWith(new RewardUnfunded(People.COMMUNE, LedgerFixtures.CONFERENCE, DUC, 760_000, 740_000));
        scenario.allocate(20_000, "rest");
        scenario.consumeOwnEvents();
        scenario.raise(DUC, 760_000);
        scenario.raise(DUC, 750_000);
        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.RESERVED);
        assertThat(scenario.balances()).isEqualTo(new Balances(760_000, 0, 760_000, 0, 0));
        scenario.approve(DUC, 760_000);
        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.COMMITTED);
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }
}
