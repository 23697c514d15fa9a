package vn.vinhdanh.localstack.processes;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.localstack.processes.ServiceProcess.Launch;

/** A service that can do nothing but be ready: {@code StandIn <port>}; with port 0 it dies at once. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        if (port == 0) {
            System.out.println("I cannot go on");
            System.exit(7);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    static Launch launch(String name, int port, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Launch(
                name,
                List.of(
                        java,
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandIn.class.getName(),
                        Integer.toString(port)),
                Map.of(),
                "http://127.0.0.1:" + port + "/",
                folder.resolve(name + ".log"));
    }
}
