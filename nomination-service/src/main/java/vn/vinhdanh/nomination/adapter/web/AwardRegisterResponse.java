package vn.vinhdanh.nomination.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister;
import vn.vinhdanh.nomination.domain.certificate.CertificateCodes;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * The register of a commune's awards in one year, in the order of its numbers.
 *
 * @param id of its history
 * @param stages the orders of the stage that people made, for the conferences of these awards; certificates of the others
 *     are printed in the order of the register
 */
record AwardRegisterResponse(String id, int year, List<EntryResponse> entries, List<StageResponse> stages) {

    /**
     * An order of the stage, by which certificates are printed.
     *
     * @param revision grows with each change
     * @param knownSince when this service heard of it
     */
    record StageResponse(String conferenceId, int revision, Instant knownSince) {}

    /**
     * @param number from 1, without a gap
     * @param text the number as the certificate has it: 12/2025
     * @param struck the decision that revoked the award; null while it is in force
     * @param nameless true: the public page never names whom this award was given to
     * @param verify path of the public page
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
            boolean nameless,
            String verify) {

        static EntryResponse of(ReadAwardRegister.Line line, CertificateCodes codes) {
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
                    line.numbered().entry().nameless(),
                    "/verify/" + codes.of(line.award().nominationId()));
        }
    }

    static AwardRegisterResponse of(ReadAwardRegister.Register register, CertificateCodes codes) {
        return new AwardRegisterResponse(
                register.id(),
                register.year(),
                register.lines().stream()
                        .map(line -> EntryResponse.of(line, codes))
                        .toList(),
                register.stages().entrySet().stream()
                        .map(stage -> new StageResponse(
                                stage.getKey(),
                                stage.getValue().revision(),
                                stage.getValue().knownSince()))
                        .toList());
    }
}
