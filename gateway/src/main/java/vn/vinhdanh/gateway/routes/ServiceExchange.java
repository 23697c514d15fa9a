package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends one request to a service and takes its response; neither body is held in memory whole. Spring Cloud Gateway's own
 * exchange names the address in its exceptions, and may answer 304 itself and then keep the connection.
 */
@Component
final class ServiceExchange implements ProxyExchange {

    private final ClientHttpRequestFactory client;

    ServiceExchange(ClientHttpRequestFactory client) {
        this.client = client;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest incoming = request.getServerRequest().servletRequest();
        try {
            RequestBody body = RequestBody.isIn(incoming) ? RequestBody.of(incoming) : null;
            ClientHttpRequest outgoing =
                    client.createRequest(target(request.getUri(), incoming.getQueryString()), request.getMethod());
            outgoing.getHeaders().putAll(request.getHeaders());
            if (body != null) {
                body.sendWith(outgoing);
            }
            return response(request, outgoing.execute());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerResponse response(Request request, ClientHttpResponse answer) throws IOException {
        ServiceResponse response = new ServiceResponse(answer);
        Answer received = new Answer(answer.getStatusCode(), answer.getHeaders());
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, response));
        return response;
    }

    /** The query is passed on as the client wrote it. */
    private static URI target(URI address, String query) {
        String path = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
        return URI.create(query == null ? path : path + "?" + query);
    }

    private record Answer(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements Response {}
}
