package vn.vinhdanh.nomination.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.Norm;
import vn.vinhdanh.nomination.domain.award.NormUnit;
import vn.vinhdanh.nomination.domain.award.Norms;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedAhead;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionIsNotDatedBeforeTheVote;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.ADecisionNumberIsUsedOnceAYear;
import vn.vinhdanh.nomination.domain.decision.DecisionRules.OnlyFormsInTheChairmansPowerAreAwarded;
import vn.vinhdanh.nomination.domain.nomination.Funding;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.AnUnfundedRewardIsNotApproved;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyASelectedNominationIsDecided;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Law;
import vn.vinhdanh.nomination.fixtures.People;
import vn.vinhdanh.nomination.fixtures.Plans;

/** The lines, the number and the signature of a decision. */
class DecisionTest {

    private static final LocalDate DATE = LocalDate.of(2025, 8, 20);
    private static final Instant SIGNED = Instant.parse("2025-08-20T02:00:00Z");
    private static final DecisionNumber NUMBER = DecisionNumber.of("05/QĐ-UBND");

    private static Decision decision(LocalDate date, DecisionLine... lines) {
        return new Decision(
                NUMBER.idIn(People.COMMUNE, 2025),
                NUMBER,
                date,
                Decision.Letterhead.of(Plans.FIRST, Plans.FIRST.signatory()),
                Plans.FIRST.legalBases(),
                List.of(lines),
                SIGNED,
                "chu-tich");
    }

    private static DecisionLine approved(Nomination nomination) {
        return DecisionLine.approve(nomination, _ -> "Các trường học", Law.NORMS, DATE);
    }

    @Test
    void the_norms_of_the_decisions_date_determine_the_reward() {
        DecisionLine line = DecisionLine.approve(
                Dossiers.reserved(Dossiers.DUC, 760_000), _ -> "Các trường học", Law.NORMS, LocalDate.of(2026, 7, 1));

        assertThat(line)
                .isInstanceOfSatisfying(
                        DecisionLine.ApprovedLine.class,
                        approved -> assertThat(approved.reward().amount()).isEqualTo(760_000));
    }

    @Test
    void the_total_sums_the_approved_lines() {
        Decision decision = decision(
                DATE,
                approved(Dossiers.funded(Dossiers.DUC)),
                DecisionLine.refuse(Dossiers.funded(Dossiers.HAMLET), _ -> "Các xóm", DATE, "Chưa đủ điều kiện"));

        assertThat(decision.total()).isEqualTo(710_000);
        assertThat(decision.approved()).hasSize(1);
    }

    @Test
    void an_unfunded_reward_is_not_approved_but_may_be_refused() {
        Nomination unfunded = Dossiers.in(NominationState.SELECTED)
                .fund(new Funding.Unfunded(710_000, 290_000))
                .state();

        assertThatThrownBy(() -> approved(unfunded))
                .isInstanceOf(AnUnfundedRewardIsNotApproved.class)
                .hasMessageContaining("290000");
        assertThat(DecisionLine.refuse(unfunded, _ -> "Các trường học", DATE, "Không đủ kinh phí")
                        .verdict())
                .isEqualTo(new Verdict(Dossiers.DUC.id(), false, "Không đủ kinh phí"));
    }

    @Test
    void a_reservation_must_cover_the_reward_of_the_decisions_date() {
        Nomination reservedByOlderNorms = Dossiers.reserved(Dossiers.DUC, 710_000);

        assertThatThrownBy(() -> DecisionLine.approve(
                        reservedByOlderNorms, _ -> "Các trường học", Law.NORMS, LocalDate.of(2026, 7, 1)))
                .isInstanceOf(AnUnfundedRewardIsNotApproved.class)
                .hasMessageContaining("710000")
                .hasMessageContaining("760000");
    }

    @ParameterizedTest
    @EnumSource(value = NominationState.class, names = "SELECTED", mode = EnumSource.Mode.EXCLUDE)
    void only_a_selected_nomination_is_decided(NominationState state) {
        assertThatThrownBy(() -> approved(Dossiers.in(state))).isInstanceOf(OnlyASelectedNominationIsDecided.class);
        assertThatThrownBy(() -> DecisionLine.refuse(Dossiers.in(state), _ -> "Đơn vị", DATE, "Lý do"))
                .isInstanceOf(OnlyASelectedNominationIsDecided.class);
    }

    @Test
    void only_forms_in_the_chairmans_power_are_awarded() {
        Norms onlyFamilies = Law.corrected(new Norm(
                        "forms-of-the-commune-chairman-2025",
                        Norms.FORMS_PERMITTED,
                        "Thẩm quyền",
                        null,
                        NormUnit.FORMS_OF_AWARD,
                        LocalDate.of(2025, 7, 1),
                        null,
                        "thử",
                        true,
                        Set.of(FormOfAward.GIA_DINH_VAN_HOA),
                        null,
                        null))
                .over(Law.NORMS.norms());

        assertThatThrownBy(() ->
                        DecisionLine.approve(Dossiers.funded(Dossiers.DUC), _ -> "Các trường học", onlyFamilies, DATE))
                .isInstanceOf(OnlyFormsInTheChairmansPowerAreAwarded.class);
    }

    @Test
    void a_decision_is_not_dated_ahead() {
        assertThatThrownBy(() -> decision(LocalDate.of(2025, 8, 21), approved(Dossiers.funded(Dossiers.DUC)))
                        .sign())
                .isInstanceOf(ADecisionIsNotDatedAhead.class);
    }

    @Test
    void a_repeated_order_is_accepted_and_a_different_one_is_refused() {
        Decision decision = decision(DATE, approved(Dossiers.funded(Dossiers.DUC)));
        List<Verdict> same = List.of(new Verdict(Dossiers.DUC.id(), true, null));
        List<Verdict> other = List.of(new Verdict(Dossiers.HAMLET.id(), true, null));

        decision.requireSameOrder(Plans.CONFERENCE, DATE, same, null);
        assertThatThrownBy(() -> decision.requireSameOrder(Plans.CONFERENCE, DATE, other, null))
                .isInstanceOf(ADecisionNumberIsUsedOnceAYear.class);
    }

    /** The council voted on 15/08/2025. */
    @Test
    void a_decision_is_dated_on_the_day_of_the_vote_or_later() {
        LocalDate before = Dossiers.VOTED_ON.minusDays(1);
        Nomination selected = Dossiers.funded(Dossiers.DUC);

        assertThatThrownBy(() -> DecisionLine.approve(selected, _ -> "Các trường học", Law.NORMS, before))
                .isInstanceOf(ADecisionIsNotDatedBeforeTheVote.class)
                .hasMessageContaining("15/08/2025");
        assertThatThrownBy(() -> DecisionLine.refuse(selected, _ -> "Các trường học", before, "Lý do"))
                .isInstanceOf(ADecisionIsNotDatedBeforeTheVote.class);
        assertThat(DecisionLine.approve(selected, _ -> "Các trường học", Law.NORMS, Dossiers.VOTED_ON))
                .isInstanceOf(DecisionLine.ApprovedLine.class);
    }

    @Test
    void a_leading_zero_does_not_change_the_number() {
        assertThat(DecisionNumber.of("5/QĐ-UBND").idIn("x", 2025))
                .isEqualTo(DecisionNumber.of("005/QĐ-UBND").idIn("x", 2025))
                .isNotEqualTo(DecisionNumber.of("5/QĐ-UBND").idIn("x", 2026))
                .isNotEqualTo(DecisionNumber.of("5/QĐ-UBND").idIn("y", 2025));
        assertThat(DecisionNumber.of("5/QĐ-UBND").text()).isEqualTo("05/QĐ-UBND");
    }

    @ParameterizedTest
    @CsvSource({"05", "/QĐ-UBND", "0/QĐ-UBND", "05/GM-UBND", "05-QĐ-UBND", "1234567/QĐ-UBND", "05/QĐ-ubnd"})
    void an_invalid_number_is_refused(String text) {
        assertThatThrownBy(() -> DecisionNumber.of(text)).isInstanceOf(InvalidInput.class);
    }
}
