package vn.vinhdanh.systemtests;

import java.nio.file.Path;

/** Where the system under test is. */
public record Setting(String gateway, String identity, String mailbox, Path plan) {

    static Setting fromEnvironment() {
        return new Setting(
                required("VINHDANH_GATEWAY"),
                required("VINHDANH_IDENTITY"),
                required("VINHDANH_MAILBOX"),
                Path.of(required("VINHDANH_PLAN")));
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("set " + name);
        }
        return value;
    }
}
