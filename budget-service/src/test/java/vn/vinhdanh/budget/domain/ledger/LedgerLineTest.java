package vn.vinhdanh.budget.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.ledger.LedgerRules.FundNeverGoesBelowZero;
import vn.vinhdanh.budget.fixtures.LedgerFixtures;
import vn.vinhdanh.budget.fixtures.People;

class LedgerLineTest {

    @Test
    void line_ids_sort_like_their_numbers() {
        assertThat(LedgerFixtures.REWARD_FUND.line(9)).endsWith("/REWARD_FUND/000000000009");
        assertThat(LedgerFixtures.REWARD_FUND.line(9)).isLessThan(LedgerFixtures.REWARD_FUND.line(10));
    }

    @Test
    void each_line_names_the_hash_of_the_line_before_it() {
        LedgerLine first = LedgerFixtures.allocated(1_000_000);
        LedgerLine second = first.asHead()
                .followedBy(LedgerFixtures.entry("reward/a/1", Movement.RESERVED, LedgerFixtures.GIAY_KHEN));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(first.isIntact()).isTrue();
        assertThat(second.isIntact()).isTrue();
    }

    @Test
    void a_fund_can_be_emptied_but_not_overdrawn() {
        LedgerHead head = LedgerFixtures.allocated(LedgerFixtures.GIAY_KHEN).asHead();

        assertThat(head.followedBy(LedgerFixtures.entry("a", Movement.RESERVED, LedgerFixtures.GIAY_KHEN))
                        .after()
                        .available())
                .isZero();
        assertThatThrownBy(() ->
                        head.followedBy(LedgerFixtures.entry("a", Movement.RESERVED, LedgerFixtures.GIAY_KHEN + 1)))
                .isInstanceOf(FundNeverGoesBelowZero.class);
    }

    @Test
    void text_moved_from_one_field_into_the_next_changes_the_hash() {
        LedgerHead empty = LedgerHead.empty(LedgerFixtures.REWARD_FUND);

        assertThat(empty.followedBy(entry("12:x", "y")).hash())
                .isNotEqualTo(empty.followedBy(entry("12:", "xy")).hash());
    }

    @Test
    void a_note_in_decomposed_unicode_is_stored_composed() {
        assertThat(entry(Normalizer.normalize("Quyết định", Normalizer.Form.NFD), "a")
                        .note())
                .isEqualTo("Quyết định");
    }

    private static Entry entry(String note, String by) {
        return new Entry("a", Movement.ALLOCATED, 1, People.COMMUNE, null, note, by, People.MORNING);
    }
}
