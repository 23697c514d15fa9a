package vn.vinhdanh.budget.domain.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.Reversal;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaid;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardPaymentReversed;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReleased;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardReserved;
import vn.vinhdanh.budget.domain.reward.RewardEvent.RewardUnfunded;
import vn.vinhdanh.budget.domain.reward.RewardEvent.SettlementOrdered;
import vn.vinhdanh.budget.domain.reward.RewardRules.OneKeyIsOneMovementOfMoney;
import vn.vinhdanh.budget.fixtures.BudgetScenario;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.NotAllowed;

/** Tests each command in each state. A state is reached by the commands and events that lead to it. */
class RewardTest {

    private static final String DUC = "01989f3c-7a10-7b21-8c44-2f90d1e6a001";
    private static final long REWARD = LedgerFixtures.GIAY_KHEN;
    private static final String REASON = "Chi nhầm người (mẫu)";

    private static final Map<String, Supplier<BudgetScenario>> STATES = Map.of(
            "RESERVED", () -> scenario(1_000_000, scenario -> {}),
            "UNFUNDED", () -> scenario(100_000, scenario -> {}),
            "REVERSAL_WAITS",
                    () -> scenario(1_000_000, scenario -> {
                        pay(scenario);
                        scenario.proposeReversalOfPayment(DUC, REASON, "first");
                    }),
            "PAYMENT_REVERSED",
                    () -> scenario(1_000_000, scenario -> {
                        pay(scenario);
                        reversePayment(scenario);
                    }),
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

    private static final Map<String, Consumer<BudgetScenario>> COMMANDS = Map.ofEntries(
            entry("select", scenario -> scenario.select(DUC, REWARD)),
            entry("approve", scenario -> scenario.approve(DUC, REWARD)),
            entry("approve-other", scenario -> scenario.approve(DUC, REWARD + 10_000)),
            entry("raise", scenario -> scenario.raise(DUC, REWARD + 50_000)),
            entry("refuse", scenario -> scenario.refuse(DUC)),
            entry("revoke", scenario -> scenario.revoke(DUC)),
            entry("pay", scenario -> scenario.pay(DUC, "second")),
            entry("pay-again", scenario -> scenario.pay(DUC, "first")),
            entry("recover", scenario -> scenario.recover(DUC, "second")),
            entry("recover-again", scenario -> scenario.recover(DUC, "first")),
            entry("propose", scenario -> scenario.proposeReversalOfPayment(DUC, REASON, "second")),
            entry("propose-again", scenario -> scenario.proposeReversalOfPayment(DUC, REASON, "first")),
            entry("propose-otherwise", scenario -> scenario.proposeReversalOfPayment(DUC, "Vì lẽ khác", "first")),
            entry("approve-reversal", scenario -> scenario.settleReversalOfPayment(DUC, null, People.CHAIRMAN)),
            entry("approve-own", scenario -> scenario.settleReversalOfPayment(DUC, null, People.BOTH)),
            entry(
                    "reject-reversal",
                    scenario -> scenario.settleReversalOfPayment(DUC, "Đã chi đúng", People.CHAIRMAN)));

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
        "REVERSAL_WAITS, select, PAID",
        "REVERSAL_WAITS, approve, PAID",
        "REVERSAL_WAITS, revoke, PAID",
        "REVERSAL_WAITS, pay, RewardIsPaidOnce",
        "REVERSAL_WAITS, pay-again, PAID",
        "REVERSAL_WAITS, recover, OnlyARevokedPaymentIsRecovered",
        "REVERSAL_WAITS, propose, OneReversalAtATime",
        "REVERSAL_WAITS, propose-again, PAID",
        "REVERSAL_WAITS, propose-otherwise, OneKeyIsOneReversal",
        "REVERSAL_WAITS, approve-own, TwoPeopleReverse",
        "REVERSAL_WAITS, approve-reversal, COMMITTED",
        "REVERSAL_WAITS, reject-reversal, PAID",
        "PAYMENT_REVERSED, select, COMMITTED",
        "PAYMENT_REVERSED, approve, COMMITTED",
        "PAYMENT_REVERSED, approve-other, OneDecisionFreezesTheReward",
        "PAYMENT_REVERSED, revoke, RELEASED",
        "PAYMENT_REVERSED, pay, PAID",
        "PAYMENT_REVERSED, pay-again, AReversedPaymentIsNotRepeated",
        "PAYMENT_REVERSED, recover, OnlyARevokedPaymentIsRecovered",
        "PAYMENT_REVERSED, propose, OnlyAPaidRewardIsReversed",
        "PAYMENT_REVERSED, approve-reversal, OnlyAWaitingReversalIsSettled",
        "PAYMENT_REVERSED, reject-reversal, OnlyAWaitingReversalIsSettled",
        "RESERVED, propose, OnlyAPaidRewardIsReversed",
        "COMMITTED, propose, OnlyAPaidRewardIsReversed",
        "COMMITTED, approve-reversal, OnlyAWaitingReversalIsSettled",
        "PAID, propose, PAID",
        "PAID, approve-reversal, OnlyAWaitingReversalIsSettled",
        "PAID, reject-reversal, OnlyAWaitingReversalIsSettled",
        "RECOVERY_DUE, propose, PAID",
        "RECOVERED, propose, OnlyAPaidRewardIsReversed",
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
        "REVERSAL_WAITS, 290000, 0, 0, 710000",
        "PAYMENT_REVERSED, 290000, 0, 710000, 0",
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
                first.at().plusSeconds(60),
                first.paidOn());
        Payment other =
                new Payment(first.id(), "Người khác", first.proxyFor(), first.paidBy(), first.at(), first.paidOn());
        Payment otherDay = new Payment(
                first.id(), first.receivedBy(), null, first.paidBy(), first.at(), LocalDate.of(2025, 8, 21));

        assertThat(paid.pay(later).state()).isEqualTo(paid);
        assertThatThrownBy(() -> paid.pay(otherDay)).isInstanceOf(OneKeyIsOneMovementOfMoney.class);
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
    void a_payment_that_was_reversed_stays_in_the_reward_and_the_reward_is_paid_again() {
        BudgetScenario scenario = STATES.get("PAYMENT_REVERSED").get();
        scenario.pay(DUC, "second");

        Reward paidAgain = scenario.reward(DUC);
        assertThat(paidAgain.standing()).isEqualTo(RewardStatus.PAID);
        assertThat(paidAgain.told().reversedPayments()).singleElement().satisfies(reversed -> {
            assertThat(reversed.reversal().reason()).isEqualTo(REASON);
            assertThat(reversed.reversal().proposedBy()).isEqualTo(People.ACCOUNTANT.id());
            assertThat(reversed.reversal().approvedBy()).isEqualTo(People.CHAIRMAN.id());
        });
        assertThat(scenario.ledger.all())
                .extracting(line -> line.entry().movement())
                .endsWith(Movement.PAID, Movement.PAYMENT_REVERSED, Movement.PAID);
        assertThat(scenario.ledger.all().get(4).entry())
                .satisfies(reversal -> assertThat(reversal.by()).isEqualTo(People.CHAIRMAN.id()))
                .satisfies(reversal -> assertThat(reversal.note()).contains(REASON, People.ACCOUNTANT.id()));
        assertThat(scenario.balances()).isEqualTo(new Balances(1_000_000, 290_000, 0, 0, REWARD));
        assertThat(scenario.rewards.publishedEvents()).hasAtLeastOneElementOfType(RewardPaymentReversed.class);
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void a_reward_can_be_reversed_more_than_once_and_each_time_stays() {
        BudgetScenario scenario = STATES.get("PAYMENT_REVERSED").get();
        scenario.pay(DUC, "second");
        scenario.proposeReversalOfPayment(DUC, "Lại sai người", "second");
        scenario.settleReversalOfPayment(DUC, null, People.CHAIRMAN);

        assertThat(scenario.reward(DUC).told().reversedPayments())
                .extracting(reversed -> reversed.reversal().reason())
                .containsExactly(REASON, "Lại sai người");
        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.COMMITTED);
    }

    @Test
    void a_rejected_reversal_leaves_the_payment_and_may_be_proposed_again() {
        BudgetScenario scenario = STATES.get("REVERSAL_WAITS").get();
        scenario.settleReversalOfPayment(DUC, "Đã chi đúng", People.CHAIRMAN);
        scenario.proposeReversalOfPayment(DUC, "Có biên bản", "second");

        assertThat(scenario.reward(DUC).told().reversal())
                .extracting(Reversal::reason)
                .isEqualTo("Có biên bản");
        assertThat(scenario.balances().paid()).isEqualTo(REWARD);
    }

    @Test
    void the_money_of_a_revoked_award_comes_back_while_a_reversal_waits_and_nothing_is_left_to_reverse() {
        BudgetScenario scenario = STATES.get("REVERSAL_WAITS").get();
        scenario.revoke(DUC);
        scenario.recover(DUC, "first");

        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.RELEASED);
        assertThat(scenario.reward(DUC).told().reversal()).isNull();
        assertThat(scenario.balances()).isEqualTo(new Balances(1_000_000, 1_000_000, 0, 0, 0));
    }

    @Test
    void a_wrong_payment_of_an_award_that_was_revoked_is_reversed_and_its_money_is_free() {
        BudgetScenario scenario = STATES.get("REVERSAL_WAITS").get();
        scenario.revoke(DUC);
        scenario.settleReversalOfPayment(DUC, null, People.CHAIRMAN);

        assertThat(scenario.reward(DUC).standing()).isEqualTo(RewardStatus.RELEASED);
        assertThat(scenario.reward(DUC).recoveryDue()).isZero();
        assertThat(scenario.balances()).isEqualTo(new Balances(1_000_000, 1_000_000, 0, 0, 0));
        assertThat(scenario.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void only_the_chairman_settles_a_reversal() {
        BudgetScenario scenario = STATES.get("REVERSAL_WAITS").get();

        assertThatThrownBy(() -> scenario.settleReversalOfPayment(DUC, null, People.ACCOUNTANT))
                .isInstanceOf(NotAllowed.class);
    }

    /** Who may sign is Hoàng Văn Đức; the decision is of 20/8/2025, and today is 28/8/2025. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Hoàng Văn Đức, -, -, PAID",
                "hoàng  văn đức, -, -, PAID",
                "Ông Hoàng Văn Đức, -, -, PAID",
                "Hoàng Văn Dức, -, -, OnlyWhoMaySignReceives",
                "Hoàng Văn Đúc, -, -, OnlyWhoMaySignReceives",
                "Nông Thị Duyên, -, -, OnlyWhoMaySignReceives",
                "Nông Thị Duyên, 'vợ, giấy ủy quyền 12', -, PAID",
                "Hoàng Văn Đức, -, 2025-08-28, PAID",
                "Hoàng Văn Đức, -, 2025-08-20, PAID",
                "Hoàng Văn Đức, -, 2025-08-19, APaymentIsNotBeforeItsDecision",
                "Hoàng Văn Đức, -, 2025-08-29, APaymentIsNotInTheFuture",
            })
    void a_payment_says_who_signed_and_on_which_day(
            String receivedBy, @Nullable String proxy, @Nullable LocalDate paidOn, String expected) {
        BudgetScenario scenario = STATES.get("COMMITTED").get();

        if (expected.equals("PAID")) {
            scenario.pay(DUC, "first", receivedBy, proxy, paidOn);
            assertThat(Objects.requireNonNull(scenario.reward(DUC).told().payment())
                            .day())
                    .isEqualTo(paidOn == null ? LocalDate.of(2025, 8, 28) : paidOn);
        } else {
            assertThatThrownBy(() -> scenario.pay(DUC, "first", receivedBy, proxy, paidOn))
                    .satisfies(violation ->
                            assertThat(violation.getClass().getSimpleName()).isEqualTo(expected));
            assertThat(scenario.balances().paid()).isZero();
        }
    }

    @Test
    void a_payment_that_is_recorded_later_has_its_day_in_the_ledger() {
        BudgetScenario scenario = STATES.get("COMMITTED").get();
        scenario.pay(DUC, "first", "Hoàng Văn Đức", null, LocalDate.of(2025, 8, 21));

        assertThat(scenario.ledger.all().getLast().entry().note()).isEqualTo("Hoàng Văn Đức, ngày 21/8/2025");
        assertThat(scenario.rewards.publishedEvents().getLast())
                .isInstanceOfSatisfying(
                        RewardPaid.class, paid -> assertThat(paid.paidOn()).isEqualTo(LocalDate.of(2025, 8, 21)));
    }

    /** What an earlier version stored, before approvals said who may sign. */
    @Test
    void a_person_signs_for_the_own_reward_and_a_collective_is_signed_for_by_anybody_until_its_signer_is_known() {
        Decision decision = new Decision("d-1", "05/QĐ-UBND", LocalDate.of(2025, 8, 20), REWARD);

        assertThat(approved("HOUSEHOLD", decision, null).maySign()).isEqualTo(new Recipient("Lý Văn Sơn", null, null));
        Reward collective = approved("COLLECTIVE", decision, null);
        assertThat(collective.maySign()).isNull();

        Recipient head = new Recipient("Bế Thị Hoa", "Tổ trưởng", "MS");
        assertThat(collective.approve(decision, head).state().maySign()).isEqualTo(head);
    }

    private static Reward approved(String kind, Decision decision, @Nullable Recipient maySign) {
        return Reward.selected(
                        DUC,
                        People.COMMUNE,
                        LedgerFixtures.CONFERENCE,
                        new Nominee("Lý Văn Sơn", kind, "xom", "GK"),
                        REWARD,
                        null)
                .approve(decision, maySign)
                .state();
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

    private static void reversePayment(BudgetScenario scenario) {
        scenario.proposeReversalOfPayment(DUC, REASON, "first");
        scenario.settleReversalOfPayment(DUC, null, People.CHAIRMAN);
    }

    private static Map.Entry<String, Consumer<BudgetScenario>> entry(String name, Consumer<BudgetScenario> step) {
        return Map.entry(name, step);
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
