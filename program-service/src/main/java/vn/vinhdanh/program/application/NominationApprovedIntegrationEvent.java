package vn.vinhdanh.program.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of NominationApproved that the running order needs. */
public record NominationApprovedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        String unit,
        String nomineeKind,
        String nomineeName,
        String attendeeName,
        @Nullable String attendeeTitle,
        @Nullable String attendeeSalutation,
        @Nullable String attendeeCallName,
        String movement,
        String formOfAward,
        String formName,
        int formRank,
        String decisionId,
        String decisionNumber,
        LocalDate decisionDate) {}
