package vn.vinhdanh.nomination.domain.council;

import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.nomination.Appraised;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.OnlyAnAppraisedNominationIsVotedOn;

/**
 * One nomination on the ballot.
 *
 * @param nominatedBy account that entered it
 */
public record Line(
        String nominationId, String nominee, NomineeKind kind, FormOfAward form, String unit, String nominatedBy) {

    /** @throws OnlyAnAppraisedNominationIsVotedOn where it is not ready for the council */
    public static Line of(Nomination nomination) {
        if (!(nomination instanceof Appraised)) {
            throw new OnlyAnAppraisedNominationIsVotedOn(nomination.state());
        }
        Dossier dossier = nomination.dossier();
        return new Line(
                dossier.id(),
                dossier.nominee().name(),
                dossier.nominee().kind(),
                dossier.proposal().form(),
                dossier.unit(),
                dossier.nominatedBy());
    }
}
