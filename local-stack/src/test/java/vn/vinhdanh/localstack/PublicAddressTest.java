package vn.vinhdanh.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.localstack.components.StartupException;

class PublicAddressTest {

    @TempDir
    Path folder;

    @Test
    void without_the_variable_the_stack_is_for_this_machine_only() {
        assertThat(PublicAddress.from(Map.of())).isNull();
    }

    @Test
    void the_port_is_that_of_the_address() throws IOException {
        assertThat(complete("https://may-chu.example:8443").port()).isEqualTo(8443);
        assertThat(complete("https://may-chu.example").port()).isEqualTo(443);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://may-chu", "may-chu:8443", "https://may-chu/duong-dan", "https://may-chu:8443/"})
    void another_form_of_address_stops_the_start(String url) {
        assertThatThrownBy(() -> complete(url))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("https://");
    }

    @Test
    void an_address_without_a_certificate_stops_the_start_and_names_the_variable() {
        assertThatThrownBy(() -> PublicAddress.from(Map.of(PublicAddress.URL, "https://may-chu.example")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("VINHDANH_CERTIFICATE");
    }

    private PublicAddress complete(String url) throws IOException {
        String file = Files.writeString(folder.resolve("file.pem"), "").toString();
        return PublicAddress.from(
                Map.of(PublicAddress.URL, url, "VINHDANH_CERTIFICATE", file, "VINHDANH_CERTIFICATE_KEY", file));
    }
}
