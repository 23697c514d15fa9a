package vn.vinhdanh.program.application;

/** What the stage needs of nomination's AwardRevoked.v1. */
public record AwardRevokedIntegrationEvent(
        String commune, String conferenceId, String nominationId, String decisionId) {}
