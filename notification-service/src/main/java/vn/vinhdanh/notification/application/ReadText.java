package vn.vinhdanh.notification.application;

import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.LetterTemplate;
import vn.vinhdanh.notification.domain.LetterTemplates;
import vn.vinhdanh.notification.domain.Purpose;

/** The text of one purpose in one language, with all its versions. */
public final class ReadText {

    private final LetterTemplates templates;

    public ReadText(LetterTemplates templates) {
        this.templates = templates;
    }

    /** @return version 0 while the commune has written none */
    public Versioned<LetterTemplate> read(Purpose purpose, Language language, Actor reader) {
        reader.requireAny(Role.SECRETARIAT, Role.OFFICE);
        return templates.of(reader.commune(), purpose, language);
    }
}
