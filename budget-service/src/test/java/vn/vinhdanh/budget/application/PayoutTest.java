package vn.vinhdanh.budget.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.budget.application.MakePayoutSheet.Selection;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.domain.payout.PayoutLine;
import vn.vinhdanh.budget.domain.payout.PayoutRules.ASheetHasARewardToPay;
import vn.vinhdanh.budget.domain.payout.PayoutSheet.State;
import vn.vinhdanh.budget.domain.payout.Receipt.How;
import vn.vinhdanh.budget.domain.payout.Reconciliation.Entry;
import vn.vinhdanh.budget.domain.payout.Reconciliation.Outcome;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.budget.fixtures.CrashPoint;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.PayoutScenario;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.budget.fixtures.SimulatedCrash;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.StaleVersion;

/** Rewards are paid by a signed sheet, once, whatever happens meanwhile. */
class PayoutTest {

    private static final long REWARD = LedgerFixtures.GIAY_KHEN;

    private static final Map<String, Consumer<PayoutScenario>> MEANWHILE = Map.ofEntries(
            Map.entry("nothing before", _ -> {}),
            Map.entry("paid before", scenario -> scenario.budget.pay("n-1", "by hand")),
            Map.entry("revoked before", scenario -> scenario.budget.revoke("n-1")),
            Map.entry("paid and revoked before", scenario -> {
                scenario.budget.pay("n-1", "by hand");
                scenario.budget.revoke("n-1");
            }),
            Map.entry("paid and reversed before", scenario -> {
                scenario.budget.pay("n-1", "by hand");
                reverse(scenario);
            }),
            Map.entry("revoked after", scenario -> scenario.budget.revoke("n-1")),
            Map.entry("recovered after", scenario -> {
                scenario.budget.revoke("n-1");
                scenario.budget.recover("n-1", "back");
            }),
            Map.entry("reversed after", PayoutTest::reverse),
            Map.entry("reversed and paid after", scenario -> {
                reverse(scenario);
                scenario.budget.pay("n-1", "again");
            }),
            Map.entry("reversed and revoked after", scenario -> {
                reverse(scenario);
                scenario.budget.revoke("n-1");
            }));

    @ParameterizedTest
    @CsvSource({
        // what became of the line, booked by the sheet, the rule that refused it, how often the ledger paid
        "nothing before, PAID, 710000, , 1",
        "paid before, PAID_OTHERWISE, 0, RewardIsPaidOnce, 1",
        "revoked before, REVOKED, 0, WithdrawnRewardIsNotPaid, 0",
        "paid and revoked before, PAID_OTHERWISE, 0, RewardIsPaidOnce, 1",
        "paid and reversed before, PAID, 710000, , 2",
        "revoked after, RECOVERY_DUE, 710000, , 1",
        "recovered after, RECOVERED, 710000, , 1",
        "reversed after, REVERSED, 710000, , 1",
        "reversed and paid after, REVERSED, 710000, , 2",
        "reversed and revoked after, REVERSED, 710000, , 1",
    })
    void what_happens_meanwhile_is_shown_and_nothing_is_paid_twice(
            String meanwhile, Outcome outcome, long booked, String refused, int paid) {
        PayoutScenario scenario = signed(CrashPoint.never());
        boolean before = meanwhile.endsWith("before");
        if (before) {
            MEANWHILE.get(meanwhile).accept(scenario);
        }
        scenario.order(1);
        scenario.consumeOrders();
        scenario.consumeOrders();
        if (!before) {
            MEANWHILE.get(meanwhile).accept(scenario);
            scenario.consumeOrders();
        }

        Entry entry = Objects.requireNonNull(scenario.compared(1, "n-1"));
        assertThat(entry.outcome()).isEqualTo(outcome);
        assertThat(entry.booked()).isEqualTo(booked);
        assertThat(entry.difference()).isEqualTo(REWARD - booked);
        assertThat(entry.ledgerLine() == null).isEqualTo(booked == 0);
        assertThat(entry.line().refused()).isEqualTo(refused);
        assertThat(paidLines(scenario)).isEqualTo(paid + 1);
        assertThat(Objects.requireNonNull(scenario.compared(1, "n-2")).outcome())
                .isEqualTo(Outcome.PAID);
        assertThat(scenario.compared(1).booked()).isEqualTo(booked + REWARD);
        assertThat(scenario.compared(1).returned())
                .isEqualTo(outcome == Outcome.RECOVERED || outcome == Outcome.REVERSED ? REWARD : 0);
        assertThat(scenario.sheet(1).state()).isEqualTo(State.PAID);
        assertThat(scenario.budget.verifyLedger().isIntact()).isTrue();
    }

    @Test
    void a_sheet_that_is_not_paid_yet_shows_what_may_be_paid() {
        PayoutScenario scenario = signed(CrashPoint.never());
        scenario.order(1);

        Entry entry = Objects.requireNonNull(scenario.compared(1, "n-1"));
        assertThat(entry.outcome()).isEqualTo(Outcome.TO_PAY);
        assertThat(entry.booked()).isZero();
        assertThat(scenario.compared(1, "n-3"))
                .satisfies(
                        line -> assertThat(line.difference()).as("not received").isZero());
        assertThat(scenario.sheet(1).state()).isEqualTo(State.PAYING);
    }

    @Test
    void who_did_not_sign_is_on_the_next_sheet() {
        PayoutScenario scenario = signed(CrashPoint.never());
        assertThat(scenario.shown().free()).as("on an open sheet").isEmpty();
        scenario.order(1);
        assertThatThrownBy(scenario::make).as("still being paid").isInstanceOf(ASheetHasARewardToPay.class);
        scenario.consumeOrders();

        assertThat(scenario.shown().free()).extracting(PayoutLine::nominationId).containsExactly("n-3");
        assertThat(scenario.make().lines()).extracting(PayoutLine::nominationId).containsExactly("n-3");
        assertThat(scenario.budget.reward("n-3").standing()).isEqualTo(RewardStatus.COMMITTED);
    }

    @Test
    void a_line_has_what_the_decision_says() {
        PayoutScenario scenario = PayoutScenario.committed("n-1");

        assertThat(scenario.make().lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Hoàng Văn Đức");
            assertThat(line.unitName()).isEqualTo("Trường học (mẫu)");
            assertThat(line.decision()).isEqualTo("05/QĐ-UBND");
            assertThat(line.amount()).isEqualTo(REWARD);
            assertThat(Objects.requireNonNull(line.maySign()).title()).isEqualTo("Giáo viên");
        });
    }

    @Test
    void units_and_forms_are_chosen() {
        PayoutScenario scenario = PayoutScenario.committed("n-1", "n-2");

        for (Selection other : List.of(
                new Selection(Set.of("van-phong"), Set.of()),
                new Selection(Set.of(), Set.of("LAO_DONG_TIEN_TIEN")),
                new Selection(Set.of("truong-hoc"), Set.of("LAO_DONG_TIEN_TIEN")))) {
            assertThatThrownBy(() -> scenario.make(other)).isInstanceOf(ASheetHasARewardToPay.class);
        }
        assertThat(scenario.make(new Selection(Set.of("truong-hoc"), Set.of("GIAY_KHEN")))
                        .lines())
                .hasSize(2);
    }

    @Test
    void only_the_accountant_makes_and_pays_and_names_what_was_read() {
        PayoutScenario scenario = signed(CrashPoint.never());
        ChangePayoutSheet change = new ChangePayoutSheet(scenario.books);
        ChangePayoutSheet.Pay pay = new ChangePayoutSheet.Pay(PayoutScenario.DAY);

        assertThatThrownBy(
                        () -> change.change(LedgerFixtures.CONFERENCE, 1, 1, pay, People.commandBy(People.ACCOUNTANT)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> change.change(LedgerFixtures.CONFERENCE, 1, 1, pay, People.commandBy(People.CHAIRMAN)))
                .isInstanceOf(NotAllowed.class);
    }

    /** Plays the batch once for each of its writes, with a crash there, and delivers the order again. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void after_a_crash_at_any_write_each_reward_is_paid_exactly_once(boolean afterWrite) {
        int setUp = writesOfSetUp();
        int crashes = 0;
        CrashPoint crashPoint;
        do {
            crashes++;
            crashPoint = afterWrite ? CrashPoint.afterWrite(setUp + crashes) : CrashPoint.beforeWrite(setUp + crashes);
            PayoutScenario scenario = signed(crashPoint);
            deliver(() -> scenario.order(1));
            if (scenario.sheet(1).state() == State.OPEN) {
                scenario.order(1);
            }
            deliver(scenario::consumeOrders);
            scenario.consumeOrders();

            assertThat(paidLines(scenario)).as("crashed at write %d", crashes).isEqualTo(2);
            assertThat(scenario.sheet(1).state()).isEqualTo(State.PAID);
            assertThat(scenario.compared(1).booked()).isEqualTo(2 * REWARD);
            assertThat(scenario.budget.verifyLedger().isIntact()).isTrue();
        } while (crashPoint.isReached());
        assertThat(crashes).isGreaterThan(8);
    }

    /** The order is one write, so what a crash after it left is read from the sheet. */
    private static void deliver(Runnable step) {
        try {
            step.run();
        } catch (SimulatedCrash crash) {
            // The broker delivers again, the accountant tries again.
        }
    }

    private static int writesOfSetUp() {
        int writes = 0;
        boolean reached = true;
        while (reached) {
            writes++;
            CrashPoint crashPoint = CrashPoint.beforeWrite(writes);
            try {
                signed(crashPoint);
            } catch (SimulatedCrash crash) {
                // One write more.
            }
            reached = crashPoint.isReached();
        }
        return writes - 1;
    }

    /** Two sign, one by a proxy, and one does not come. */
    private static PayoutScenario signed(CrashPoint crashPoint) {
        PayoutScenario scenario = PayoutScenario.committed(crashPoint, "n-1", "n-2", "n-3");
        scenario.make();
        scenario.mark(1, "n-1", How.SIGNED);
        scenario.mark(1, "n-2", How.PROXY);
        scenario.mark(1, "n-3", How.NOT_RECEIVED);
        scenario.scan(1);
        return scenario;
    }

    private static void reverse(PayoutScenario scenario) {
        scenario.budget.proposeReversalOfPayment("n-1", "Nhầm người (mẫu)", "wrong");
        scenario.budget.settleReversalOfPayment("n-1", null, People.CHAIRMAN);
    }

    private static long paidLines(PayoutScenario scenario) {
        return scenario.budget.ledger.all().stream()
                .filter(line -> line.entry().movement() == Movement.PAID)
                .count();
    }
}
