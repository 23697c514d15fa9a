package vn.vinhdanh.program.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param owner code of the unit that is responsible for it
 * @param kind one of {@link #KINDS}; null for all other items
 * @param acts number of performances; null if the item has none
 * @param minutes length; null while it is open
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

    /** The length in minutes; null while it is open. */
    public @Nullable Figure length() {
        return Figure.of(minutes, sample == null ? null : sample.minutes());
    }
}
