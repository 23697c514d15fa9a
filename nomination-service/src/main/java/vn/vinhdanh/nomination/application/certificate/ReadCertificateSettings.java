package vn.vinhdanh.nomination.application.certificate;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.application.decision.DecisionReaders;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;

/** Reads how the reader's commune prints certificates. */
public final class ReadCertificateSettings {

    private final CertificateSettingsBooks settings;

    public ReadCertificateSettings(CertificateSettingsBooks settings) {
        this.settings = settings;
    }

    public Versioned<CertificateSettings> read(Actor reader) {
        DecisionReaders.require(reader);
        return settings.of(reader.commune());
    }
}
