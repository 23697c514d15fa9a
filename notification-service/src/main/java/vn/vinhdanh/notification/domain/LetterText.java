package vn.vinhdanh.notification.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.kernel.InvalidInput.FieldError;
import vn.vinhdanh.kernel.Text;

/**
 * What the letters of one purpose say in one language, with variables in braces.
 *
 * @param subject one line
 * @param body paragraphs, with an empty line between two
 */
public record LetterText(String subject, String body) {

    static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 5_000;

    /**
     * As a person typed it.
     *
     * @throws InvalidInput with every error: a text that is missing or too long, a variable that this purpose does not
     *     know, one that it needs and that is not there, and a brace that is none of a variable
     */
    public static LetterText checked(
            Purpose purpose, Language language, @Nullable String subject, @Nullable String body) {
        List<FieldError> errors = new ArrayList<>();
        Set<Variable> known = purpose.known(language);
        // A subject is shown in lists and on locked screens, so the link does not stand there.
        Set<Variable> inSubject = EnumSet.copyOf(known);
        inSubject.remove(Variable.LINK);
        String line = LINE_END.matcher(text(subject)).replaceAll(" ");
        String paragraphs = LINE_END.matcher(text(body)).replaceAll("\n");
        check("subject", line, LONGEST_SUBJECT, inSubject, Set.of(), errors);
        check("body", paragraphs, LONGEST_BODY, known, purpose.required(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new LetterText(line, paragraphs);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Text.normal(typed);
    }

    private static void check(
            String path,
            String text,
            int longest,
            Set<Variable> known,
            Set<Variable> required,
            List<FieldError> errors) {
        if (text.isEmpty()) {
            errors.add(new FieldError(path, "Thiếu nội dung.", "Missing."));
            return;
        }
        if (text.length() > longest) {
            errors.add(new FieldError(
                    path,
                    "Dài quá: nhiều nhất " + longest + " ký tự.",
                    "Too long: at most " + longest + " characters."));
        }
        Set<Variable> missing = required.isEmpty() ? EnumSet.noneOf(Variable.class) : EnumSet.copyOf(required);
        Matcher named = VARIABLE.matcher(text);
        while (named.find()) {
            Variable variable =
                    Variable.of(named.group(1)).filter(known::contains).orElse(null);
            if (variable == null) {
                errors.add(new FieldError(
                        path,
                        "Ở đây không có " + named.group() + ". Dùng được: " + list(known) + ".",
                        "There is no " + named.group() + " here. Known: " + list(known) + "."));
            } else {
                missing.remove(variable);
            }
        }
        if (!missing.isEmpty()) {
            errors.add(
                    new FieldError(path, "Còn thiếu: " + list(missing) + ".", "Still missing: " + list(missing) + "."));
        }
        if (BRACE.matcher(named.replaceAll("")).find()) {
            errors.add(new FieldError(
                    path,
                    "Dấu { và } chỉ dùng quanh tên một mục, ví dụ {hoi-nghi}.",
                    "Braces stand around a variable only, as in {hoi-nghi}."));
        }
    }

    private static String list(Set<Variable> variables) {
        return variables.stream().map(Variable::inBraces).collect(Collectors.joining(", "));
    }
}
