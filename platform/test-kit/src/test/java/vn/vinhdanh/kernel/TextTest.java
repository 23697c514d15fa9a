package vn.vinhdanh.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàng Văn Đức",
                "HOÀNG  VĂN ĐỨC",
                "Hoa\u0300ng Va\u0306n \u0110u\u031b\u0301c",
                "Hoàng Văn\u200b Đức",
                "Hoàng\u00a0Văn Đức\u200d",
                "Ho\u00adàng Văn Đức",
                "\u202eHoàng Văn Đức\u2069",
                "Ｈoàng Văn Đức",
                "Hоàng Văn Đức", // Cyrillic о
                "Нoàng Văn Đức", // Cyrillic Н
                "Hοàng Văn Đứс", // Greek ο, Cyrillic с
            })
    void names_that_look_the_same_are_one_name(String name) {
        assertThat(Text.folded(name)).isEqualTo("hoang van duc");
    }

    @Test
    void another_name_stays_another() {
        assertThat(Text.folded("Hoàng Văn Đạt")).isNotEqualTo(Text.folded("Hoàng Văn Đức"));
        assertThat(Text.folded("Phạm Thị Én")).isEqualTo("pham thi en");
    }

    @Test
    void what_is_stored_has_no_invisible_characters_and_keeps_all_others() {
        assertThat(Text.normal(" Hoàng\u200b Văn\u202e Đức\n(mẫu) ")).isEqualTo("Hoàng Văn Đức\n(mẫu)");
        assertThat(Text.normal("Ｈ")).isEqualTo("Ｈ");
    }
}
