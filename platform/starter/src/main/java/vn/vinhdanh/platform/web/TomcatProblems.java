package vn.vinhdanh.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import vn.vinhdanh.platform.logging.CorrelationId;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.problem.Problem;

/**
 * What Tomcat refuses before any filter runs: requests that are no HTTP, or whose address or headers are too long. Tomcat
 * would answer with a page of its own.
 */
public final class TomcatProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String correlationId = CorrelationId.of(null);
        byte[] problem = FrameworkProblems.of(HttpStatusCode.valueOf(response.getStatus()))
                .json(correlationId);
        response.setHeader(Problem.CORRELATION_HEADER, correlationId);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding((java.nio.charset.Charset) null);
        try {
            response.getReporter().write(inAscii(new String(problem, StandardCharsets.UTF_8)));
            response.finishResponse();
        } catch (IOException | IllegalStateException clientLeft) {
            // Nobody reads the answer.
        }
    }

    /** JSON says every character in ASCII, so the encoding of the writer, which is not ours to choose, does not matter. */
    private static String inAscii(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars().forEach(letter -> {
            if (letter < 0x80) {
                ascii.append((char) letter);
            } else {
                ascii.append("\\u%04x".formatted(letter));
            }
        });
        return ascii.toString();
    }
}
