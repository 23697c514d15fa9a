package vn.vinhdanh.program.domain.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.program.domain.task.Assignment.Responsible;
import vn.vinhdanh.program.domain.task.TaskEvent.Occasion;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterIssued;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskLetterSettled;
import vn.vinhdanh.program.domain.task.TaskEvent.TaskOverdue;

/**
 * Which letters follow from what happened to a task. Who is responsible is told when somebody else names them, when the
 * task is another one, each time that it is sent back, and when it is overdue, then once a week. A newer letter settles
 * the one before; when it is done, withdrawn or somebody else's, the last one is settled.
 */
public final class Correspondence {

    private final TaskMail mail;
    private final Instant now;
    private final String by;

    /** @param by account of who acts; nobody gets a letter about what they did themselves */
    public Correspondence(TaskMail mail, Instant now, String by) {
        this.mail = mail;
        this.now = now;
        this.by = by;
    }

    /** The outcome of a step, with the letters that follow. */
    public Outcome<UnitTask, TaskEvent> after(UnitTask before, Outcome<UnitTask, TaskEvent> outcome) {
        UnitTask task = outcome.state();
        List<TaskEvent> events = new ArrayList<>(outcome.events());
        Optional<TaskOverdue> overdue = overdue(outcome.events());
        Optional<Occasion> occasion = overdue.isPresent() ? reminder(task, overdue.get()) : news(before, task);
        Optional<TaskLetter> letter = occasion.flatMap(_ -> mail.to(task));
        Letters letters = task.letters();
        if (letters.open() && (letter.isPresent() || isOver(before, task))) {
            events.add(new TaskLetterSettled(task, letters.written()));
            letters = letters.settled();
        }
        if (letter.isPresent()) {
            letters = overdue.isPresent() ? letters.withReminder(overdue.get().day()) : letters.withNext();
            events.add(new TaskLetterIssued(task, letter.get(), letters.written(), occasion.orElseThrow(), now));
        }
        return new Outcome<>(task.with(letters), events);
    }

    private static Optional<TaskOverdue> overdue(List<TaskEvent> events) {
        return events.stream()
                .filter(TaskOverdue.class::isInstance)
                .map(TaskOverdue.class::cast)
                .findFirst();
    }

    private static Optional<Occasion> reminder(UnitTask task, TaskOverdue overdue) {
        return task.letters().remindOn(overdue.day()) ? Optional.of(Occasion.OVERDUE) : Optional.empty();
    }

    private Optional<Occasion> news(UnitTask before, UnitTask task) {
        if (!isPending(task) || responsible(task).equals(Optional.of(by))) {
            return Optional.empty();
        }
        boolean another = !responsible(task).equals(responsible(before))
                || task.assignment().revision() != before.assignment().revision();
        if (another) {
            return Optional.of(Occasion.ASSIGNED);
        }
        return before.work().isOpen() ? Optional.empty() : Optional.of(Occasion.SENT_BACK);
    }

    private static boolean isOver(UnitTask before, UnitTask task) {
        return !isPending(task) || !responsible(task).equals(responsible(before));
    }

    private static boolean isPending(UnitTask task) {
        return task.work().isOpen() && !task.assignment().withdrawn();
    }

    /** The account of who is responsible, if it is known. */
    private static Optional<String> responsible(UnitTask task) {
        @Nullable Responsible person = task.assignment().responsible();
        return person == null ? Optional.empty() : Optional.ofNullable(person.account());
    }
}
