package vn.vinhdanh.program.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param owner code of the unit that runs it
 * @param kind what happens in it where that matters: one of {@link #KINDS}
 * @param acts how many performances, where it is one
 */
public record AgendaItem(
        String code,
        String title,
        String owner,
        @Nullable String kind,
        @Nullable Integer acts,
        @Nullable Integer minutes,
        @Nullable Sample sample) {

    public static final List<String> KINDS = List.of("speeches", "awards", "congress-list");

    public record Sample(int minutes) {}

    /** In minutes; null while open. */
    public @Nullable Figure length() {
        return Figure.of(minutes, sample == null ? null : sample.minutes());
    }
}
