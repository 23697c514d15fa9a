package vn.vinhdanh.program.domain.life;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Outcome;

/**
 * What the newest check of a conference's awards found. Its id is that of the conference.
 *
 * @param at when the topics were read; null before the first check
 * @param events how many events of the conference were read
 * @param nominations how many nominations they tell of
 */
public record AwardCheck(
        String conferenceId, String commune, @Nullable Instant at, long events, int nominations, List<Gap> gaps) {

    public AwardCheck {
        gaps = List.copyOf(gaps);
    }

    public static AwardCheck none(String conferenceId, String commune) {
        return new AwardCheck(conferenceId, commune, null, 0, 0, List.of());
    }

    /** Takes the place of an older one. */
    public Outcome<AwardCheck, Void> replacedBy(AwardCheck newer) {
        boolean isOlder = at == null || newer.at == null || at.isBefore(newer.at);
        return Outcome.of(isOlder ? newer : this);
    }
}
