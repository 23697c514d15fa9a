package vn.vinhdanh.program.domain.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.Plan;
import vn.vinhdanh.program.domain.plan.Unit;
import vn.vinhdanh.program.domain.stage.Award;
import vn.vinhdanh.program.domain.stage.RunningOrder;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work;

/** What the facts that this service knows give for a report. */
public record CountedTables(List<CountedTable> all) {

    private static final String AWARDS = "Khen thưởng đã được duyệt, không tính khen thưởng đã thu hồi";
    private static final String TASKS = "Nhiệm vụ của các đơn vị theo kế hoạch";
    private static final String TOTAL = "Cộng";
    private static final Map<String, String> KINDS = kinds();

    public CountedTables {
        all = List.copyOf(all);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("COLLECTIVE", "Tập thể");
        kinds.put("HOUSEHOLD", "Hộ gia đình");
        kinds.put("INDIVIDUAL", "Cá nhân");
        return kinds;
    }

    /** @param tasks may have withdrawn ones, which do not count */
    public static CountedTables of(Plan plan, RunningOrder order, List<UnitTask> tasks) {
        List<Award> awards = order.batches().stream()
                .flatMap(batch -> batch.slots().stream())
                .map(RunningOrder.Slot::award)
                .toList();
        return new CountedTables(List.of(
                awards(
                        "awards-by-form",
                        "Khen thưởng theo hình thức",
                        "Hình thức",
                        awards,
                        award -> award.form().name()),
                awards(
                        "awards-by-movement",
                        "Khen thưởng theo phong trào",
                        "Phong trào",
                        awards,
                        award -> movement(plan, award.movement())),
                awards(
                        "awards-by-unit",
                        "Khen thưởng theo đơn vị đề nghị",
                        "Đơn vị",
                        awards,
                        award -> unit(plan, award.unit())),
                tasks(plan, tasks)));
    }

    /**
     * As it is now.
     *
     * @throws InvalidInput if it is not counted
     */
    public CountedTable table(String code) {
        return find(code)
                .orElseThrow(() -> new InvalidInput(
                        "figures",
                        "Không còn số liệu này. Hãy chọn lại trong danh sách số liệu.",
                        "There are no such figures any more. Choose from those that are offered."));
    }

    public Optional<CountedTable> find(String code) {
        return all.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** A row for each name, a column for each kind of awardee that there is. */
    private static CountedTable awards(
            String code, String title, String what, List<Award> awards, Function<Award, String> name) {
        List<String> kinds = KINDS.keySet().stream()
                .filter(kind -> awards.stream().anyMatch(award -> award.kind().equals(kind)))
                .toList();
        List<Column<Award>> columns = new ArrayList<>();
        kinds.forEach(kind ->
                columns.add(new Column<>(KINDS.get(kind), award -> award.kind().equals(kind) ? 1 : 0)));
        columns.add(new Column<>(TOTAL, _ -> 1));
        return new CountedTable(code, title, AWARDS, rows(what, awards, name, columns));
    }

    private static CountedTable tasks(Plan plan, List<UnitTask> tasks) {
        List<UnitTask> ordered =
                tasks.stream().filter(task -> !task.assignment().withdrawn()).toList();
        return new CountedTable(
                "tasks-by-unit",
                "Nhiệm vụ theo đơn vị",
                TASKS,
                rows(
                        "Đơn vị",
                        ordered,
                        task -> unit(plan, task.unit()),
                        List.of(
                                new Column<>("Đã báo hoàn thành", task -> isAt(task, Work.State.REPORTED)),
                                new Column<>("Đã xác nhận", task -> isAt(task, Work.State.CONFIRMED)),
                                new Column<>(TOTAL, _ -> 1))));
    }

    private static int isAt(UnitTask task, Work.State state) {
        return task.work().state() == state ? 1 : 0;
    }

    private record Column<T>(String title, ToIntFunction<T> counts) {}

    private static <T> List<List<String>> rows(
            String what, List<T> counted, Function<T, String> name, List<Column<T>> columns) {
        Map<String, List<T>> byName = new LinkedHashMap<>();
        counted.forEach(one ->
                byName.computeIfAbsent(name.apply(one), _ -> new ArrayList<>()).add(one));
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(what), columns.stream().map(Column::title))
                .toList());
        byName.forEach((each, those) -> rows.add(row(each, those, columns)));
        rows.add(row(TOTAL, counted, columns));
        return rows;
    }

    private static <T> List<String> row(String name, List<T> counted, List<Column<T>> columns) {
        return Stream.concat(
                        Stream.of(name),
                        columns.stream()
                                .map(column -> Integer.toString(counted.stream()
                                        .mapToInt(column.counts())
                                        .sum())))
                .toList();
    }

    private static String unit(Plan plan, String code) {
        return plan.unit(code).map(Unit::name).orElse(code);
    }

    private static String movement(Plan plan, String code) {
        return plan.movements().stream()
                .filter(movement -> movement.code().equals(code))
                .map(Plan.Movement::name)
                .findFirst()
                .orElse(code);
    }
}
