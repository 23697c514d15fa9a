package vn.vinhdanh.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void every_part_has_its_usual_port_unless_it_is_moved() {
        Ports ports = Ports.usual(Map.of("VINHDANH_GATEWAY_PORT", "9080"));

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Part.NOTIFICATION)).isEqualTo(8085);
        assertThat(ports.url(Part.IDENTITY)).isEqualTo("http://127.0.0.1:8090");
    }

    @Test
    void a_port_that_is_no_number_is_said() {
        assertThatThrownBy(() -> Ports.usual(Map.of("VINHDANH_MAIL_PORT", "smtp")))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("VINHDANH_MAIL_PORT=smtp");
        assertThatThrownBy(() -> Ports.usual(Map.of("VINHDANH_MAIL_PORT", "70000")))
                .isInstanceOf(Obstacle.class);
    }

    @Test
    void free_ports_are_all_different() {
        Ports ports = Ports.free();

        assertThat(Arrays.stream(Part.values()).map(ports::of)).doesNotHaveDuplicates();
        ports.checkFree();
    }

    @Test
    void a_taken_port_is_named_with_what_to_do() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.usual(movedToFreePortsBut(other.getLocalPort()));

            assertThatThrownBy(ports::checkFree)
                    .isInstanceOf(Obstacle.class)
                    .hasMessageContaining("Cổng " + other.getLocalPort() + " (budget)")
                    .hasMessageContaining("VINHDANH_BUDGET_PORT=" + (other.getLocalPort() + 1000) + " ./run");
        }
    }

    private static Map<String, String> movedToFreePortsBut(int taken) {
        Ports free = Ports.free();
        return Arrays.stream(Part.values())
                .collect(java.util.stream.Collectors.toMap(
                        Part::variable, part -> Integer.toString(part == Part.BUDGET ? taken : free.of(part))));
    }
}
