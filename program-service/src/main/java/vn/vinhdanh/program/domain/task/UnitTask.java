package vn.vinhdanh.program.domain.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.task.Assignment.Offer;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.TaskEvent.Cause;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskAssigned;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskProgressed;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskWithdrawn;
import vn.vinhdanh.program.domain.task.Work.Step;

/**
 * A task that a unit does for the conference. The plan orders it; the unit divides it, shows that it is done and says so;
 * the secretariat confirms.
 *
 * @param code stays as long as the plan has the task
 * @param overdueTold the last day on which it was told to be overdue; null if never
 * @param letters to who is responsible
 */
public record UnitTask(
        String commune,
        String conferenceId,
        String code,
        Assignment assignment,
        Work work,
        Talk talk,
        @Nullable LocalDate overdueTold,
        Letters letters) {

    public static String idOf(String conferenceId, String code) {
        return Ids.named("task", conferenceId, code);
    }

    public static Outcome<UnitTask, TaskEvent> planned(String commune, String conferenceId, Order.Coded coded) {
        UnitTask task = new UnitTask(
                commune,
                conferenceId,
                coded.code(),
                Assignment.of(coded.order()),
                Work.NONE,
                Talk.NONE,
                null,
                Letters.NONE);
        return Outcome.of(task, new TaskAssigned(task, Cause.PLANNED));
    }

    /** Code of the unit that has it. */
    public String unit() {
        return assignment.unit();
    }

    public boolean isOverdueOn(LocalDate day) {
        LocalDate due = assignment.order().due();
        return !assignment.withdrawn() && work.isOpen() && due != null && due.isBefore(day);
    }

    /** Takes over what the plan says now, on the date that holds. What people added stays. */
    public Outcome<UnitTask, TaskEvent> follow(Order next) {
        Assignment following = assignment.following(next);
        return following.revision() == assignment.revision() ? Outcome.of(with(following)) : assigned(following);
    }

    /** The plan has it no more, or the conference ended without it. What was done of it stays on record. */
    public Outcome<UnitTask, TaskEvent> withdraw() {
        if (assignment.withdrawn()) {
            return Outcome.of(this);
        }
        UnitTask gone = with(assignment.withdraw());
        return Outcome.of(gone, new TaskWithdrawn(gone));
    }

    /** @param person null if nobody is responsible any more */
    public Outcome<UnitTask, TaskEvent> appoint(@Nullable Responsible person) {
        requirePlanned();
        return Outcome.of(with(assignment.of(person)));
    }

    /** Divides it into steps, or notes which of them are done. */
    public Outcome<UnitTask, TaskEvent> divide(List<Step> steps) {
        requireOpen();
        return Outcome.of(with(work.divided(steps)));
    }

    public Outcome<UnitTask, TaskEvent> show(String label, String url, Signed by) {
        requireOpen();
        return Outcome.of(with(work.shownBy(label, url, by)));
    }

    public Outcome<UnitTask, TaskEvent> show(String label, Attachment file, Signed by) {
        requireOpen();
        return Outcome.of(with(work.shownBy(label, file, by)));
    }

    public Outcome<UnitTask, TaskEvent> removeEvidence(int number) {
        requireOpen();
        return Outcome.of(with(work.without(number)));
    }

    /** The unit says that it is done, so that no other need take it over. Said again it changes nothing. */
    public Outcome<UnitTask, TaskEvent> report(String text, Signed by) {
        requirePlanned();
        return work.isOpen()
                ? progressed(with(work.reportedBy(by, text)).with(assignment.offeredToNobody()))
                : Outcome.of(this);
    }

    /** The secretariat confirms that it is done. Confirmed again it changes nothing. */
    public Outcome<UnitTask, TaskEvent> confirm(Signed by) {
        requirePlanned();
        return switch (work.state()) {
            case CONFIRMED -> Outcome.of(this);
            case REPORTED -> progressed(with(work.confirmedBy(by)));
            case OPEN -> throw new TaskRules.OnlyWhatIsReportedIsConfirmed();
        };
    }

    /** It is open again, because what was done is not enough. A confirmation is taken back the same way. */
    public Outcome<UnitTask, TaskEvent> sendBack(String why, Signed by) {
        requirePlanned();
        return work.isOpen() ? Outcome.of(this) : progressed(with(work.sentBackBy(by, why)));
    }

    public Outcome<UnitTask, TaskEvent> offer(Offer offer) {
        requireOpen();
        return Outcome.of(with(assignment.offered(offer)));
    }

    /** The other unit takes it over. It names its own responsible person. */
    public Outcome<UnitTask, TaskEvent> acceptOffer() {
        requireOpen();
        return assigned(assignment.takenOver());
    }

    /** The other unit does not take it, or the first one takes the offer back. */
    public Outcome<UnitTask, TaskEvent> dropOffer() {
        return Outcome.of(with(assignment.withoutOffer()));
    }

    public Outcome<UnitTask, TaskEvent> comment(String text, Signed by) {
        return Outcome.of(with(talk.with(new Comment(by, text))));
    }

    public Outcome<UnitTask, TaskEvent> reportDifficulty(String text, Signed by) {
        requireOpen();
        return progressed(with(talk.withDifficulty(text, by)));
    }

    /** The secretariat answers a difficulty. The same answer again changes nothing. */
    public Outcome<UnitTask, TaskEvent> answer(int number, Difficulty.Answer answer) {
        return progressed(with(talk.answered(number, answer)));
    }

    /** Tells once a day that it is overdue. */
    public Outcome<UnitTask, TaskEvent> tellOverdue(LocalDate today) {
        if (!isOverdueOn(today) || (overdueTold != null && !overdueTold.isBefore(today))) {
            return Outcome.of(this);
        }
        UnitTask told = new UnitTask(commune, conferenceId, code, assignment, work, talk, today, letters);
        return Outcome.of(told, new TaskOverdue(told, today));
    }

    private Outcome<UnitTask, TaskEvent> assigned(Assignment next) {
        UnitTask task = with(next);
        return Outcome.of(task, new TaskAssigned(task, next.causeAfter(assignment)));
    }

    private static Outcome<UnitTask, TaskEvent> progressed(UnitTask next) {
        return Outcome.of(next, new TaskProgressed(next));
    }

    private void requirePlanned() {
        if (assignment.withdrawn()) {
            throw new TaskRules.ATaskThatWasWithdrawnStays();
        }
    }

    /** @throws vn.vinhdanh.kernel.RuleViolation if nothing of it changes any more, so that nothing need be sent for it */
    public void requireOpen() {
        requirePlanned();
        if (!work.isOpen()) {
            throw new TaskRules.ATaskThatIsDoneStays();
        }
    }

    private UnitTask with(Assignment next) {
        return new UnitTask(commune, conferenceId, code, next, work, talk, overdueTold, letters);
    }

    private UnitTask with(Work next) {
        return new UnitTask(commune, conferenceId, code, assignment, next, talk, overdueTold, letters);
    }

    private UnitTask with(Talk next) {
        return new UnitTask(commune, conferenceId, code, assignment, work, next, overdueTold, letters);
    }

    UnitTask with(Letters next) {
        return new UnitTask(commune, conferenceId, code, assignment, work, talk, overdueTold, next);
    }
}
