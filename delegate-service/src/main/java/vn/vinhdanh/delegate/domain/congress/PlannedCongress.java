package vn.vinhdanh.delegate.domain.congress;

import org.jspecify.annotations.Nullable;

/**
 * What the plan of a conference says of the congress of the next higher level.
 *
 * @param sequence of the plan; an older fact is old news
 * @param name null if the plan names no congress
 * @param places how many delegates it takes; null if nobody has said it
 * @param sample true if the number is a sample that nobody has confirmed
 * @param item title of the item of the programme in which the hall adopts the list; null if there is none
 */
public record PlannedCongress(
        int sequence,
        @Nullable String name,
        @Nullable Integer places,
        boolean sample,
        @Nullable String item) {

    static final PlannedCongress NONE = new PlannedCongress(0, null, null, false, null);
}
