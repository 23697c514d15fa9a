package vn.vinhdanh.budget.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.ledger.Finding.Fault;
import vn.vinhdanh.budget.domain.ledger.Ledger.StoredLine;
import vn.vinhdanh.budget.fixtures.Money;
import vn.vinhdanh.budget.fixtures.People;

class AuditTest {

    private final List<LedgerLine> lines = new ArrayList<>();
    private final Audit audit = new Audit(Money.REWARD_FUND);

    @BeforeEach
    void a_ledger_of_five_lines_that_are_remembered() {
        lines.add(Money.allocated(5_000_000));
        follow("reward/a/1", Movement.RESERVED);
        follow("reward/a/2", Movement.COMMITTED);
        follow("reward/b/1", Movement.RESERVED);
        follow("reward/a/3", Movement.PAID);
        lines.forEach(line -> audit.remember(Booked.as(line)));
    }

    @Test
    void an_untouched_ledger_is_intact_and_its_trial_balance_is_zero() {
        LedgerVerification verdict = verdict();

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.lines()).isEqualTo(5);
        assertThat(verdict.balances()).isEqualTo(new Balances(5_000_000, 3_580_000, 710_000, 0, 710_000));
        assertThat(verdict.balances().trial()).isZero();
    }

    @Test
    void a_changed_amount_is_found_on_its_line_and_nowhere_else() {
        LedgerLine line = lines.get(1);
        lines.set(1, with(line, Money.entry(line.entry().posting(), Movement.RESERVED, 10_000), line.after()));

        assertThat(findings())
                .containsExactly(at(2, Fault.CHANGED), at(2, Fault.BALANCE_WRONG), at(2, Fault.NOT_AS_REMEMBERED));
    }

    @Test
    void a_changed_text_is_found_though_no_sum_is_wrong() {
        LedgerLine line = lines.get(4);
        Entry other = new Entry(
                "reward/a/3",
                Movement.PAID,
                710_000,
                People.COMMUNE,
                "nomination",
                "QĐ 02/2025",
                "ke.toan",
                People.MORNING);
        lines.set(4, with(line, other, line.after()));

        assertThat(findings()).containsExactly(at(5, Fault.CHANGED));
    }

    @Test
    void a_line_rewritten_with_a_fitting_hash_breaks_the_chain_behind_it() {
        LedgerLine forged = lines.get(1).asHead().followedBy(Money.entry("reward/a/2", Movement.COMMITTED, 700_000));
        lines.set(2, forged);

        assertThat(findings()).contains(at(4, Fault.CHAIN_BROKEN), at(4, Fault.BALANCE_WRONG));
        assertThat(findings()).contains(at(3, Fault.NOT_AS_REMEMBERED)).doesNotContain(at(3, Fault.CHANGED));
    }

    @Test
    void a_removed_line_is_named() {
        lines.remove(2);

        assertThat(findings()).containsExactly(at(3, Fault.MISSING), at(3, Fault.NOT_AS_REMEMBERED));
    }

    @Test
    void lines_cut_off_at_the_end_are_found_by_those_who_remember_them() {
        lines.removeLast();

        assertThat(findings()).containsExactly(at(5, Fault.NOT_AS_REMEMBERED));
    }

    @Test
    void a_balance_below_zero_is_found() {
        LedgerLine line = lines.get(4);
        lines.set(4, with(line, line.entry(), new Balances(0, -710_000, 0, 0, 710_000)));

        assertThat(findings())
                .containsExactly(at(5, Fault.CHANGED), at(5, Fault.BALANCE_WRONG), at(5, Fault.BELOW_ZERO));
    }

    @Test
    void the_same_booking_twice_is_found_even_in_a_perfect_chain() {
        follow("reward/b/1", Movement.RESERVED);
        audit.remember(Booked.as(lines.getLast()));

        assertThat(findings()).containsExactly(at(6, Fault.BOOKED_TWICE));
    }

    @Test
    void a_line_slipped_in_at_the_end_of_a_perfect_chain_is_known_to_nobody() {
        lines.add(lines.getLast().asHead().followedBy(Money.entry("allocation/2", Movement.ALLOCATED, 9_000_000)));

        assertThat(findings()).containsExactly(at(6, Fault.KNOWN_TO_NOBODY));
    }

    @Test
    void a_line_booked_while_the_ledger_is_read_is_explained_when_asked_again() {
        follow("reward/c/1", Movement.RESERVED);
        follow("reward/d/1", Movement.RESERVED);
        lines.forEach(line -> audit.read(new StoredLine(line.id(), line)));

        assertThat(audit.isPuzzled()).isTrue();
        audit.explain(Booked.as(lines.get(5)));
        audit.explain(new Claim(7, lines.get(6).entry()));

        assertThat(audit.isPuzzled()).isFalse();
        assertThat(audit.verdict().isIntact()).isTrue();
    }

    @Test
    void what_is_no_line_at_all_is_said_so_and_reading_goes_on() {
        audit.read(new StoredLine(lines.get(0).id(), lines.get(0)));
        audit.read(new StoredLine(lines.get(1).id(), null));
        lines.subList(2, 5).forEach(line -> audit.read(new StoredLine(line.id(), line)));

        assertThat(audit.verdict().findings()).containsExactly(at(2, Fault.UNREADABLE), at(2, Fault.NOT_AS_REMEMBERED));
        assertThat(audit.verdict().lines()).isEqualTo(5);
    }

    @Test
    void a_line_moved_under_another_id_is_found() {
        audit.read(new StoredLine(Money.REWARD_FUND.line(2), lines.get(0)));

        assertThat(audit.verdict().isIntact()).isFalse();
    }

    private void follow(String posting, Movement movement) {
        lines.add(lines.getLast().asHead().followedBy(Money.entry(posting, movement, Money.GIAY_KHEN)));
    }

    private static LedgerLine with(LedgerLine line, Entry entry, Balances after) {
        return new LedgerLine(line.fund(), line.number(), entry, after, line.previousHash(), line.hash());
    }

    private static Finding at(long number, Fault fault) {
        return new Finding(Money.REWARD_FUND.line(number), fault);
    }

    private List<Finding> findings() {
        return verdict().findings();
    }

    private LedgerVerification verdict() {
        lines.forEach(line -> audit.read(new StoredLine(line.id(), line)));
        return audit.verdict();
    }
}
