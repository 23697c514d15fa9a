package vn.vinhdanh.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.RuleViolation;

/**
 * The texts that a commune has written for one purpose in one language. No version is ever changed or removed, because
 * letters name the one that they were written with.
 *
 * @param versions in the order of their numbers, from 1
 * @param current number of the version in force; 0 for the text that comes with the program
 */
public record LetterTemplate(
        String commune, Purpose purpose, Language language, List<TextVersion> versions, int current) {

    /** Only what was saved is in force again. */
    public static final class ATextIsSetBackToOneThatWasSaved extends RuleViolation {
        ATextIsSetBackToOneThatWasSaved() {
            super(
                    "Không có bản này của lời thư. Hãy chọn một bản trong danh sách.",
                    "There is no such version of this text. Choose one of the list.");
        }
    }

    /** @param by the name of the officer who saved it */
    public record TextVersion(int number, LetterText text, Instant at, String by) {}

    public LetterTemplate {
        versions = List.copyOf(versions);
    }

    public static String idOf(String commune, Purpose purpose, Language language) {
        return Ids.named("text", commune, purpose.name(), language.name());
    }

    /** Before anybody has written one. */
    public static LetterTemplate builtIn(String commune, Purpose purpose, Language language) {
        return new LetterTemplate(commune, purpose, language, List.of(), 0);
    }

    public LetterText text() {
        return current == 0
                ? BuiltInTexts.of(purpose, language)
                : versions.get(current - 1).text();
    }

    /** The text in force again changes nothing. */
    public Outcome<LetterTemplate, Void> save(LetterText text, String by, Instant now) {
        if (text.equals(text())) {
            return Outcome.of(this);
        }
        int number = versions.size() + 1;
        List<TextVersion> all = new ArrayList<>(versions);
        all.add(new TextVersion(number, text, now, by));
        return Outcome.of(new LetterTemplate(commune, purpose, language, all, number));
    }

    /** @param number 0 for the text that comes with the program */
    public Outcome<LetterTemplate, Void> setBack(int number) {
        if (number < 0 || number > versions.size()) {
            throw new ATextIsSetBackToOneThatWasSaved();
        }
        return Outcome.of(new LetterTemplate(commune, purpose, language, versions, number));
    }
}
