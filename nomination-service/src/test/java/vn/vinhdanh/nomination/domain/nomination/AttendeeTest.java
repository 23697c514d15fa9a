package vn.vinhdanh.nomination.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.fixtures.Plans;

/** The person who attends and may sign for the reward. */
class AttendeeTest {

    /** Also "Nông Thị B" of an earlier release, which had one field. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", quoteCharacter = '\0', textBlock = """
            Bà Nông Thị B – Trưởng trạm,  Nông Thị B,      MS, Trưởng trạm
            ông Hoàng Văn Thắng,          Hoàng Văn Thắng, MR, -
            Nông Thị B - Trưởng trạm,     Nông Thị B,      -,  Trưởng trạm
            Nông Thị B,                   Nông Thị B,      -,  -
            Ông Tiến,                     Ông Tiến,        -,  -
            Ông Tiến – Trưởng xóm,        Ông Tiến,        -,  Trưởng xóm
            Y-Moan Êñuôl,                 Y-Moan Êñuôl,    -,  -
            """)
    void salutation_and_title_are_taken_out_of_a_representative_in_one_line(
            String line, String name, @Nullable Salutation salutation, @Nullable String title) {
        Attendee attendee = station(line, null).attendee();

        assertThat(attendee.name()).isEqualTo(name);
        assertThat(attendee.salutation()).isEqualTo(salutation);
        assertThat(attendee.title()).isEqualTo(title);
    }

    @Test
    void a_name_stays_as_it_is_once_the_person_is_described() {
        Attendee attendee =
                station("Ông Cao Thắng", person("Trưởng trạm", null, null)).attendee();

        assertThat(attendee.name()).isEqualTo("Ông Cao Thắng");
        assertThat(attendee.addressed()).isEqualTo("Ông Cao Thắng");
    }

    @Test
    void a_salutation_never_stands_before_one() {
        PersonDetails described = new PersonDetails(Salutation.MS, 1980, null, "Trưởng trạm", null, null, null);

        assertThat(station("Nông Thị B", described).attendee().addressed()).isEqualTo("Bà Nông Thị B");
        assertThat(station("Bà Nông Thị B", described).attendee().addressed()).isEqualTo("Bà Nông Thị B");
    }

    /** Hộ ông Hoàng Văn Thắng of two hamlets, or of one. */
    @Test
    void a_year_of_birth_tells_two_heads_of_households_apart() {
        assertThat(household(1961).isLike(household(1984))).isFalse();
        assertThat(household(1961).isLike(household(1961))).isTrue();
        assertThat(household(1961).isLike(new Nominee.Household("Hoàng Văn Thăng", 4, "Xóm B", null)))
                .as("a question, as long as a year is unknown")
                .isTrue();
    }

    @Test
    void a_collective_stays_the_same_if_another_person_represents_it() {
        assertThat(station("Nông Thị B", new PersonDetails(null, 1980, null, null, null, null, null))
                        .isLike(station("Lý Văn C", new PersonDetails(null, 1971, null, null, null, null, null))))
                .isTrue();
    }

    @Test
    void the_name_has_the_length_of_a_delegates_name() {
        assertRefused("nominee.representative", station("N".repeat(121), person(null, null, null)));
        allow(station("N".repeat(120), person(null, null, null)));
        assertRefused("nominee.name", new Nominee.Individual("N".repeat(121), null, null, true, null));
    }

    @Test
    void the_own_unit_is_one_of_the_plan() {
        allow(station("Lý Thị Hoa", person(null, "tram-y-te", null)));
        assertRefused("nominee.person.ownUnit", station("Lý Thị Hoa", person(null, "khong-co", null)));
    }

    @Test
    void the_call_name_is_a_part_of_the_name() {
        allow(station("H'Ngăm Ayŭn", person(null, null, "H'Ngăm")));
        assertRefused("nominee.person.callName", station("Hoàng Thị Lan", person(null, null, "Hoa")));
    }

    @Test
    void the_position_has_the_workplace_or_the_own_unit() {
        Attendee teacher = new Attendee("Lý Thị Hoa", null, "Giáo viên", null, null, "truong-hoc", null, null);
        Attendee elsewhere =
                new Attendee("Lý Thị Hoa", null, "Giáo viên", null, null, "truong-hoc", "Trường Đình Phong", null);

        assertThat(teacher.position()).isEqualTo("Giáo viên");
        assertThat(teacher.positionIn("Các trường học")).isEqualTo("Giáo viên, Các trường học");
        assertThat(elsewhere.positionIn("Các trường học")).isEqualTo("Giáo viên, Trường Đình Phong");
    }

    @Test
    void a_person_is_called_by_what_an_officer_states_else_by_rule() {
        assertThat(station("H'Ngăm Ayŭn", person(null, null, null)).attendee().calledBy())
                .isEqualTo("H'Ngăm");
        assertThat(station("Niê Thanh Mai", person(null, null, "Thanh Mai"))
                        .attendee()
                        .calledBy())
                .isEqualTo("Thanh Mai");
    }

    private static Nominee station(String representative, @Nullable PersonDetails person) {
        return new Nominee.Collective("Trạm Y tế", 9, representative, false, person);
    }

    private static Nominee household(int birthYear) {
        return new Nominee.Household(
                "Hoàng Văn Thắng",
                5,
                "Xóm A",
                new PersonDetails(Salutation.MR, birthYear, null, null, null, null, null));
    }

    private static PersonDetails person(@Nullable String title, @Nullable String ownUnit, @Nullable String callName) {
        return new PersonDetails(null, null, null, title, ownUnit, null, callName);
    }

    private static void allow(Nominee nominee) {
        new Proposal(nominee, "hoc-bac", FormOfAward.GIAY_KHEN, "Thành tích", false).requireAllowedBy(Plans.FIRST);
    }

    private static void assertRefused(String field, Nominee nominee) {
        assertThatThrownBy(() -> allow(nominee))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(InvalidInput.FieldError::path)
                                .containsExactly(field));
    }
}
