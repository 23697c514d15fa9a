package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedPatternTest {

    @Test
    void every_word_of_the_search_begins_a_word_of_the_name() {
        assertThat(finds("duc", "Hoàng Văn Đức")).isTrue();
        assertThat(finds("đ HOÀNG", "Hoàng Văn Đức")).isTrue();
        assertThat(finds("hòa", "Lý Hoà")).isTrue();
        assertThat(finds("van van", "Hoàng Văn Đức")).isTrue();
        assertThat(finds("uc", "Hoàng Văn Đức")).isFalse();
        assertThat(finds("duc hoa lan", "Hoàng Văn Đức")).isFalse();
    }

    @Test
    void apostrophes_and_eth_are_found_however_they_are_typed() {
        for (String name : new String[] {"H'Ngăm Ayŭn", "H\u2019Ngăm Ayŭn", "H\u02bcNgăm Ayŭn", "H' Ngăm Ayŭn"}) {
            assertThat(finds("h'ngam", name)).as(name).isTrue();
            assertThat(finds("h\u2019 ngam", name)).as(name).isTrue();
        }
        assertThat(finds("dam", "\u00d0àm Thị Hồng")).isTrue();
        assertThat(finds("\u00d0àm", "Đàm Thị Hồng")).isTrue();
    }

    @Test
    void a_folded_copy_of_the_name_is_found_too() {
        assertThat(finds("Đức", "hoang van duc")).isTrue();
    }

    @Test
    void signs_of_regular_expressions_are_plain_text() {
        assertThat(finds(".*", "Hoàng Văn Đức")).isFalse();
        assertThat(finds("(thôn 3)", "Tổ dân phố (thôn 3)")).isTrue();
        assertThat(finds("[a-z]\\", "a")).isFalse();
        assertThat(finds("\uD83D\uDE00", "Đức \uD83D\uDE00")).isTrue();
    }

    @Test
    void an_empty_search_selects_every_name() {
        assertThat(FoldedPattern.of(null)).isNull();
        assertThat(FoldedPattern.of("  ")).isNull();
    }

    private static boolean finds(String search, String name) {
        return FoldedPattern.of(search).matcher(name).find();
    }
}
