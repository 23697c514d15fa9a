package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Text;

/**
 * A task of the plan, as a letter to who is responsible for it tells it.
 *
 * @param number of the letter, from 1 for each task
 * @param code names the task on its page
 * @param text what is to be done, on one line without control characters
 * @param due last day; null while it is open
 * @param sentBack why it was sent back, on one line as the text; null in a letter of another occasion
 */
public record TaskNotice(
        String taskId,
        int number,
        String code,
        String text,
        @Nullable LocalDate due,
        @Nullable String sentBack,
        Instant issuedAt) {

    public TaskNotice {
        text = inOneLine(text);
        sentBack = sentBack == null ? null : inOneLine(sentBack);
    }

    private static String inOneLine(String words) {
        return Text.normal(words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " "));
    }

    /** The id of one letter about a task. */
    public static String letterOf(String taskId, int number) {
        return Ids.named("message", taskId, "task", Integer.toString(number));
    }

    public String letter() {
        return letterOf(taskId, number);
    }
}
