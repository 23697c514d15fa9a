package vn.vinhdanh.budget.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.budget.fixtures.Estimating.ACCOUNTANT;
import static vn.vinhdanh.budget.fixtures.Estimating.CHAIRMAN;
import static vn.vinhdanh.budget.fixtures.Estimating.NOW;
import static vn.vinhdanh.budget.fixtures.Estimating.OCCASION;
import static vn.vinhdanh.budget.fixtures.Estimating.OFFICER;
import static vn.vinhdanh.budget.fixtures.Estimating.TODAY;
import static vn.vinhdanh.budget.fixtures.Estimating.banner;
import static vn.vinhdanh.budget.fixtures.Estimating.coded;
import static vn.vinhdanh.budget.fixtures.Estimating.none;
import static vn.vinhdanh.budget.fixtures.Estimating.water;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateApproved;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateReturned;
import vn.vinhdanh.budget.domain.estimate.EstimateEvent.EstimateSubmitted;
import vn.vinhdanh.budget.domain.estimate.EstimateVersion.Objection;
import vn.vinhdanh.budget.domain.estimate.Figures.Reckoned;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

class EstimateTest {

    private static final Objection TOO_DEAR = new Objection(1, "Giá cao hơn báo giá");

    private static final Estimate DRAFT = none().prepare(List.of(water(20_000, null), banner()), null, OFFICER)
            .state();
    private static final Estimate SUBMITTED = DRAFT.submit(NOW, ACCOUNTANT).state();
    private static final Estimate APPROVED = SUBMITTED.approve(CHAIRMAN).state();
    private static final Estimate RETURNED =
            SUBMITTED.sendBack(null, List.of(TOO_DEAR), CHAIRMAN).state();

    private static Estimate in(String state) {
        return switch (state) {
            case "NONE" -> none();
            case "DRAFT" -> DRAFT;
            case "SUBMITTED" -> SUBMITTED;
            case "APPROVED" -> APPROVED;
            default -> RETURNED;
        };
    }

    private static Outcome<Estimate, EstimateEvent> on(Estimate estimate, String command) {
        return switch (command) {
            case "prepare" -> estimate.prepare(List.of(banner()), null, OFFICER);
            case "adjust" -> estimate.prepare(List.of(banner()), "Thêm ma két", OFFICER);
            case "submit" -> estimate.submit(NOW, OFFICER);
            case "approve" -> estimate.approve(CHAIRMAN);
            default -> estimate.sendBack("Xem lại", List.of(), CHAIRMAN);
        };
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NONE,      prepare, 1 DRAFT
            NONE,      adjust,  1 DRAFT
            NONE,      submit,  OnlyADraftIsSubmitted
            NONE,      approve, OnlyASubmittedEstimateIsSettled
            NONE,      return,  OnlyASubmittedEstimateIsSettled
            DRAFT,     prepare, 1 DRAFT
            DRAFT,     adjust,  1 DRAFT
            DRAFT,     submit,  1 SUBMITTED
            DRAFT,     approve, OnlyASubmittedEstimateIsSettled
            DRAFT,     return,  OnlyASubmittedEstimateIsSettled
            SUBMITTED, prepare, ASubmittedEstimateWaits
            SUBMITTED, adjust,  ASubmittedEstimateWaits
            SUBMITTED, submit,  OnlyADraftIsSubmitted
            SUBMITTED, approve, 1 APPROVED
            SUBMITTED, return,  1 RETURNED
            APPROVED,  prepare, AnAdjustmentSaysWhy
            APPROVED,  adjust,  2 DRAFT
            APPROVED,  submit,  OnlyADraftIsSubmitted
            APPROVED,  approve, OnlyASubmittedEstimateIsSettled
            APPROVED,  return,  OnlyASubmittedEstimateIsSettled
            RETURNED,  prepare, 2 DRAFT
            RETURNED,  adjust,  2 DRAFT
            RETURNED,  submit,  OnlyADraftIsSubmitted
            RETURNED,  approve, OnlyASubmittedEstimateIsSettled
            RETURNED,  return,  OnlyASubmittedEstimateIsSettled
            """)
    void each_state_takes_its_commands_and_refuses_the_others(String state, String command, String expected) {
        String result;
        try {
            EstimateVersion last = on(in(state), command).state().last().orElseThrow();
            result = last.number() + " " + last.state();
        } catch (RuleViolation refused) {
            result = refused.code();
        }
        assertThat(result).isEqualTo(expected);
    }

    @Test
    void a_draft_follows_the_places_and_a_submitted_version_does_not() {
        Figures more = new Figures(200, TODAY, NOW.norms());

        assertThat(draft().total(NOW)).isEqualTo(300 * 20_000 + 1_500_000);
        assertThat(draft().total(more)).isEqualTo(400 * 20_000 + 1_500_000);
        assertThat(draft().reckoned(NOW)).extracting(Reckoned::quantity).containsExactly(300L, 1L);
        assertThat(SUBMITTED.last().orElseThrow().total(more)).isEqualTo(7_500_000);
        assertThat(SUBMITTED.last().orElseThrow().total()).isEqualTo(7_500_000);
        assertThat(SUBMITTED.last().orElseThrow().figures(more).norms())
                .as("only the norms that a line names")
                .extracting(SpendingNorm::subject)
                .containsExactly("refreshments");
    }

    @Test
    void each_step_is_told_with_its_version() {
        assertThat(DRAFT.submit(NOW, OFFICER).events())
                .containsExactly(new EstimateSubmitted(
                        DRAFT, DRAFT.submit(NOW, OFFICER).state().last().orElseThrow()));
        assertThat(SUBMITTED.approve(CHAIRMAN).events())
                .containsExactly(new EstimateApproved(SUBMITTED, APPROVED.last().orElseThrow()));
        assertThat(SUBMITTED.sendBack(null, List.of(TOO_DEAR), CHAIRMAN).events())
                .containsExactly(new EstimateReturned(SUBMITTED, RETURNED.last().orElseThrow()));
        assertThat(none().prepare(List.of(banner()), null, OFFICER).events()).isEmpty();
    }

    @Test
    void a_price_above_the_norm_needs_a_reason() {
        Estimate dear =
                none().prepare(List.of(water(25_000, null)), null, OFFICER).state();
        Estimate explained = none().prepare(List.of(water(25_000, "Nước đóng chai")), null, OFFICER)
                .state();

        assertThat(dear.last().orElseThrow().reckoned(NOW).getFirst().isOverNorm())
                .isTrue();
        assertThat(draft().reckoned(NOW).getFirst().isOverNorm()).isFalse();
        assertThat(draft().reckoned(NOW).getLast().isOverNorm()).isFalse();
        assertThatThrownBy(() -> dear.submit(NOW, OFFICER))
                .isInstanceOf(EstimateRules.OverTheNormNeedsAReason.class)
                .hasMessageContaining("Nước uống");
        assertThat(explained.submit(NOW, OFFICER).events()).hasSize(1);
        assertThat(dear.submit(new Figures(150, TODAY, List.of()), OFFICER).events())
                .as("without a norm in force there is no limit")
                .hasSize(1);
    }

    @Test
    void an_estimate_that_comes_to_nothing_is_not_submitted() {
        Estimate empty = none().prepare(List.of(), null, OFFICER).state();
        Figures nobody = new Figures(0, TODAY, NOW.norms());
        Estimate water =
                none().prepare(List.of(water(20_000, null)), null, OFFICER).state();

        assertThatThrownBy(() -> empty.submit(NOW, OFFICER)).isInstanceOf(EstimateRules.AnEstimateAsksForMoney.class);
        assertThatThrownBy(() -> water.submit(nobody, OFFICER))
                .isInstanceOf(EstimateRules.AnEstimateAsksForMoney.class);
    }

    @Test
    void who_prepared_any_part_of_it_does_not_approve_it() {
        Estimate again = RETURNED.prepare(List.of(banner()), null, ACCOUNTANT)
                .state()
                .submit(NOW, ACCOUNTANT)
                .state();

        assertThat(again.last().orElseThrow().preparers()).containsExactly("can.bo", "ke.toan");
        assertThatThrownBy(() -> again.approve(OFFICER)).isInstanceOf(EstimateRules.WhoPreparesDoesNotApprove.class);
        assertThatThrownBy(() -> SUBMITTED.approve(ACCOUNTANT))
                .as("submitting is a part")
                .isInstanceOf(EstimateRules.WhoPreparesDoesNotApprove.class);
        assertThat(again.approve(CHAIRMAN).state().approved().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void a_return_says_what_to_mend() {
        assertThatThrownBy(() -> SUBMITTED.sendBack(null, List.of(), CHAIRMAN))
                .isInstanceOf(EstimateRules.AReturnSaysWhatToMend.class);
        assertThatThrownBy(() -> SUBMITTED.sendBack(null, List.of(new Objection(3, "Lạ")), CHAIRMAN))
                .isInstanceOf(InvalidInput.class);
        assertThat(RETURNED.last().orElseThrow().settlement().objections()).containsExactly(TOO_DEAR);
        assertThat(SUBMITTED
                        .sendBack("Xem lại", List.of(), CHAIRMAN)
                        .state()
                        .last()
                        .orElseThrow()
                        .settlement()
                        .reason())
                .isEqualTo("Xem lại");
        assertThat(RETURNED.approved()).isEmpty();
    }

    @Test
    void lines_keep_their_codes_through_the_versions_and_none_is_given_twice() {
        Estimate next = RETURNED.prepare(List.of(banner(), coded(1, water(15_000, null))), null, OFFICER)
                .state();
        Estimate third = next.prepare(List.of(banner()), null, OFFICER).state();

        assertThat(codes(DRAFT)).containsExactly(1, 2);
        assertThat(codes(next)).containsExactly(3, 1);
        assertThat(codes(third)).as("3 was of this draft").containsExactly(4);
        assertThat(next.version(1)).isEqualTo(RETURNED.last());
        assertThat(next.version(3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "1, 1", "-1, 2"})
    void a_line_that_the_estimate_never_had_or_one_named_twice_is_refused(int one, int other) {
        List<EstimateLine> lines = List.of(coded(one, banner()), coded(other, banner()));

        assertThatThrownBy(() -> DRAFT.prepare(lines, null, OFFICER)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_approved_version_holds_while_its_adjustment_is_prepared_and_returned() {
        Estimate adjusted =
                APPROVED.prepare(List.of(banner()), "Thêm ma két", OFFICER).state();
        Estimate returned = adjusted.submit(NOW, OFFICER)
                .state()
                .sendBack("Chưa cần", List.of(), CHAIRMAN)
                .state();

        assertThat(adjusted.last().orElseThrow().why()).isEqualTo("Thêm ma két");
        assertThat(adjusted.approved()).isEqualTo(APPROVED.last());
        assertThat(returned.approved().orElseThrow().number()).isEqualTo(1);
        assertThatThrownBy(() -> returned.prepare(List.of(banner()), null, OFFICER))
                .isInstanceOf(EstimateRules.AnAdjustmentSaysWhy.class);
        assertThat(RETURNED.prepare(List.of(banner()), "Vì thế", OFFICER)
                        .state()
                        .last()
                        .orElseThrow()
                        .why())
                .as("nothing is adjusted yet")
                .isNull();
    }

    @Test
    void it_follows_the_newest_plan() {
        Occasion newer = new Occasion(2, "Hội nghị khác (mẫu)", "Trùng Khánh", "UBND", "Chủ tịch", "Ai (mẫu)", "");
        Estimate planned = DRAFT.follow(OCCASION).state();

        assertThat(planned.occasion()).isEqualTo(OCCASION);
        assertThat(planned.versions()).isEqualTo(DRAFT.versions());
        assertThat(planned.follow(OCCASION).changesNothing(planned)).isTrue();
        Estimate followed = planned.follow(newer).state();
        assertThat(followed.occasion()).isEqualTo(newer);
        assertThat(followed.follow(OCCASION).state()).isEqualTo(followed);
    }

    @Test
    void quantities_and_prices_are_bounded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Quantity.MOST + 1, true));
        assertThat(new Quantity(Quantity.MOST, true).of(3)).isEqualTo(300_000);
        assertThat(new Quantity(1, false).of(3)).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> water(0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> water(EstimateLine.HIGHEST_PRICE + 1, null));
        assertThat(water(EstimateLine.HIGHEST_PRICE, null).unitPrice()).isEqualTo(EstimateLine.HIGHEST_PRICE);
        assertThat(water(1, null).unitPrice()).isEqualTo(1);
    }

    @Test
    void a_delegate_has_the_place_that_the_newest_fact_says() {
        DelegatePlace placed = DelegatePlace.unknown("x", "c").note(true, 2).state();

        assertThat(placed.taken()).isTrue();
        assertThat(placed.note(true, 2).changesNothing(placed)).isTrue();
        assertThat(placed.note(false, 1).state()).isEqualTo(placed);
        assertThat(placed.note(false, 3).state().taken()).isFalse();
    }

    private static EstimateVersion draft() {
        return DRAFT.last().orElseThrow();
    }

    private static List<Integer> codes(Estimate estimate) {
        return estimate.last().orElseThrow().lines().stream()
                .map(EstimateLine::code)
                .toList();
    }
}
