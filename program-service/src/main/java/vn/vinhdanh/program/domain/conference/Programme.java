package vn.vinhdanh.program.domain.conference;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.plan.AgendaItem;
import vn.vinhdanh.program.domain.plan.Figure;
import vn.vinhdanh.program.domain.plan.Warning;

/**
 * The agenda with its times, item after item from the start of the conference.
 *
 * @param minutes all items whose length is known, together
 */
public record Programme(List<TimedItem> items, int minutes, List<Warning> warnings) {

    public Programme {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param position from 1
     * @param length null while open
     * @param offset minutes from the start of the conference; null once an item before it is open
     * @param starts null while the date, or the offset, is open
     * @param ends null as starts, or while the length is open
     */
    public record TimedItem(
            int position,
            AgendaItem item,
            @Nullable Figure length,
            @Nullable Integer offset,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {}

    public static Programme of(Conference conference) {
        List<AgendaItem> agenda = conference.plan().agenda();
        Schedule schedule = conference.schedule();
        List<TimedItem> items = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>();
        Integer offset = 0;
        int minutes = 0;
        for (int i = 0; i < agenda.size(); i++) {
            Figure length = agenda.get(i).length();
            Integer end = offset == null || length == null ? null : Integer.valueOf(offset + length.value());
            items.add(
                    new TimedItem(i + 1, agenda.get(i), length, offset, clock(schedule, offset), clock(schedule, end)));
            if (length == null) {
                warnings.add(openLength(i, agenda.get(i)));
            } else {
                minutes += length.value();
            }
            offset = end;
        }
        Duration planned = conference.plan().conference().duration();
        if (minutes > planned.toMinutes()) {
            warnings.add(tooLong(minutes, planned.toMinutes()));
        }
        return new Programme(items, minutes, warnings);
    }

    /** Null past midnight: that has no time on the day, and the agenda is warned as too long already. */
    private static @Nullable LocalTime clock(@Nullable Schedule schedule, @Nullable Integer offset) {
        if (schedule == null || offset == null) {
            return null;
        }
        long ofDay = schedule.startTime().toSecondOfDay() + offset * 60L;
        return ofDay < Duration.ofDays(1).toSeconds() ? LocalTime.ofSecondOfDay(ofDay) : null;
    }

    private static Warning openLength(int index, AgendaItem item) {
        return new Warning(
                "agenda[" + index + "].minutes",
                "Mục \"" + item.title() + "\" chưa có thời lượng, nên chưa tính được giờ của các mục sau.",
                "\"" + item.title() + "\" has no length yet, so the items after it have no times.");
    }

    private static Warning tooLong(int minutes, long planned) {
        return new Warning(
                "agenda",
                "Chương trình dài " + minutes + " phút, quá thời lượng " + planned + " phút của Hội nghị.",
                "The agenda takes " + minutes + " minutes, over the conference's " + planned + ".");
    }
}
