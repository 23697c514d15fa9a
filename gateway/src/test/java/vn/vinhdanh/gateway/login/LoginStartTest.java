package vn.vinhdanh.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a", "/a//b", "/nominations?state=RETURNED&q=%C4%91", "/a?to=https://b/", "/?a"})
    void a_path_of_this_address_is_kept(String path) {
        assertThat(LoginStart.ownPath(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "//a", "/\\a", "/a\\b", "/\t/a", "/a b", "/a\n", "http://a", "/đ", "\u0000/a"})
    void anything_else_is_the_first_page(String text) {
        assertThat(LoginStart.ownPath(text)).isEqualTo("/");
    }

    @Test
    void no_path_and_a_very_long_one_are_the_first_page() {
        assertThat(LoginStart.ownPath(null)).isEqualTo("/");
        assertThat(LoginStart.ownPath("/" + "a".repeat(3000))).isEqualTo("/");
    }
}
