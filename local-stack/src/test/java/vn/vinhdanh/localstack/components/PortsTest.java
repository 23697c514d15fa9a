package vn.vinhdanh.localstack.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_component_has_its_usual_port_unless_another_is_set() {
        Ports ports = Ports.usual(Map.of("VINHDANH_GATEWAY_PORT", "9080"));

        assertThat(ports.of(Component.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Component.NOTIFICATION)).isEqualTo(8085);
        assertThat(ports.url(Component.IDENTITY)).isEqualTo("http://127.0.0.1:8090");
    }

    @Test
    void an_invalid_port_is_reported() {
        assertThatThrownBy(() -> Ports.usual(Map.of("VINHDANH_MAIL_PORT", "smtp")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("VINHDANH_MAIL_PORT=smtp");
        assertThatThrownBy(() -> Ports.usual(Map.of("VINHDANH_MAIL_PORT", "70000")))
                .isInstanceOf(StartupException.class);
    }

    @Test
    void free_ports_are_all_different() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(Component.values()).map(ports::of)).doesNotHaveDuplicates();
        ports.checkFree();
    }

    @Test
    void a_taken_port_is_reported_with_a_remedy() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.usual(freePortsExcept(other.getLocalPort()));

            assertThatThrownBy(ports::checkFree)
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("Cổng " + other.getLocalPort() + " (budget)")
                    .hasMessageContaining("VINHDANH_BUDGET_PORT=" + (other.getLocalPort() + 1000) + " ./run");
        }
    }

    private static Map<String, String> freePortsExcept(int taken) {
        Ports free = Ports.free();
        return Arrays.stream(Component.values())
                .collect(java.util.stream.Collectors.toMap(
                        Component::variable,
                        component -> Integer.toString(component == Component.BUDGET ? taken : free.of(component))));
    }
}
