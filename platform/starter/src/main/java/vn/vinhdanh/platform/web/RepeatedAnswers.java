package vn.vinhdanh.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.vinhdanh.platform.store.WritesOfThread;

/**
 * Marks an answer that repeats an earlier result with {@code Idempotent-Replayed: true}: the request has an
 * Idempotency-Key, it succeeded, and it wrote nothing. A repetition that finishes what the first request began writes,
 * and is not marked.
 */
@RestControllerAdvice
final class RepeatedAnswers implements ResponseBodyAdvice<Object> {

    static final String HEADER = "Idempotent-Replayed";

    private static final String WRITES_BEFORE = RepeatedAnswers.class.getName();

    /** Called when a controller takes the key, after everything that is noted about each request. */
    static void watch(HttpServletRequest request) {
        request.setAttribute(WRITES_BEFORE, WritesOfThread.count());
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answer
                && asked.getServletRequest().getAttribute(WRITES_BEFORE) instanceof Long before
                && before == WritesOfThread.count()
                && HttpStatusCode.valueOf(answer.getServletResponse().getStatus())
                        .is2xxSuccessful()) {
            response.getHeaders().set(HEADER, "true");
        }
        return body;
    }
}
