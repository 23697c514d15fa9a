package vn.vinhdanh.program.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.program.adapter.web.PlanFiles;
import vn.vinhdanh.program.fixtures.PlanText;
import vn.vinhdanh.program.fixtures.Plans;

class TaskCodingTest {

    private static final String ORDERED = "\"unit\": \"van-phong\", \"text\": \"Chuẩn bị hội trường\"";

    private final Plan imported = Plans.read(PlanText.trungKhanh());

    @Test
    void a_task_of_an_imported_plan_is_named_by_its_place() {
        assertThat(imported.tasks().getFirst().code()).isEqualTo("nv-1");
        assertThat(imported.tasks().getLast().code()).isEqualTo("nv-22");
        assertThat(Plans.read(PlanText.trungKhanh())).isEqualTo(imported);
    }

    @Test
    void a_place_that_a_given_code_took_is_passed_over() {
        assertThat(codes(changed(imported, "{\"code\": \"nv-2\", " + ORDERED + "}")))
                .containsExactly("nv-2");
        assertThat(TaskCoding.BY_PLACE.code(List.of(task("nv-2"), task(null))))
                .extracting(Task::code)
                .containsExactly("nv-2", "nv-2b");
    }

    @Test
    void a_task_that_is_new_in_a_plan_gets_the_code_of_none_before_it() {
        Plan without = changed(imported, "{\"code\": \"nv-1\", " + ORDERED + "}");
        Plan added = changed(without, "{\"code\": \"nv-1\", " + ORDERED + "}, {" + ORDERED + "}");

        assertThat(codes(added).getFirst()).isEqualTo("nv-1");
        assertThat(codes(imported)).doesNotContain(codes(added).getLast());
    }

    @Test
    void the_same_list_gets_the_same_codes() {
        String twice = "{" + ORDERED + "}, {" + ORDERED + "}";

        assertThat(codes(changed(imported, twice))).isEqualTo(codes(changed(imported, twice)));
        assertThat(Set.copyOf(codes(changed(imported, twice)))).hasSize(2);
    }

    private static Task task(String code) {
        return new Task(code, "van-phong", "Chuẩn bị hội trường", null, null, null);
    }

    private static List<String> codes(Plan plan) {
        return plan.tasks().stream().map(Task::code).toList();
    }

    private static Plan changed(Plan plan, String tasks) {
        return PlanReader.readChange(RawPlan.of(plan).with(PlanFiles.json("{\"tasks\": [" + tasks + "]}")), Set.of());
    }
}
