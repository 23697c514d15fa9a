package vn.vinhdanh.localstack;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Turns what nobody expected into something that a person can act on. */
final class Trouble {

    private Trouble() {}

    static String explain(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "Ổ đĩa đã đầy. Hãy giải phóng chỗ rồi chạy lại.\nThe disk is full. Free some space, then run again.";
            }
        }
        StringWriter trace = new StringWriter();
        trouble.printStackTrace(new PrintWriter(trace));
        return "Lỗi chưa lường trước; xin gửi đoạn dưới đây cho người phát triển.\nAn unexpected error; please send this to the developers.\n"
                + trace;
    }
}
