package vn.vinhdanh.nomination.adapter.mongo;

import org.springframework.data.mongodb.core.mapping.Document;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettings;
import vn.vinhdanh.nomination.domain.certificate.CertificateSettingsBooks;
import vn.vinhdanh.platform.outbox.EventMapper;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;

/** The id follows from the commune, so that each has one. */
public final class MongoCertificateSettings
        extends AggregateStore<CertificateSettings, Void, MongoCertificateSettings.SettingsDocument>
        implements CertificateSettingsBooks {

    @Document("certificate-settings")
    static final class SettingsDocument extends AggregateDocument<CertificateSettings> {}

    public MongoCertificateSettings(AggregateStoreSupport support) {
        super(
                support,
                SettingsDocument.class,
                "certificate settings",
                CertificateSettings::commune,
                EventMapper.none());
    }
}
