package vn.vinhdanh.program.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.program.domain.life.AwardCheck;
import vn.vinhdanh.program.domain.life.Gap;

/**
 * What a check of all awards found.
 *
 * @param at when the topics were read; null before the first check
 * @param events how many events about the awards were read
 * @param nominations how many nominations they tell of
 */
record AwardCheckResponse(
        String conferenceId, @Nullable Instant at, long events, int nominations, List<GapResponse> gaps) {

    /** @param since when it could have followed */
    record GapResponse(Gap.Kind kind, String nominationId, Instant since) {}

    static AwardCheckResponse of(Versioned<AwardCheck> known) {
        AwardCheck check = known.state();
        return new AwardCheckResponse(
                check.conferenceId(),
                check.at(),
                check.events(),
                check.nominations(),
                check.gaps().stream()
                        .map(gap -> new GapResponse(gap.kind(), gap.nominationId(), gap.since()))
                        .toList());
    }
}
