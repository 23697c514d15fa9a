package vn.vinhdanh.nomination.adapter.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.award.NomineeKind;
import vn.vinhdanh.nomination.domain.nomination.Attendee;
import vn.vinhdanh.nomination.domain.nomination.Dossier;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;
import vn.vinhdanh.nomination.domain.nomination.Ruling;

/** What the events of a nomination carry. Field names are the contract's. */
final class NominationRecords {

    private NominationRecords() {}

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
            long estimatedReward) {}

    record NotSelected(String commune, String conferenceId, String nominationId, String unit) {}

    record Approved(
            String commune,
            String conferenceId,
            String nominationId,
            String unit,
            NomineeKind nomineeKind,
            String nomineeName,
            String attendeeName,
            @Nullable String attendeeTitle,
            @Nullable Integer attendeeBirthYear,
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
            String reason) {}

    static Submitted submitted(Dossier of, boolean late) {
        Proposal proposal = of.proposal();
        return new Submitted(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                of.nominee().kind(),
                proposal.form(),
                proposal.movement(),
                late);
    }

    static Returned returned(Dossier of, String reason) {
        return new Returned(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                of.nominee().name(),
                reason);
    }

    static Selected selected(Dossier of, long estimatedReward) {
        Nominee nominee = of.nominee();
        return new Selected(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                nominee.kind(),
                nominee.name(),
                of.proposal().form(),
                estimatedReward);
    }

    static NotSelected notSelected(Dossier of) {
        return new NotSelected(of.commune(), of.conferenceId(), of.id(), of.unit());
    }

    static Approved approved(Dossier of, Ruling.Approval approval) {
        Nominee nominee = of.nominee();
        Attendee attendee = nominee.attendee();
        FormOfAward form = of.proposal().form();
        return new Approved(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                nominee.kind(),
                nominee.name(),
                attendee.name(),
                attendee.title(),
                attendee.birthYear(),
                of.proposal().movement(),
                form,
                form.title(),
                form.rank(),
                approval.decision().id(),
                approval.decision().number(),
                approval.decision().date(),
                approval.reward());
    }

    static Refused refused(Dossier of, Ruling.Refusal refusal) {
        return new Refused(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                refusal.decision().id(),
                refusal.reason());
    }

    static Revoked revoked(Dossier of, Ruling.Approval approval, String reason) {
        return new Revoked(
                of.commune(),
                of.conferenceId(),
                of.id(),
                of.unit(),
                approval.decision().id(),
                approval.reward(),
                reason);
    }
}
