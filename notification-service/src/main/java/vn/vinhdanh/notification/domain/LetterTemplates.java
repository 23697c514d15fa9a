package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.Versioned;

/** The texts of all communes. They publish no events. */
public interface LetterTemplates extends Aggregates<LetterTemplate, Void>, LetterTexts {

    /** With version 0 before anybody has written one. */
    default Versioned<LetterTemplate> of(String commune, Purpose purpose, Language language) {
        String id = LetterTemplate.idOf(commune, purpose, language);
        return find(id).orElseGet(() -> new Versioned<>(id, 0, LetterTemplate.builtIn(commune, purpose, language)));
    }

    @Override
    default Texts inForce(String commune, Purpose purpose) {
        LetterTemplate vietnamese = of(commune, purpose, Language.VI).state();
        LetterTemplate english = of(commune, purpose, Language.EN).state();
        return new Texts(vietnamese.text(), english.text(), new Versions(vietnamese.current(), english.current()));
    }
}
