package vn.vinhdanh.nomination.domain.certificate;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The settings of all communes, one document for each. They publish no events. */
public interface CertificateSettingsBooks extends Aggregates<CertificateSettings, Void> {

    /** Version 0 while nothing was set. */
    default Versioned<CertificateSettings> of(String commune) {
        String id = CertificateSettings.idOf(commune);
        return find(id).orElseGet(() -> new Versioned<>(id, 0, CertificateSettings.unset(commune)));
    }
}
