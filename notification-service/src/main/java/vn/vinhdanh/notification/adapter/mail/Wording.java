package vn.vinhdanh.notification.adapter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterFacts;
import vn.vinhdanh.notification.domain.LetterTexts.Texts;
import vn.vinhdanh.notification.domain.Message;
import vn.vinhdanh.notification.domain.WrittenText;

/**
 * The parts of a message that the layouts of its text and its HTML place. Public for the classes that JTE generates from
 * them.
 *
 * @param link the address of the answer page, or of the officer's work
 */
public record Wording(Message message, WrittenText vietnamese, WrittenText english, String link) {

    /** A part of a paragraph in HTML: text, a link, or the end of a line. */
    public record Piece(String text, boolean isLink, boolean isBreak) {}

    static Wording of(Message message, Texts texts, String link) {
        return new Wording(
                message,
                WrittenText.of(texts.vietnamese(), LetterFacts.of(message, Language.VI, link)),
                WrittenText.of(texts.english(), LetterFacts.of(message, Language.EN, link)),
                link);
    }

    public String subject() {
        return vietnamese.subject();
    }

    public String heading() {
        return switch (message.purpose()) {
            case INVITATION, REVISED, MOVED -> "Giấy mời";
            case REMINDER -> "Nhắc trả lời giấy mời";
            case CANCELLED, WITHDRAWN -> "Thông báo";
            case THANKS -> "Thư cảm ơn";
            case RETURNED -> "Hồ sơ được trả lại";
            case TASK_ASSIGNED -> "Nhiệm vụ";
            case TASK_OVERDUE -> "Nhiệm vụ quá hạn";
            case TASK_RETURNED -> "Nhiệm vụ được trả lại";
        };
    }

    /** What the button with the link says. */
    public String button() {
        return switch (message.purpose()) {
            case RETURNED -> "Mở hồ sơ";
            case TASK_ASSIGNED, TASK_OVERDUE, TASK_RETURNED -> "Mở nhiệm vụ";
            default -> "Trả lời giấy mời";
        };
    }

    public String conference() {
        return message.invitation().conferenceTitle();
    }

    public String issuer() {
        return message.invitation().signature().issuer();
    }

    public String signatory() {
        return message.invitation().signature().title();
    }

    public String signatoryName() {
        return message.invitation().signature().name();
    }

    /** @param paragraph with its link and its ends of lines */
    public List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = Pattern.compile(Pattern.quote(link) + "|\n").matcher(paragraph);
        int from = 0;
        while (mark.find()) {
            pieces.add(new Piece(paragraph.substring(from, mark.start()), false, false));
            boolean isBreak = mark.group().equals("\n");
            pieces.add(new Piece(mark.group(), !isBreak, isBreak));
            from = mark.end();
        }
        pieces.add(new Piece(paragraph.substring(from), false, false));
        return pieces;
    }
}
