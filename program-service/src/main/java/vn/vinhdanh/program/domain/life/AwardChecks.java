package vn.vinhdanh.program.domain.life;

import java.time.Instant;
import vn.vinhdanh.kernel.Aggregates;

/** The newest check of each conference. */
public interface AwardChecks extends Aggregates<AwardCheck, Void> {

    /** True if the conference was checked at this time or later. */
    boolean isCheckedSince(String conferenceId, Instant time);

    /** The gaps of all conferences together. */
    long countGaps();
}
