package vn.vinhdanh.program.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.NotAllowed;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.Attachment;
import vn.vinhdanh.program.domain.task.Difficulty;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.UnitTask;
import vn.vinhdanh.program.domain.task.Work.Step;

/** What people do with a task. */
public interface TaskStep {

    /** The verb in its history. */
    String action();

    /** @throws NotAllowed if it is not the actor's to do */
    default void requireMay(Actor actor, UnitTask task) {
        requireWorksFor(task.unit(), actor);
    }

    /** @throws vn.vinhdanh.kernel.InvalidInput if it names something that the conference does not have */
    default void requireFits(Conference conference) {}

    Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by);

    /** An officer of the unit, or the secretariat, which does it where the unit has no account. */
    static void requireWorksFor(String unit, Actor actor) {
        boolean own = actor.is(Role.UNIT_OFFICER) && actor.worksFor(unit);
        if (!own && !actor.is(Role.SECRETARIAT)) {
            throw new NotAllowed(Role.UNIT_OFFICER, Role.SECRETARIAT);
        }
    }

    /**
     * Names who of the unit sees to it; who gets no letters has no account here.
     *
     * @param person null if nobody is named any more
     */
    record Appoint(@Nullable Responsible person) implements TaskStep {

        @Override
        public String action() {
            return "name-responsible";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.appoint(person);
        }
    }

    /** Replaces the steps: their texts, their order, and which are done. */
    record Divide(List<Step> steps) implements TaskStep {

        public Divide {
            steps = List.copyOf(steps);
        }

        @Override
        public String action() {
            return "divide-task";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.divide(steps);
        }
    }

    record Show(String label, String url) implements TaskStep {

        @Override
        public String action() {
            return "add-evidence";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.show(label, url, by);
        }
    }

    record ShowFile(String label, Attachment file) implements TaskStep {

        @Override
        public String action() {
            return "add-evidence";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.show(label, file, by);
        }
    }

    record RemoveEvidence(int number) implements TaskStep {

        @Override
        public String action() {
            return "remove-evidence";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.removeEvidence(number);
        }
    }

    /** @param text what was done; empty if the evidence says it */
    record Report(String text) implements TaskStep {

        @Override
        public String action() {
            return "report-task";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.report(text, by);
        }
    }

    record Confirm() implements TaskStep {

        @Override
        public String action() {
            return "confirm-task";
        }

        @Override
        public void requireMay(Actor actor, UnitTask task) {
            actor.requireAny(Role.SECRETARIAT);
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.confirm(by);
        }
    }

    record SendBack(String reason) implements TaskStep {

        @Override
        public String action() {
            return "send-task-back";
        }

        @Override
        public void requireMay(Actor actor, UnitTask task) {
            actor.requireAny(Role.SECRETARIAT);
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.sendBack(reason, by);
        }
    }

    record Comment(String text) implements TaskStep {

        @Override
        public String action() {
            return "comment-task";
        }

        /** The office and the Chairman may say something too. */
        @Override
        public void requireMay(Actor actor, UnitTask task) {
            if (!actor.isAny(Role.OFFICE, Role.CHAIRMAN)) {
                requireWorksFor(task.unit(), actor);
            }
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.comment(text, by);
        }
    }

    record ReportDifficulty(String text) implements TaskStep {

        @Override
        public String action() {
            return "report-difficulty";
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.reportDifficulty(text, by);
        }
    }

    /** @param until the day by which it is to be overcome; null if none is set */
    record Answer(int number, String text, @Nullable LocalDate until) implements TaskStep {

        @Override
        public String action() {
            return "answer-difficulty";
        }

        @Override
        public void requireMay(Actor actor, UnitTask task) {
            actor.requireAny(Role.SECRETARIAT);
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.answer(number, new Difficulty.Answer(by, text, until));
        }
    }
}
