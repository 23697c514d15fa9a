package vn.vinhdanh.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.vinhdanh.kernel.InvalidInput;

/** The errors of a request by field, in both languages. Never quotes the input. */
final class FieldErrors {

    private FieldErrors() {}

    static List<InvalidInput.FieldError> of(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> error instanceof FieldError field
                        ? fault(field.getField(), field.getCode(), field.getDefaultMessage())
                        : fault(error.getObjectName(), error.getCode(), error.getDefaultMessage()))
                .sorted(Comparator.comparing(InvalidInput.FieldError::path))
                .toList();
    }

    static List<InvalidInput.FieldError> of(Collection<ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> fault(
                        violation.getPropertyPath().toString(),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        violation.getMessage()))
                .sorted(Comparator.comparing(InvalidInput.FieldError::path))
                .toList();
    }

    static List<InvalidInput.FieldError> of(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getMostSpecificCause();
        for (Throwable link = unreadable; link != null; link = link.getCause()) {
            if (link instanceof InvalidInput invalid) {
                return invalid.faults();
            }
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return List.of(new InvalidInput.FieldError(
                    path(unknown),
                    "Không có trường tên này; hãy kiểm tra chính tả.",
                    "There is no field of this name."));
        }
        if (cause instanceof DatabindException || cause instanceof InputCoercionException) {
            return List.of(wrongType(path((JacksonException) cause)));
        }
        if (cause instanceof JacksonException broken) {
            String where = broken.getLocation() == null
                    ? ""
                    : "dòng " + broken.getLocation().getLineNr() + ", cột "
                            + broken.getLocation().getColumnNr();
            return List.of(new InvalidInput.FieldError(
                    where, "Nội dung không phải JSON hợp lệ.", "The body is not valid JSON."));
        }
        return List.of(new InvalidInput.FieldError(
                "", "Thiếu nội dung, hoặc không đọc được.", "The body is missing or unreadable."));
    }

    static InvalidInput.FieldError wrongType(String path) {
        return new InvalidInput.FieldError(
                path, "Sai kiểu dữ liệu hoặc giá trị không cho phép.", "Wrong type, or a value that is not allowed.");
    }

    /** {@code a.b[3].c}, as in the request. */
    private static String path(JacksonException mismatch) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : mismatch.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static InvalidInput.FieldError fault(String path, @Nullable String code, @Nullable String english) {
        return new InvalidInput.FieldError(
                path, vietnamese(code == null ? "" : code), english == null ? "is not valid" : english);
    }

    private static String vietnamese(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> "Phải có, không được để trống.";
            case "Size" -> "Quá dài, quá ngắn hoặc quá nhiều mục.";
            case "Email" -> "Không phải địa chỉ thư điện tử.";
            case "Pattern" -> "Không đúng mẫu quy định.";
            case "Min", "Positive", "PositiveOrZero", "DecimalMin" -> "Quá nhỏ.";
            case "Max", "DecimalMax" -> "Quá lớn.";
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> "Ngày không hợp lệ.";
            default -> "Không hợp lệ.";
        };
    }
}
