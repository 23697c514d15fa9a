package vn.vinhdanh.notification.application;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterTemplates;
import vn.vinhdanh.notification.domain.LetterText;
import vn.vinhdanh.notification.domain.Purpose;

/** Saves a new version of a text, which letters are written with from now on. */
public final class WriteText {

    private final LetterTemplates templates;

    public WriteText(LetterTemplates templates) {
        this.templates = templates;
    }

    /** @param expected version of the text, as it was read */
    public Versioned<LetterTemplate> write(
            Purpose purpose,
            Language language,
            @Nullable String subject,
            @Nullable String body,
            long expected,
            CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        LetterText text = LetterText.checked(purpose, language, subject, body);
        return templates.change(
                purpose,
                language,
                expected,
                context.withAction("write text"),
                template -> template.save(text, context.actor().name(), context.at()));
    }
}
