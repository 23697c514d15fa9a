package vn.vinhdanh.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.localstack.StandaloneWebApplication;

class MailboxPagesIT {

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private ConfigurableApplicationContext web;

    @BeforeEach
    void start() {
        web = StandaloneWebApplication.start(folder);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_person_reads_a_message_and_the_page_runs_no_script() throws Exception {
        assertThat(get("/mailbox").body()).contains("Chưa có thư nào");
        send("Giấy mời <script>alert(1)</script>", "<p>Kính mời</p><script>alert(2)</script>");

        assertThat(get("/mailbox").body())
                .contains("Giấy mời &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
        HttpResponse<String> page = get("/mailbox/00000001");
        assertThat(page.body())
                .contains("<iframe sandbox=\"allow-popups\"")
                .contains("/mailbox/api/messages/00000001/attachments/0\">moi.ics</a> (text/calendar, 15 byte)")
                .contains("<details><summary>Văn bản thuần / plain text</summary><pre>Kính mời</pre></details>")
                .doesNotContain("<script>");
        HttpResponse<String> html = get("/mailbox/api/messages/00000001/html");
        assertThat(html.headers().firstValue("content-security-policy").orElseThrow())
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(html.headers().firstValue("x-frame-options")).hasValue("SAMEORIGIN");
        assertThat(html.body()).contains("Kính mời");
    }

    @Test
    void a_program_lists_messages_and_reads_their_parts() throws Exception {
        send("Giấy mời", "<p>Kính mời</p>");

        assertThat(get("/mailbox/api/messages").body())
                .contains("\"id\":\"00000001\"")
                .contains("\"to\":[\"ba.lan@example.invalid\"]")
                .contains("\"subject\":\"Giấy mời\"")
                .contains("\"messageId\":\"<")
                .contains(
                        "\"attachments\":[{\"number\":0,\"name\":\"moi.ics\",\"type\":\"text/calendar\",\"size\":15}]");
        assertThat(get("/mailbox/api/messages/00000001/text").body()).isEqualTo("Kính mời");
        HttpResponse<String> calendar = get("/mailbox/api/messages/00000001/attachments/0");
        assertThat(calendar.body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(calendar.headers().firstValue("content-type").orElseThrow()).startsWith("text/plain");
        assertThat(get("/mailbox/api/messages/00000001/attachments/1").statusCode())
                .isEqualTo(404);
        assertThat(get("/mailbox/api/messages/2").statusCode()).isEqualTo(404);
        assertThat(get("/mailbox/api/messages/..%2F..%2Fetc").statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(StandaloneWebApplication.address(web) + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private void send(String subject, String body) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty(
                "mail.smtp.port", Integer.toString(web.getBean(Mailbox.class).port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("xa@example.invalid");
        message.setRecipients(Message.RecipientType.TO, "ba.lan@example.invalid");
        message.setSubject(subject, "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Kính mời", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(body, "text/html; charset=UTF-8");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        MimeBodyPart calendar = new MimeBodyPart();
        calendar.setContent("BEGIN:VCALENDAR", "text/calendar; charset=UTF-8");
        calendar.setFileName("moi.ics");
        message.setContent(new MimeMultipart("mixed", both, calendar));
        Transport.send(message);
    }
}
