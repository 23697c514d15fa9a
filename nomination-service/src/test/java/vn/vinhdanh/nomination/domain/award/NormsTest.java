package vn.vinhdanh.nomination.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.nomination.domain.award.AwardRules.ANormIsApprovedByAnotherPerson;
import vn.vinhdanh.nomination.domain.award.AwardRules.AProposalIsSettledOnce;
import vn.vinhdanh.nomination.domain.award.AwardRules.ASelectionNeedsMoreThanHalf;
import vn.vinhdanh.nomination.domain.award.AwardRules.NoNormIsInForce;
import vn.vinhdanh.nomination.fixtures.Law;

/** Rewards by the norms that ship with the product. */
class NormsTest {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 8, 20);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} {1} on {2} is {3}, before rounding {4}")
    @CsvSource(textBlock = """
                    GIAY_KHEN,                  INDIVIDUAL, 2025-06-30,  360000,  351000
                    GIAY_KHEN,                  INDIVIDUAL, 2025-07-01,  710000,  702000
                    GIAY_KHEN,                  INDIVIDUAL, 2026-06-30,  710000,  702000
                    GIAY_KHEN,                  INDIVIDUAL, 2026-07-01,  760000,  759000
                    GIAY_KHEN,                  COLLECTIVE, 2025-08-20, 1410000, 1404000
                    GIAY_KHEN,                  COLLECTIVE, 2026-07-01, 1520000, 1518000
                    GIAY_KHEN,                  HOUSEHOLD,  2025-08-20, 1060000, 1053000
                    GIAY_KHEN,                  HOUSEHOLD,  2026-07-01, 1140000, 1138500
                    LAO_DONG_TIEN_TIEN,         INDIVIDUAL, 2025-08-20,  710000,  702000
                    CHIEN_SI_THI_DUA_CO_SO,     INDIVIDUAL, 2025-08-20, 2340000, 2340000
                    TAP_THE_LAO_DONG_TIEN_TIEN, COLLECTIVE, 2025-08-20, 1880000, 1872000
                    THON_TO_DAN_PHO_VAN_HOA,    COLLECTIVE, 2025-08-20, 3510000, 3510000
                    THON_TO_DAN_PHO_VAN_HOA,    COLLECTIVE, 2026-07-01, 3800000, 3795000
                    GIA_DINH_VAN_HOA,           HOUSEHOLD,  2025-08-20,  240000,  234000
                    """)
    void the_norms_of_the_day_determine_the_reward(
            FormOfAward form, NomineeKind kind, LocalDate day, long amount, long unrounded) {
        Reward reward = Law.NORMS.reward(form, kind, day);

        assertThat(reward.amount()).isEqualTo(amount);
        assertThat(reward.unrounded()).isEqualTo(unrounded);
    }

    @Test
    void every_form_has_a_reward_for_every_kind_that_it_suits() {
        for (FormOfAward form : FormOfAward.values()) {
            for (NomineeKind kind : form.kinds()) {
                assertThat(Law.NORMS.reward(form, kind, IN_2025).amount()).isPositive();
            }
        }
    }

    @Test
    void a_reward_cites_its_norms_and_marks_unverified_ones() {
        List<Citation> basis = Law.NORMS
                .reward(FormOfAward.GIAY_KHEN, NomineeKind.COLLECTIVE, IN_2026)
                .basis();

        assertThat(basis)
                .extracting(Citation::source)
                .containsExactly(
                        "Nghị định 161/2026/NĐ-CP",
                        "Nghị định 152/2025/NĐ-CP, Điều 54.1.e",
                        "Nghị định 152/2025/NĐ-CP, Điều 54",
                        "Nghị định 98/2023/NĐ-CP");
        assertThat(basis).extracting(Citation::verified).containsExactly(false, true, false, true);
    }

    @Test
    void a_missing_norm_has_no_default() {
        assertThatThrownBy(() ->
                        Law.NORMS.reward(FormOfAward.GIAY_KHEN, NomineeKind.COLLECTIVE, LocalDate.of(2025, 6, 30)))
                .isInstanceOf(NoNormIsInForce.class);
    }

    @Test
    void fractions_of_a_dong_are_rounded_up() {
        Corrections odd = Law.corrected(new Norm(
                "base-salary-2024",
                Norms.BASE_SALARY,
                "Lương cơ sở",
                2_345_678L,
                NormUnit.DONG,
                LocalDate.of(2024, 7, 1),
                null,
                "thử",
                false,
                Set.of(),
                null,
                null));

        Reward reward = odd.over(Law.NORMS.norms()).reward(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL, IN_2025);

        assertThat(reward.unrounded()).isEqualTo(703_704);
        assertThat(reward.amount()).isEqualTo(710_000);
    }

    @Test
    void a_norm_ends_on_its_last_day() {
        Norm ended = new Norm(
                "giay-khen-individual-2025",
                Norms.shareOf(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL),
                "Giấy khen",
                30L,
                NormUnit.HUNDREDTHS_OF_BASE_SALARY,
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 12, 31),
                "thử",
                true,
                Set.of(),
                null,
                null);
        Norms norms = Law.corrected(ended).over(Law.NORMS.norms());

        assertThat(norms.reward(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL, LocalDate.of(2025, 12, 31))
                        .amount())
                .isEqualTo(710_000);
        assertThat(norms.reward(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL, LocalDate.of(2026, 1, 1))
                        .amount())
                .isEqualTo(360_000);
    }

    @Test
    void the_chairmans_forms_are_known_from_july_2025() {
        assertThat(Law.NORMS.formsPermitted(IN_2025)).containsExactlyInAnyOrder(FormOfAward.values());
        assertThatThrownBy(() -> Law.NORMS.formsPermitted(LocalDate.of(2025, 6, 30)))
                .isInstanceOf(NoNormIsInForce.class);
    }

    private static Norm baseSalary(String id, long value) {
        return new Norm(
                id,
                Norms.BASE_SALARY,
                "Lương cơ sở",
                value,
                NormUnit.DONG,
                LocalDate.of(2024, 7, 1),
                null,
                "thử",
                true,
                Set.of(),
                null,
                null);
    }

    @Test
    void a_correction_with_the_same_first_day_supersedes_visibly() {
        Norms norms = Law.corrected(baseSalary("luong-moi", 3_000_000), baseSalary("luong-moi-2", 4_000_000))
                .over(Law.NORMS.norms());

        assertThat(norms.reward(FormOfAward.GIAY_KHEN, NomineeKind.INDIVIDUAL, IN_2025)
                        .amount())
                .isEqualTo(1_200_000);
        assertThat(norms.norms())
                .filteredOn(norm -> norm.supersededBy() != null)
                .extracting(Norm::id, Norm::supersededBy)
                .containsExactlyInAnyOrder(tuple("base-salary-2024", "luong-moi-2"), tuple("luong-moi", "luong-moi-2"));
    }

    @Test
    void a_proposal_has_no_effect_before_another_person_approves_it() {
        Signature secretary = new Signature("thu-ky", "Thư ký", Instant.parse("2025-07-02T02:00:00Z"));
        Signature chairman = new Signature("chu-tich", "Chủ tịch", Instant.parse("2025-07-03T02:00:00Z"));
        NormProposal proposal = NormProposal.of("p-1", baseSalary("luong-moi", 3_000_000), "Nghị định mới", secretary);
        Corrections book = Corrections.none("x")
                .propose(proposal)
                .state()
                .propose(proposal)
                .state();

        assertThat(book.proposals()).containsExactly(proposal);
        assertThat(book.over(Law.NORMS.norms()).norms()).isEqualTo(Law.NORMS.norms());
        assertThatThrownBy(() -> book.approve("p-1", secretary)).isInstanceOf(ANormIsApprovedByAnotherPerson.class);
        assertThatThrownBy(() -> book.approve("p-2", chairman)).isInstanceOf(NotFound.class);

        assertThat(book.approve("p-1", chairman).events())
                .containsExactly(new NormEvent.NormApproved("x", proposal.norm()));
        Corrections approved = book.approve("p-1", chairman).state();
        assertThat(approved.norms()).containsExactly(proposal.norm());
        assertThat(approved.proposal("p-1").settled()).isEqualTo(chairman);
        assertThat(approved.approve("p-1", chairman).changesNothing(approved)).isTrue();
        assertThatThrownBy(() -> approved.reject("p-1", chairman, "Sai")).isInstanceOf(AProposalIsSettledOnce.class);

        Corrections rejected = book.reject("p-1", chairman, "Chưa có hiệu lực").state();
        assertThat(rejected.norms()).isEmpty();
        assertThat(rejected.proposal("p-1").answer()).isEqualTo("Chưa có hiệu lực");
        assertThatThrownBy(() -> rejected.approve("p-1", chairman)).isInstanceOf(AProposalIsSettledOnce.class);
    }

    private static Norm votes(RequiredShare share) {
        return new Norm(
                "phieu-giay-khen",
                Norms.votesFor(FormOfAward.GIAY_KHEN),
                "Tỷ lệ phiếu, Giấy khen",
                null,
                NormUnit.SHARE_OF_MEMBERS,
                LocalDate.of(2025, 8, 1),
                null,
                "Quy chế hội đồng, Điều 5",
                true,
                Set.of(),
                share,
                null);
    }

    @Test
    void the_regulation_states_the_share_of_votes_from_its_first_day() {
        Norms norms = Law.corrected(votes(RequiredShare.atLeast(2, 3))).over(Law.NORMS.norms());

        assertThat(norms.votes(FormOfAward.GIAY_KHEN, IN_2025))
                .get()
                .extracting(Norm::share)
                .isEqualTo(RequiredShare.atLeast(2, 3));
        assertThat(norms.votes(FormOfAward.GIAY_KHEN, LocalDate.of(2025, 7, 31)))
                .isEmpty();
        assertThat(norms.votes(FormOfAward.LAO_DONG_TIEN_TIEN, IN_2025)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, false", "1, 2, false", "49, 100, true", "2, 4, false"})
    void a_share_of_votes_is_never_less_than_more_than_half(int numerator, int denominator, boolean more) {
        RequiredShare share = new RequiredShare(numerator, denominator, more);

        assertThatThrownBy(() -> votes(share)).isInstanceOf(ASelectionNeedsMoreThanHalf.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, true", "501, 1000, false", "1, 1, false"})
    void a_share_of_votes_may_be_more(int numerator, int denominator, boolean more) {
        RequiredShare share = new RequiredShare(numerator, denominator, more);

        assertThat(votes(share).share()).isEqualTo(share);
    }
}
