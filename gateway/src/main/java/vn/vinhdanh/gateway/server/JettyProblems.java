package vn.vinhdanh.gateway.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import vn.vinhdanh.gateway.problems.SecurityHeaders;
import vn.vinhdanh.platform.logging.ActivityLog;
import vn.vinhdanh.platform.logging.CorrelationId;
import vn.vinhdanh.platform.logging.LogContext;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.problem.Problem;

/** What Jetty refuses before any filter runs: requests that are no HTTP, or whose address or headers are too long. */
final class JettyProblems extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        // A line without a version is no request of HTTP/0.9 today; it is malformed.
        int answered = status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ? HttpStatus.BAD_REQUEST_400 : status;
        response.setStatus(answered);
        response.write(
                true, refused(answered, request.getConnectionMetaData().isSecure(), response.getHeaders()), callback);
    }

    private static ByteBuffer refused(int status, boolean overHttps, HttpFields.Mutable headers) {
        long startedAt = System.nanoTime();
        String correlationId = CorrelationId.of(null);
        byte[] body = FrameworkProblems.of(HttpStatusCode.valueOf(status)).json(correlationId);
        SecurityHeaders.ofRefusal(overHttps).forEach(headers::put);
        headers.put(Problem.CORRELATION_HEADER, correlationId);
        headers.put(HttpHeader.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        try (LogContext _ = LogContext.of(correlationId)) {
            ActivityLog.record("malformed request", null, Integer.toString(status), startedAt);
        }
        return ByteBuffer.wrap(body);
    }
}
