package vn.vinhdanh.notification.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox of {@code vinhdanh.mail.from}, to which mail comes back.
 *
 * @param host empty: bounces are not read
 * @param protocol imaps, or imap for one on this machine
 */
@ConfigurationProperties("vinhdanh.bounces")
public record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration every,
        @DefaultValue("30s") Duration timeout) {

    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }
}
