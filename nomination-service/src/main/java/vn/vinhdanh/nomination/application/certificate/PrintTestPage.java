package vn.vinhdanh.nomination.application.certificate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.nomination.application.decision.DecisionReaders;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;

/** Prints the page by which the offsets of a printer are measured, and seen to be right. */
public final class PrintTestPage {

    private final CertificateSettingsBooks settings;
    private final CertificatePrinter printer;

    public PrintTestPage(CertificateSettingsBooks settings, CertificatePrinter printer) {
        this.settings = settings;
        this.printer = printer;
    }

    /** @param name of a printer that is off; null for one that is not */
    public byte[] print(@Nullable String name, Actor reader) {
        DecisionReaders.require(reader);
        return printer.testPage(settings.printer(reader.commune(), name));
    }
}
