package vn.vinhdanh.budget.domain.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.budget.fixtures.Spendings.SECOND;
import static vn.vinhdanh.budget.fixtures.Spendings.TODAY;
import static vn.vinhdanh.budget.fixtures.Spendings.advance;
import static vn.vinhdanh.budget.fixtures.Spendings.booked;
import static vn.vinhdanh.budget.fixtures.Spendings.expense;
import static vn.vinhdanh.budget.fixtures.Spendings.ground;
import static vn.vinhdanh.budget.fixtures.Spendings.head;
import static vn.vinhdanh.budget.fixtures.Spendings.movements;
import static vn.vinhdanh.budget.fixtures.Spendings.none;
import static vn.vinhdanh.budget.fixtures.Spendings.proof;
import static vn.vinhdanh.budget.fixtures.Spendings.reversal;
import static vn.vinhdanh.budget.fixtures.Spendings.settlement;
import static vn.vinhdanh.budget.fixtures.Spendings.voucher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.budget.domain.ledger.FundId;
import vn.vinhdanh.budget.domain.ledger.FundKind;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.MoneyMovesInPositiveAmounts;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.OneKeyIsOneReversal;
import vn.vinhdanh.budget.domain.ledger.ReversalRules.TwoPeopleReverse;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingOrdered;
import vn.vinhdanh.budget.domain.spending.SpendingEvent.SpendingProposed;
import vn.vinhdanh.budget.domain.spending.SpendingRules.ALineHasFewSpendings;
import vn.vinhdanh.budget.domain.spending.SpendingRules.ASettlementIsTheWholeAdvance;
import vn.vinhdanh.budget.domain.spending.SpendingRules.AnAdvanceIsSettledFromTodayOn;
import vn.vinhdanh.budget.domain.spending.SpendingRules.NeverMoreThanIsLeftOfTheLine;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OneKeyIsOneSpending;
import vn.vinhdanh.budget.domain.spending.SpendingRules.OnlyAnApprovedLineIsSpent;
import vn.vinhdanh.budget.domain.spending.SpendingRules.TwoPeopleSpend;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AVoucherIsNotInTheFuture;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AVoucherIsUsedOnce;
import vn.vinhdanh.budget.domain.spending.VoucherRules.AnExpenseHasAVoucher;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

class LineSpendingTest {

    private static final CommandContext ACCOUNTANT = People.commandBy(People.ACCOUNTANT);
    private static final CommandContext CHAIRMAN = People.commandBy(People.CHAIRMAN);

    /** How a spending comes to each state. BOOKING is the moment before the ledger line. */
    private static final Map<SpendingState, LineSpending> AT = Map.of(
            SpendingState.WAITING, after(none(), line -> enter(line, expense("s", voucher("1", 6_000_000)))),
            SpendingState.REJECTED, after(large(), line -> decide(line, "Chưa cần")),
            SpendingState.BOOKING, after(none(), line -> enter(line, expense("s", voucher("1", 2_000_000)))),
            SpendingState.SPENT, spent(),
            SpendingState.ADVANCED, advanced(),
            SpendingState.SETTLEMENT_WAITING,
                    after(
                            booked(after(
                                    after(none(), line -> enter(line, advance("s", 8_000_000))),
                                    line -> decide(line, null))),
                            line -> settle(line, settlement("t", 2_000_000, voucher("1", 6_000_000)))),
            SpendingState.SETTLED, settled(),
            SpendingState.REVERSAL_WAITING,
                    after(spent(), line -> line.proposeReversal("s", reversal("r", "Nhầm dòng"))),
            SpendingState.REVERSED,
                    booked(after(
                            after(spent(), line -> line.proposeReversal("s", reversal("r", "Nhầm dòng"))),
                            line -> decide(line, null))));

    private static final Map<String, Function<LineSpending, Outcome<LineSpending, SpendingEvent>>> COMMANDS = Map.of(
            "approve", line -> decide(line, null),
            "reject", line -> decide(line, "Chưa cần"),
            "settle", line -> settle(line, settlement("new", 500_000, voucher("9", 1_500_000))),
            "reverse", line -> line.proposeReversal("s", reversal("new", "Nhầm số tiền")));

    @ParameterizedTest
    @EnumSource(SpendingState.class)
    void each_state_is_reached(SpendingState state) {
        assertThat(AT.get(state).spending("s").state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        // state, command, next state or the rule that refuses
        "WAITING, approve, SPENT",
        "WAITING, reject, REJECTED",
        "WAITING, settle, OnlyAnOpenAdvanceIsSettled",
        "WAITING, reverse, OnlyWhatIsSpentIsReversed",
        "REJECTED, approve, OnlyWhatWaitsIsDecided",
        "REJECTED, reject, OnlyWhatWaitsIsDecided",
        "REJECTED, settle, OnlyAnOpenAdvanceIsSettled",
        "REJECTED, reverse, OnlyWhatIsSpentIsReversed",
        "BOOKING, approve, OnlyWhatWaitsIsDecided",
        "BOOKING, reject, OnlyWhatWaitsIsDecided",
        "BOOKING, settle, OnlyAnOpenAdvanceIsSettled",
        "BOOKING, reverse, OnlyWhatIsSpentIsReversed",
        "SPENT, approve, OnlyWhatWaitsIsDecided",
        "SPENT, reject, OnlyWhatWaitsIsDecided",
        "SPENT, settle, OnlyAnOpenAdvanceIsSettled",
        "SPENT, reverse, REVERSAL_WAITING",
        "ADVANCED, approve, OnlyWhatWaitsIsDecided",
        "ADVANCED, reject, OnlyWhatWaitsIsDecided",
        "ADVANCED, settle, SETTLED",
        "ADVANCED, reverse, OnlyWhatIsSpentIsReversed",
        "SETTLEMENT_WAITING, approve, SETTLED",
        "SETTLEMENT_WAITING, reject, ADVANCED",
        "SETTLEMENT_WAITING, settle, OnlyAnOpenAdvanceIsSettled",
        "SETTLEMENT_WAITING, reverse, OnlyWhatIsSpentIsReversed",
        "SETTLED, approve, OnlyWhatWaitsIsDecided",
        "SETTLED, reject, OnlyWhatWaitsIsDecided",
        "SETTLED, settle, OnlyAnOpenAdvanceIsSettled",
        "SETTLED, reverse, REVERSAL_WAITING",
        "REVERSAL_WAITING, approve, REVERSED",
        "REVERSAL_WAITING, reject, SPENT",
        "REVERSAL_WAITING, settle, OnlyAnOpenAdvanceIsSettled",
        "REVERSAL_WAITING, reverse, OneReversalAtATime",
        "REVERSED, approve, OnlyWhatWaitsIsDecided",
        "REVERSED, reject, OnlyWhatWaitsIsDecided",
        "REVERSED, settle, OnlyAnOpenAdvanceIsSettled",
        "REVERSED, reverse, OnlyWhatIsSpentIsReversed",
    })
    void each_command_is_answered_in_each_state(SpendingState state, String command, String expected) {
        assertThat(result(AT.get(state), COMMANDS.get(command))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // state, spent, advanced, waiting
        "WAITING, 0, 0, 6000000",
        "REJECTED, 0, 0, 0",
        "BOOKING, 2000000, 0, 0",
        "SPENT, 2000000, 0, 0",
        "ADVANCED, 0, 2000000, 0",
        "SETTLEMENT_WAITING, 0, 8000000, 0",
        "SETTLED, 1500000, 0, 0",
        "REVERSAL_WAITING, 2000000, 0, 0",
        "REVERSED, 0, 0, 0",
    })
    void each_state_uses_of_the_line_what_it_should(SpendingState state, long spent, long advanced, long waiting) {
        LineSpending line = AT.get(state);

        assertThat(line.spending("s").spent()).isEqualTo(spent);
        assertThat(line.spending("s").advanced()).isEqualTo(advanced);
        assertThat(line.spending("s").waiting()).isEqualTo(waiting);
        assertThat(line.used()).isEqualTo(spent + advanced + waiting);
    }

    @Test
    void the_movements_follow_the_steps() {
        assertThat(movements(spent())).containsExactly(Movement.SPENT);
        assertThat(movements(settled()))
                .containsExactly(Movement.ADVANCED, Movement.ADVANCE_SPENT, Movement.ADVANCE_RETURNED);
        assertThat(movements(AT.get(SpendingState.REVERSED)))
                .containsExactly(Movement.SPENT, Movement.SPENDING_REVERSED);
        assertThat(settled().lines(new FundId(LedgerFixtures.CONFERENCE, FundKind.REWARD_FUND)))
                .isEmpty();
        LineSpending allSpent =
                booked(after(advanced(), line -> settle(line, settlement("t", 0, voucher("1", 2_000_000)))));
        assertThat(movements(allSpent)).containsExactly(Movement.ADVANCED, Movement.ADVANCE_SPENT);
        LineSpending allReturned = booked(after(advanced(), line -> settle(line, settlement("t", 2_000_000))));
        assertThat(movements(allReturned)).containsExactly(Movement.ADVANCED, Movement.ADVANCE_RETURNED);
        assertThat(result(allReturned, COMMANDS.get("reverse"))).isEqualTo("OnlyWhatIsSpentIsReversed");
    }

    @Test
    void a_line_of_the_ledger_says_what_it_is_for_and_who_answers_for_it() {
        var alone = AT.get(SpendingState.BOOKING).nextEntry(People.eventContext());
        assertThat(alone.posting()).isEqualTo("spending/s/SPENT");
        assertThat(alone.amount()).isEqualTo(2_000_000);
        assertThat(alone.note()).isEqualTo("Dòng 3: Nước cho đại biểu (Cửa hàng Hoa Mẫu (mẫu))");
        assertThat(alone.by()).isEqualTo("ke.toan");
        assertThat(alone.commune()).isEqualTo(People.COMMUNE);
        assertThat(alone.nominationId()).isNull();

        var both = after(large(), line -> decide(line, null)).nextEntry(People.eventContext());
        assertThat(both.note()).endsWith(" (đề nghị: ke.toan)");
        assertThat(both.by()).isEqualTo("chu.tich");

        var taken = after(none(), line -> enter(line, advance("s", 1_000_000))).nextEntry(People.eventContext());
        assertThat(taken.note()).isEqualTo("Dòng 3: Mua nước (Nông Văn Mẫu (mẫu))");

        var reversed = after(AT.get(SpendingState.REVERSAL_WAITING), line -> decide(line, null))
                .nextEntry(ACCOUNTANT);
        assertThat(reversed.note()).isEqualTo("Dòng 3: Nhầm dòng (đề nghị: ke.toan)");
        assertThat(reversed.by()).isEqualTo("chu.tich");
        assertThat(reversed.amount()).isEqualTo(2_000_000);
    }

    @Test
    void what_is_entered_is_ordered_or_proposed() {
        assertThat(enter(none(), expense("s", voucher("1", 5_000_000))).events())
                .containsExactly(new SpendingOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, 3, "s", 5_000_000));
        assertThat(enter(none(), expense("s", voucher("1", 5_000_001))).events())
                .containsExactly(new SpendingProposed(People.COMMUNE, LedgerFixtures.CONFERENCE, 3, "s", 5_000_001));
        assertThat(decide(large(), null).events()).hasOnlyElementsOfType(SpendingOrdered.class);
        assertThat(decide(large(), "Chưa cần").events()).isEmpty();
        assertThat(spent().proposeReversal("s", reversal("r", "Nhầm")).events())
                .hasOnlyElementsOfType(SpendingProposed.class)
                .hasSize(1);
    }

    @Test
    void only_an_approved_line_is_spent() {
        Ground unknown = new Ground(null, head(50_000_000), Set.of(), SECOND);

        assertThatThrownBy(() -> none().enter(expense("s", voucher("1", 1)), unknown, ACCOUNTANT))
                .isInstanceOf(OnlyAnApprovedLineIsSpent.class);
        assertThatThrownBy(() -> large().decide("s", null, unknown, CHAIRMAN))
                .isInstanceOf(OnlyAnApprovedLineIsSpent.class);
    }

    @Test
    void never_more_is_spent_than_is_left_of_the_line() {
        LineSpending seven = after(
                after(advanced(), line -> enter(line, expense("e", voucher("1", 3_000_000)))),
                line -> enter(line, expense("f", voucher("2", 2_000_000))));

        assertThatThrownBy(() -> enter(seven, expense("g", voucher("3", 3_000_001))))
                .isInstanceOf(NeverMoreThanIsLeftOfTheLine.class)
                .satisfies(refused ->
                        assertThat(((RuleViolation) refused).vietnamese()).contains("3.000.000 đồng"))
                .hasMessageContaining("3,000,000");
        assertThat(enter(seven, expense("g", voucher("3", 3_000_000))).state().used())
                .isEqualTo(10_000_000);
    }

    @Test
    void an_adjustment_between_proposal_and_approval_counts() {
        assertThatThrownBy(() -> large().decide("s", null, ground(5_999_999, 50_000_000), CHAIRMAN))
                .isInstanceOf(NeverMoreThanIsLeftOfTheLine.class);
        assertThat(large().decide("s", null, ground(6_000_000, 50_000_000), CHAIRMAN)
                        .state()
                        .spending("s")
                        .state())
                .isEqualTo(SpendingState.BOOKING);
        assertThat(large().decide("s", "Thôi", ground(0, 0), CHAIRMAN).state().used())
                .as("a rejection needs no money")
                .isZero();
    }

    @Test
    void the_fund_is_never_overdrawn() {
        assertThatThrownBy(() -> none().enter(advance("s", 1_000_001), ground(10_000_000, 1_000_000), ACCOUNTANT))
                .isInstanceOf(FundNeverGoesBelowZero.class);
        assertThatThrownBy(() -> large().decide("s", null, ground(10_000_000, 5_999_999), CHAIRMAN))
                .isInstanceOf(FundNeverGoesBelowZero.class);
    }

    @Test
    void what_the_fund_could_not_pay_after_all_was_never_entered_or_waits_again() {
        LineSpending alone =
                AT.get(SpendingState.BOOKING).unfunded(0, ACCOUNTANT).state();
        LineSpending approved =
                after(large(), line -> decide(line, null)).unfunded(0, CHAIRMAN).state();

        assertThat(alone.spendings()).isEmpty();
        assertThat(approved.spending("s").state()).isEqualTo(SpendingState.WAITING);
    }

    @Test
    void a_later_line_that_another_instance_booked_meanwhile_leaves_what_was_read_as_it_is() {
        LineSpending settling = after(advanced(), line -> settle(line, settlement("t", 2_000_000)));

        assertThat(settling.unfunded(0, ACCOUNTANT).changesNothing(settling)).isTrue();
    }

    @Test
    void an_expense_has_a_voucher_of_a_positive_amount_and_a_day_that_has_come() {
        assertThatThrownBy(() -> enter(none(), expense("s"))).isInstanceOf(AnExpenseHasAVoucher.class);
        assertThatThrownBy(() -> enter(none(), expense("s", voucher("1", 10), voucher("2", 0))))
                .isInstanceOf(MoneyMovesInPositiveAmounts.class);
        assertThatThrownBy(() -> enter(none(), expense("s", voucher("1", 10, TODAY.plusDays(1)))))
                .isInstanceOf(AVoucherIsNotInTheFuture.class);
        assertThatThrownBy(() -> settle(advanced(), settlement("t", 0, voucher("1", 2_000_000, TODAY.plusDays(1)))))
                .isInstanceOf(AVoucherIsNotInTheFuture.class);
        assertThat(enter(none(), expense("s", voucher("1", 10), voucher("2", 20)))
                        .state()
                        .used())
                .isEqualTo(30);
    }

    static Stream<LineSpending> linesWithVoucherOne() {
        return Stream.of(
                spent(),
                large(),
                AT.get(SpendingState.SETTLEMENT_WAITING),
                settled(),
                AT.get(SpendingState.REVERSAL_WAITING));
    }

    @ParameterizedTest
    @MethodSource("linesWithVoucherOne")
    void a_voucher_is_used_once_unless_somebody_says_why(LineSpending used) {
        Spending again = expense("again", voucher(" 1 ", 1));
        Spending explained = Spending.expense(
                "again", "Nước", new Proof(List.of(voucher("1", 1)), "Hóa đơn gộp"), SECOND, ACCOUNTANT);

        assertThatThrownBy(() -> enter(used, again)).isInstanceOf(AVoucherIsUsedOnce.class);
        assertThat(enter(used, explained).state().spendings()).hasSize(2);
        assertThatThrownBy(() -> none().enter(
                                again,
                                new Ground(
                                        new ApprovedLine(3, "Nước", 10),
                                        head(10),
                                        Set.of(voucher("1", 1).key()),
                                        SECOND),
                                ACCOUNTANT))
                .as("on another line")
                .isInstanceOf(AVoucherIsUsedOnce.class);
    }

    @Test
    void a_voucher_of_what_came_to_nothing_is_free_again() {
        for (SpendingState state : List.of(SpendingState.REJECTED, SpendingState.REVERSED)) {
            assertThat(enter(AT.get(state), expense("again", voucher("1", 1)))
                            .state()
                            .spendings())
                    .hasSize(2);
        }
        LineSpending rejected = after(AT.get(SpendingState.SETTLEMENT_WAITING), line -> decide(line, "Thiếu chữ ký"));
        assertThat(rejected.usedVouchers()).isEmpty();
        assertThatThrownBy(() -> enter(none(), expense("s", voucher("1", 1), voucher("1", 2))))
                .isInstanceOf(AVoucherIsUsedOnce.class);
        Voucher ofAnother = new Voucher(
                "1", TODAY, "Nhà in Mẫu (mẫu)", 1, "b.pdf", voucher("1", 1).file());
        assertThat(enter(spent(), expense("s2", ofAnother)).state().spendings()).hasSize(2);
    }

    @Test
    void an_advance_is_settled_from_today_on() {
        Spending late = Spending.advance(
                "s", 1, "Mua nước", new Advance("Nông Văn Mẫu (mẫu)", TODAY.minusDays(1)), SECOND, ACCOUNTANT);
        Spending today =
                Spending.advance("s", 1, "Mua nước", new Advance("Nông Văn Mẫu (mẫu)", TODAY), SECOND, ACCOUNTANT);

        assertThatThrownBy(() -> enter(none(), late)).isInstanceOf(AnAdvanceIsSettledFromTodayOn.class);
        assertThat(enter(none(), today).state().used()).isEqualTo(1);
        assertThatThrownBy(() -> enter(none(), advance("s", 0))).isInstanceOf(MoneyMovesInPositiveAmounts.class);
    }

    @ParameterizedTest
    @CsvSource({"1500000, 499999", "1500000, 500001", "2000001, 0"})
    void a_settlement_is_the_whole_advance(long spent, long returned) {
        assertThatThrownBy(() -> settle(advanced(), settlement("t", returned, voucher("1", spent))))
                .isInstanceOf(ASettlementIsTheWholeAdvance.class)
                .satisfies(refused ->
                        assertThat(((RuleViolation) refused).vietnamese()).contains("2.000.000"));
    }

    @Test
    void nothing_less_than_zero_is_returned() {
        assertThatThrownBy(() -> settle(advanced(), settlement("t", -1, voucher("1", 2_000_001))))
                .isInstanceOf(MoneyMovesInPositiveAmounts.class);
    }

    @Test
    void a_settlement_that_was_rejected_is_followed_by_another() {
        LineSpending rejected = after(AT.get(SpendingState.SETTLEMENT_WAITING), line -> decide(line, "Thiếu chữ ký"));
        assertThat(rejected.spending("s").settlement().assent().verdict().rejection())
                .isEqualTo("Thiếu chữ ký");

        LineSpending next = after(rejected, line -> settle(line, settlement("u", 4_000_000, voucher("1", 4_000_000))));

        assertThat(booked(next).spending("s").spent()).isEqualTo(4_000_000);
        assertThat(next.spending("s").voucher(1).amount()).isEqualTo(4_000_000);
        assertThatThrownBy(() -> next.spending("s").voucher(2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> next.spending("s").voucher(0)).isInstanceOf(NotFound.class);
        assertThat(next.spending("s").vouchers()).hasSize(1);
        assertThat(spent().spending("s").voucher(1).number()).isEqualTo("1");
    }

    @Test
    void two_people_spend_settle_and_reverse() {
        for (SpendingState state : List.of(SpendingState.WAITING, SpendingState.SETTLEMENT_WAITING)) {
            assertThatThrownBy(() -> decideBy(People.BOTH, AT.get(state), null)).isInstanceOf(TwoPeopleSpend.class);
            assertThat(decideBy(People.BOTH, AT.get(state), "Thôi").state()).isNotEqualTo(AT.get(state));
        }
        assertThatThrownBy(() -> decideBy(People.BOTH, AT.get(SpendingState.REVERSAL_WAITING), null))
                .isInstanceOf(TwoPeopleReverse.class);
    }

    @Test
    void the_same_request_is_one_spending() {
        assertThat(enter(spent(), expense("s", voucher("1", 2_000_000))).changesNothing(spent()))
                .isTrue();
        for (Spending other : List.of(
                expense("s", voucher("1", 2_000_001)),
                expense("s", voucher("2", 2_000_000)),
                advance("s", 2_000_000),
                Spending.expense("s", "Khác", proof(voucher("1", 2_000_000)), SECOND, ACCOUNTANT))) {
            assertThatThrownBy(() -> enter(spent(), other)).isInstanceOf(OneKeyIsOneSpending.class);
        }
        assertThat(settle(settled(), settlement("t", 500_000, voucher("1", 1_500_000)))
                        .changesNothing(settled()))
                .isTrue();
        assertThatThrownBy(() -> settle(settled(), settlement("t", 500_001, voucher("1", 1_499_999))))
                .isInstanceOf(OneKeyIsOneSpending.class);
        assertThatThrownBy(() -> settle(settled(), settlement("t", 500_000, voucher("2", 1_500_000))))
                .isInstanceOf(OneKeyIsOneSpending.class);
        LineSpending proposed = AT.get(SpendingState.REVERSAL_WAITING);
        assertThat(proposed.proposeReversal("s", reversal("r", "Nhầm dòng")).changesNothing(proposed))
                .isTrue();
        assertThatThrownBy(() -> proposed.proposeReversal("s", reversal("r", "Khác")))
                .isInstanceOf(OneKeyIsOneReversal.class);
    }

    @Test
    void a_line_has_few_spendings() {
        LineSpending full = new LineSpending(
                People.COMMUNE,
                LedgerFixtures.CONFERENCE,
                3,
                Stream.generate(() -> expense("s", voucher("1", 1))).limit(500).toList(),
                null);

        assertThatThrownBy(() -> enter(full, expense("new", voucher("2", 1)))).isInstanceOf(ALineHasFewSpendings.class);
        LineSpending almost = new LineSpending(
                full.commune(), full.conferenceId(), 3, full.spendings().subList(0, 499), null);
        assertThat(enter(almost, expense("new", voucher("2", 1))).state().spendings())
                .hasSize(500);
    }

    @Test
    void only_what_is_known_is_changed() {
        assertThatThrownBy(() -> decide(none(), null)).isInstanceOf(NotFound.class);
        LineSpending two = after(spent(), line -> enter(line, expense("other", voucher("2", 6_000_000))));
        LineSpending decided = two.decide("other", null, ground(), CHAIRMAN).state();

        assertThat(decided.spending("s")).isEqualTo(two.spending("s"));
        assertThat(decided.spending("other").state()).isEqualTo(SpendingState.BOOKING);
        assertThat(decided.claim()).isNull();
    }

    private static String result(
            LineSpending line, Function<LineSpending, Outcome<LineSpending, SpendingEvent>> command) {
        try {
            return booked(command.apply(line).state()).spending("s").state().name();
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    private static LineSpending large() {
        return after(none(), line -> enter(line, expense("s", voucher("1", 6_000_000))));
    }

    private static LineSpending spent() {
        return booked(after(none(), line -> enter(line, expense("s", voucher("1", 2_000_000)))));
    }

    private static LineSpending advanced() {
        return booked(after(none(), line -> enter(line, advance("s", 2_000_000))));
    }

    private static LineSpending settled() {
        return booked(after(advanced(), line -> settle(line, settlement("t", 500_000, voucher("1", 1_500_000)))));
    }

    private static LineSpending after(
            LineSpending line, Function<LineSpending, Outcome<LineSpending, SpendingEvent>> step) {
        return step.apply(line).state();
    }

    private static Outcome<LineSpending, SpendingEvent> enter(LineSpending line, Spending next) {
        return line.enter(next, ground(), ACCOUNTANT);
    }

    private static Outcome<LineSpending, SpendingEvent> settle(LineSpending line, Settlement settlement) {
        return line.settle("s", settlement, ground(), ACCOUNTANT);
    }

    private static Outcome<LineSpending, SpendingEvent> decide(LineSpending line, String rejection) {
        return decideBy(People.CHAIRMAN, line, rejection);
    }

    private static Outcome<LineSpending, SpendingEvent> decideBy(Actor chairman, LineSpending line, String rejection) {
        return line.decide("s", rejection, ground(), People.commandBy(chairman));
    }
}
