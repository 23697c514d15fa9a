package vn.vinhdanh.program.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.agenda.Live.Run;
import vn.vinhdanh.program.domain.agenda.Live.State;
import vn.vinhdanh.program.domain.agenda.PlannedTimes.Planned;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.Schedule;

/**
 * The agenda with its times: planned, real, and for what is to come the expected ones. Once it runs, what comes shifts by
 * what was late or early.
 *
 * @param minutes from the start to the end of the last item whose end is known
 */
public record Timetable(List<Slot> slots, Live live, int minutes) {

    public Timetable {
        slots = List.copyOf(slots);
    }

    /**
     * @param position from 1
     * @param offset planned, in minutes from the start of the conference; null while an earlier length is open
     * @param plannedStart null while the date or the offset is open
     * @param plannedEnd null likewise, or while the length is open
     * @param run what happened with it; null while it is to come
     * @param expectedStart of an item to come; null while it can't be told
     * @param expectedEnd of an item to come or running; null while it can't be told
     */
    public record Slot(
            int position,
            Item item,
            @Nullable Integer offset,
            @Nullable Instant plannedStart,
            @Nullable Instant plannedEnd,
            @Nullable Run run,
            @Nullable Instant expectedStart,
            @Nullable Instant expectedEnd) {

        public State state() {
            return run == null ? State.UPCOMING : run.state();
        }
    }

    public static Timetable of(Agenda agenda, Conference conference, Instant now) {
        Schedule schedule = conference.schedule();
        Live live = agenda.liveOn(schedule, now);
        PlannedTimes times = PlannedTimes.of(agenda.items(), conference);
        Instant cursor = whenNextMayStart(agenda, live, now);
        boolean runs = !live.runs().isEmpty();
        List<Slot> slots = new ArrayList<>();
        for (Planned planned : times.items()) {
            Instant plannedStart = at(schedule, planned.starts());
            Instant plannedEnd = at(schedule, planned.ends());
            Run run = live.runOf(planned.item().code()).orElse(null);
            Instant start = null;
            Instant end = null;
            if (run == null) {
                start = runs ? later(cursor, live.rehearsal() ? null : fixed(planned, plannedStart)) : plannedStart;
                end = start == null ? null : plus(start, planned.item().minutes());
                cursor = end;
            } else if (run.state() == State.RUNNING) {
                end = endOf(run, planned.item());
            }
            slots.add(new Slot(
                    slots.size() + 1, planned.item(), planned.starts(), plannedStart, plannedEnd, run, start, end));
        }
        return new Timetable(slots, live, times.end());
    }

    public Optional<Slot> running() {
        return slots.stream().filter(slot -> slot.state() == State.RUNNING).findFirst();
    }

    /** The item to come after the last one that began; if there is none, the first one to come. */
    public Optional<Slot> next() {
        int last = slots.stream()
                .filter(slot -> slot.state() == State.RUNNING || slot.state() == State.DONE)
                .mapToInt(Slot::position)
                .max()
                .orElse(0);
        return slots.stream()
                .filter(slot -> slot.state() == State.UPCOMING && slot.position() > last)
                .findFirst()
                .or(() -> slots.stream()
                        .filter(slot -> slot.state() == State.UPCOMING)
                        .findFirst());
    }

    /** When the running item should end, or already should have; between two items now. */
    private static @Nullable Instant whenNextMayStart(Agenda agenda, Live live, Instant now) {
        Optional<Run> running = live.running();
        if (running.isEmpty()) {
            return now;
        }
        return agenda.items().stream()
                .filter(item -> item.code().equals(running.get().code()))
                .findFirst()
                .map(item -> endOf(running.get(), item))
                .map(end -> later(end, now))
                .orElse(null);
    }

    private static @Nullable Instant endOf(Run run, Item item) {
        Instant started = run.startedAt();
        Integer minutes = item.minutes();
        return started == null || minutes == null ? null : plus(started, minutes + run.extraMinutes());
    }

    private static @Nullable Instant fixed(Planned planned, @Nullable Instant plannedStart) {
        return planned.item().startsAt() == null ? null : plannedStart;
    }

    private static @Nullable Instant at(@Nullable Schedule schedule, @Nullable Integer offset) {
        return schedule == null ? null : plus(schedule.start(), offset);
    }

    private static @Nullable Instant plus(Instant start, @Nullable Integer minutes) {
        return minutes == null ? null : start.plus(Duration.ofMinutes(minutes));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
