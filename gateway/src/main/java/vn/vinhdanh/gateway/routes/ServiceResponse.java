package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;
import vn.vinhdanh.gateway.problems.ClientLeft;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * A service's response on its way to the client: status and headers as they came, the body streamed through one small
 * buffer. Events ({@code text/event-stream}) are passed on at once.
 */
final class ServiceResponse implements ServerResponse, AutoCloseable {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String API = "/api/";
    private static final int BUFFER = 8 * 1024;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse answer;
    private final HttpHeaders headers = new HttpHeaders();

    /** @param request what the service responds to */
    ServiceResponse(HttpUriRequestBase request, ClassicHttpResponse answer) {
        this.request = request;
        this.answer = answer;
    }

    static boolean isEvents(MessageHeaders response) {
        Header type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.getValue().startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
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
        HttpEntity body = answer.getEntity();
        return body == null ? InputStream.nullInputStream() : body.getContent();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        try (this) {
            response.setStatus(answer.getCode());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (request.getRequestURI().startsWith(API)) {
                keepOutOfCaches(response);
            }
            GatewayProblem whenLost =
                    READS.contains(request.getMethod()) ? GatewayProblem.SERVICE_AWAY : GatewayProblem.SERVICE_LOST;
            copy(body(), response.getOutputStream(), isEvents(answer), whenLost);
        }
        return null;
    }

    /** Cuts the connection if the body was not read to its end. Otherwise the connection is back in the pool already. */
    @Override
    public void close() throws IOException {
        request.cancel();
        answer.close();
    }

    /** The PC of an office has several users; what one of them read is not for the next. */
    private static void keepOutOfCaches(HttpServletResponse response) {
        String policy = response.getHeader(HttpHeaders.CACHE_CONTROL);
        if (policy == null || !policy.contains("no-store")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
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
            try {
                client.write(buffer, 0, read);
                if (flushEach) {
                    client.flush();
                }
            } catch (IOException left) {
                throw new ClientLeft(left);
            }
        }
    }
}
