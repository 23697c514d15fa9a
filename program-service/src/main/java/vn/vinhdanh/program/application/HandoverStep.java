package vn.vinhdanh.program.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.task.Assignment.Offer;
import vn.vinhdanh.program.domain.task.Signed;
import vn.vinhdanh.program.domain.task.TaskEvent;
import vn.vinhdanh.program.domain.task.UnitTask;

/** How a task passes from one unit to another. */
public sealed interface HandoverStep extends TaskStep {

    /** @param to code of the other unit */
    record HandOver(String to, String reason) implements HandoverStep {

        @Override
        public String action() {
            return "offer-task";
        }

        @Override
        public void requireFits(Conference conference) {
            if (conference.plan().unit(to).isEmpty()) {
                throw new InvalidInput(
                        "to",
                        "Kế hoạch không có đơn vị này. Hãy chọn một đơn vị trong danh sách.",
                        "The plan has no such unit. Choose one from the list.");
            }
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.offer(new Offer(to, reason, by));
        }
    }

    record TakeOver() implements HandoverStep {

        @Override
        public String action() {
            return "take-task-over";
        }

        @Override
        public void requireMay(Actor actor, UnitTask task) {
            Offer offer = task.assignment().offer();
            TaskStep.requireWorksFor(offer == null ? task.unit() : offer.to(), actor);
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.acceptOffer();
        }
    }

    /** The other unit does not take it, or the first one takes the offer back. */
    record DropOffer() implements HandoverStep {

        @Override
        public String action() {
            return "drop-offer";
        }

        @Override
        public void requireMay(Actor actor, UnitTask task) {
            Offer offer = task.assignment().offer();
            boolean asked = offer != null && actor.is(Role.UNIT_OFFICER) && actor.worksFor(offer.to());
            if (!asked) {
                TaskStep.requireWorksFor(task.unit(), actor);
            }
        }

        @Override
        public Outcome<UnitTask, TaskEvent> on(UnitTask task, Signed by) {
            return task.dropOffer();
        }
    }
}
