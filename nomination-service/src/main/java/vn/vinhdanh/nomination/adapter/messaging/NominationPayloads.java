package vn.vinhdanh.nomination.adapter.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.nomination.Attendee;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.Ruling;
import vn.vinhdanh.nomination.domain.nomination.Salutation;

/** The payloads of a nomination's events. The contracts define the names of the components. */
final class NominationPayloads {

    private NominationPayloads() {}

    /**
     * The person who attends, in the names of the contracts.
     *
     * @param attendeeTitle position and workplace
     * @param attendeeUnit code of the person's own unit
     */
    record AttendeePayload(
            String attendeeName,
            @Nullable Salutation attendeeSalutation,
            @Nullable String attendeeTitle,
            @Nullable Integer attendeeBirthYear,
            @Nullable String attendeeAddress,
            @Nullable String attendeeUnit,
            @Nullable String attendeeCallName) {

        static AttendeePayload of(Attendee attendee) {
            return new AttendeePayload(
                    attendee.name(),
                    attendee.salutation(),
                    attendee.position(),
                    attendee.birthYear(),
                    attendee.address(),
                    attendee.unit(),
                    attendee.callName());
        }
    }

    record Submitted(
            String commune,
            String conferenceId,
            String nominationId,
            String unit,
            NomineeKind nomineeKind,
            FormOfAward formOfAward,
            String movement,
            boolean late) {}

    record Returned(
            String commune, String conferenceId, String nominationId, String unit, String nomineeName, String reason) {}

    record Selected(
            String commune,
            String conferenceId,
            String nominationId,
            String unit,
            NomineeKind nomineeKind,
            String nomineeName,
            FormOfAward formOfAward,
            long estimatedReward,
            @JsonUnwrapped AttendeePayload attendee) {}

    record Raised(String commune, String conferenceId, String nominationId, long estimatedReward) {}

    record NotSelected(String commune, String conferenceId, String nominationId, String unit) {}

    record Approved(
            String commune,
            String conferenceId,
            String nominationId,
            String unit,
            NomineeKind nomineeKind,
            String nomineeName,
            @JsonUnwrapped AttendeePayload attendee,
            String movement,
            FormOfAward formOfAward,
            String formName,
            int formRank,
            String decisionId,
            String decisionNumber,
            LocalDate decisionDate,
            long reward) {}

    record Refused(
            String commune, String conferenceId, String nominationId, String unit, String decisionId, String reason) {}

    record Revoked(
            String commune,
            String conferenceId,
            String nominationId,
            String unit,
            String decisionId,
            long reward,
            String reason,
            String revocationId,
            String revocationNumber,
            LocalDate revocationDate) {}

    static Submitted submitted(Dossier dossier, boolean late) {
        Proposal proposal = dossier.proposal();
        return new Submitted(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                dossier.nominee().kind(),
                proposal.form(),
                proposal.movement(),
                late);
    }

    static Returned returned(Dossier dossier, String reason) {
        return new Returned(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                dossier.nominee().name(),
                reason);
    }

    static Selected selected(Dossier dossier, long estimatedReward) {
        Nominee nominee = dossier.nominee();
        return new Selected(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                nominee.kind(),
                nominee.name(),
                dossier.proposal().form(),
                estimatedReward,
                AttendeePayload.of(nominee.attendee()));
    }

    static Raised raised(Dossier dossier, long estimatedReward) {
        return new Raised(dossier.commune(), dossier.conferenceId(), dossier.id(), estimatedReward);
    }

    static NotSelected notSelected(Dossier dossier) {
        return new NotSelected(dossier.commune(), dossier.conferenceId(), dossier.id(), dossier.unit());
    }

    static Approved approved(Dossier dossier, Ruling.Approval approval) {
        Nominee nominee = dossier.nominee();
        FormOfAward form = dossier.proposal().form();
        return new Approved(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                nominee.kind(),
                nominee.name(),
                AttendeePayload.of(nominee.attendee()),
                dossier.proposal().movement(),
                form,
                form.title(),
                form.rank(),
                approval.decision().id(),
                approval.decision().number(),
                approval.decision().date(),
                approval.reward());
    }

    static Refused refused(Dossier dossier, Ruling.Refusal refusal) {
        return new Refused(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                refusal.decision().id(),
                refusal.reason());
    }

    /** To who reserved money for it, there is no difference to a refusal; but no decision was signed. */
    static Refused takenBack(Dossier dossier, String reason) {
        return new Refused(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                "withdrawal/" + dossier.id(),
                reason);
    }

    static Revoked revoked(Dossier dossier, Ruling.Approval approval, String reason, Ruling.SignedDecision revocation) {
        return new Revoked(
                dossier.commune(),
                dossier.conferenceId(),
                dossier.id(),
                dossier.unit(),
                approval.decision().id(),
                approval.reward(),
                reason,
                revocation.id(),
                revocation.number(),
                revocation.date());
    }
}
