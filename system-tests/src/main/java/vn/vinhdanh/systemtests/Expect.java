package vn.vinhdanh.systemtests;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Response;

/** The expectations of the story. Each throws an {@link AssertionError} that says what was expected. */
final class Expect {

    /** Long enough for a service to be killed and restarted meanwhile. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private Expect() {}

    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + ": expected " + expected + ", was " + actual);
        }
    }

    static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Waits, because a service learns from an event what another service did. */
    static <T> void eventually(String what, T expected, Supplier<T> actual) {
        AtomicReference<@Nullable T> last = new AtomicReference<>();
        boolean reached = Await.holds(PATIENCE, () -> {
            last.set(actual.get());
            return expected.equals(last.get());
        });
        if (!reached) {
            throw new AssertionError(what + ": expected " + expected + ", was " + last.get() + " after " + PATIENCE);
        }
    }

    /** The command violates this rule, and the response explains it in both languages. */
    static void refused(Response response, String code) {
        JsonNode problem = response.expect(409).json();
        equal("the rule", code, problem.path("code").asString());
        that("a sentence in Vietnamese", !problem.path("vi").asString().isBlank());
        that("a sentence in English", !problem.path("en").asString().isBlank());
    }
}
