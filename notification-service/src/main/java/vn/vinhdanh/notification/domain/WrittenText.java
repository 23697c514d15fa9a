package vn.vinhdanh.notification.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a letter with its variables filled in.
 *
 * @param paragraphs a paragraph may have several lines
 */
public record WrittenText(String subject, List<String> paragraphs) {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t]*(?:\n[ \t]*)+");

    /** @param values a paragraph that names a variable without a value is left out */
    public static WrittenText of(LetterText text, Map<Variable, String> values) {
        return new WrittenText(
                filled(text.subject(), values),
                Arrays.stream(EMPTY_LINE.split(text.body()))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty() && hasAll(paragraph, values))
                        .map(paragraph -> filled(paragraph, values))
                        .toList());
    }

    private static boolean hasAll(String text, Map<Variable, String> values) {
        return LetterText.VARIABLE
                .matcher(text)
                .results()
                .allMatch(named ->
                        Variable.of(named.group(1)).map(values::containsKey).orElse(true));
    }

    /** A value is not read for variables once more. */
    private static String filled(String text, Map<Variable, String> values) {
        return LetterText.VARIABLE
                .matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(
                        Variable.of(named.group(1)).map(values::get).orElse(named.group())));
    }
}
