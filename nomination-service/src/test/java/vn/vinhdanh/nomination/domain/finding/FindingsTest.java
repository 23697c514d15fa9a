package vn.vinhdanh.nomination.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.finding.FindingRules.AFindingIsJudgedBeforeTheAppraisal;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OneAchievementEarnsOneForm;
import vn.vinhdanh.nomination.domain.finding.FindingRules.OnlyAFindingIsJudged;
import vn.vinhdanh.nomination.domain.finding.Judgement.Conclusion;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationState;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.People;

/** Questions about two nominations, and what the council's secretary concludes. */
class FindingsTest {

    private static final String COMMON_WORDS = "Hoàn thành xuất sắc nhiệm vụ";

    /** Nguyễn Thị Hạ of the Trạm Y tế, and Nguyễn Thị Hà of a school, whom an earlier conference commended. */
    @Test
    void a_similar_name_with_common_words_is_a_question_and_refuses_nothing() {
        Nomination ha = submitted("ha", "Nguyễn Thị Hạ", null, COMMON_WORDS);
        Nomination commended = Dossiers.in(
                NominationState.APPROVED, at("hoi-nghi-2020", "other", "Nguyễn Thị Hà", null, COMMON_WORDS));

        Findings open = Findings.of(ha, List.of(commended), Map.of());
        Findings judged = Findings.of(ha, List.of(commended), judged("ha", "other", Conclusion.ANOTHER_NOMINEE));

        assertThat(open.all())
                .extracting(Finding::kind, Finding::sameName, Finding::similarity)
                .containsExactly(tuple(Finding.Kind.SIMILAR_ACHIEVEMENT, false, 100));
        assertThatThrownBy(open::requireJudged).isInstanceOf(AFindingIsJudgedBeforeTheAppraisal.class);
        judged.requireJudged();
        judged.requireOneForm();
    }

    /** The same person, another form, one full stop more. */
    @Test
    void a_full_stop_hides_no_achievement() {
        Nomination again = submitted("again", "Nguyễn Thị Hạ", 1984, COMMON_WORDS + ".");
        Nomination first = submitted("first", "Nguyễn Thị Hạ", 1984, COMMON_WORDS);

        assertThat(kinds(again, first)).containsExactly(Finding.Kind.SIMILAR_ACHIEVEMENT);
        assertThat(kinds(first, again)).as("both sides").containsExactly(Finding.Kind.SIMILAR_ACHIEVEMENT);
    }

    /** Tone marks and letters are the name; keyboards, case and spaces are not. */
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hạ, nguyễn  thị HẠ, true",
        "Hoàng Văn Đức, Hoàng Văn Ðức, true",
        "H'Ngăm Niê, H’ Ngăm Niê, true",
        "Nguyễn Thị Hạ, Nguyễn Thị Hà, false",
        "Nông Văn Tú, Nông Văn Tứ, false",
        "Nông Văn Tú, Nong Van Tu, false"
    })
    void a_name_is_the_same_with_its_tone_marks_and_else_it_is_possible(String name, String other, boolean same) {
        Findings found = Findings.of(
                submitted("one", name, null, COMMON_WORDS), List.of(submitted("other", other, null, "Khác")), Map.of());

        assertThat(found.all()).extracting(Finding::sameName).containsExactly(same);
    }

    /** Nông Văn An (1975), proposed by two units in different words. */
    @Test
    void one_nominee_in_different_words_is_a_question_within_a_conference() {
        Nomination one = submitted("one", "Nông Văn An", 1975, "Chuyển đổi giống lúa, thu nhập tăng gấp đôi");
        Nomination other = submitted("other", "Nông Văn An", 1975, "Phát triển kinh tế hộ, giúp 5 hộ thoát nghèo");

        assertThat(kinds(one, other)).containsExactly(Finding.Kind.SIMILAR_NOMINEE);
    }

    @Test
    void a_nominee_of_an_earlier_conference_may_be_commended_for_something_else() {
        Nomination now = submitted("now", "Nông Văn An", 1975, "Chuyển đổi giống lúa");

        assertThat(kinds(
                        now,
                        Dossiers.in(
                                NominationState.APPROVED,
                                at("hoi-nghi-2020", "then", "Nông Văn An", 1975, "Cứu người trong lũ"))))
                .isEmpty();
        assertThat(kinds(
                        now,
                        Dossiers.in(
                                NominationState.SELECTED,
                                at("hoi-nghi-2020", "then", "Nông Văn An", 1975, "Chuyển đổi giống lúa"))))
                .as("never decided")
                .isEmpty();
    }

    @Test
    void different_years_of_birth_are_no_question() {
        assertThat(kinds(
                        submitted("a", "Nông Văn An", 1975, COMMON_WORDS),
                        submitted("b", "Nông Văn An", 1990, COMMON_WORDS)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NominationState.class)
    void a_nomination_in_its_unit_or_over_raises_no_question(NominationState state) {
        boolean raises = Set.of(
                        NominationState.SUBMITTED,
                        NominationState.APPRAISED,
                        NominationState.TABLED,
                        NominationState.SELECTED,
                        NominationState.APPROVED)
                .contains(state);
        Nomination other = Dossiers.in(state, dossier("other", "Nông Văn An", 1975, COMMON_WORDS));

        assertThat(kinds(submitted("a", "Nông Văn An", 1975, COMMON_WORDS), other)
                        .isEmpty())
                .isEqualTo(!raises);
        assertThat(kinds(other, submitted("a", "Nông Văn An", 1975, COMMON_WORDS))
                        .isEmpty())
                .isEqualTo(!raises);
    }

    @Test
    void a_nomination_is_no_question_about_itself() {
        Nomination alone = submitted("a", "Nông Văn An", 1975, COMMON_WORDS);

        assertThat(kinds(alone, alone)).isEmpty();
    }

    @Test
    void of_two_for_one_achievement_only_one_goes_on() {
        Nomination one = submitted("a", "Nông Văn An", 1975, COMMON_WORDS);
        Nomination other = submitted("b", "Nông Văn An", 1975, COMMON_WORDS);
        Findings same = Findings.of(one, List.of(other), judged("a", "b", Conclusion.SAME_ACHIEVEMENT));

        same.requireJudged();
        assertThatThrownBy(same::requireOneForm).isInstanceOf(OneAchievementEarnsOneForm.class);
        same.requireOneForm(each -> each.state() == NominationState.APPROVED);
        Findings.of(one, List.of(other), judged("b", "a", Conclusion.ANOTHER_ACHIEVEMENT))
                .requireOneForm();
        assertThat(Findings.of(one, List.of(Dossiers.in(NominationState.RETURNED, other.dossier())), Map.of())
                        .all())
                .as("one of both was returned")
                .isEmpty();
    }

    @Test
    void only_a_finding_is_judged() {
        Nomination one = submitted("a", "Nông Văn An", 1975, COMMON_WORDS);
        Nomination stranger = submitted("b", "Lý Thị Hoa", 1975, COMMON_WORDS);

        assertThatThrownBy(() -> Findings.of(one, List.of(stranger), Map.of()).requireAbout("b"))
                .isInstanceOf(OnlyAFindingIsJudged.class);
    }

    @Test
    void a_pair_is_judged_once_and_changed_only_by_who_has_seen_it() {
        JudgedPair first = pair("b", "a", Conclusion.ANOTHER_NOMINEE);

        assertThat(first.nominations()).containsExactly("a", "b");
        assertThat(JudgedPair.idOf(People.COMMUNE, "a", "b")).isEqualTo(JudgedPair.idOf(People.COMMUNE, "b", "a"));
        assertThat(first.judge(judgement(Conclusion.ANOTHER_NOMINEE), 0).changesNothing(first))
                .as("the same request again")
                .isTrue();
        assertThatThrownBy(() -> first.judge(judgement(Conclusion.SAME_ACHIEVEMENT), 0))
                .isInstanceOf(StaleVersion.class);
        assertThat(first.judge(judgement(Conclusion.SAME_ACHIEVEMENT), 1)
                        .state()
                        .judgements())
                .extracting(Judgement::conclusion)
                .containsExactly(Conclusion.ANOTHER_NOMINEE, Conclusion.SAME_ACHIEVEMENT);
    }

    private static List<Finding.Kind> kinds(Nomination nomination, Nomination other) {
        return Findings.of(nomination, List.of(other), Map.of()).all().stream()
                .map(Finding::kind)
                .toList();
    }

    private static Nomination submitted(String id, String name, @Nullable Integer birthYear, String achievement) {
        return Dossiers.in(NominationState.SUBMITTED, dossier(id, name, birthYear, achievement));
    }

    private static Dossier dossier(String id, String name, @Nullable Integer birthYear, String achievement) {
        return Dossiers.of(
                id,
                "tram-y-te",
                new Proposal(
                        new Nominee.Individual(name, birthYear, null, true, null),
                        "hoc-bac",
                        FormOfAward.GIAY_KHEN,
                        achievement,
                        false));
    }

    private static Dossier at(
            String conference, String id, String name, @Nullable Integer birthYear, String achievement) {
        Dossier dossier = dossier(id, name, birthYear, achievement);
        return Dossier.of(id, dossier.commune(), conference, dossier.unit(), dossier.nominatedBy(), dossier.proposal());
    }

    private static Map<String, JudgedPair> judged(String one, String other, Conclusion conclusion) {
        return Map.of(JudgedPair.idOf(People.COMMUNE, one, other), pair(one, other, conclusion));
    }

    private static JudgedPair pair(String one, String other, Conclusion conclusion) {
        return JudgedPair.of(People.COMMUNE, one, other)
                .judge(judgement(conclusion), 0)
                .state();
    }

    private static Judgement judgement(Conclusion conclusion) {
        return new Judgement(
                conclusion, "Đã hỏi đơn vị (mẫu)", "Thư ký hội đồng", Instant.parse("2025-08-12T02:00:00Z"));
    }
}
