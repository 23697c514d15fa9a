package vn.vinhdanh.nomination.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * The register of a commune's awards in one year, in the order of its numbers.
 *
 * @param id of its history
 */
record AwardRegisterResponse(String id, int year, List<EntryResponse> entries) {

    /**
     * @param number from 1, without a gap
     * @param text the number as the certificate has it: 12/2025
     * @param struck the decision that revoked the award; null while it is in force
     * @param nameless true: the public page never names whom this award was given to
     */
    record EntryResponse(
            int number,
            String text,
            String nominationId,
            DecisionLine.Awardee awardee,
            String decisionId,
            String decisionNumber,
            LocalDate decisionDate,
            @Nullable SignedDecision struck,
            boolean nameless) {

        static EntryResponse of(ReadAwardRegister.Line line) {
            Decision decision = line.decision();
            return new EntryResponse(
                    line.numbered().number(),
                    line.numbered().text(),
                    line.award().nominationId(),
                    line.award().awardee(),
                    decision.id(),
                    decision.number().text(),
                    decision.date(),
                    line.numbered().entry().struck(),
                    line.numbered().entry().nameless());
        }
    }

    static AwardRegisterResponse of(ReadAwardRegister.Register register) {
        return new AwardRegisterResponse(
                register.id(),
                register.year(),
                register.lines().stream().map(EntryResponse::of).toList());
    }
}
