package vn.vinhdanh.notification.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.notification.domain.Variable;

/**
 * The text of one purpose in one language.
 *
 * @param id for the history
 * @param version the number of changes; 0 while the commune has written none
 * @param subject as letters have it now, as is {@code body}
 * @param number of the version in force; 0 for the text that comes with the program
 * @param variables what the text may name
 * @param required what the body must name
 * @param versions the newest first; the last is the one that comes with the program, with number 0
 */
record TextResponse(
        String id,
        long version,
        Purpose purpose,
        Language language,
        String subject,
        String body,
        int number,
        List<String> variables,
        List<String> required,
        List<Saved> versions) {

    /** @param savedAt null for the text that comes with the program, as is {@code by} */
    record Saved(
            int number,
            String subject,
            String body,
            @Nullable Instant savedAt,
            @Nullable String by) {}

    static TextResponse of(Versioned<LetterTemplate> versioned) {
        LetterTemplate template = versioned.state();
        LetterText builtIn = LetterTemplate.builtIn(template.commune(), template.purpose(), template.language())
                .text();
        List<Saved> versions = new ArrayList<>();
        versions.add(new Saved(0, builtIn.subject(), builtIn.body(), null, null));
        template.versions()
                .forEach(saved -> versions.addFirst(new Saved(
                        saved.number(), saved.text().subject(), saved.text().body(), saved.at(), saved.by())));
        return new TextResponse(
                versioned.id(),
                versioned.version(),
                template.purpose(),
                template.language(),
                template.text().subject(),
                template.text().body(),
                template.current(),
                codes(template.purpose().known(template.language())),
                codes(template.purpose().required()),
                versions);
    }

    private static List<String> codes(Set<Variable> variables) {
        return variables.stream().map(Variable::code).toList();
    }
}
