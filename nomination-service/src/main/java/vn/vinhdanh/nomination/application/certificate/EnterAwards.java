package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.decision.RevocationDecision;

/** Enters a decision into the register by hand: one that was signed before there was a register. */
public final class EnterAwards {

    private final Decisions decisions;
    private final AwardRegisters registers;

    public EnterAwards(Decisions decisions, AwardRegisters registers) {
        this.decisions = decisions;
        this.registers = registers;
    }

    public Versioned<AwardRegister> enter(String decisionId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Decision decision = decisions.getSigned(decisionId, context.actor()).state();
        Versioned<AwardRegister> register = registers.enter(decision, context);
        for (RevocationDecision revocation : decisions.revocationsOf(decision)) {
            register = registers.change(
                    register,
                    context.withAction("strike award"),
                    state -> state.strike(revocation.nominationId(), revocation.reference()));
        }
        return register;
    }
}
