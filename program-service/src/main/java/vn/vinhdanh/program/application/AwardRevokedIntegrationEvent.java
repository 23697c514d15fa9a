package vn.vinhdanh.program.application;

/** The fields of AwardRevoked that the running order needs. */
public record AwardRevokedIntegrationEvent(
        String commune, String conferenceId, String nominationId, String decisionId) {}
