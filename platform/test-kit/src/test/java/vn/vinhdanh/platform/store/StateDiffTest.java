package vn.vinhdanh.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StateDiffTest {

    private static final Map<String, Object> NO = Map.of();

    static Stream<Arguments> differences() {
        return Stream.of(
                Arguments.of("nothing", Map.of("a", 1), Map.of("a", 1), List.of()),
                Arguments.of("a value", Map.of("a", 1), Map.of("a", 2), List.of(change("a", "1", "2"))),
                Arguments.of("a new field", NO, Map.of("a", true), List.of(change("a", null, "true"))),
                Arguments.of("a field less", Map.of("a", "x"), NO, List.of(change("a", "\"x\"", null))),
                Arguments.of(
                        "a value inside",
                        Map.of("a", Map.of("b", Map.of("c", 1))),
                        Map.of("a", Map.of("b", Map.of("c", 2))),
                        List.of(change("a.b.c", "1", "2"))),
                Arguments.of(
                        "a new object, by its fields",
                        NO,
                        Map.of("a", Map.of("b", 1)),
                        List.of(change("a.b", null, "1"))),
                Arguments.of(
                        "an object instead of a value",
                        Map.of("a", 1),
                        Map.of("a", Map.of("b", 1)),
                        List.of(change("a", "1", "{\"b\":1}"))),
                Arguments.of(
                        "an element at the end",
                        Map.of("a", List.of("x")),
                        Map.of("a", List.of("x", "y")),
                        List.of(change("a.1", null, "\"y\""))),
                Arguments.of(
                        "an element in the middle",
                        Map.of("a", List.of("x", "z")),
                        Map.of("a", List.of("x", "y", "z")),
                        List.of(change("a.1", null, "\"y\""))),
                Arguments.of(
                        "an element less",
                        Map.of("a", List.of("x", "y", "z")),
                        Map.of("a", List.of("x", "z")),
                        List.of(change("a.1", "\"y\"", null))),
                Arguments.of(
                        "an equal element once more",
                        Map.of("a", List.of("x", "x")),
                        Map.of("a", List.of("x", "x", "x")),
                        List.of(change("a.2", null, "\"x\""))),
                Arguments.of(
                        "a field of an element",
                        Map.of("a", List.of(Map.of("b", 1), Map.of("b", 2))),
                        Map.of("a", List.of(Map.of("b", 1), Map.of("b", 3))),
                        List.of(change("a.1.b", "2", "3"))),
                Arguments.of("a new list", NO, Map.of("a", List.of(1, 2)), List.of(change("a", null, "[1,2]"))));
    }

    private static AuditChange change(String path, String before, String after) {
        return new AuditChange(path, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("differences")
    void what_differs_is_told(
            String what, Map<String, Object> before, Map<String, Object> after, List<AuditChange> changes) {
        assertThat(StateDiff.between(before, after)).as(what).isEqualTo(changes);
    }

    @Test
    void a_long_value_is_cut() {
        AuditChange change =
                StateDiff.between(NO, Map.of("a", "x".repeat(10_000))).getFirst();

        assertThat(change.after()).hasSize(StateDiff.LONGEST_VALUE + 1).endsWith("…");
    }

    @Test
    void very_many_changes_are_counted() {
        Map<String, Object> after = IntStream.range(0, 250)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(Object::toString, number -> number));

        assertThat(StateDiff.between(NO, after))
                .hasSize(StateDiff.MOST_CHANGES + 1)
                .last()
                .isEqualTo(change("…", null, "50"));
    }
}
