package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.award.Reward;
import vn.vinhdanh.nomination.domain.conference.Conference;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;

/**
 * A signed decision. Amounts in đồng.
 *
 * @param total sum of the rewards
 * @param paper path of the PDF
 */
record DecisionResponse(
        String id,
        long version,
        String conferenceId,
        String number,
        LocalDate date,
        Conference.Signatory signatory,
        List<String> legalBases,
        List<LineResponse> lines,
        long total,
        Instant signedAt,
        String paper) {

    /**
     * @param reward with the norms that determine it; null for a refusal
     * @param reason null for an approval
     */
    record LineResponse(
            String nominationId,
            DecisionLine.Awardee awardee,
            boolean approve,
            @Nullable Reward reward,
            @Nullable String reason) {

        static LineResponse of(DecisionLine line) {
            return switch (line) {
                case DecisionLine.ApprovedLine(String id, DecisionLine.Awardee awardee, Reward reward) ->
                    new LineResponse(id, awardee, true, reward, null);
                case DecisionLine.RefusedLine(String id, DecisionLine.Awardee awardee, String reason) ->
                    new LineResponse(id, awardee, false, null, reason);
            };
        }
    }

    static DecisionResponse of(Versioned<Decision> versioned) {
        Decision decision = versioned.state();
        return new DecisionResponse(
                versioned.id(),
                versioned.version(),
                decision.conferenceId(),
                decision.number().text(),
                decision.date(),
                decision.letterhead().signatory(),
                decision.legalBases(),
                decision.lines().stream().map(LineResponse::of).toList(),
                decision.total(),
                decision.signedAt(),
                "/api/decisions/" + versioned.id() + "/paper");
    }
}
