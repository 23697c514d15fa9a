package vn.vinhdanh.nomination.domain.nomination;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.nomination.DisciplineRules.ANomineeUnderInvestigationWaits;

/**
 * What a nomination has gone through, whatever state it is in.
 *
 * @param disciplineCheck the secretary's word at the appraisal that nothing stands against the nominee; null before it, and in
 *     nominations of earlier releases
 * @param earlierVotes of rounds in which the council did not select it
 */
public record Proceedings(@Nullable DisciplineCheck disciplineCheck, List<Concern> concerns, List<Vote> earlierVotes) {

    static final Proceedings NONE = new Proceedings(null, List.of(), List.of());

    public Proceedings {
        concerns = List.copyOf(concerns);
        earlierVotes = List.copyOf(earlierVotes);
    }

    /** @param by name of the person who asked again whether anything stands against the nominee */
    public record DisciplineCheck(String by, Instant at) {}

    Proceedings with(DisciplineCheck check) {
        return new Proceedings(check, concerns, earlierVotes);
    }

    /** The same open concern again changes nothing. */
    Proceedings with(Concern concern) {
        boolean known = concerns.stream()
                .anyMatch(earlier -> earlier.isOpen() && earlier.text().equals(concern.text()));
        return known
                ? this
                : new Proceedings(
                        disciplineCheck,
                        Stream.concat(concerns.stream(), Stream.of(concern)).toList(),
                        earlierVotes);
    }

    /** Settles every open concern. */
    Proceedings settled(Concern.Settlement how) {
        return new Proceedings(
                disciplineCheck,
                concerns.stream().map(concern -> concern.settled(how)).toList(),
                earlierVotes);
    }

    Proceedings after(Vote lost) {
        return new Proceedings(
                disciplineCheck,
                concerns,
                Stream.concat(earlierVotes.stream(), Stream.of(lost)).toList());
    }

    boolean hasOpenConcern() {
        return concerns.stream().anyMatch(Concern::isOpen);
    }

    void requireNoOpenConcern() {
        if (hasOpenConcern()) {
            throw new ANomineeUnderInvestigationWaits();
        }
    }
}
