package vn.vinhdanh.systemtests.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The HTTP API of the local stack's mailbox: the mails that the delegates received, as JSON. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("/api/answers/[A-Za-z0-9._~%-]+");

    private final ApiClient client;

    /** @param retryFor how long a request is repeated while the mailbox is unavailable */
    public Mailbox(Endpoints endpoints, Duration retryFor) {
        this.client = new ApiClient(endpoints.mailbox(), null, retryFor);
    }

    public static List<String> recipients(JsonNode mail) {
        List<String> recipients = new ArrayList<>();
        mail.path("to").forEach(recipient -> recipients.add(recipient.asString()));
        return recipients;
    }

    public List<JsonNode> mails() {
        return client.get("/api/messages").expect(200).items();
    }

    public void deleteAll() {
        client.delete("/api/messages").expectDone();
    }

    /** Makes the mail server fail from now on. @param mode as the API names it; {@code NONE} ends the failure */
    public void setFailureMode(String mode) {
        client.put("/api/failure-mode/" + mode, Map.of()).expectDone();
    }

    /** Address → how many mails it received. */
    public Map<String, Long> copies() {
        return mails().stream()
                .flatMap(mail -> recipients(mail).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Address → its newest mail. */
    public Map<String, JsonNode> newestByAddress() {
        return mails().stream()
                .collect(Collectors.toMap(
                        mail -> recipients(mail).getFirst(), Function.identity(), (newest, older) -> newest));
    }

    public List<JsonNode> mailsTo(String address) {
        return mails().stream()
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** The newest mail to this address. */
    public Optional<JsonNode> mailTo(String address) {
        return mailsTo(address).stream().findFirst();
    }

    /** The path of the personal link in the mail's text. @throws AssertionError if there is none */
    public String answerLink(JsonNode mail) {
        String text = client.get(path(mail) + "/text").expect(200).text();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in the invitation");
        }
        return link.group();
    }

    /** The content of the first attachment of this type. @throws AssertionError if there is none */
    public byte[] attachment(JsonNode mail, String type) {
        for (JsonNode attachment : mail.path("attachments")) {
            if (attachment.path("type").asString().toLowerCase(Locale.ROOT).startsWith(type)) {
                return client.get(path(mail) + "/attachments/"
                                + attachment.path("number").asInt())
                        .expect(200)
                        .body();
            }
        }
        throw new AssertionError("no " + type + " in the invitation: " + mail.path("attachments"));
    }

    private static String path(JsonNode mail) {
        return "/api/messages/" + mail.path("id").asString();
    }
}
