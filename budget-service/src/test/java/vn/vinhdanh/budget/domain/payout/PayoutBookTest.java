package vn.vinhdanh.budget.domain.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.payout.PayoutEvent.PayoutOrdered;
import vn.vinhdanh.budget.domain.payout.PayoutRules.ASheetHasARewardToPay;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.Mark;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.State;
import vn.vinhdanh.budget.domain.payout.Receipt.How;
import vn.vinhdanh.budget.domain.reward.Recipient;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.PayoutScenario;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.FileType;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.Outcome;

/** Each command in each state of a sheet. */
class PayoutBookTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 8, 20);
    private static final PayoutBook NONE = PayoutBook.none(People.COMMUNE, LedgerFixtures.CONFERENCE);
    private static final PayoutLine DUC = line("n-duc", 710_000, new Recipient("Hoàng Văn Đức", null, "MR"));
    private static final PayoutLine TEAM = line("n-to", 1_410_000, null);

    private static final Map<String, PayoutBook> STATES = Map.of(
            "MADE", made(),
            "MARKED", marked(),
            "SCANNED", scanned(),
            "PAYING", paying(),
            "PAID", paying().booked(1, Map.of()).state(),
            "CANCELLED", made().cancel(1, "In sai (mẫu)").state());

    private static final Map<String, Function<PayoutBook, Outcome<PayoutBook, PayoutEvent>>> COMMANDS = Map.of(
            "make", book -> book.make(List.of(DUC, TEAM), ACCOUNTANT),
            "mark", book -> book.mark(1, List.of(signed("n-duc"))),
            "unmark", book -> book.mark(1, List.of(new Mark("n-duc", null))),
            "attach", book -> book.attach(1, scan("f-2")),
            "detach", book -> book.detach(1, 1),
            "order", book -> book.order(1, PayoutScenario.DAY, ACCOUNTANT),
            "booked", book -> book.booked(1, Map.of("n-duc", "RewardIsPaidOnce")),
            "cancel", book -> book.cancel(1, "In sai (mẫu)"));

    @ParameterizedTest
    @CsvSource({
        "MADE, make, ASheetHasARewardToPay",
        "MADE, mark, OPEN",
        "MADE, unmark, OPEN",
        "MADE, attach, OPEN",
        "MADE, detach, NotFound",
        "MADE, order, EachLineIsMarkedBeforePaying",
        "MADE, booked, OPEN",
        "MADE, cancel, CANCELLED",
        "MARKED, make, ASheetHasARewardToPay",
        "MARKED, order, ASheetIsPaidWithItsScan",
        "MARKED, cancel, CANCELLED",
        "SCANNED, make, ASheetHasARewardToPay",
        "SCANNED, mark, OPEN",
        "SCANNED, unmark, OPEN",
        "SCANNED, attach, OPEN",
        "SCANNED, detach, OPEN",
        "SCANNED, order, PAYING",
        "SCANNED, booked, OPEN",
        "SCANNED, cancel, CANCELLED",
        "PAYING, make, ASheetHasARewardToPay",
        "PAYING, mark, OnlyAnOpenSheetChanges",
        "PAYING, unmark, OnlyAnOpenSheetChanges",
        "PAYING, attach, OnlyAnOpenSheetChanges",
        "PAYING, detach, OnlyAnOpenSheetChanges",
        "PAYING, order, OnlyAnOpenSheetChanges",
        "PAYING, booked, PAID",
        "PAYING, cancel, OnlyAnOpenSheetChanges",
        "PAID, make, PAID",
        "PAID, mark, OnlyAnOpenSheetChanges",
        "PAID, unmark, OnlyAnOpenSheetChanges",
        "PAID, attach, OnlyAnOpenSheetChanges",
        "PAID, detach, OnlyAnOpenSheetChanges",
        "PAID, order, OnlyAnOpenSheetChanges",
        "PAID, booked, PAID",
        "PAID, cancel, OnlyAnOpenSheetChanges",
        "CANCELLED, make, CANCELLED",
        "CANCELLED, mark, OnlyAnOpenSheetChanges",
        "CANCELLED, unmark, OnlyAnOpenSheetChanges",
        "CANCELLED, attach, OnlyAnOpenSheetChanges",
        "CANCELLED, detach, OnlyAnOpenSheetChanges",
        "CANCELLED, order, OnlyAnOpenSheetChanges",
        "CANCELLED, booked, CANCELLED",
        "CANCELLED, cancel, OnlyAnOpenSheetChanges",
    })
    void each_command_in_each_state(String state, String command, String expected) {
        PayoutBook before = STATES.get(state);
        Function<PayoutBook, Outcome<PayoutBook, PayoutEvent>> step = COMMANDS.get(command);

        if (expected.chars().anyMatch(Character::isLowerCase)) {
            assertRefused(() -> step.apply(before), expected);
        } else {
            assertThat(step.apply(before).state().sheet(1).state()).isEqualTo(State.valueOf(expected));
        }
    }

    @Test
    void sheets_are_numbered_and_freeze_their_lines() {
        PayoutBook book = NONE.make(List.of(DUC), ACCOUNTANT)
                .state()
                .make(List.of(DUC, TEAM), ACCOUNTANT)
                .state();

        assertThat(book.sheets()).extracting(PayoutSheet::number).containsExactly(1, 2);
        assertThat(book.sheet(1).lines()).containsExactly(DUC);
        assertThat(book.sheet(2).lines())
                .as("the other one is on an open sheet")
                .containsExactly(TEAM);
        assertThat(book.sheet(2).total()).isEqualTo(1_410_000);
        assertThat(book.sheet(2).made()).isEqualTo(ACCOUNTANT);
        assertThatThrownBy(() -> book.sheet(3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> NONE.make(List.of(), ACCOUNTANT)).isInstanceOf(ASheetHasARewardToPay.class);
    }

    @ParameterizedTest
    @CsvSource({"MADE, true", "PAYING, true", "PAID, false", "CANCELLED, false"})
    void a_reward_is_on_one_sheet_until_that_was_paid_or_cancelled(String state, boolean held) {
        assertThat(STATES.get(state).holds("n-duc")).isEqualTo(held);
        assertThat(STATES.get(state).holds("n-other")).isFalse();
    }

    @Test
    void a_line_says_who_signed() {
        PayoutBook book = made().mark(
                        1,
                        List.of(
                                new Mark("n-duc", new Receipt(How.SIGNED, "Ai khác", "giấy", "gì đó")),
                                new Mark("n-to", new Receipt(How.SIGNED, "Bế Thị Mẫu", null, null))))
                .state();

        assertThat(receipt(book, "n-duc")).isEqualTo(new Receipt(How.SIGNED, "Hoàng Văn Đức", null, null));
        assertThat(receipt(book, "n-to")).isEqualTo(new Receipt(How.SIGNED, "Bế Thị Mẫu", null, null));
        assertThat(book.sheet(1).signedTotal()).isEqualTo(2_120_000);

        PayoutBook other = book.mark(
                        1,
                        List.of(
                                new Mark("n-duc", new Receipt(How.PROXY, "Nông Văn Thay", "GUQ 01", "gì đó")),
                                new Mark("n-to", new Receipt(How.NOT_RECEIVED, "ai", "giấy", "Vắng mặt"))))
                .state();
        assertThat(receipt(other, "n-duc")).isEqualTo(new Receipt(How.PROXY, "Nông Văn Thay", "GUQ 01", null));
        assertThat(receipt(other, "n-to")).isEqualTo(new Receipt(How.NOT_RECEIVED, null, null, "Vắng mặt"));
        assertThat(other.sheet(1).signedTotal()).isEqualTo(710_000);

        PayoutBook taken = other.mark(1, List.of(new Mark("n-duc", null))).state();
        assertThat(receipt(taken, "n-duc")).isNull();
        assertThat(receipt(taken, "n-to")).as("stays").isNotNull();
        assertThat(taken.sheet(1).signedTotal()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "n-to, SIGNED, , , WhoSignedIsNamed",
        "n-to, SIGNED, ' ', , WhoSignedIsNamed",
        "n-duc, PROXY, , GUQ 01, WhoSignedIsNamed",
        "n-duc, PROXY, Nông Văn Thay, , AProxyShowsALetter",
        "n-duc, PROXY, Nông Văn Thay, ' ', AProxyShowsALetter",
        "n-khac, NOT_RECEIVED, , , InvalidInput",
    })
    void a_signature_has_a_name_and_a_proxy_a_letter(
            String nomination, How how, @Nullable String by, @Nullable String document, String rule) {
        Mark mark = new Mark(nomination, new Receipt(how, by, document, null));
        assertRefused(() -> made().mark(1, List.of(mark)), rule);
    }

    @Test
    void a_line_is_marked_once_in_a_request() {
        assertThatThrownBy(() -> made().mark(1, List.of(signed("n-duc"), signed("n-duc"))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void scans_keep_their_numbers_and_the_same_file_is_one_scan() {
        PayoutBook book = made().attach(1, scan("f-1"))
                .state()
                .attach(1, scan("f-1"))
                .state()
                .attach(1, scan("f-2"))
                .state();
        assertThat(book.sheet(1).scans()).extracting(Scan::number).containsExactly(1, 2);

        PayoutBook fewer = book.detach(1, 2).state().attach(1, scan("f-3")).state();
        assertThat(fewer.sheet(1).scans()).extracting(Scan::number).containsExactly(1, 3);
        assertThat(fewer.sheet(1).scan(3).kept().id()).isEqualTo("f-3");
        assertThat(fewer.sheet(1).scan(3).name()).isEqualTo("da-ky.pdf");
        assertThatThrownBy(() -> fewer.sheet(1).scan(2)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_sheet_has_at_most_twenty_scans() {
        PayoutBook full = IntStream.range(0, PayoutSheet.MOST_SCANS)
                .mapToObj(number -> (UnaryOperator<PayoutBook>)
                        book -> book.attach(1, scan("f-" + number)).state())
                .reduce(UnaryOperator.identity(), (one, next) -> book -> next.apply(one.apply(book)))
                .apply(made());

        assertThat(full.sheet(1).scans()).hasSize(20);
        assertThatThrownBy(() -> full.attach(1, scan("f-20"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void paying_tells_the_sum_of_the_signed_lines_and_its_payments_have_fixed_ids() {
        Outcome<PayoutBook, PayoutEvent> ordered = scanned()
                .mark(1, List.of(new Mark("n-to", new Receipt(How.NOT_RECEIVED, null, null, "Vắng mặt"))))
                .state()
                .order(1, PayoutScenario.DAY, ACCOUNTANT);

        assertThat(ordered.events())
                .containsExactly(new PayoutOrdered(People.COMMUNE, LedgerFixtures.CONFERENCE, 1, 710_000));
        PayoutSheet sheet = ordered.state().sheet(1);
        PayoutLine line = sheet.lines().getFirst();
        assertThat(sheet.signed()).containsExactly(line);
        assertThat(sheet.payment(line)).satisfies(payment -> {
            assertThat(payment.id()).isEqualTo(sheet.paymentOf(line)).isNotEqualTo(sheet.paymentOf(TEAM));
            assertThat(payment.receivedBy()).isEqualTo("Hoàng Văn Đức");
            assertThat(payment.proxyFor()).isNull();
            assertThat(payment.paidBy()).isEqualTo(ACCOUNTANT.account());
            assertThat(payment.at()).isEqualTo(ACCOUNTANT.at());
            assertThat(payment.paidOn()).isEqualTo(PayoutScenario.DAY);
        });
        assertThatThrownBy(() -> made().sheet(1).payment(DUC)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_payment_of_a_proxy_names_the_letter() {
        PayoutSheet sheet = scanned()
                .mark(1, List.of(new Mark("n-duc", new Receipt(How.PROXY, "Nông Văn Thay", "GUQ 01", null))))
                .state()
                .order(1, PayoutScenario.DAY, ACCOUNTANT)
                .state()
                .sheet(1);

        assertThat(sheet.payment(sheet.lines().getFirst()).receivedBy()).isEqualTo("Nông Văn Thay");
        assertThat(sheet.payment(sheet.lines().getFirst()).proxyFor()).isEqualTo("GUQ 01");
    }

    @Test
    void another_sheet_or_conference_is_another_payment() {
        PayoutSheet first = made().sheet(1);
        PayoutSheet second =
                new PayoutSheet(first.conferenceId(), 2, first.lines(), List.of(), 0, first.made(), null, null);

        assertThat(first.paymentOf(DUC)).isNotEqualTo(second.paymentOf(DUC));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-19, APaymentIsNotBeforeItsDecision",
        "2025-08-20, ''",
        "2025-08-28, ''",
        "2025-08-29, APaymentIsNotInTheFuture"
    })
    void money_is_handed_over_after_the_decision_and_not_tomorrow(LocalDate day, String rule) {
        if (rule.isEmpty()) {
            assertThat(scanned().order(1, day, ACCOUNTANT).state().sheet(1).order())
                    .isEqualTo(new PayoutOrder(day, ACCOUNTANT, false));
        } else {
            assertRefused(() -> scanned().order(1, day, ACCOUNTANT), rule);
        }
    }

    @Test
    void the_decision_of_a_line_that_nobody_signed_does_not_matter() {
        PayoutBook book = scanned()
                .mark(
                        1,
                        List.of(
                                new Mark("n-duc", new Receipt(How.NOT_RECEIVED, null, null, null)),
                                new Mark("n-to", new Receipt(How.NOT_RECEIVED, null, null, null))))
                .state();

        assertRefused(() -> book.order(1, DECIDED.minusDays(1), ACCOUNTANT), "ASheetWithoutASignatureIsNotPaid");
    }

    @Test
    void what_was_refused_is_told_at_its_line() {
        PayoutSheet paid =
                paying().booked(1, Map.of("n-duc", "RewardIsPaidOnce")).state().sheet(1);

        assertThat(paid.lines()).extracting(PayoutLine::refused).containsExactly("RewardIsPaidOnce", null);
        assertThat(paid.order()).isEqualTo(new PayoutOrder(PayoutScenario.DAY, ACCOUNTANT, true));
        PayoutBook again = paying().booked(1, Map.of()).state();
        assertThat(again.booked(1, Map.of("n-duc", "RewardIsPaidOnce")).state())
                .as("once")
                .isEqualTo(again);
    }

    @Test
    void a_step_changes_its_sheet_alone() {
        PayoutBook two = NONE.make(List.of(DUC), ACCOUNTANT)
                .state()
                .make(List.of(TEAM), ACCOUNTANT)
                .state();

        PayoutBook cancelled = two.cancel(2, "In sai (mẫu)").state();
        assertThat(cancelled.sheet(1)).isEqualTo(two.sheet(1));
        assertThat(cancelled.sheet(2).cancelled()).isEqualTo("In sai (mẫu)");
    }

    private static void assertRefused(ThrowingCallable step, String rule) {
        assertThatThrownBy(step)
                .satisfies(violation ->
                        assertThat(violation.getClass().getSimpleName()).isEqualTo(rule));
    }

    private static @Nullable Receipt receipt(PayoutBook book, String nomination) {
        return book.sheet(1).lines().stream()
                .filter(line -> line.nominationId().equals(nomination))
                .findFirst()
                .orElseThrow()
                .receipt();
    }

    private static PayoutBook made() {
        return NONE.make(List.of(DUC, TEAM), ACCOUNTANT).state();
    }

    private static PayoutBook marked() {
        return made().mark(
                        1,
                        List.of(
                                signed("n-duc"),
                                new Mark("n-to", new Receipt(How.PROXY, "Bế Thị Mẫu", "GUQ 02", null))))
                .state();
    }

    private static PayoutBook scanned() {
        return marked().attach(1, scan("f-1")).state();
    }

    private static PayoutBook paying() {
        return scanned().order(1, PayoutScenario.DAY, ACCOUNTANT).state();
    }

    private static Mark signed(String nomination) {
        return new Mark(nomination, new Receipt(How.SIGNED, null, null, null));
    }

    private static Scan scan(String file) {
        return new Scan(0, "da-ky.pdf", new KeptFile(file, FileType.PDF, 9, "ab"), ACCOUNTANT);
    }

    private static PayoutLine line(String nomination, long amount, @Nullable Recipient maySign) {
        return new PayoutLine(
                nomination,
                "Tên của " + nomination,
                "truong-hoc",
                "Trường học (mẫu)",
                "GIAY_KHEN",
                "05/QĐ-UBND",
                DECIDED,
                amount,
                maySign,
                null,
                null);
    }
}
