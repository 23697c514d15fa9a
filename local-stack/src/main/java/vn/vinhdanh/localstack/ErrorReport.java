package vn.vinhdanh.localstack;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Explains an unexpected error so that a person can act on it. */
final class ErrorReport {

    private ErrorReport() {}

    static String explain(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "Ổ đĩa đã đầy. Hãy giải phóng chỗ rồi chạy lại.\n"
                        + "The disk is full. Free some space, then run again.";
            }
        }
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        return "Lỗi chưa lường trước; xin gửi đoạn dưới đây cho người phát triển.\n"
                + "An unexpected error; please send this to the developers.\n"
                + trace;
    }
}
