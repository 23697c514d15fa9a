package vn.vinhdanh.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.kernel.Role;

class RolesThatMustNotMeetTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIRMAN, ACCOUNTANT",
        "CHAIRMAN, SECRETARIAT",
        "CHAIRMAN, UNIT_OFFICER",
        "ACCOUNTANT, SECRETARIAT",
    })
    void who_proposes_decides_and_pays_are_different_people(Role one, Role other) {
        assertThat(RolesThatMustNotMeet.in(Set.of(other, one, Role.COUNCIL_MEMBER)))
                .contains(new RolesThatMustNotMeet(one, other));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void an_operator_has_no_part_in_the_business(Role other) {
        assertThat(RolesThatMustNotMeet.in(Set.of(Role.OPERATOR, other))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT, COUNCIL_SECRETARY",
        "CHAIRMAN, COUNCIL_MEMBER",
        "COUNCIL_SECRETARY, COUNCIL_MEMBER",
        "UNIT_OFFICER, COUNCIL_MEMBER",
    })
    void communes_combine_these(Role one, Role other) {
        assertThat(RolesThatMustNotMeet.in(Set.of(one, other))).isEmpty();
    }

    @Test
    void one_role_never_conflicts() {
        for (Role role : Role.values()) {
            assertThat(RolesThatMustNotMeet.in(Set.of(role))).isEmpty();
        }
    }
}
