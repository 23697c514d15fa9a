package vn.vinhdanh.program.domain.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.program.domain.conference.Schedule;

/**
 * What happened with the items, in the order in which it happened. An item without a run is still to come.
 *
 * @param rehearsal true for what was tried before the day; the first start on the day begins without it
 * @param runs at most one for each item, at most one of them still going on
 */
public record Live(boolean rehearsal, List<Run> runs) {

    static final Live NOTHING = new Live(false, List.of());

    public Live {
        runs = List.copyOf(runs);
    }

    /** Where an item is. */
    public enum State {
        UPCOMING,
        RUNNING,
        DONE,
        SKIPPED
    }

    /**
     * @param startedAt null for an item that was skipped
     * @param endedAt when it was finished or skipped; null while it goes on
     * @param extraMinutes by how much it was extended
     * @param followedBy code of the item whose start ended it; null if it was finished by itself
     */
    public record Run(
            String code,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int extraMinutes,
            @Nullable String followedBy) {

        public State state() {
            if (startedAt == null) {
                return State.SKIPPED;
            }
            return endedAt == null ? State.RUNNING : State.DONE;
        }

        /** When an item began that was not skipped. */
        Instant since() {
            return Objects.requireNonNull(startedAt);
        }

        Run ended(Instant at, @Nullable String next) {
            return new Run(code, startedAt, at, extraMinutes, next);
        }

        Run reopened() {
            return new Run(code, startedAt, null, extraMinutes, null);
        }

        Run extended(int minutes) {
            return new Run(code, startedAt, endedAt, minutes, followedBy);
        }
    }

    /** As it counts now: on the day without the rehearsal, before it without anything else. */
    Live on(@Nullable Schedule schedule, Instant now) {
        boolean before = schedule != null && VietnamTime.dayOf(now).isBefore(schedule.date());
        return before == rehearsal ? this : new Live(before, List.of());
    }

    Run get(String code) {
        return runOf(code).orElseThrow();
    }

    public Optional<Run> runOf(String code) {
        return runs.stream().filter(run -> run.code().equals(code)).findFirst();
    }

    public State stateOf(String code) {
        return runOf(code).map(Run::state).orElse(State.UPCOMING);
    }

    public Optional<Run> running() {
        return runs.stream().filter(run -> run.state() == State.RUNNING).findFirst();
    }

    /**
     * The run of an item that ended, while nothing has begun since.
     *
     * @throws AgendaRules.OnlyTheLastEndIsTakenBack otherwise
     */
    Run lastEndOf(Item item) {
        return runs.reversed().stream()
                .filter(run -> run.state() != State.SKIPPED)
                .findFirst()
                .filter(run -> run.state() == State.DONE && run.code().equals(item.code()))
                .orElseThrow(() -> new AgendaRules.OnlyTheLastEndIsTakenBack(item.title()));
    }

    /** Without an item that runs or was skipped. What its start had ended goes on. */
    Live takenBack(String code) {
        Live back = without(code);
        for (Run run : runs) {
            back = code.equals(run.followedBy()) ? back.with(run.reopened()) : back;
        }
        return back;
    }

    Live without(String code) {
        return new Live(
                rehearsal, runs.stream().filter(run -> !run.code().equals(code)).toList());
    }

    Live with(Run changed) {
        List<Run> next = new ArrayList<>(runs);
        int known = next.indexOf(runOf(changed.code()).orElse(changed));
        if (known < 0) {
            next.add(changed);
        } else {
            next.set(known, changed);
        }
        return new Live(rehearsal, next);
    }
}
