package vn.vinhdanh.delegate.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactMaskTest {

    @Test
    void a_masked_address_is_recognisable_but_not_usable() {
        assertThat(ContactMask.email("hoang.duc@trungkhanh.example")).isEqualTo("h***@trungkhanh.example");
        assertThat(ContactMask.phone("+84912345678")).isEqualTo("*********678");
        assertThat(ContactMask.email(null)).isNull();
        assertThat(ContactMask.phone(null)).isNull();
    }
}
