package vn.vinhdanh.nomination.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.ANomineeUnderDisciplineIsNotProposed;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.DisciplineIsDeclaredBeforeTheSubmission;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.ADissolvedCollectiveIsNotCommended;
import vn.vinhdanh.nomination.domain.nomination.ProposalRules.AFormOfAwardSuitsItsNominee;
import vn.vinhdanh.nomination.fixtures.Dossiers;
import vn.vinhdanh.nomination.fixtures.Nominees;
import vn.vinhdanh.nomination.fixtures.People;
import vn.vinhdanh.nomination.fixtures.Plans;

/** The rules on proposals and the access of units. */
class ProposalRulesTest {

    @Test
    void a_nominee_under_discipline_is_not_proposed() {
        Proposal underDiscipline =
                new Proposal(Nominees.TEACHER_DUC, "hoc-bac", FormOfAward.GIAY_KHEN, "Dạy chữ cho 42 học sinh", true);

        assertThatThrownBy(() -> new Draft(Dossiers.of("x", "truong-hoc", underDiscipline))
                        .submit(Dossiers.OFFICER, Dossiers.ON_TIME, false))
                .isInstanceOf(ANomineeUnderDisciplineIsNotProposed.class);
    }

    @Test
    void silence_about_discipline_is_no_declaration() {
        Proposal silent =
                new Proposal(Nominees.TEACHER_DUC, "hoc-bac", FormOfAward.GIAY_KHEN, "Dạy chữ cho 42 học sinh", null);

        assertThatThrownBy(() -> new Draft(Dossiers.of("x", "truong-hoc", silent))
                        .submit(Dossiers.OFFICER, Dossiers.ON_TIME, false))
                .isInstanceOf(DisciplineIsDeclaredBeforeTheSubmission.class);
    }

    @Test
    void a_dissolved_collective_is_not_commended() {
        Proposal dissolved = new Proposal(
                new Nominee.Collective("Hợp tác xã cũ", 12, "Nông Thị Hoa", true, null),
                "nong-thon-moi",
                FormOfAward.GIAY_KHEN,
                "Sản xuất giỏi",
                false);

        assertThatThrownBy(() -> new Draft(Dossiers.of("x", "xom-to-dan-pho", dissolved))
                        .submit(Dossiers.OFFICER, Dossiers.ON_TIME, false))
                .isInstanceOf(ADissolvedCollectiveIsNotCommended.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    GIAY_KHEN,                  true,  true,  true
                    LAO_DONG_TIEN_TIEN,         true,  false, false
                    CHIEN_SI_THI_DUA_CO_SO,     true,  false, false
                    TAP_THE_LAO_DONG_TIEN_TIEN, false, true,  false
                    THON_TO_DAN_PHO_VAN_HOA,    false, true,  false
                    GIA_DINH_VAN_HOA,           false, false, true
                    """)
    void a_form_of_award_suits_its_nominee(
            FormOfAward form, boolean individual, boolean collective, boolean household) {
        assertThat(suits(form, Nominees.TEACHER_DUC)).isEqualTo(individual);
        assertThat(suits(form, Nominees.HAMLET_BAN_KHAY)).isEqualTo(collective);
        assertThat(suits(form, Nominees.FAMILY_PHUC)).isEqualTo(household);
    }

    private static boolean suits(FormOfAward form, Nominee nominee) {
        try {
            new Proposal(nominee, "hoc-bac", form, "Thành tích", false).requireAllowedBy(Plans.FIRST);
            return true;
        } catch (AFormOfAwardSuitsItsNominee refused) {
            return false;
        }
    }

    @Test
    void the_plan_must_contain_the_movement() {
        Proposal unknown =
                new Proposal(Nominees.TEACHER_DUC, "phong-trao-la", FormOfAward.GIAY_KHEN, "Thành tích", false);

        assertThatThrownBy(() -> unknown.requireAllowedBy(Plans.FIRST)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void names_match_without_diacritics() {
        assertThat(Nominees.TEACHER_DUC.isLike(Nominees.TEACHER_DUC_WITHOUT_DIACRITICS))
                .isTrue();
    }

    @Test
    void different_years_of_birth_distinguish_equal_names() {
        assertThat(Nominees.TEACHER_DUC.isLike(new Nominee.Individual("Hoàng Văn Đức", 1990, null, true, null)))
                .isFalse();
    }

    @Test
    void an_officer_sees_only_nominations_of_the_own_unit() {
        assertThatThrownBy(() -> Dossiers.DUC.requireVisibleTo(People.VILLAGE_OFFICER))
                .isInstanceOf(NotFound.class);
        assertThat(Dossiers.DUC.isVisibleTo(People.SCHOOL_OFFICER)).isTrue();
        assertThat(Dossiers.DUC.isVisibleTo(People.CHAIRMAN)).isTrue();
    }

    @Test
    void only_the_secretariat_nominates_for_another_unit() {
        assertThatThrownBy(() -> UnitScope.requireNominatorFor("truong-hoc", People.VILLAGE_OFFICER))
                .isInstanceOf(NotAllowed.class);
        UnitScope.requireNominatorFor("truong-hoc", People.SECRETARIAT);
    }

    @Test
    void the_door_role_cannot_read_nominations() {
        assertThatThrownBy(() -> UnitScope.requireReader(People.DOOR)).isInstanceOf(NotAllowed.class);
    }
}
