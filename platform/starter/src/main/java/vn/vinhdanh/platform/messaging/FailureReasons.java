package vn.vinhdanh.platform.messaging;

import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.kernel.RuleViolation;

/**
 * The reason of a dead letter, as text in a header or a document: the simple name of the exception, then the message of
 * our own exceptions, which quote no content of the event. The Vietnamese sentence of a rule is a second line.
 */
final class FailureReasons {

    private FailureReasons() {}

    static String of(RuntimeException failure) {
        String type = failure.getClass().getSimpleName();
        String reason = isOurs(failure) ? type + ": " + failure.getMessage() : type;
        return failure instanceof RuleViolation rule ? reason + "\n" + rule.vietnamese() : reason;
    }

    /** Of a failure as the listener container reports it: without the exceptions of the frameworks between. */
    static String ofListener(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && isOfAFramework(cause)) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException own
                ? of(own)
                : cause.getClass().getSimpleName();
    }

    private static boolean isOfAFramework(Throwable failure) {
        return failure.getClass()
                .getPackageName()
                .matches("org\\.springframework\\.(kafka|messaging|integration|cloud)\\b.*");
    }

    private static boolean isOurs(RuntimeException failure) {
        return failure.getClass().getPackageName().startsWith("vn.vinhdanh.");
    }

    /** The first line: type and message. */
    static String summary(String reason) {
        return reason.lines().findFirst().orElse("");
    }

    /** A sentence for operators. A reason that an earlier version wrote may have no type. */
    static String english(String reason) {
        String summary = summary(reason);
        if (isOnlyAType(summary)) {
            return "The service failed (%s). Its log has the details.".formatted(summary);
        } else if (is(MalformedEvent.class, summary)) {
            return "The event is malformed: %s. Its producer has to publish it correctly.".formatted(detail(summary));
        } else if (is(NotFound.class, summary)) {
            return "There is no such %s in the commune of the event.".formatted(detail(summary));
        }
        return detail(summary);
    }

    static String vietnamese(String reason) {
        String summary = summary(reason);
        if (reason.length() > summary.length()) {
            return reason.substring(summary.length()).strip();
        } else if (isOnlyAType(summary)) {
            return "Dịch vụ gặp lỗi (%s). Xem chi tiết trong nhật ký của dịch vụ.".formatted(summary);
        } else if (is(MalformedEvent.class, summary)) {
            return "Sự kiện sai định dạng: %s. Dịch vụ gửi phải phát lại cho đúng.".formatted(detail(summary));
        } else if (is(NotFound.class, summary)) {
            return "Không có mục \"%s\" trong địa bàn của sự kiện.".formatted(detail(summary));
        }
        return "Không xử lý được sự kiện: %s.".formatted(detail(summary));
    }

    private static boolean is(Class<?> type, String summary) {
        return summary.startsWith(type.getSimpleName() + ": ");
    }

    private static boolean isOnlyAType(String summary) {
        return summary.matches("[A-Z]\\w+");
    }

    private static String detail(String summary) {
        return summary.replaceFirst("^[A-Z]\\w+: ", "");
    }
}
