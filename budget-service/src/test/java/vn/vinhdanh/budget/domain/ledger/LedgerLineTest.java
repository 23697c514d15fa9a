package vn.vinhdanh.budget.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.fixtures.Money;
import vn.vinhdanh.budget.fixtures.People;

class LedgerLineTest {

    @Test
    void ids_sort_as_numbers_do() {
        assertThat(Money.REWARD_FUND.line(9)).endsWith("/REWARD_FUND/000000000009");
        assertThat(Money.REWARD_FUND.line(9)).isLessThan(Money.REWARD_FUND.line(10));
    }

    @Test
    void each_line_names_the_hash_of_the_line_before_it() {
        LedgerLine first = Money.allocated(1_000_000);
        LedgerLine second = first.asHead().followedBy(Money.entry("reward/a/1", Movement.RESERVED, Money.GIAY_KHEN));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(first.isIntact()).isTrue();
        assertThat(second.isIntact()).isTrue();
    }

    @Test
    void the_last_dong_can_be_taken_and_not_one_more() {
        LedgerHead head = Money.allocated(Money.GIAY_KHEN).asHead();

        assertThat(head.followedBy(Money.entry("a", Movement.RESERVED, Money.GIAY_KHEN))
                        .after()
                        .available())
                .isZero();
        assertThatThrownBy(() -> head.followedBy(Money.entry("a", Movement.RESERVED, Money.GIAY_KHEN + 1)))
                .isInstanceOf(FundNeverGoesBelowZero.class);
    }

    @Test
    void text_can_not_slip_from_one_field_into_the_next_under_the_same_hash() {
        LedgerHead empty = LedgerHead.empty(Money.REWARD_FUND);

        assertThat(empty.followedBy(entry("12:x", "y")).hash())
                .isNotEqualTo(empty.followedBy(entry("12:", "xy")).hash());
    }

    @Test
    void a_note_typed_in_decomposed_letters_is_kept_composed() {
        assertThat(entry(Normalizer.normalize("Quyết định", Normalizer.Form.NFD), "a")
                        .note())
                .isEqualTo("Quyết định");
    }

    private static Entry entry(String note, String by) {
        return new Entry("a", Movement.ALLOCATED, 1, People.COMMUNE, null, note, by, People.MORNING);
    }
}
