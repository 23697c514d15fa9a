package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends one request to a service and takes its response; neither body is held in memory whole. Spring Cloud Gateway's own
 * exchange names the address in its exceptions, and may answer 304 itself and then keep the connection.
 */
@Component
final class ServiceExchange implements ProxyExchange {

    /** The client frames the body itself. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    private final CloseableHttpClient client;

    ServiceExchange(CloseableHttpClient client) {
        this.client = client;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        HttpUriRequestBase outgoing =
                new HttpUriRequestBase(request.getMethod().name(), target(request.getUri(), incoming.getQueryString()));
        request.getHeaders().forEach((name, values) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        try {
            if (RequestBody.isIn(incoming)) {
                outgoing.setEntity(RequestBody.of(incoming, outgoing::cancel));
            }
            return response(request, outgoing, client.executeOpen(null, outgoing, null));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerResponse response(Request request, HttpUriRequestBase outgoing, ClassicHttpResponse answer) {
        HttpHeaders headers = new HttpHeaders();
        for (Header header : answer.getHeaders()) {
            headers.add(header.getName(), header.getValue());
        }
        ServiceResponse response = new ServiceResponse(outgoing, answer);
        Answer received = new Answer(response.statusCode(), headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, response));
        return response;
    }

    /** The query is passed on as the client wrote it. */
    private static URI target(URI address, @Nullable String query) {
        String path = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        return URI.create(query == null ? path : path + "?" + query);
    }

    private record Answer(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements Response {}
}
