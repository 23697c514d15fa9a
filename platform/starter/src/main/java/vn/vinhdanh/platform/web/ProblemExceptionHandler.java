package vn.vinhdanh.platform.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.platform.http.BodyRefused;
import vn.vinhdanh.platform.problem.FrameworkProblems;
import vn.vinhdanh.platform.problem.Problem;

/** Maps all exceptions to problem+json. */
@RestControllerAdvice
public final class ProblemExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Problem> refused(RuleViolation rule) {
        return Problem.of(HttpStatus.CONFLICT, rule.code(), rule.vietnamese(), rule.english())
                .toResponse();
    }

    /** An Idempotency-Key that stands for another request already (RFC draft: 422). */
    @ExceptionHandler
    ResponseEntity<Problem> refused(KeyViolation rule) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, rule.code(), rule.vietnamese(), rule.english())
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> withoutVersion(VersionRequired missing) {
        return Problem.of(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "VersionRequired",
                        "Việc này thay đổi điều bạn đã xem, nên phải gửi kèm If-Match là ETag nhận được khi đọc. Hãy tải lại,"
                                + " xem rồi làm lại.",
                        "This changes what you have read, so send If-Match with the ETag from reading. Load it again, look,"
                                + " then try again.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> stale(StaleVersion stale) {
        return Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "StaleVersion",
                        "Người khác vừa sửa mục này. Hãy tải lại, xem thay đổi rồi làm lại.",
                        "Somebody else has just changed this. Load it again, look at the change, then try again.")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> absent(NotFound absent) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "NotFound",
                        "Không tìm thấy mục này.",
                        "There is no such " + absent.getMessage() + ".")
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAllowed(NotAllowed notAllowed) {
        return Problem.notAllowed(notAllowed.getMessage()).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(InvalidInput invalid) {
        return Problem.invalid(invalid.faults()).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException invalid) {
        return Problem.invalid(FieldErrors.of(invalid.getBindingResult())).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(ConstraintViolationException invalid) {
        return Problem.invalid(FieldErrors.of(invalid.getConstraintViolations()))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        BodyRefused refused = BodyRefused.in(unreadable);
        return refused != null
                ? refused.problem().toResponse()
                : Problem.invalid(FieldErrors.of(unreadable)).toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException mismatch) {
        Throwable cause = mismatch.getMostSpecificCause();
        return Problem.invalid(
                        cause instanceof InvalidInput invalid
                                ? invalid.faults()
                                : List.of(FieldErrors.wrongType(mismatch.getName())))
                .toResponse();
    }

    /**
     * A query or form that is not percent-encoded UTF-8 or has too many parts. The default handler would log its
     * content.
     */
    @ExceptionHandler
    ResponseEntity<Problem> undecodable(InvalidParameterException broken) {
        return Problem.invalid(List.of(new InvalidInput.FieldError(
                        "",
                        "Tham số có ký tự hỏng, hoặc có quá nhiều tham số.",
                        "A parameter has broken characters, or there are too many.")))
                .toResponse();
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(BodyRefused refused) {
        return refused.problem().toResponse();
    }

    /** The store is unreachable: the client may retry with the same Idempotency-Key. */
    @ExceptionHandler
    ResponseEntity<Problem> storeAway(DataAccessException away) {
        Problem problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "StoreAway",
                "Kho dữ liệu tạm thời không trả lời. Hãy thử lại sau ít giây.",
                "The data store does not answer at the moment. Try again in a few seconds.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "3")
                .headers(headers -> headers.setContentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON))
                .body(problem);
    }

    /** Refusals of Spring: wrong method, media type, missing parameter, unknown path. */
    @ExceptionHandler({
        org.springframework.web.ErrorResponseException.class,
        jakarta.servlet.ServletException.class,
        org.springframework.web.bind.ServletRequestBindingException.class
    })
    ResponseEntity<Problem> byFramework(Exception refusal) throws Exception {
        if (!(refusal instanceof ErrorResponse response)) {
            throw refusal;
        }
        HttpStatusCode status = response.getStatusCode();
        Problem problem = FrameworkProblems.of(status);
        return ResponseEntity.status(status)
                .headers(headers -> {
                    headers.putAll(response.getHeaders());
                    headers.setContentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON);
                })
                .body(problem);
    }
}
