package vn.vinhdanh.nomination.application.certificate;

import java.util.List;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;

/** Prints certificates. The bytes depend only on what is given. */
public interface CertificatePrinter {

    /** What lies in the printer. */
    enum Stock {
        /** Plain paper: the whole page is printed, but for the national emblem. */
        PLAIN,
        /** Paper with frame, emblem and titles: what differs is printed. */
        PREPRINTED
    }

    /** @param address of the public page */
    record Sheet(ReadAwardRegister.Line line, String address) {}

    /** One page for each, as a PDF. */
    byte[] print(List<Sheet> sheets, Stock stock, Printer printer);

    /** A page with a grid, by which the offsets of a printer are measured. */
    byte[] testPage(Printer printer);
}
