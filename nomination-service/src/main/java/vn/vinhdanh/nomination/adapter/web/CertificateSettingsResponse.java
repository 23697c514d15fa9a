package vn.vinhdanh.nomination.adapter.web;

import java.util.List;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.PublicNaming;

/**
 * How a commune prints certificates.
 *
 * @param version 0 while nothing was set
 * @param naming whom the public page names
 * @param printers their offsets in tenths of a millimetre
 */
record CertificateSettingsResponse(
        String id, long version, PublicNaming naming, List<CertificateSettings.Printer> printers) {

    static CertificateSettingsResponse of(Versioned<CertificateSettings> versioned) {
        return new CertificateSettingsResponse(
                versioned.id(),
                versioned.version(),
                versioned.state().naming(),
                versioned.state().printers());
    }
}
