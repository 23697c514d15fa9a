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
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The HTTP API of the local stack's mailbox: the mails that the delegates received, as JSON. */
public final class Mailbox {

    private static final String INVITATION = "Giấy mời: ";
    private static final String REMINDER = "[Nhắc trả lời] ";
    private static final String RETURNED = "[Trả lại] ";
    private static final List<String> TASKS = List.of("[Nhiệm vụ] ", "[Quá hạn] ", "[Làm tiếp] ");
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

    /** The newest first, without the notices that take an invitation back. */
    private Stream<JsonNode> invitations() {
        return mails().stream().filter(Mailbox::isInvitation);
    }

    private static boolean isInvitation(JsonNode mail) {
        return mail.path("subject").asString().contains(INVITATION);
    }

    public void deleteAll() {
        client.delete("/api/messages").expectDone();
    }

    /** Makes the mail server fail from now on. @param mode as the API names it; {@code NONE} ends the failure */
    public void setFailureMode(String mode) {
        client.put("/api/failure-mode/" + mode, Map.of()).expectDone();
    }

    /** Address → how many invitations it received. */
    public Map<String, Long> copies() {
        return byAddress(invitations());
    }

    /** Message-ID → how many mails have it. */
    public Map<String, Long> copiesByMessageId() {
        return mails().stream()
                .collect(Collectors.groupingBy(mail -> mail.path("messageId").asString(), Collectors.counting()));
    }

    /** Address → how many notices it received. */
    public Map<String, Long> copiesOfNotices() {
        return byAddress(mails().stream()
                .filter(mail -> !isInvitation(mail) && !isReminder(mail) && !isReturned(mail) && !isAboutTask(mail)));
    }

    /** Address → how often it was told that a nomination was returned. */
    public Map<String, Long> copiesOfReturns() {
        return byAddress(mails().stream().filter(Mailbox::isReturned));
    }

    private static boolean isReturned(JsonNode mail) {
        return mail.path("subject").asString().startsWith(RETURNED);
    }

    /** Address → how many letters about tasks it received. */
    public Map<String, Long> copiesOfTaskLetters() {
        return byAddress(mails().stream().filter(Mailbox::isAboutTask));
    }

    private static boolean isAboutTask(JsonNode mail) {
        String subject = mail.path("subject").asString();
        return TASKS.stream().anyMatch(subject::startsWith);
    }

    /** Address → how often it was asked for an answer. */
    public Map<String, Long> copiesOfReminders() {
        return byAddress(mails().stream().filter(Mailbox::isReminder));
    }

    private static boolean isReminder(JsonNode mail) {
        return mail.path("subject").asString().startsWith(REMINDER);
    }

    private static Map<String, Long> byAddress(Stream<JsonNode> mails) {
        return mails.flatMap(mail -> recipients(mail).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Address → its newest invitation. */
    public Map<String, JsonNode> newestByAddress() {
        return invitations()
                .collect(Collectors.toMap(
                        mail -> recipients(mail).getFirst(), Function.identity(), (newest, older) -> newest));
    }

    public List<JsonNode> invitationsTo(String address) {
        return invitations().filter(mail -> recipients(mail).contains(address)).toList();
    }

    /** The newest invitation to this address. */
    public Optional<JsonNode> invitationTo(String address) {
        return invitationsTo(address).stream().findFirst();
    }

    /** The newest notice to this address. @throws java.util.NoSuchElementException if there is none */
    public JsonNode noticeTo(String address) {
        return mails().stream()
                .filter(mail -> !isInvitation(mail) && recipients(mail).contains(address))
                .findFirst()
                .orElseThrow();
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
