package vn.vinhdanh.notification.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.notification.adapter.mail.DkimSignature;

/**
 * Whether mail is signed for its domain.
 *
 * @param key file with the RSA key, PKCS#8 in PEM; empty: mail is not signed
 * @param selector names the key in the DNS: {@code <selector>._domainkey.<domain>}
 */
@ConfigurationProperties("vinhdanh.mail.dkim")
public record DkimSettings(
        @DefaultValue("") String key,
        @DefaultValue("vinhdanh") String selector) {

    /** @return null if no key is set. One that can't be read ends the start: no mail goes out unsigned by mistake. */
    @Nullable
    DkimSignature signature(String domain) {
        if (key.isBlank()) {
            return null;
        }
        try {
            return DkimSignature.by(domain, selector, Files.readString(Path.of(key)));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("vinhdanh.mail.dkim.key is not usable: " + key, e);
        }
    }
}
