package vn.vinhdanh.program.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.program.adapter.messaging.PublishedPlans;
import vn.vinhdanh.program.adapter.web.PlanFiles;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.DueTask;
import vn.vinhdanh.program.domain.conference.Programme;
import vn.vinhdanh.program.domain.conference.Warnings;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;
import vn.vinhdanh.testkit.Contracts;

/** Plans of other communes: an xã, a phường and a đặc khu, with other orders, codes and parts than the first plan. */
class ForeignPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"phong-hai-2025", "hai-yen-2026", "con-co-2026"})
    void a_plan_with_its_own_codes_is_imported_edited_and_published(String name) {
        Conference conference = Plans.imported(PlanText.file(name));

        assertThat(PlanReader.read(RawPlan.of(conference.plan()))).isEqualTo(conference.plan());
        assertThat(DueTask.of(conference)).hasSameSizeAs(conference.plan().tasks());
        assertThat(Programme.of(conference).items())
                .hasSameSizeAs(conference.plan().agenda());
        assertThat(Warnings.of(conference)).isNotNull();
        Contracts.assertConforms(
                "program",
                "ConferencePlanned.v2",
                StateJson.mapper().writeValueAsString(PublishedPlans.of(conference)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh-2025", "phong-hai-2025", "hai-yen-2026", "con-co-2026"})
    void a_plan_conforms_to_the_published_schema_as_a_file_and_as_it_is_exported(String name) {
        RawPlan file = PlanFiles.yaml(PlanText.file(name));

        Contracts.assertConforms("plan", "conference-plan.v1", json(file));
        Contracts.assertConforms("plan", "conference-plan.v1", json(RawPlan.of(PlanReader.read(file))));
    }

    @Test
    void the_published_schema_has_exactly_the_keys_that_are_read() {
        JsonNode schema = StateJson.mapper().readTree(Contracts.schema("plan", "conference-plan.v1"));

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        RawPlan.of(plan("trung-khanh-2025")).root().keySet());
        RawPlan full = RawPlan.of(plan("trung-khanh-2025"));
        full.root()
                .forEach(
                        (part, value) -> sameKeys(part, schema.get("properties").get(part), value));
    }

    private static void sameKeys(String path, JsonNode schema, @Nullable Object value) {
        if (value instanceof Map<?, ?> group) {
            assertThat(schema.get("properties").propertyNames())
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(
                            group.keySet().stream().map(String::valueOf).toList());
            group.forEach((key, inner) ->
                    sameKeys(path + "." + key, schema.get("properties").get(String.valueOf(key)), inner));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            sameKeys(path + "[0]", schema.get("items"), list.getFirst());
        }
    }

    private static String json(RawPlan plan) {
        return StateJson.mapper().writeValueAsString(plan.root());
    }

    @Test
    void awardees_enter_the_group_that_the_plan_names_wherever_it_stands() {
        assertThat(plan("phong-hai-2025").groupOfAwardees()).as("the last").isEqualTo("dien-hinh");
        assertThat(plan("hai-yen-2026").groupOfAwardees()).as("named").isEqualTo("guong-mat-tieu-bieu");
        assertThat(plan("con-co-2026").groupOfAwardees()).as("the only one").isEqualTo("tat-ca");
    }

    @Test
    void a_group_of_awardees_that_the_plan_does_not_have_is_an_error_at_its_path() {
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> Plans.read(PlanText.file("hai-yen-2026")
                                        .with("awardees: guong-mat-tieu-bieu", "awardees: guong-mat")))
                        .faults())
                .extracting(InvalidInput.FieldError::path)
                .isEqualTo(List.of("rewards.awardees"));
    }

    @Test
    void two_communes_of_one_name_are_two_by_their_code() {
        assertThat(Plans.imported(PlanText.file("con-co-2026")).id())
                .isEqualTo(Ids.named("conference", "dac-khu-con-co", "con-co-lan-i"));
    }

    private static Plan plan(String name) {
        return Plans.read(PlanText.file(name));
    }
}
