package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * A service's response on its way to the client: status and headers as they came, the body streamed through one small
 * buffer. Events ({@code text/event-stream}) are passed on at once.
 */
final class ServiceResponse implements ServerResponse, AutoCloseable {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int BUFFER = 8 * 1024;

    private final ClientHttpResponse answer;
    private final HttpStatusCode status;
    private final HttpHeaders headers = new HttpHeaders();

    ServiceResponse(ClientHttpResponse answer) throws IOException {
        this.answer = answer;
        this.status = answer.getStatusCode();
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    InputStream body() throws IOException {
        return answer.getBody();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (this) {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            boolean events = MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(headers.getContentType());
            GatewayProblem whenLost =
                    READS.contains(request.getMethod()) ? GatewayProblem.SERVICE_AWAY : GatewayProblem.SERVICE_LOST;
            copy(body(), response.getOutputStream(), events, whenLost);
        }
        return null;
    }

    @Override
    public void close() {
        answer.close();
    }

    private static void copy(InputStream body, OutputStream client, boolean flushEach, GatewayProblem whenLost)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (true) {
            int read;
            try {
                read = body.read(buffer);
            } catch (IOException lost) {
                throw Rejection.because(lost, whenLost);
            }
            if (read < 0) {
                return;
            }
            client.write(buffer, 0, read);
            if (flushEach) {
                client.flush();
            }
        }
    }
}
