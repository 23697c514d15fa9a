package vn.vinhdanh.notification.config;

import jakarta.mail.Session;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.notification.adapter.mail.BounceMailbox;
import vn.vinhdanh.notification.adapter.mail.BounceMailbox.Account;
import vn.vinhdanh.notification.adapter.mail.Sender;
import vn.vinhdanh.notification.application.OnBounce;

/** Reads bounces where a mailbox for them is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BounceSettings.class)
class BounceConfiguration {

    @Bean
    @ConditionalOnExpression("!'${vinhdanh.bounces.host:}'.isBlank()")
    BounceMailbox bounceMailbox(BounceSettings settings, Sender sender, OnBounce bounces) {
        String prefix = "mail." + settings.protocol() + ".";
        String limit = Long.toString(settings.timeout().toMillis());
        Properties properties = new Properties();
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty(prefix + wait, limit);
        }
        properties.setProperty(prefix + "starttls.enable", "true");
        // The password does not go in clear to another machine.
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(!MailConfiguration.isThisMachine(settings.host())));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return new BounceMailbox(
                new Account(
                        Session.getInstance(properties),
                        settings.protocol(),
                        settings.host(),
                        settings.port(),
                        settings.user(),
                        settings.password(),
                        settings.folder()),
                sender.domain(),
                settings.every(),
                bounces);
    }
}
