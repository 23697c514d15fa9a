package vn.vinhdanh.localstack.parts;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.embedded.FreePort;

/** Which part listens where. */
public final class Ports {

    private final Map<Part, Integer> numbers = new EnumMap<>(Part.class);

    private Ports() {}

    /** The usual ports, each of which an environment variable may move. */
    public static Ports usual(Map<String, String> environment) {
        Ports ports = new Ports();
        for (Part part : Part.values()) {
            String moved = environment.get(part.variable());
            ports.numbers.put(part, moved == null ? part.defaultPort() : number(part, moved));
        }
        return ports;
    }

    /** Ports that are free at this moment. */
    public static Ports free() {
        Ports ports = new Ports();
        for (Part part : Part.values()) {
            ports.numbers.put(part, FreePort.nextBut(ports.all()));
        }
        return ports;
    }

    public Collection<Integer> all() {
        return numbers.values();
    }

    public int of(Part part) {
        return numbers.get(part);
    }

    /** Of the form {@code http://127.0.0.1:8080}. */
    public String url(Part part) {
        return "http://127.0.0.1:" + of(part);
    }

    /** @throws Obstacle naming the port that somebody else listens on */
    public void checkFree() {
        numbers.forEach((part, port) -> {
            if (isTaken(port)) {
                throw new Obstacle(
                        "Cổng %d (%s) đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: %s=%d ./run"
                                .formatted(port, part.context(), part.variable(), port + 1000),
                        "Port %d (%s) is taken by another program. Stop that program, or choose another port: %s=%d ./run"
                                .formatted(port, part.context(), part.variable(), port + 1000));
            }
        });
    }

    private static int number(Part part, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Obstacle(
                part.variable() + "=" + text + " không phải là số cổng (1-65535).",
                part.variable() + "=" + text + " is not a port number (1-65535).");
    }

    /** Taken on the loopback address or on all addresses. */
    private static boolean isTaken(int port) {
        for (String address : new String[] {"127.0.0.1", "0.0.0.0"}) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }
}
