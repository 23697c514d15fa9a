package vn.vinhdanh.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.notification.domain.LetterTemplate.ATextIsSetBackToOneThatWasSaved;
import vn.vinhdanh.notification.domain.LetterTemplate.TextVersion;
import vn.vinhdanh.notification.fixtures.Guests;

class LetterTemplateTest {

    private static final LetterText FIRST = new LetterText("Một", "{hoi-nghi}");
    private static final LetterText SECOND = new LetterText("Hai", "{hoi-nghi}");

    private final LetterTemplate builtIn = LetterTemplate.builtIn("trung-khanh", Purpose.THANKS, Language.VI);
    private final LetterTemplate first = saved(builtIn, FIRST);
    private final LetterTemplate second = saved(first, SECOND);

    @Test
    void before_anybody_writes_one_the_text_of_the_program_is_in_force() {
        assertThat(builtIn.text()).isEqualTo(BuiltInTexts.of(Purpose.THANKS, Language.VI));
        assertThat(builtIn.current()).isZero();
    }

    @Test
    void each_save_is_a_version_and_is_in_force() {
        assertThat(second.text()).isEqualTo(SECOND);
        assertThat(second.current()).isEqualTo(2);
        assertThat(second.versions())
                .containsExactly(
                        new TextVersion(1, FIRST, Guests.INVITED, "Văn phòng"),
                        new TextVersion(2, SECOND, Guests.INVITED, "Văn phòng"));
    }

    @Test
    void saving_what_is_in_force_makes_no_version() {
        assertThat(saved(second, SECOND)).isEqualTo(second);
        assertThat(saved(builtIn, builtIn.text())).isEqualTo(builtIn);
    }

    @Test
    void a_text_is_set_back_and_loses_no_version() {
        LetterTemplate back = second.setBack(1).state();

        assertThat(back.text()).isEqualTo(FIRST);
        assertThat(back.versions()).isEqualTo(second.versions());
        assertThat(back.setBack(0).state().text()).isEqualTo(builtIn.text());
        assertThat(saved(back, new LetterText("Ba", "{hoi-nghi}")).current()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void there_is_no_setting_back_to_what_was_never_saved(int number) {
        assertThatThrownBy(() -> second.setBack(number)).isInstanceOf(ATextIsSetBackToOneThatWasSaved.class);
    }

    @Test
    void each_commune_purpose_and_language_has_its_own() {
        String id = LetterTemplate.idOf("trung-khanh", Purpose.THANKS, Language.VI);

        assertThat(id)
                .isNotEqualTo(LetterTemplate.idOf("dam-thuy", Purpose.THANKS, Language.VI))
                .isNotEqualTo(LetterTemplate.idOf("trung-khanh", Purpose.MOVED, Language.VI))
                .isNotEqualTo(LetterTemplate.idOf("trung-khanh", Purpose.THANKS, Language.EN));
    }

    private static LetterTemplate saved(LetterTemplate template, LetterText text) {
        return template.save(text, "Văn phòng", Guests.INVITED).state();
    }
}
