package vn.vinhdanh.localstack.processes;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.localstack.processes.ServiceProcess.LaunchSpec;

/** A service that is only ready: {@code ServiceStub <port>}. With port 0 it fails at once. */
final class ServiceStub {

    private ServiceStub() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        if (port == 0) {
            System.out.println("no free memory");
            System.exit(7);
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    static LaunchSpec launch(String name, int port, Path folder) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new LaunchSpec(
                name,
                List.of(
                        java,
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceStub.class.getName(),
                        Integer.toString(port)),
                Map.of(),
                "http://127.0.0.1:" + port + "/",
                folder.resolve(name + ".log"));
    }
}
