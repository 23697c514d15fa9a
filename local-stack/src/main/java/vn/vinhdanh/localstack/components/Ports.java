package vn.vinhdanh.localstack.components;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.vinhdanh.embedded.FreePort;

/** The port of each component. */
public final class Ports {

    private final Map<Component, Integer> numbers = new EnumMap<>(Component.class);

    private Ports() {}

    /** The usual ports. An environment variable may change each of them. */
    public static Ports usual(Map<String, String> environment) {
        Ports ports = new Ports();
        for (Component component : Component.values()) {
            String changed = environment.get(component.variable());
            ports.numbers.put(component, changed == null ? component.defaultPort() : number(component, changed));
        }
        return ports;
    }

    /** Ports that are free at this moment. */
    public static Ports free() {
        Ports ports = new Ports();
        for (Component component : Component.values()) {
            ports.numbers.put(component, FreePort.nextExcept(ports.all()));
        }
        return ports;
    }

    public Collection<Integer> all() {
        return numbers.values();
    }

    public int of(Component component) {
        return numbers.get(component);
    }

    /** Of the form {@code http://127.0.0.1:8080}. */
    public String url(Component component) {
        return "http://127.0.0.1:" + of(component);
    }

    /** @throws StartupException that names the first port on which another program listens */
    public void checkFree() {
        numbers.forEach((component, port) -> {
            if (isTaken(port)) {
                throw new StartupException(
                        "Cổng %d (%s) đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: %s=%d ./run"
                                .formatted(port, component.context(), component.variable(), port + 1000),
                        "Port %d (%s) is taken by another program. Stop that program, or choose another port: %s=%d ./run"
                                .formatted(port, component.context(), component.variable(), port + 1000));
            }
        });
    }

    private static int number(Component component, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        throw new StartupException(
                component.variable() + "=" + text + " không phải là số cổng (1-65535).",
                component.variable() + "=" + text + " is not a port number (1-65535).");
    }

    /** True if the port is taken on the loopback address or on all addresses. */
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
