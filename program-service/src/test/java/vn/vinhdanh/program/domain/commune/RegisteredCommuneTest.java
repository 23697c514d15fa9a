package vn.vinhdanh.program.domain.commune;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.program.domain.commune.CommuneRules.ACodeIsOneCommunes;

class RegisteredCommuneTest {

    private static final RegisteredCommune TAN_TIEN =
            RegisteredCommune.register("tan-tien", "Tân Tiến", "Bắc Ninh").state();

    @ParameterizedTest
    @CsvSource({"Tân Tiến, Bắc Ninh", "TÂN TIẾN, tỉnh Bắc Ninh", "Tân Tiến, Tỉnh Bắc Ninh"})
    void the_same_commune_in_another_spelling_has_the_code(String name, String province) {
        assertThatNoException().isThrownBy(() -> TAN_TIEN.requireIs(name, province));
    }

    @ParameterizedTest
    @CsvSource({"Tân Tiến, Lạng Sơn", "Tân Tiến, thành phố Hải Phòng", "Tân Tiên, Cà Mau", "Tân Tiến Đông, Bắc Ninh"})
    void a_commune_of_another_province_or_name_has_not(String name, String province) {
        assertThatExceptionOfType(ACodeIsOneCommunes.class)
                .isThrownBy(() -> TAN_TIEN.requireIs(name, province))
                .withMessageContaining("Tân Tiến, Bắc Ninh");
    }

    @Test
    void a_commune_whose_province_was_renamed_keeps_its_code() {
        RegisteredCommune renamed = TAN_TIEN.rename("Tân Tiến", "Kinh Bắc").state();

        assertThatNoException().isThrownBy(() -> renamed.requireIs("Tân Tiến", "tỉnh Kinh Bắc"));
        assertThatExceptionOfType(ACodeIsOneCommunes.class).isThrownBy(() -> renamed.requireIs("Tân Tiến", "Bắc Ninh"));
    }
}
