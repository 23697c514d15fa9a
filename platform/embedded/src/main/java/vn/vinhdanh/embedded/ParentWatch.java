package vn.vinhdanh.embedded;

import java.io.IOException;

/** A child process learns from its standard input that its parent is gone, however the parent ended. */
final class ParentWatch {

    private ParentWatch() {}

    /** Blocks while the parent lives. The parent never writes. */
    static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // not for us
            }
        } catch (IOException e) {
            // the same as the end
        }
    }
}
