package vn.vinhdanh.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.kernel.InvalidInput;

/**
 * A refusal in the form of RFC 9457, with a sentence in both languages.
 *
 * @param type {@code urn:vinhdanh:problem:<code>}
 * @param title the code, for the logs of clients
 * @param detail the Vietnamese sentence, for clients that know only the standard members
 * @param errors all errors of the input with their paths; empty if a rule refuses the whole request
 * @param correlationId names the request; present if the response already has the header {@code X-Correlation-Id}
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String vi,
        String en,
        List<InvalidInput.FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String correlationId) {

    public static final String CORRELATION_HEADER = "X-Correlation-Id";

    public static Problem of(HttpStatus status, String code, String vietnamese, String english) {
        return of(status, code, vietnamese, english, List.of());
    }

    public static Problem of(
            HttpStatus status, String code, String vietnamese, String english, List<InvalidInput.FieldError> errors) {
        return new Problem(
                "urn:vinhdanh:problem:" + code,
                code,
                status.value(),
                code,
                vietnamese,
                vietnamese,
                english,
                errors,
                null);
    }

    /** @param needed the roles that may do it; may be empty */
    public static Problem notAllowed(String needed) {
        String vi = needed.isEmpty() ? "" : " Vai trò cần có: " + needed + ".";
        String en = needed.isEmpty() ? "" : " Needed role: " + needed + ".";
        return of(
                HttpStatus.FORBIDDEN,
                "NotAllowed",
                "Vai trò của bạn không được làm việc này." + vi,
                "Your role may not do this." + en);
    }

    public static Problem invalid(List<InvalidInput.FieldError> faults) {
        return of(
                HttpStatus.BAD_REQUEST,
                "Invalid",
                "Dữ liệu gửi lên chưa đúng; xem từng lỗi trong mục errors rồi gửi lại. Chưa có gì bị thay đổi.",
                "The request is not valid. See errors, correct them and send it again. Nothing was changed.",
                faults);
    }

    public ResponseEntity<Problem> toResponse() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json(response.getHeader(CORRELATION_HEADER)));
    }

    /** @param correlation names the request; null where the response does not name it */
    public byte[] json(@Nullable String correlation) {
        return JsonMapper.shared()
                .writeValueAsBytes(new Problem(type, title, status, code, detail, vi, en, errors, correlation));
    }
}
