package vn.vinhdanh.localstack.components;

import java.util.Locale;

/** A process or server that listens on a port. The defaults are the fixed ports of {@code ./run}. */
public enum Component {
    GATEWAY(8080),
    PROGRAM(8081),
    NOMINATION(8082),
    DELEGATE(8083),
    BUDGET(8084),
    NOTIFICATION(8085),
    IDENTITY(8090),
    BROKER(19092),
    STORE(27018),
    MAIL(2525);

    private final int port;

    Component(int port) {
        this.port = port;
    }

    int defaultPort() {
        return port;
    }

    /** The environment variable that sets another port. */
    String variable() {
        return "VINHDANH_" + name() + "_PORT";
    }

    /** The module and process name of a service, such as {@code nomination-service}. */
    public String module() {
        return this == GATEWAY ? "gateway" : context() + "-service";
    }

    /** The short name, such as {@code nomination}; also the name of the service's database. */
    public String context() {
        return name().toLowerCase(Locale.ROOT);
    }
}
