package vn.vinhdanh.notification.application;

import java.util.function.Function;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.VersionRequired;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterTemplates;
import vn.vinhdanh.notification.domain.Purpose;

/** Changes a text of the actor's commune that may never have been written. */
final class ChangeText {

    private final LetterTemplates templates;

    ChangeText(LetterTemplates templates) {
        this.templates = templates;
    }

    /** @param expected 0 if the text that was read is the one that comes with the program */
    Versioned<LetterTemplate> change(
            Purpose purpose,
            Language language,
            long expected,
            CommandContext context,
            Function<LetterTemplate, Outcome<LetterTemplate, Void>> decide) {
        String commune = context.actor().commune();
        Versioned<LetterTemplate> read = templates.of(commune, purpose, language);
        if (read.version() > 0) {
            return templates.change(read.id(), expected, context, decide);
        }
        Outcome<LetterTemplate, Void> first = decide.apply(read.state());
        if (expected == VersionRequired.NONE) {
            throw new VersionRequired("letter text");
        }
        // Another officer may have been faster: then the version that was read is not the stored one.
        return first.changesNothing(read.state())
                ? read
                : templates
                        .create(read.id(), first, context)
                        .orElseGet(() -> templates.change(read.id(), expected, context, decide));
    }
}
