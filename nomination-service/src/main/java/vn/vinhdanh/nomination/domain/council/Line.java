package vn.vinhdanh.nomination.domain.council;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.UnitTree;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.NominationRules.OnlyAnAppraisedNominationIsVotedOn;

/**
 * One nomination on the ballot.
 *
 * @param nominatedBy account that entered the nomination
 * @param handledBy other accounts that edited or submitted it
 * @param person the individual, the collective's representative or the head of the household; null in sessions of
 *     earlier releases
 */
public record Line(
        String nominationId,
        String nominee,
        NomineeKind kind,
        FormOfAward form,
        String unit,
        String nominatedBy,
        Set<String> handledBy,
        @Nullable String person) {

    /** Documents of earlier versions have no {@code handledBy}. */
    public Line {
        handledBy = handledBy == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(handledBy));
    }

    /**
     * @param units tell which unit continues the proposing one, because its members do not vote
     * @throws OnlyAnAppraisedNominationIsVotedOn if the nomination is not appraised
     */
    public static Line of(Nomination nomination, UnitTree units) {
        if (!(nomination instanceof Appraised)) {
            throw new OnlyAnAppraisedNominationIsVotedOn(nomination.state());
        }
        Dossier dossier = nomination.dossier();
        dossier.requireNoOpenConcern();
        return new Line(
                dossier.id(),
                dossier.nominee().name(),
                dossier.nominee().kind(),
                dossier.proposal().form(),
                units.current(dossier.unit()),
                dossier.nominatedBy(),
                dossier.handledBy(),
                dossier.nominee().attendee().name());
    }

    /** The names of those who are on this line. */
    Stream<String> people() {
        return Stream.of(nominee, person).filter(Objects::nonNull).distinct();
    }
}
