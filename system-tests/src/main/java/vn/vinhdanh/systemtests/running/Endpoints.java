package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The addresses of the system under test.
 *
 * @param gateway URL of the gateway
 * @param identity URL of the OpenID provider, with the demo accounts
 * @param mailbox URL of the mailbox's HTTP API
 * @param plan file with the sample plan
 */
public record Endpoints(String gateway, String identity, String mailbox, Path plan) {

    private static final String CODE = "code: trung-khanh-2025";

    /** @throws IllegalStateException if a variable is not set */
    public static Endpoints fromEnvironment() {
        return new Endpoints(
                required("VINHDANH_GATEWAY"),
                required("VINHDANH_IDENTITY"),
                required("VINHDANH_MAILBOX"),
                Path.of(required("VINHDANH_PLAN")));
    }

    /** The sample plan as YAML. */
    public String planText() {
        try {
            return Files.readString(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample plan as that of another conference of the same commune, with the sample quotas confirmed. */
    public String planText(String code) {
        return planText().replace(CODE, "code: " + code).replaceAll("sample: \\{(quota: \\d+)}", "$1");
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("set " + name);
        }
        return value;
    }
}
