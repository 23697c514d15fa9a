package vn.vinhdanh.budget.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.ledger.Finding.Defect;
import vn.vinhdanh.budget.domain.ledger.Ledger.StoredLine;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;

class AuditTest {

    private final List<LedgerLine> lines = new ArrayList<>();
    private final Audit audit = new Audit(LedgerFixtures.REWARD_FUND);

    @BeforeEach
    void create_a_ledger_of_five_expected_lines() {
        lines.add(LedgerFixtures.allocated(5_000_000));
        follow("reward/a/1", Movement.RESERVED);
        follow("reward/a/2", Movement.COMMITTED);
        follow("reward/b/1", Movement.RESERVED);
        follow("reward/a/3", Movement.PAID);
        lines.forEach(line -> audit.expect(Booked.as(line)));
    }

    @Test
    void an_untouched_ledger_is_intact_and_its_trial_balance_is_zero() {
        LedgerVerification verification = verify();

        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.lines()).isEqualTo(5);
        assertThat(verification.balances()).isEqualTo(new Balances(5_000_000, 3_580_000, 710_000, 0, 710_000));
        assertThat(verification.balances().trialBalance()).isZero();
    }

    @Test
    void a_changed_amount_is_reported_only_on_its_own_line() {
        LedgerLine line = lines.get(1);
        lines.set(1, with(line, LedgerFixtures.entry(line.entry().posting(), Movement.RESERVED, 10_000), line.after()));

        assertThat(findings())
                .containsExactly(at(2, Defect.CHANGED), at(2, Defect.BALANCE_WRONG), at(2, Defect.NOT_AS_REMEMBERED));
    }

    @Test
    void a_changed_note_is_reported_although_all_sums_are_right() {
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

        assertThat(findings()).containsExactly(at(5, Defect.CHANGED));
    }

    @Test
    void a_line_rewritten_with_a_matching_hash_breaks_the_chain_after_it() {
        LedgerLine forged =
                lines.get(1).asHead().followedBy(LedgerFixtures.entry("reward/a/2", Movement.COMMITTED, 700_000));
        lines.set(2, forged);

        assertThat(findings()).contains(at(4, Defect.CHAIN_BROKEN), at(4, Defect.BALANCE_WRONG));
        assertThat(findings()).contains(at(3, Defect.NOT_AS_REMEMBERED)).doesNotContain(at(3, Defect.CHANGED));
    }

    @Test
    void a_removed_line_is_reported_by_its_id() {
        lines.remove(2);

        assertThat(findings()).containsExactly(at(3, Defect.MISSING), at(3, Defect.NOT_AS_REMEMBERED));
    }

    @Test
    void a_line_removed_at_the_end_is_reported_because_its_claimant_has_a_copy() {
        lines.removeLast();

        assertThat(findings()).containsExactly(at(5, Defect.NOT_AS_REMEMBERED));
    }

    @Test
    void a_balance_below_zero_is_reported() {
        LedgerLine line = lines.get(4);
        lines.set(4, with(line, line.entry(), new Balances(0, -710_000, 0, 0, 710_000)));

        assertThat(findings())
                .containsExactly(at(5, Defect.CHANGED), at(5, Defect.BALANCE_WRONG), at(5, Defect.BELOW_ZERO));
    }

    @Test
    void a_booking_entered_twice_is_reported_although_the_chain_is_intact() {
        follow("reward/b/1", Movement.RESERVED);
        audit.expect(Booked.as(lines.getLast()));

        assertThat(findings()).containsExactly(at(6, Defect.BOOKED_TWICE));
    }

    @Test
    void a_line_inserted_at_the_end_of_an_intact_chain_is_reported_as_unknown() {
        lines.add(lines.getLast()
                .asHead()
                .followedBy(LedgerFixtures.entry("allocation/2", Movement.ALLOCATED, 9_000_000)));

        assertThat(findings()).containsExactly(at(6, Defect.KNOWN_TO_NOBODY));
    }

    @Test
    void lines_booked_during_the_audit_are_explained_afterwards() {
        follow("reward/c/1", Movement.RESERVED);
        follow("reward/d/1", Movement.RESERVED);
        lines.forEach(line -> audit.read(new StoredLine(line.id(), line)));

        assertThat(audit.hasUnexplainedLines()).isTrue();
        audit.explain(Booked.as(lines.get(5)));
        audit.explain(new Claim(7, lines.get(6).entry()));

        assertThat(audit.hasUnexplainedLines()).isFalse();
        assertThat(audit.result().isIntact()).isTrue();
    }

    @Test
    void an_unreadable_line_is_reported_and_the_audit_continues() {
        audit.read(new StoredLine(lines.get(0).id(), lines.get(0)));
        audit.read(new StoredLine(lines.get(1).id(), null));
        lines.subList(2, 5).forEach(line -> audit.read(new StoredLine(line.id(), line)));

        assertThat(audit.result().findings())
                .containsExactly(at(2, Defect.UNREADABLE), at(2, Defect.NOT_AS_REMEMBERED));
        assertThat(audit.result().lines()).isEqualTo(5);
    }

    @Test
    void a_line_stored_under_another_id_is_reported() {
        audit.read(new StoredLine(LedgerFixtures.REWARD_FUND.line(2), lines.get(0)));

        assertThat(audit.result().isIntact()).isFalse();
    }

    private void follow(String posting, Movement movement) {
        lines.add(
                lines.getLast().asHead().followedBy(LedgerFixtures.entry(posting, movement, LedgerFixtures.GIAY_KHEN)));
    }

    private static LedgerLine with(LedgerLine line, Entry entry, Balances after) {
        return new LedgerLine(line.fund(), line.number(), entry, after, line.previousHash(), line.hash());
    }

    private static Finding at(long number, Defect defect) {
        return new Finding(LedgerFixtures.REWARD_FUND.line(number), defect);
    }

    private List<Finding> findings() {
        return verify().findings();
    }

    private LedgerVerification verify() {
        lines.forEach(line -> audit.read(new StoredLine(line.id(), line)));
        return audit.result();
    }
}
