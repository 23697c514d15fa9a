package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.nomination.AwardsDecidedIntegrationEvent;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Enters each signed decision into the register. The event outlasts a crash, so no award stays without a number. */
public final class RegisterDecidedAwards {

    private final Decisions decisions;
    private final AwardRegisters registers;

    public RegisterDecidedAwards(Decisions decisions, AwardRegisters registers) {
        this.decisions = decisions;
        this.registers = registers;
    }

    public void apply(AwardsDecidedIntegrationEvent event, CommandContext context) {
        decisions.findSigned(event.decisionId()).ifPresent(decision -> registers.enter(decision, context));
    }
}
