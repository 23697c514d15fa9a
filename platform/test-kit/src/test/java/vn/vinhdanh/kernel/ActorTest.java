package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final UnitTree TREE = new UnitTree(List.of(
            new UnitTree.Unit("xom-to-dan-pho", "Các xóm, tổ dân phố", null, null, false),
            new UnitTree.Unit("xom-a", "Xóm A", "xom-to-dan-pho", null, false),
            new UnitTree.Unit("xom-b", "Xóm B", "xom-to-dan-pho", "xom-a", false)));

    @Test
    void an_account_works_for_its_unit_and_for_those_below() {
        Actor officer = officerOf("xom-to-dan-pho").in(TREE);

        assertThat(officer.unit()).isEqualTo("xom-to-dan-pho");
        assertThat(List.of("xom-to-dan-pho", "xom-a", "xom-b")).allMatch(officer::worksFor);
    }

    @Test
    void an_account_of_a_merged_unit_works_in_the_new_one() {
        Actor officer = officerOf("xom-b").in(TREE);

        assertThat(officer.unit()).isEqualTo("xom-a");
        assertThat(List.of("xom-a", "xom-b")).allMatch(officer::worksFor);
        assertThat(officer.worksFor("xom-to-dan-pho")).isFalse();
    }

    @Test
    void without_a_register_an_account_works_for_its_unit_alone() {
        assertThat(officerOf("xom-a").in(UnitTree.EMPTY)).isEqualTo(officerOf("xom-a"));
    }

    @Test
    void an_account_without_a_unit_works_for_none() {
        assertThat(officerOf("").in(TREE).units()).isEmpty();
    }

    private static Actor officerOf(String unit) {
        return new Actor("can-bo", "Cán bộ", "trung-khanh", unit, Set.of(Role.UNIT_OFFICER));
    }
}
