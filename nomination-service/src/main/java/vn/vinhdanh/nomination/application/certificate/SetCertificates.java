package vn.vinhdanh.nomination.application.certificate;

import java.util.List;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.StaleVersion;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings.Printer;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;
import vn.vinhdanh.nomination.domain.certificate.PublicNaming;

/** Sets a commune's printers and what the public page names. */
public final class SetCertificates {

    private final CertificateSettingsBooks settings;

    public SetCertificates(CertificateSettingsBooks settings) {
        this.settings = settings;
    }

    /**
     * @param expected the version that was read; 0 while nothing was set
     * @throws VersionRequired if none is named
     * @throws StaleVersion if somebody was faster
     */
    public Versioned<CertificateSettings> set(
            PublicNaming naming, List<Printer> printers, long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT);
        String commune = context.actor().commune();
        return settings.changeOrBegin(
                CertificateSettings.idOf(commune),
                CertificateSettings.unset(commune),
                expected,
                context.withAction("set certificates"),
                state -> state.set(naming, printers));
    }
}
