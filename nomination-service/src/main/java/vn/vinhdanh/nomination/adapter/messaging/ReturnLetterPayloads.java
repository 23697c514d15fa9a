package vn.vinhdanh.nomination.adapter.messaging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.NominationEvent;
import vn.vinhdanh.nomination.domain.nomination.ReturnLetter;

/** The payloads of a returned nomination's letter. They name no nominee. */
final class ReturnLetterPayloads {

    private ReturnLetterPayloads() {}

    record Issued(
            String commune,
            String conferenceId,
            String nominationId,
            Instant returnedAt,
            String reason,
            @Nullable LocalDate dueBy,
            String accountId,
            String name,
            String email,
            String unit,
            String unitName,
            String conferenceTitle,
            String issuer,
            String signatoryTitle,
            String signatoryName) {}

    record Settled(String commune, String conferenceId, String nominationId, Instant returnedAt) {}

    static Issued issued(NominationEvent.ReturnLetterIssued event) {
        Dossier dossier = event.dossier();
        ReturnLetter letter = event.letter();
        return new Issued(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                event.returnedAt(),
                event.reason(),
                letter.dueBy(),
                letter.accountId(),
                letter.name(),
                letter.email(),
                dossier.unit(),
                letter.unitName(),
                letter.conferenceTitle(),
                letter.issuer(),
                letter.signatory().title(),
                letter.signatory().name());
    }

    static Settled settled(NominationEvent.ReturnLetterSettled event) {
        Dossier dossier = event.dossier();
        return new Settled(dossier.commune(), dossier.conferenceId(), dossier.id(), event.returnedAt());
    }
}
