package vn.vinhdanh.systemtests.running;

import java.nio.file.Path;

/** The JDK that runs this program, for the processes that it starts. */
public final class Java {

    private Java() {}

    public static String home() {
        return System.getProperty("java.home");
    }

    public static String program() {
        return Path.of(home(), "bin", "java").toString();
    }
}
