package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.certificate.CertificateRules.OnlyARegisteredAwardHasACertificate;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/**
 * Takes a person's name off the public page, at the person's request (Luật Bảo vệ dữ liệu cá nhân 2025). The decision
 * keeps it, as the law needs.
 */
public final class WithholdName {

    private final Decisions decisions;
    private final AwardRegisters registers;

    public WithholdName(Decisions decisions, AwardRegisters registers) {
        this.decisions = decisions;
        this.registers = registers;
    }

    /** @throws OnlyARegisteredAwardHasACertificate if the award has no number */
    public int withhold(String decisionId, String nominationId, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        Decision decision = decisions.getSigned(decisionId, context.actor()).state();
        int year = decision.date().getYear();
        if (registers.of(decision.commune(), year).version() == 0) {
            throw new OnlyARegisteredAwardHasACertificate();
        }
        registers.change(
                AwardRegister.idOf(decision.commune(), year),
                null,
                context.withAction("withhold the name"),
                register -> register.withholdName(nominationId));
        return year;
    }
}
