package vn.vinhdanh.program.domain.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.program.domain.agenda.Release.Aspect;
import vn.vinhdanh.program.domain.agenda.Release.Change;
import vn.vinhdanh.program.domain.agenda.Release.ReleasedItem;

/** Compares two agendas item by item. An item is the same one as long as its code stays. */
final class AgendaDifferences {

    private AgendaDifferences() {}

    /** Only the items that are touched: in the order of the later agenda, then those that are gone. */
    static List<Change> between(List<ReleasedItem> before, List<ReleasedItem> after) {
        Map<String, ReleasedItem> gone = new LinkedHashMap<>();
        before.forEach(item -> gone.put(item.item().code(), item));
        List<Change> changes = new ArrayList<>();
        for (ReleasedItem item : after) {
            ReleasedItem earlier = gone.remove(item.item().code());
            Set<Aspect> aspects = earlier == null ? EnumSet.of(Aspect.ADDED) : aspects(earlier, item);
            if (!aspects.isEmpty()) {
                changes.add(new Change(
                        item.item().code(),
                        item.item().title(),
                        aspects,
                        owners(earlier == null ? item : earlier, item)));
            }
        }
        gone.values()
                .forEach(item -> changes.add(new Change(
                        item.item().code(), item.item().title(), EnumSet.of(Aspect.REMOVED), owners(item, item))));
        return List.copyOf(changes);
    }

    private static Set<Aspect> aspects(ReleasedItem before, ReleasedItem after) {
        Item one = before.item();
        Item other = after.item();
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!Objects.equals(before.offset(), after.offset()) || !Objects.equals(one.minutes(), other.minutes())) {
            aspects.add(Aspect.TIME);
        }
        if (!Objects.equals(one.owner(), other.owner())) {
            aspects.add(Aspect.OWNER);
        }
        if (!one.speakers().equals(other.speakers()) || !one.acts().equals(other.acts())) {
            aspects.add(Aspect.PEOPLE);
        }
        if (!one.title().equals(other.title())
                || !one.needs().equals(other.needs())
                || !Objects.equals(one.cue(), other.cue())) {
            aspects.add(Aspect.CONTENT);
        }
        return aspects;
    }

    private static List<String> owners(ReleasedItem before, ReleasedItem after) {
        return Stream.of(before, after)
                .map(item -> item.item().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
