package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.DelegateGroup;
import vn.vinhdanh.program.domain.stage.DelegateNumbers;

/** What a change touches, counted from what each service has published. Each number has its time. */
record TouchedResponse(Places places, Invitations invitations, Letters letters, Tasks tasks, List<MovedItem> items) {

    /**
     * @param asOf when the newest fact of delegate-service was handled; null before the first
     * @param unknown delegates who are not counted, because they were registered under an earlier version
     */
    record Places(@Nullable Instant asOf, int unknown, List<GroupPlaces> groups) {}

    /**
     * @param quota as it would be; null if the group shares places
     * @param over if the quota changes: how many more have a place. Nobody loses it, the group is full
     * @param moveUp if the quota changes: how many of those who wait get a place
     */
    record GroupPlaces(
            String code, String name, @Nullable Integer quota, int taken, int waiting, int over, int moveUp) {

        static GroupPlaces of(DelegateGroup group, @Nullable Integer before, DelegateNumbers.Group numbers) {
            Integer quota = group.quota();
            boolean changes = quota != null && !quota.equals(before);
            return new GroupPlaces(
                    group.code(),
                    group.name(),
                    quota,
                    numbers.taken(),
                    numbers.waiting(),
                    changes ? Math.max(0, numbers.taken() - quota) : 0,
                    changes ? Math.min(numbers.waiting(), Math.max(0, quota - numbers.taken())) : 0);
        }
    }

    /**
     * @param asOf as for the places
     * @param invited who have an invitation and have not declined it
     * @param answered of them
     * @param onPaper of them
     * @param declined who declined one; they are asked again when the date moves
     */
    record Invitations(@Nullable Instant asOf, int invited, int answered, int onPaper, int declined) {}

    /** @param asOf when the newest letter went out, as notification-service says; null before the first */
    record Letters(@Nullable Instant asOf, int sent, int printed, List<Revision> revisions) {}

    /**
     * The delegates whose newest letter is of this revision of their invitation.
     *
     * @param sent accepted by the mail server, or printed
     */
    record Revision(int revision, int sent, int printed) {}

    /** @param due how many would have a due day */
    record Tasks(int due, List<MovedTask> moved) {}

    /** A task that would be due on another day. */
    record MovedTask(
            int number,
            String text,
            String unitName,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    /** An item of the agenda that would take place at another time: 07:30–07:45. */
    record MovedItem(
            String code,
            String title,
            String ownerName,
            @Nullable String before,
            @Nullable String after) {}

    static TouchedResponse of(Conference before, Conference after, DelegateNumbers numbers) {
        return new TouchedResponse(
                new Places(numbers.asOf(), numbers.unknown(), groups(before, after, numbers)),
                new Invitations(
                        numbers.asOf(),
                        numbers.invitations().invited(),
                        numbers.invitations().answered(),
                        numbers.invitations().onPaper(),
                        numbers.invitations().declined()),
                letters(numbers),
                tasks(before, after),
                items(before, after));
    }

    private static List<GroupPlaces> groups(Conference before, Conference after, DelegateNumbers numbers) {
        Map<String, @Nullable Integer> quotas = new HashMap<>();
        before.plan().delegateGroups().forEach(group -> quotas.put(group.code(), group.quota()));
        return after.plan().delegateGroups().stream()
                .map(group -> GroupPlaces.of(group, quotas.get(group.code()), numbers.group(group.code())))
                .toList();
    }

    private static Letters letters(DelegateNumbers numbers) {
        List<Revision> revisions = numbers.letters().entrySet().stream()
                .map(of -> new Revision(
                        of.getKey(), of.getValue().sent(), of.getValue().printed()))
                .toList();
        return new Letters(
                numbers.lettersAsOf(),
                revisions.stream().mapToInt(Revision::sent).sum(),
                revisions.stream().mapToInt(Revision::printed).sum(),
                revisions);
    }

    private static Tasks tasks(Conference before, Conference after) {
        Map<String, TasksResponse.Item> earlier = byKey(TasksResponse.of(before).items(), TasksResponse.Item::code);
        List<TasksResponse.Item> later = TasksResponse.of(after).items();
        List<MovedTask> moved = later.stream()
                .map(task -> new MovedTask(
                        task.number(),
                        task.text(),
                        task.unitName(),
                        earlier.containsKey(task.code())
                                ? earlier.get(task.code()).dueDate()
                                : null,
                        task.dueDate()))
                .filter(task -> !Objects.equals(task.before(), task.after()))
                .toList();
        return new Tasks(
                (int) later.stream().filter(task -> task.dueDate() != null).count(), moved);
    }

    private static List<MovedItem> items(Conference before, Conference after) {
        Map<String, AgendaResponse.Item> earlier =
                byKey(AgendaResponse.of(before).items(), AgendaResponse.Item::code);
        return AgendaResponse.of(after).items().stream()
                .map(item -> new MovedItem(
                        item.code(), item.title(), item.ownerName(), hours(earlier.get(item.code())), hours(item)))
                .filter(item -> !Objects.equals(item.before(), item.after()))
                .toList();
    }

    private static @Nullable String hours(AgendaResponse.@Nullable Item item) {
        return item == null || item.startTime() == null || item.endTime() == null
                ? null
                : item.startTime() + "–" + item.endTime();
    }

    private static <K, V> Map<K, V> byKey(List<V> all, Function<V, K> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
