package vn.vinhdanh.gateway.cast;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.gateway.GatewayApplication;

/** The gateway as it really runs, on a free port, and a client in front of it. */
public final class Door implements AutoCloseable {

    private static final List<String> SERVICES = List.of("program", "nomination", "delegate", "budget", "notification");

    private final ConfigurableApplicationContext gateway;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Door(ConfigurableApplicationContext gateway) {
        this.gateway = gateway;
    }

    /** All five services at one address; further settings as {@code name=value}, the last one wins. */
    public static Door open(Provider provider, String serviceAddress, String... settings) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=0");
        arguments.add("--vinhdanh.issuer=" + Provider.ISSUER);
        arguments.add("--vinhdanh.jwks=" + provider.jwks());
        SERVICES.forEach(service -> arguments.add("--vinhdanh.services.%s=%s".formatted(service, serviceAddress)));
        for (String setting : settings) {
            arguments.removeIf(earlier -> earlier.startsWith("--" + setting.substring(0, setting.indexOf('=') + 1)));
            arguments.add("--" + setting);
        }
        return new Door(new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new)));
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(gateway.getEnvironment().getProperty("local.server.port")));
    }

    public <T> T part(Class<T> type) {
        return gateway.getBean(type);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    public HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    public HttpResponse<String> post(String path, String token, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException failure) {
            throw new AssertionError("The gateway gave no answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Bytes as they are, for what no decent client sends; returns all that comes back. */
    public String raw(String text) throws IOException {
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    public static Map<String, List<String>> headers(HttpResponse<?> answer) {
        return answer.headers().map();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
