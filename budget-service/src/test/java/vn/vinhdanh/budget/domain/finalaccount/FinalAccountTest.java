package vn.vinhdanh.budget.domain.finalaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;
import static vn.vinhdanh.budget.fixtures.Estimating.CHAIRMAN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.finalaccount.Account.Difference;
import vn.vinhdanh.budget.domain.finalaccount.Account.Place;
import vn.vinhdanh.budget.domain.finalaccount.Account.Unpaid;
import vn.vinhdanh.budget.domain.finalaccount.FinalAccount.State;
import vn.vinhdanh.budget.domain.ledger.Balances;
import vn.vinhdanh.budget.domain.ledger.Entry;
import vn.vinhdanh.budget.domain.ledger.LedgerHead;
import vn.vinhdanh.budget.domain.ledger.LedgerLine;
import vn.vinhdanh.budget.domain.ledger.Movement;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;
import vn.vinhdanh.kernel.Outcome;

/** Each command in each state, and what an account comes to. */
class FinalAccountTest {

    private static final FinalAccount NONE = FinalAccount.none(People.COMMUNE, LedgerFixtures.CONFERENCE);
    private static final Account AGREED = account(lines(), 3, 0, 0, List.of());

    private static final Map<String, FinalAccount> STATES = Map.of(
            "INTERIM", NONE,
            "DECLARED", declared(),
            "APPROVED", declared().approve(AGREED, CHAIRMAN).state(),
            "RETURNED", declared().sendBack("Thiếu bảng kê (mẫu)", CHAIRMAN).state());

    private static final Map<String, Function<FinalAccount, Outcome<FinalAccount, Void>>> COMMANDS = Map.of(
            "declare", known -> known.declare(AGREED, true, Map.of(), ACCOUNTANT),
            "approve", known -> known.approve(AGREED, CHAIRMAN),
            "approve-own", known -> known.approve(AGREED, ACCOUNTANT),
            "approve-other", known -> known.approve(account(lines(), 4, 0, 0, List.of()), CHAIRMAN),
            "return", known -> known.sendBack("Thiếu bảng kê (mẫu)", CHAIRMAN));

    @ParameterizedTest
    @CsvSource({
        "INTERIM, declare, DECLARED",
        "INTERIM, approve, OnlyADeclaredAccountIsSettled",
        "INTERIM, return, OnlyADeclaredAccountIsSettled",
        "DECLARED, declare, ADeclaredAccountStands",
        "DECLARED, approve, APPROVED",
        "DECLARED, approve-own, WhoDeclaresDoesNotApprove",
        "DECLARED, approve-other, OnlyWhatStillHoldsIsApproved",
        "DECLARED, return, INTERIM",
        "APPROVED, declare, ADeclaredAccountStands",
        "APPROVED, approve, OnlyADeclaredAccountIsSettled",
        "APPROVED, return, OnlyADeclaredAccountIsSettled",
        "RETURNED, declare, DECLARED",
        "RETURNED, approve, OnlyADeclaredAccountIsSettled",
        "RETURNED, return, OnlyADeclaredAccountIsSettled",
    })
    void each_command_in_each_state(String state, String command, String expected) {
        FinalAccount before = STATES.get(state);
        if (expected.chars().anyMatch(Character::isLowerCase)) {
            assertThatThrownBy(() -> COMMANDS.get(command).apply(before))
                    .satisfies(
                            rule -> assertThat(rule.getClass().getSimpleName()).isEqualTo(expected));
        } else {
            assertThat(COMMANDS.get(command).apply(before).state().state()).isEqualTo(State.valueOf(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, 3, 0, 0, false, AFinalAccountFollowsTheClosing",
        "true, 4, 0, 0, false, AFinalAccountAgreesWithTheLedger",
        "true, 3, 1, 0, false, NothingIsOpenInAFinalAccount",
        "true, 3, 0, 1, false, NothingIsOpenInAFinalAccount",
        "true, 3, 0, 0, true, AnUnpaidRewardHasAReason",
    })
    void what_is_open_keeps_it_from_being_final(
            boolean closed, long booked, int advances, int waiting, boolean unpaid, String rule) {
        List<Unpaid> open = unpaid ? List.of(new Unpaid("n-1", "Nông Thị Mẫu", 7)) : List.of();
        Account account = account(lines(), booked, advances, waiting, open);

        assertThatThrownBy(() -> NONE.declare(account, closed, Map.of("n-1", " "), ACCOUNTANT))
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(rule));
    }

    @Test
    void a_reward_that_is_not_paid_has_a_reason() {
        Account account = account(lines(), 3, 0, 0, List.of(new Unpaid("n-1", "Nông Thị Mẫu", 7)));

        FinalAccount declared = NONE.declare(account, true, Map.of("n-1", "Đi vắng (mẫu)"), ACCOUNTANT)
                .state();

        assertThat(declared.declared()).satisfies(frozen -> {
            assertThat(frozen.account()).isEqualTo(account);
            assertThat(frozen.reasons()).containsEntry("n-1", "Đi vắng (mẫu)");
            assertThat(frozen.by()).isEqualTo(ACCOUNTANT);
        });
    }

    @Test
    void a_return_says_why_and_an_approval_who() {
        assertThat(STATES.get("RETURNED").returned())
                .isEqualTo(new FinalAccount.Return("Thiếu bảng kê (mẫu)", CHAIRMAN));
        assertThat(STATES.get("APPROVED").approved()).isEqualTo(CHAIRMAN);
    }

    @Test
    void lines_add_up() {
        BudgetAccount budget = AGREED.budget();

        assertThat(budget.estimated()).isEqualTo(30);
        assertThat(budget.adjusted()).isEqualTo(25);
        assertThat(budget.spent()).isEqualTo(3);
        assertThat(budget.advanced()).isEqualTo(2);
        assertThat(budget.lines().getFirst().left()).isEqualTo(5);
        assertThat(budget.lines().getLast().left()).isEqualTo(15);
        assertThat(budget.allocated()).isEqualTo(40);
        assertThat(budget.left()).isEqualTo(35);
        assertThat(AGREED.differences()).isEmpty();
    }

    @Test
    void what_the_fund_has_is_read_from_its_ledger() {
        assertThat(BudgetAccount.of(lines(), new Balances(40, 35, 0, 2, 3)))
                .isEqualTo(new BudgetAccount(lines(), 40, 3, 2, 35));
    }

    @Test
    void each_difference_from_the_ledger_is_named() {
        Account account = new Account(
                new BudgetAccount(lines(), 40, 4, 1, 35),
                new RewardAccount(100, 10, 50, 5, 20, 7, 37, 30, 5, 24),
                0,
                0,
                List.of());

        assertThat(account.differences())
                .containsExactly(
                        new Difference(Place.SPENT, 3, 4),
                        new Difference(Place.ADVANCED, 2, 1),
                        new Difference(Place.REWARD_FUND, 1, 0),
                        new Difference(Place.REWARDS_PAID, 24, 25));
    }

    @Test
    void the_lines_of_a_reward_fund_are_added_up_by_what_they_do() {
        FundTotals totals = new FundTotals(Set.of("own"));
        LedgerHead head = LedgerHead.empty(LedgerFixtures.REWARD_FUND);
        for (Object[] each : List.<Object[]>of(
                new Object[] {Movement.ALLOCATED, 1_000L, null},
                new Object[] {Movement.ALLOCATED, 100L, null},
                new Object[] {Movement.ALLOCATION_REVERSED, 100L, null},
                new Object[] {Movement.CARRIED_IN, 50L, null},
                new Object[] {Movement.RESERVED, 300L, "own"},
                new Object[] {Movement.COMMITTED, 300L, "own"},
                new Object[] {Movement.PAID, 300L, "own"},
                new Object[] {Movement.RESERVED, 80L, "other"},
                new Object[] {Movement.COMMITTED, 80L, "other"},
                new Object[] {Movement.PAID, 80L, "other"},
                new Object[] {Movement.PAYMENT_REVERSED, 80L, "other"},
                new Object[] {Movement.RECOVERED, 300L, "own"},
                new Object[] {Movement.CARRIED_OUT, 200L, null})) {
            LedgerLine line = head.followedBy(new Entry(
                    "p-" + head.number(),
                    (Movement) each[0],
                    (Long) each[1],
                    People.COMMUNE,
                    (String) each[2],
                    "",
                    "ke.toan",
                    People.MORNING));
            totals.add(line);
            head = line.asHead();
        }

        RewardAccount rewards = RewardAccount.of(totals, head.balances(), 0);
        assertThat(rewards).isEqualTo(new RewardAccount(1_000, 50, 300, 300, 200, 80, 770, 300, 300, 0));
        assertThat(rewards.imbalance()).isZero();
    }

    private static FinalAccount declared() {
        return NONE.declare(AGREED, true, Map.of(), ACCOUNTANT).state();
    }

    private static List<AccountLine> lines() {
        return List.of(new AccountLine(1, "Nước uống", 20, 10, 3, 2), new AccountLine(2, "Ma két", 10, 15, 0, 0));
    }

    private static Account account(
            List<AccountLine> lines, long booked, int advances, int waiting, List<Unpaid> unpaid) {
        return new Account(
                new BudgetAccount(lines, 40, booked, 2, 35),
                new RewardAccount(100, 10, 50, 5, 20, 8, 37, 30, 5, 25),
                advances,
                waiting,
                unpaid);
    }
}
