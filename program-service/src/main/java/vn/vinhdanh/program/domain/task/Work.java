package vn.vinhdanh.program.domain.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;

/**
 * How far a task is.
 *
 * @param steps what it consists of, as its unit divides it; empty if the unit does not
 * @param evidence what shows that it was done
 * @param reported who said that it is done; null while it is open
 * @param confirmed who of the secretariat confirmed it; null until then
 * @param sentBack why it was open again; null unless it was
 */
public record Work(
        List<Step> steps,
        List<Evidence> evidence,
        @Nullable Report reported,
        @Nullable Signed confirmed,
        @Nullable Report sentBack) {

    static final Work NONE = new Work(List.of(), List.of(), null, null, null);

    public static final int MOST_STEPS = 50;

    static final int MOST_EVIDENCE = 50;

    /** A part of the task. */
    public record Step(String text, boolean done) {}

    /**
     * @param number names it within the task; whoever removes one says which version of the task was read
     * @param label what it is
     * @param url where it is; null if it is a file that is kept here
     * @param file null if it is somewhere else
     */
    public record Evidence(
            int number,
            String label,
            @Nullable String url,
            @Nullable Attachment file,
            Signed signed) {}

    /** @param text what was done, or why it is not enough; empty if nothing was said */
    public record Report(Signed signed, String text) {}

    public enum State {
        OPEN,
        REPORTED,
        CONFIRMED
    }

    public Work {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
    }

    public State state() {
        if (confirmed != null) {
            return State.CONFIRMED;
        }
        return reported == null ? State.OPEN : State.REPORTED;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /** @throws NotFound if no evidence has this number, or it is no file */
    public Attachment file(int number) {
        return evidence.stream()
                .filter(shown -> shown.number() == number)
                .map(Evidence::file)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
    }

    Work divided(List<Step> into) {
        return new Work(into, evidence, reported, confirmed, sentBack);
    }

    Work shownBy(String label, String url, Signed by) {
        return shown(number -> new Evidence(number, label, url, null, by));
    }

    /** A file that is shown already is not shown again. */
    Work shownBy(String label, Attachment file, Signed by) {
        boolean known = evidence.stream()
                .map(Evidence::file)
                .anyMatch(other ->
                        other != null && other.kept().id().equals(file.kept().id()));
        return known ? this : shown(number -> new Evidence(number, label, null, file, by));
    }

    private Work shown(IntFunction<Evidence> numbered) {
        if (evidence.size() >= MOST_EVIDENCE) {
            throw new TaskRules.ATaskHasRoomForSoMuch(MOST_EVIDENCE);
        }
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(numbered.apply(evidence.isEmpty() ? 1 : evidence.getLast().number() + 1));
        return new Work(steps, all, reported, confirmed, sentBack);
    }

    Work without(int number) {
        List<Evidence> rest =
                evidence.stream().filter(shown -> shown.number() != number).toList();
        return new Work(steps, rest, reported, confirmed, sentBack);
    }

    /**
     * @throws TaskRules.EveryStepIsDoneFirst
     * @throws TaskRules.ATaskIsDoneWithEvidenceOrAWord
     */
    Work reportedBy(Signed by, String text) {
        if (!steps.stream().allMatch(Step::done)) {
            throw new TaskRules.EveryStepIsDoneFirst();
        }
        if (text.isEmpty() && evidence.isEmpty()) {
            throw new TaskRules.ATaskIsDoneWithEvidenceOrAWord();
        }
        return new Work(steps, evidence, new Report(by, text), null, null);
    }

    Work confirmedBy(Signed by) {
        return new Work(steps, evidence, reported, by, null);
    }

    Work sentBackBy(Signed by, String why) {
        return new Work(steps, evidence, null, null, new Report(by, why));
    }
}
