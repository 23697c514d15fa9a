package vn.vinhdanh.nomination.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;
import vn.vinhdanh.nomination.domain.certificate.PublicNaming;

/**
 * How a commune prints certificates.
 *
 * @param naming whom the public page names
 */
record CertificateSettingsRequest(
        @NotNull PublicNaming naming,

        @NotNull @Size(max = CertificateSettings.MOST_PRINTERS)
        List<@NotNull @Valid PrinterRequest> printers) {

    /**
     * @param right in tenths of a millimetre; to the left if negative
     * @param down in tenths of a millimetre; up if negative
     */
    record PrinterRequest(
            @NotBlank @Size(max = 60) String name,

            @Min(-CertificateSettings.FARTHEST) @Max(CertificateSettings.FARTHEST)
            int right,

            @Min(-CertificateSettings.FARTHEST) @Max(CertificateSettings.FARTHEST)
            int down) {}

    List<Printer> toPrinters() {
        return printers.stream()
                .map(printer -> new Printer(printer.name(), printer.right(), printer.down()))
                .toList();
    }
}
