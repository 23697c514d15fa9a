package vn.vinhdanh.nomination.application.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.nomination.application.certificate.CertificatePrinter.Sheet;
import vn.vinhdanh.nomination.application.certificate.CertificatePrinter.Stock;
import vn.vinhdanh.nomination.application.certificate.ReadAwardRegister.Line;
import vn.vinhdanh.nomination.application.decision.DecisionReaders;
import vn.vinhdanh.nomination.domain.certificate.AwardRegister.Numbered;
import vn.vinhdanh.nomination.domain.certificate.CertificateCodes;
import vn.vinhdanh.nomination.domain.certificate.CertificateRules.ARevokedAwardHasNoCertificate;
import vn.vinhdanh.nomination.domain.certificate.CertificateRules.OnlyARegisteredAwardHasACertificate;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;
import vn.vinhdanh.nomination.domain.decision.Decision;
import vn.vinhdanh.nomination.domain.decision.Decisions;

/** Prints the certificates of a decision in the order of the stage, so that they lie as they are handed out. */
public final class PrintCertificates {

    private final Decisions decisions;
    private final ReadAwardRegister registers;
    private final CertificateSettingsBooks settings;
    private final CertificateCodes codes;
    private final CertificatePrinter printer;

    public PrintCertificates(
            Decisions decisions,
            ReadAwardRegister registers,
            CertificateSettingsBooks settings,
            CertificateCodes codes,
            CertificatePrinter printer) {
        this.decisions = decisions;
        this.registers = registers;
        this.settings = settings;
        this.codes = codes;
        this.printer = printer;
    }

    /**
     * @param from first number in the register; null from the first of the decision
     * @param to last number; null to the last
     * @param printer name of one that is off; null for one that is not
     */
    public record Order(
            Stock stock,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String printer) {

        boolean has(Numbered entry) {
            return (from == null || entry.number() >= from) && (to == null || entry.number() <= to);
        }
    }

    /**
     * A PDF, without the awards that are revoked.
     *
     * @throws OnlyARegisteredAwardHasACertificate if the decision is not in the register
     * @throws ARevokedAwardHasNoCertificate if none of those is in force
     * @throws InvalidInput if the decision has none of these numbers
     */
    public byte[] print(String decisionId, Order order, Actor reader) {
        DecisionReaders.require(reader);
        Decision decision = decisions.getSigned(decisionId, reader).state();
        List<Line> registered =
                registers.read(decision.date().getYear(), reader).inStageOrder(decision);
        if (registered.isEmpty()) {
            throw new OnlyARegisteredAwardHasACertificate();
        }
        List<Line> wanted =
                registered.stream().filter(line -> order.has(line.numbered())).toList();
        if (wanted.isEmpty()) {
            throw new InvalidInput(
                    "from",
                    "Quyết định này không có số vào sổ trong khoảng đã ghi.",
                    "This decision has no register number in that range.");
        }
        List<Sheet> sheets = wanted.stream()
                .filter(line -> line.numbered().entry().struck() == null)
                .map(line -> new Sheet(line, codes.address(line.award().nominationId())))
                .toList();
        if (sheets.isEmpty()) {
            throw new ARevokedAwardHasNoCertificate();
        }
        return printer.print(sheets, order.stock(), settings.printer(reader.commune(), order.printer()));
    }
}
