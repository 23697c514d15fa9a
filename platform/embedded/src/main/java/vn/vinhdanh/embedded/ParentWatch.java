package vn.vinhdanh.embedded;

import java.io.IOException;

/** Detects the end of the parent process, however it ended, by the end of the standard input. */
final class ParentWatch {

    private ParentWatch() {}

    /** Blocks until the parent has ended. The parent never writes. */
    static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // ignored
            }
        } catch (IOException e) {
            // means the same as the end
        }
    }
}
