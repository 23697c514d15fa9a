package vn.vinhdanh.budget.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.budget.fixtures.Estimating.MEALS;
import static vn.vinhdanh.budget.fixtures.Estimating.REFRESHMENTS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.budget.domain.estimate.SpendingNorm.Per;
import vn.vinhdanh.budget.domain.estimate.SpendingNorms.Approved;

class SpendingNormsTest {

    private static final List<SpendingNorm> LAW = List.of(REFRESHMENTS, MEALS);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void without_approvals_the_law_holds_from_its_first_day() {
        SpendingNorms none = SpendingNorms.none("x");

        assertThat(none.inForceOn(LocalDate.of(2017, 7, 1), LAW)).containsExactly(MEALS, REFRESHMENTS);
        assertThat(none.inForceOn(LocalDate.of(2017, 6, 30), LAW)).isEmpty();
    }

    @Test
    void a_norm_of_the_commune_holds_from_its_first_to_its_last_day() {
        SpendingNorm own = refreshments(30_000, NEW_YEAR, LocalDate.of(2026, 12, 31));
        SpendingNorms norms = SpendingNorms.none("x").note(new Approved(own, 1)).state();

        assertThat(norms.inForceOn(LocalDate.of(2025, 12, 31), LAW)).containsExactly(MEALS, REFRESHMENTS);
        assertThat(norms.inForceOn(NEW_YEAR, LAW)).containsExactly(MEALS, own);
        assertThat(norms.inForceOn(LocalDate.of(2026, 12, 31), LAW)).containsExactly(MEALS, own);
        assertThat(norms.inForceOn(LocalDate.of(2027, 1, 1), LAW)).containsExactly(MEALS, REFRESHMENTS);
    }

    @Test
    void of_the_same_first_day_the_newest_approval_holds_in_any_order_of_arrival() {
        Approved first = new Approved(refreshments(30_000, REFRESHMENTS.from(), null), 1);
        Approved second = new Approved(refreshments(35_000, REFRESHMENTS.from(), null), 2);
        SpendingNorms inOrder =
                SpendingNorms.none("x").note(first).state().note(second).state();
        SpendingNorms late =
                SpendingNorms.none("x").note(second).state().note(first).state();

        assertThat(inOrder.approved()).containsExactly(second);
        assertThat(late).isEqualTo(inOrder);
        assertThat(inOrder.note(second).changesNothing(inOrder)).isTrue();
        assertThat(inOrder.inForceOn(NEW_YEAR, LAW)).containsExactly(MEALS, second.norm());
    }

    @Test
    void another_first_day_or_subject_replaces_nothing() {
        Approved one = new Approved(refreshments(30_000, NEW_YEAR, null), 1);
        Approved later = new Approved(refreshments(35_000, NEW_YEAR.plusDays(1), null), 2);
        SpendingNorm gift = new SpendingNorm("gifts", "Quà", 200_000, Per.UNIT, NEW_YEAR, null, "thử", true);
        SpendingNorms norms = SpendingNorms.none("x")
                .note(one)
                .state()
                .note(later)
                .state()
                .note(new Approved(gift, 3))
                .state();

        assertThat(norms.approved()).hasSize(3);
        assertThat(norms.inForceOn(NEW_YEAR, LAW)).containsExactly(gift, MEALS, one.norm());
        assertThat(norms.inForceOn(NEW_YEAR.plusDays(1), LAW)).containsExactly(gift, MEALS, later.norm());
    }

    private static SpendingNorm refreshments(long amount, LocalDate from, @Nullable LocalDate until) {
        return new SpendingNorm(
                "refreshments",
                "Nước uống giữa giờ",
                amount,
                Per.PERSON_AND_HALF_DAY,
                from,
                until,
                "Nghị quyết (mẫu)",
                true);
    }
}
