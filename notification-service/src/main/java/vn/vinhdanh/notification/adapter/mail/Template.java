package vn.vinhdanh.notification.adapter.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with named places. A line with an empty place is left out, and of the blank lines around it all but one. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;
    private final UnaryOperator<String> escape;

    private Template(String resource, UnaryOperator<String> escape) {
        this.text = read(resource);
        this.escape = escape;
    }

    static Template plain(String resource) {
        return new Template(resource, UnaryOperator.identity());
    }

    /** Every value is text, never markup. */
    static Template html(String resource) {
        return new Template(resource, Template::escaped);
    }

    String filled(Map<String, String> values) {
        return text.lines()
                .filter(line -> PLACE.matcher(line)
                        .results()
                        .noneMatch(place -> value(values, place.group(1)).isEmpty()))
                .map(line -> PLACE.matcher(line)
                        .replaceAll(place -> Matcher.quoteReplacement(escape.apply(value(values, place.group(1))))))
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("\n{3,}", "\n\n");
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
