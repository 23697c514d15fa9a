package vn.vinhdanh.systemtests;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the delegates received. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("/api/answers/[A-Za-z0-9._~%-]+");

    private final Client client;

    public Mailbox(Setting setting) {
        this.client = new Client(setting.mailbox(), null);
    }

    public List<JsonNode> messages() {
        return client.get("/api/messages").expect(200).items();
    }

    /** How many messages each address received. */
    Map<String, Long> copies() {
        return messages().stream()
                .flatMap(message -> recipients(message).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The message of each address that received one. */
    Map<String, JsonNode> byAddress() {
        return messages().stream()
                .collect(Collectors.toMap(
                        message -> recipients(message).getFirst(), Function.identity(), (newest, older) -> newest));
    }

    List<JsonNode> messagesTo(String address) {
        return messages().stream()
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    public static List<String> recipients(JsonNode message) {
        List<String> recipients = new java.util.ArrayList<>();
        message.path("to").forEach(recipient -> recipients.add(recipient.asString()));
        return recipients;
    }

    /** The path of the personal link in the message's text. */
    public String answerLink(JsonNode message) {
        String text = client.get("/api/messages/" + message.path("id").asString() + "/text")
                .expect(200)
                .text();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in the invitation");
        }
        return link.group();
    }

    /** The content of the first attachment of this type. */
    byte[] attachment(JsonNode message, String type) {
        for (JsonNode attachment : message.path("attachments")) {
            if (attachment
                    .path("type")
                    .asString()
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith(type)) {
                return client.get("/api/messages/" + message.path("id").asString() + "/attachments/"
                                + attachment.path("number").asInt())
                        .expect(200)
                        .body();
            }
        }
        throw new AssertionError("no " + type + " in the invitation: " + message.path("attachments"));
    }
}
