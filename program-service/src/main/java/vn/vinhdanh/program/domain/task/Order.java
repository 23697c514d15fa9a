package vn.vinhdanh.program.domain.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.conference.DueTask;

/**
 * What the plan orders, on the date that holds.
 *
 * @param number from 1, in the order of the plan
 * @param unit code of the unit that the plan names
 * @param requested whether the commune asks the unit; otherwise it instructs it
 * @param headcount number of people that the unit must send; null if the plan does not say
 * @param due last day; null while the date of the conference or the day before it is open
 * @param dueIsSample true if the plan does not give the day
 */
public record Order(
        int number,
        String unit,
        boolean requested,
        String text,
        @Nullable Integer headcount,
        @Nullable LocalDate due,
        boolean dueIsSample) {

    /** A task of the plan, by its code. */
    public record Coded(String code, Order order) {}

    /** All tasks of the plan as it stands, in its order. */
    public static List<Coded> of(Conference conference) {
        return DueTask.of(conference).stream()
                .map(due -> new Coded(due.task().codeInPlan(), of(due, conference)))
                .toList();
    }

    private static Order of(DueTask due, Conference conference) {
        String unit = due.task().unit();
        return new Order(
                due.number(),
                unit,
                conference.plan().unit(unit).orElseThrow().relation().equals("requested"),
                due.task().text(),
                due.task().headcount(),
                due.dueDate(),
                Optional.ofNullable(due.daysBefore())
                        .filter(days -> days.sample())
                        .isPresent());
    }

    /** Whether the unit need not hear of the difference: another number in the list is none. */
    boolean saysTheSameAs(Order other) {
        return as(other.number, due).equals(other);
    }

    boolean differsOnlyInDateFrom(Order before) {
        return before.as(number, due).equals(this);
    }

    private Order as(int place, @Nullable LocalDate day) {
        return new Order(place, unit, requested, text, headcount, day, dueIsSample);
    }
}
