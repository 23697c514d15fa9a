package vn.vinhdanh.program.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.RawPlan;
import vn.vinhdanh.program.domain.plan.Warning;
import vn.vinhdanh.program.fixtures.PlanText;

class PlanFileTest {

    @Test
    void the_same_plan_in_yaml_and_json_gives_the_same_tree() {
        RawPlan yaml = PlanFile.yaml(utf8("conference: {edition: 1, open: true, date: ~, names: ['Đức', \"Hà\"]}"));
        RawPlan json = PlanFile.json(
                utf8(
                        "{\"conference\": {\"edition\": 1, \"open\": true, \"date\": null, \"names\": [\"Đức\", \"H\\u00e0\"]}}"));

        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void unquoted_dates_and_times_stay_text() {
        assertThat(PlanFile.yaml(utf8("{a: 2025-08-28, b: 07:30, c: no, d: 010}"))
                        .root())
                .containsEntry("a", "2025-08-28")
                .containsEntry("b", "07:30")
                .containsEntry("c", "no")
                .containsEntry("d", "010");
    }

    @Test
    void a_comma_in_an_unquoted_value_is_part_of_it_and_is_noted() {
        RawPlan plan = PlanFile.yaml(utf8("{name: xóa nhà tạm, nhà dột nát, nhà cũ, date: , code: a}"));

        assertThat(plan.root())
                .containsExactly(
                        entry("name", "xóa nhà tạm, nhà dột nát, nhà cũ"), entry("date", null), entry("code", "a"));
        assertThat(plan.notes()).extracting(Warning::path).containsExactly("name");
        assertThat(PlanFile.yaml(PlanText.trungKhanh().bytes()).notes())
                .as("the real plan has two of them")
                .extracting(Warning::path)
                .containsExactly("movements[5].name", "tasks[2].text");
    }

    @Test
    void the_number_of_joined_values_is_limited() {
        InvalidInput tooMany = catchThrowableOfType(
                InvalidInput.class, () -> PlanFile.yaml(utf8("{a: b, " + "x, ".repeat(600_000) + "}")));

        assertThat(tooMany.faults())
                .singleElement()
                .satisfies(error -> assertThat(error.english()).contains("Too many values"));
    }

    @Test
    void a_byte_order_mark_is_ignored() {
        assertThat(PlanFile.json(utf8("\uFEFF{\"schema\": \"x\"}")).root()).containsEntry("schema", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n# only a comment\n",
                "just text",
                "- a\n- b",
                "a: [1, 2",
                "a: b: c",
                "\ta: b",
                "{a: 1}}",
                "a: 1\n---\nb: 2",
                "a: &x [1]\nb: *x",
                "a: !!java.net.URL [x]",
                "a: !!str 1",
                "? [a]\n: b",
                "a: \"\\u0000\" \u0000",
                "*a",
                "%YAML 9.9\n---\na: 1"
            })
    void invalid_yaml_is_refused(String text) {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.yaml(utf8(text))))
                .isNotNull()
                .satisfies(invalid -> assertThat(invalid.faults()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"a\":",
                "{\"a\":1}}",
                "{\"a\":1}{\"b\":2}",
                "{a:1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "schema: x"
            })
    void invalid_json_is_refused(String text) {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.json(utf8(text))))
                .isNotNull()
                .satisfies(invalid -> assertThat(invalid.faults()).hasSize(1));
    }

    @Test
    void an_alias_bomb_is_refused_before_it_expands() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s, %s, %s, %s, %s]\n"
                    .formatted(i, i, before, before, before, before, before, before));
        }
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.yaml(utf8(bomb.toString())))
                        .faults())
                .singleElement()
                .satisfies(error -> assertThat(error.english()).contains("aliases", "(1:"));
    }

    @Test
    void depth_and_size_are_limited() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String wide = "a: [" + "1,".repeat(60_000) + "1]";

        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.yaml(utf8("a: " + deep))))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.json(utf8("{\"a\": " + deep + "}"))))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.yaml(utf8(wide))))
                .isNotNull();
    }

    @Test
    void a_number_with_a_million_digits_is_cheap_to_read() {
        String digits = "9".repeat(900_000);

        assertThat(PlanFile.yaml(utf8("a: " + digits)).root()).containsEntry("a", digits);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.json(utf8("{\"a\": " + digits + "}"))))
                .isNotNull();
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] latin = "title: Hội nghị".replace('ộ', 'ô').replace('ị', 'i').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> PlanFile.yaml(latin))
                        .faults())
                .singleElement()
                .satisfies(error -> assertThat(error.vietnamese()).contains("UTF-8"));
    }

    @Test
    void duplicate_keys_are_all_reported() {
        RawPlan plan = PlanFile.yaml(new PlanText("conference: {code: a, code: b}\nunits: []\nunits: []").bytes());

        assertThat(plan.errors()).extracting(InvalidInput.FieldError::path).containsExactly("conference.code", "units");
    }

    @Test
    void the_second_of_two_equal_keys_is_reported_with_its_own_line() {
        RawPlan plan = PlanFile.yaml(utf8("units: []\nconference:\n  code: a\nunits:\n  - {code: b}\n"));

        assertThat(plan.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.line()).isEqualTo(4));
    }

    @Test
    void keys_and_items_have_the_lines_of_the_file() {
        String yaml = "conference:\n  code: a\n\n  names:\n    - x\n    - y: z\n";
        String json = "{\"conference\":\n {\"code\": \"a\",\n\n \"names\": [\n\"x\",\n{\"y\": \"z\"}]}}";

        for (RawPlan plan : List.of(PlanFile.yaml(utf8(yaml)), PlanFile.json(utf8(json)))) {
            assertThat(plan.lines())
                    .containsEntry("conference", 1)
                    .containsEntry("conference.code", 2)
                    .containsEntry("conference.names", 4)
                    .containsEntry("conference.names[0]", 5)
                    .containsEntry("conference.names[1].y", 6);
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_the_line() {
        assertThat(lineOf(() -> PlanFile.yaml(utf8("a: 1\nb: [\n")))).isEqualTo(3);
        assertThat(lineOf(() -> PlanFile.yaml(utf8("a: 1\nb: *c\n")))).isEqualTo(2);
        assertThat(lineOf(() -> PlanFile.json(utf8("{\"a\": 1,\n\"b\": x}")))).isEqualTo(2);
    }

    private static Integer lineOf(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidInput.class, reading)
                .faults()
                .getFirst()
                .line();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
