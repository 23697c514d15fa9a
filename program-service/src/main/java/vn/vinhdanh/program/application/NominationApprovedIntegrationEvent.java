package vn.vinhdanh.program.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the stage needs of nomination's NominationApproved.v1. */
public record NominationApprovedIntegrationEvent(
        String commune,
        String conferenceId,
        String nominationId,
        String unit,
        String nomineeKind,
        String nomineeName,
        String attendeeName,
        @Nullable String attendeeTitle,
        String movement,
        String formOfAward,
        String formName,
        int formRank,
        String decisionId,
        String decisionNumber,
        LocalDate decisionDate) {}
