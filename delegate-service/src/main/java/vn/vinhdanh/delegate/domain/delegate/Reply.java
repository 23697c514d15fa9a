package vn.vinhdanh.delegate.domain.delegate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;

/** An answer as it is sent in. */
public sealed interface Reply {

    /** @param needs what the person needs on the day, such as access by wheelchair or a vegetarian meal */
    record Accept(@Nullable String needs) implements Reply {}

    record Decline(String reason) implements Reply {}

    /** @param name of the person of the same unit who attends instead */
    record Substitute(String name, @Nullable String needs) implements Reply {}

    /**
     * Reads the fields of an answer.
     *
     * @param answer ACCEPT, DECLINE or SUBSTITUTE
     * @throws InvalidInput if the answer is none of them, or if the reason or the name is missing
     */
    static Reply of(
            @Nullable String answer, @Nullable String reason, @Nullable String substituteName, @Nullable String needs) {
        return switch (answer == null ? "" : answer.toUpperCase(Locale.ROOT)) {
            case "ACCEPT" -> new Accept(blankToNull(needs));
            case "DECLINE" ->
                new Decline(required(
                        reason, "reason", "Xin cho biết lý do không tham dự.", "Please say why you can't come."));
            case "SUBSTITUTE" ->
                new Substitute(
                        required(
                                substituteName,
                                "substituteName",
                                "Xin ghi họ tên người đi thay.",
                                "Please give the name of who comes instead."),
                        blankToNull(needs));
            default ->
                throw new InvalidInput(
                        "answer",
                        "Xin chọn: tham dự, không tham dự, hoặc cử người đi thay.",
                        "Please choose: ACCEPT, DECLINE or SUBSTITUTE.");
        };
    }

    private static String required(@Nullable String text, String path, String vietnamese, String english) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(path, vietnamese, english);
        }
        return text.strip();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
