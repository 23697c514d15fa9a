package vn.vinhdanh.program.domain.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a unit from its task. The secretariat answers.
 *
 * @param number from 1, within the task
 */
public record Difficulty(
        int number, Signed reported, String text, @Nullable Answer answer) {

    /** @param until the day by which it is to be overcome; null if the answer sets none */
    public record Answer(
            Signed signed, String text, @Nullable LocalDate until) {}

    public boolean isOpen() {
        return answer == null;
    }

    Difficulty answeredWith(Answer next) {
        return new Difficulty(number, reported, text, next);
    }
}
