package vn.vinhdanh.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vinhdanh.notification.adapter.mail.Sender;
import vn.vinhdanh.notification.domain.EmailAddress;

class MailServerTest {

    @ParameterizedTest
    @CsvSource({
        "smtp.caobang.example, true,  true",
        "mailpit,              true,  true",
        "smtp.caobang.example, false, false",
        "localhost,            true,  false",
        "127.0.0.1,            true,  false",
        "127.0.0.1.example,    true,  true",
    })
    void a_letter_goes_in_clear_only_on_this_machine_or_where_an_operator_allows_it(
            String host, boolean setting, boolean required) {
        MailSettings settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("mail.from", "giay-moi@xa.example", "mail.starttls-required", setting)))
                .bind("mail", MailSettings.class)
                .get();
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(host);

        var properties = MailConfiguration.mailServer(
                        settings,
                        server,
                        new Sender(EmailAddress.of("giay-moi@xa.example").orElseThrow(), null))
                .session()
                .getProperties();

        assertThat(properties.getProperty("mail.smtp.starttls.enable")).isEqualTo("true");
        assertThat(properties.getProperty("mail.smtp.starttls.required")).isEqualTo(Boolean.toString(required));
    }
}
