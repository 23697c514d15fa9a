package vn.vinhdanh.program.domain.ceremony;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.domain.ceremony.Arrangement.HandMade;
import vn.vinhdanh.program.domain.stage.RunningOrder;

/**
 * Who writes a presenter sends the batches as they were seen, and who changes the size in the same save still has those of
 * the old size. So batches in which nobody was moved, now or earlier, follow form, rank and the new size.
 */
public final class Regrouping {

    private Regrouping() {}

    /**
     * What people wrote, each batch with the presenter of the first of its awards whom they had in one.
     *
     * @param seen the known arrangement as people saw it: who is absent was moved by nobody
     */
    public static Arrangement of(Arrangement known, Ceremony seen, Arrangement next, RunningOrder order) {
        return next.batches().isEmpty() || !isByForm(known, order) || !isAsSeen(next, seen)
                ? next
                : with(next, byForm(next, order));
    }

    private static boolean isByForm(Arrangement known, RunningOrder order) {
        return Ceremony.order(known, order).equals(Ceremony.order(with(known, List.of()), order));
    }

    private static boolean isAsSeen(Arrangement next, Ceremony seen) {
        List<List<String>> shown = seen.batches().stream()
                .map(batch -> batch.slots().stream()
                        .map(slot -> slot.award().nominationId())
                        .toList())
                .toList();
        return next.batches().stream().map(HandMade::nominations).toList().equals(shown);
    }

    private static List<HandMade> byForm(Arrangement next, RunningOrder order) {
        Map<String, HandMade> written = new HashMap<>();
        next.batches().forEach(batch -> batch.nominations().forEach(nomination -> written.put(nomination, batch)));
        return Ceremony.order(with(next, List.of()), order).stream()
                .map(nominations -> new HandMade(presenter(nominations, written), nominations))
                .toList();
    }

    private static @Nullable String presenter(List<String> nominations, Map<String, HandMade> written) {
        return nominations.stream()
                .map(written::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(HandMade::presenter)
                .orElse(null);
    }

    private static Arrangement with(Arrangement arrangement, List<HandMade> batches) {
        return new Arrangement(
                arrangement.conferenceId(),
                arrangement.commune(),
                arrangement.size(),
                arrangement.bearers(),
                arrangement.handedOver(),
                arrangement.whenAbsent(),
                batches,
                arrangement.exceptions(),
                arrangement.readings());
    }
}
