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
 * The agenda with its times, in order from the start of the conference.
 *
 * @param minutes total length of all items whose length is known
 */
public record Programme(List<TimedItem> items, int minutes, List<Warning> warnings) {

    public Programme {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param position from 1
     * @param length in minutes; null while it is open
     * @param offset minutes from the start of the conference; null if the length of an earlier item is open
     * @param starts null while the date or the offset is open
     * @param ends null while the start or the length is open
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
            items.add(new TimedItem(
                    i + 1, agenda.get(i), length, offset, timeOfDay(schedule, offset), timeOfDay(schedule, end)));
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

    /** Null after midnight, which is not on the conference date. In that case the agenda has a warning already. */
    private static @Nullable LocalTime timeOfDay(@Nullable Schedule schedule, @Nullable Integer offset) {
        if (schedule == null || offset == null) {
            return null;
        }
        long second = schedule.startTime().toSecondOfDay() + offset * 60L;
        return second < Duration.ofDays(1).toSeconds() ? LocalTime.ofSecondOfDay(second) : null;
    }

    private static Warning openLength(int index, AgendaItem item) {
        return new Warning(
                "agenda[" + index + "].minutes",
                "Mục “" + item.title() + "” chưa có thời lượng, nên chưa tính được giờ của các mục sau.",
                "“" + item.title() + "” has no length yet, so the items after it have no times.");
    }

    private static Warning tooLong(int minutes, long planned) {
        return new Warning(
                "agenda",
                "Chương trình dài " + minutes + " phút, quá thời lượng " + planned + " phút của Hội nghị.",
                "The agenda takes " + minutes + " minutes, over the conference's " + planned + ".");
    }
}
