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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đàm Thị Hồng|\u00d0àm Thị Hồng|ĐÀM THỊ HỒNG|\u00d0ÀM  THỊ HỒNG|Đàm\u00a0Thị Hồng",
                "H'Ngăm Ayŭn|H\u2019Ngăm Ayŭn|H\u02bcNgăm Ayŭn|H' Ngăm Ayŭn|h\u2018 ngăm ayŭn",
                "Bùi Văn Lặng|Bùi\u200b Văn Lặng|Bùi Văn\u00ad Lặng|Bu\u0300i Va\u0306n La\u0323\u0306ng",
                "Y Bhơ\u0306k \u0243krông|Y Bho\u031b\u0306k \u0180krông"
            })
    void spellings_of_one_name_are_one_name(String spellings) {
        assertThat(spellings.split("\\|"))
                .extracting(Text::exactName)
                .containsOnly(Text.exactName(spellings.split("\\|")[0]));
        assertThat(spellings.split("\\|"))
                .extracting(Text::folded)
                .containsOnly(Text.folded(spellings.split("\\|")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàng Văn Tú|Hoàng Văn Tư|Hoàng Văn Tự|Hoàng Văn Tứ|Hoàng Văn Tu",
                "Hoàng Văn Thắng|Hoàng Văn Thăng|Hoàng Văn Thang",
                "Nông Thị Hà|Nông Thị Hạ|Nông Thị Hả",
                "Đàm Văn Đa|Dàm Văn Đa|Đàm Văn Da",
                "Y Bhơ\u0306k|Y Bhơk|Y Bhok"
            })
    void tone_marks_and_letters_are_the_name(String names) {
        assertThat(names.split("\\|")).extracting(Text::exactName).doesNotHaveDuplicates();
        assertThat(names.split("\\|")).extracting(Text::folded).containsOnly(Text.folded(names.split("\\|")[0]));
    }
}
