package vn.vinhdanh.notification.config;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Session;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vinhdanh.notification.adapter.mail.MailWriter;
import vn.vinhdanh.notification.adapter.mail.ResilientMailTransport;
import vn.vinhdanh.notification.adapter.mail.Sender;
import vn.vinhdanh.notification.adapter.mail.SmtpMailTransport;
import vn.vinhdanh.notification.adapter.mail.SmtpMailTransport.MailServer;
import vn.vinhdanh.notification.adapter.mail.SuppressingMailTransport;
import vn.vinhdanh.notification.adapter.paper.PdfPapers;
import vn.vinhdanh.notification.adapter.paper.PdfSheets;
import vn.vinhdanh.notification.application.LetterSheets;
import vn.vinhdanh.notification.application.MailTransport;
import vn.vinhdanh.notification.application.MessagePaper;
import vn.vinhdanh.notification.domain.EmailAddress;
import vn.vinhdanh.notification.domain.LetterTexts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.Suppressions;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.platform.security.EntryCodes;
import vn.vinhdanh.platform.security.KeyRing;

/** Messages as e-mails and as papers, and the connection to the mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, DkimSettings.class})
class MailConfiguration {

    /**
     * The address at which a message is answered. Its token is a function of delegate, revision and key, so it lies in no
     * event and no store.
     */
    @Bean
    Function<Message, String> answerLinks(
            @Value("${vinhdanh.public-url}") String publicUrl, @Value("${vinhdanh.link-key}") String keys) {
        return AnswerLinks.at(publicUrl, new KeyRing("VINHDANH_LINK_KEY", keys));
    }

    @Bean
    MessagePaper messagePaper(LetterTexts texts, Function<Message, String> answerLinks) {
        return new PdfPapers(new PdfRenderer(), texts, answerLinks);
    }

    /** A card has a short code too, which delegate-service derives from the same keys. */
    @Bean
    LetterSheets letterSheets(Function<Message, String> answerLinks, @Value("${vinhdanh.link-key}") String keys) {
        EntryCodes codes = new EntryCodes(new KeyRing("VINHDANH_LINK_KEY", keys));
        return new PdfSheets(new PdfRenderer(), answerLinks, codes::of);
    }

    @Bean
    Sender sender(MailSettings settings, DkimSettings dkim) {
        EmailAddress from = address("vinhdanh.mail.from", settings.from());
        return new Sender(
                from,
                settings.replyTo().isBlank() ? null : address("vinhdanh.mail.reply-to", settings.replyTo()),
                dkim.signature(Sender.domainOf(from)));
    }

    @Bean
    MailWriter mailWriter(
            Sender sender, LetterTexts texts, Function<Message, String> answerLinks, InstantSource clock) {
        return new MailWriter(sender, texts, answerLinks, clock);
    }

    @Bean
    MailTransport mailTransport(
            MailSettings settings,
            JavaMailSenderImpl server,
            Suppressions suppressions,
            Sender sender,
            MailWriter writer,
            MeterRegistry meters) {
        return new SuppressingMailTransport(
                new ResilientMailTransport(
                        new SmtpMailTransport(mailServer(settings, server, sender), writer), settings.rest(), meters),
                suppressions);
    }

    private static EmailAddress address(String property, String value) {
        return EmailAddress.of(value)
                .orElseThrow(() -> new IllegalStateException(property + " is not an e-mail address: " + value));
    }

    /** Spring's settings of the server, with a time-out for every wait, and encrypted unless it is on this machine. */
    static MailServer mailServer(MailSettings settings, JavaMailSenderImpl server, Sender sender) {
        String protocol = Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty(
                    prefix + limit, Long.toString(settings.timeout().toMillis()));
        }
        String host = Objects.requireNonNullElse(server.getHost(), "localhost");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(settings.starttlsRequired() && !isThisMachine(host)));
        properties.setProperty(prefix + "from", sender.from().value());
        properties.setProperty(prefix + "localhost", sender.domain());
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "auth", Boolean.toString(server.getUsername() != null));
        properties.putAll(server.getJavaMailProperties());
        return new MailServer(
                Session.getInstance(properties),
                protocol,
                host,
                server.getPort(),
                Objects.requireNonNullElse(server.getUsername(), ""),
                Objects.requireNonNullElse(server.getPassword(), ""));
    }

    static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
