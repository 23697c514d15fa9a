package vn.vinhdanh.notification.domain;

import java.util.function.Function;
import vn.vinhdanh.kernel.Aggregates;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Versioned;

/** The texts of all communes. They publish no events. */
public interface LetterTemplates extends Aggregates<LetterTemplate, Void>, LetterTexts {

    /** With version 0 before anybody has written one. */
    default Versioned<LetterTemplate> of(String commune, Purpose purpose, Language language) {
        String id = LetterTemplate.idOf(commune, purpose, language);
        return find(id).orElseGet(() -> new Versioned<>(id, 0, LetterTemplate.builtIn(commune, purpose, language)));
    }

    /** @param expected version of the text, as it was read; 0 while the commune has written none */
    default Versioned<LetterTemplate> change(
            Purpose purpose,
            Language language,
            long expected,
            CommandContext context,
            Function<LetterTemplate, Outcome<LetterTemplate, Void>> decide) {
        String commune = context.actor().commune();
        return changeOrBegin(
                LetterTemplate.idOf(commune, purpose, language),
                LetterTemplate.builtIn(commune, purpose, language),
                expected,
                context,
                decide);
    }

    @Override
    default Texts inForce(String commune, Purpose purpose) {
        LetterTemplate vietnamese = of(commune, purpose, Language.VI).state();
        LetterTemplate english = of(commune, purpose, Language.EN).state();
        return new Texts(vietnamese.text(), english.text(), new Versions(vietnamese.current(), english.current()));
    }
}
