package vn.vinhdanh.delegate.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void an_address_is_recognised_but_not_readable() {
        assertThat(Masked.email("hoang.duc@trungkhanh.example")).isEqualTo("h***@trungkhanh.example");
        assertThat(Masked.phone("+84912345678")).isEqualTo("*********678");
        assertThat(Masked.email(null)).isNull();
        assertThat(Masked.phone(null)).isNull();
    }
}
