package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterTemplates;
import vn.vinhdanh.notification.domain.Purpose;

/** Puts an earlier version of a text in force again, or the one that comes with the program. */
public final class SetTextBack {

    private final LetterTemplates templates;

    public SetTextBack(LetterTemplates templates) {
        this.templates = templates;
    }

    /**
     * @param number 0 for the text that comes with the program
     * @param expected version of the text, as it was read
     */
    public Versioned<LetterTemplate> setBack(
            Purpose purpose, Language language, int number, long expected, CommandContext context) {
        context.actor().requireAny(Role.SECRETARIAT, Role.OFFICE);
        return templates.change(
                purpose, language, expected, context.withAction("set text back"), template -> template.setBack(number));
    }
}
