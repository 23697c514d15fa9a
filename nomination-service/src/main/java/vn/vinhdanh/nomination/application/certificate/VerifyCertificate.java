package vn.vinhdanh.nomination.application.certificate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Numbered;
import vn.vinhdanh.nomination.domain.certificate.AwardRegisters;
import vn.vinhdanh.nomination.domain.certificate.CertificateCodes;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.DecisionLine.Awardee;
import vn.vinhdanh.nomination.domain.decision.Decisions;
import vn.vinhdanh.nomination.domain.nomination.Approved;
import vn.vinhdanh.nomination.domain.nomination.Nomination;
import vn.vinhdanh.nomination.domain.nomination.Nominations;
import vn.vinhdanh.nomination.domain.nomination.Revoked;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * Tells anybody who holds a certificate whether it is genuine and in force. It follows the nomination, which knows a
 * revocation before the register does.
 */
public final class VerifyCertificate {

    private final CertificateCodes codes;
    private final Nominations nominations;
    private final Decisions decisions;
    private final AwardRegisters registers;
    private final CertificateSettingsBooks settings;

    public VerifyCertificate(
            CertificateCodes codes,
            Nominations nominations,
            Decisions decisions,
            AwardRegisters registers,
            CertificateSettingsBooks settings) {
        this.codes = codes;
        this.nominations = nominations;
        this.decisions = decisions;
        this.registers = registers;
        this.settings = settings;
    }

    /**
     * What the public page tells.
     *
     * @param name as the commune's setting allows; null for nobody named
     * @param registered number in the register; null while it has none
     * @param inForce false once the award is revoked
     * @param revocation null while the award is in force, and for one that an earlier release revoked
     */
    public record Verified(
            String issuer,
            FormOfAward form,
            @Nullable String name,
            SignedDecision decision,
            @Nullable String registered,
            boolean inForce,
            @Nullable SignedDecision revocation) {}

    private record Award(
            SignedDecision decision,
            boolean inForce,
            @Nullable SignedDecision revocation) {}

    /** @throws NotFound for every code that belongs to no award, whatever is wrong with it */
    public Verified verify(String code) {
        String id = codes.read(code).orElseThrow(VerifyCertificate::unknown);
        Award award =
                nominations.find(id).flatMap(found -> award(found.state())).orElseThrow(VerifyCertificate::unknown);
        Decision decision = decisions.findSigned(award.decision().id()).orElseThrow(VerifyCertificate::unknown);
        Optional<Numbered> registered = registers
                .of(decision.commune(), decision.date().getYear())
                .state()
                .find(id);
        Awardee awardee = decision.award(id).awardee();
        return new Verified(
                decision.letterhead().issuer(),
                awardee.form(),
                registered.filter(entry -> entry.entry().nameless()).isPresent()
                        ? null
                        : settings.of(decision.commune()).state().naming().shown(awardee),
                award.decision(),
                registered.map(Numbered::text).orElse(null),
                award.inForce(),
                award.revocation());
    }

    private static Optional<Award> award(Nomination nomination) {
        return switch (nomination) {
            case Approved approved -> Optional.of(new Award(approved.approval().decision(), true, null));
            case Revoked revoked -> Optional.of(new Award(revoked.approval().decision(), false, revoked.revocation()));
            default -> Optional.empty();
        };
    }

    private static NotFound unknown() {
        return new NotFound("certificate");
    }
}
