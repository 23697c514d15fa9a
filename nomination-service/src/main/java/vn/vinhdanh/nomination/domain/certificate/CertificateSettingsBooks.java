package vn.vinhdanh.nomination.domain.certificate;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;

/** The settings of all communes, one document for each. They publish no events. */
public interface CertificateSettingsBooks extends Aggregates<CertificateSettings, Void> {

    /** Version 0 while nothing was set. */
    default Versioned<CertificateSettings> of(String commune) {
        String id = CertificateSettings.idOf(commune);
        return find(id).orElseGet(() -> new Versioned<>(id, 0, CertificateSettings.unset(commune)));
    }

    /**
     * @param name of a printer that is off; null for one that is not
     * @throws InvalidInput if there is none of this name
     */
    default Printer printer(String commune, @Nullable String name) {
        return name == null ? Printer.EXACT : of(commune).state().printer(name);
    }
}
