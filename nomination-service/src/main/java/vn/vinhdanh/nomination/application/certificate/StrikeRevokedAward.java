package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.nomination.AwardRevocationDecidedIntegrationEvent;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/** Strikes a revoked award. Its decision may come after the revocation, so it is entered first. */
public final class StrikeRevokedAward {

    private final Decisions decisions;
    private final AwardRegisters registers;

    public StrikeRevokedAward(Decisions decisions, AwardRegisters registers) {
        this.decisions = decisions;
        this.registers = registers;
    }

    public void apply(AwardRevocationDecidedIntegrationEvent event, CommandContext context) {
        decisions.findSigned(event.revokedDecisionId()).ifPresent(decision -> {
            Versioned<AwardRegister> register = registers.enter(decision, context);
            registers.change(
                    register,
                    context.withAction("strike award"),
                    state -> state.strike(
                            event.nominationId(),
                            new SignedDecision(event.decisionId(), event.decisionNumber(), event.decisionDate())));
        });
    }
}
