package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;

/**
 * A signed decision that revokes an award.
 *
 * @param reward in đồng, which comes back
 * @param paper path of the PDF
 */
record RevocationResponse(
        String id,
        String number,
        LocalDate date,
        Conference.Signatory signatory,
        List<String> legalBases,
        String nominationId,
        DecisionLine.Awardee awardee,
        long reward,
        String reason,
        Instant signedAt,
        String paper) {

    static RevocationResponse of(RevocationDecision decision) {
        return new RevocationResponse(
                decision.id(),
                decision.number().text(),
                decision.date(),
                decision.letterhead().signatory(),
                decision.legalBases(),
                decision.nominationId(),
                decision.award().line().awardee(),
                decision.award().line().reward().amount(),
                decision.reason(),
                decision.signedAt(),
                "/api/decisions/" + decision.id() + "/paper");
    }
}
