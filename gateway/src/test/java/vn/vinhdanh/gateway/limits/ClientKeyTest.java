package vn.vinhdanh.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientKeyTest {

    @Test
    void an_ipv6_address_is_understood_with_and_without_brackets() {
        assertThat(ClientKey.parse("[2001:db8::1]"))
                .isEqualTo(ClientKey.parse("2001:db8::1"))
                .isPresent();
    }

    @Test
    void a_name_is_no_address() {
        assertThat(ClientKey.parse("gateway.example")).isEmpty();
        assertThat(ClientKey.parse("")).isEmpty();
    }
}
