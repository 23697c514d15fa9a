package vn.vinhdanh.notification.domain;

/** The texts that letters are written with now. */
@FunctionalInterface
public interface LetterTexts {

    /** Those that come with the program. */
    LetterTexts BUILT_IN = (_, purpose) ->
            new Texts(BuiltInTexts.of(purpose, Language.VI), BuiltInTexts.of(purpose, Language.EN), Versions.BUILT_IN);

    /** The texts of one letter. */
    record Texts(LetterText vietnamese, LetterText english, Versions versions) {

        public LetterText in(Language language) {
            return language == Language.VI ? vietnamese : english;
        }
    }

    /** Which version of each text; 0 for the one that comes with the program. */
    record Versions(int vietnamese, int english) {

        public static final Versions BUILT_IN = new Versions(0, 0);
    }

    Texts inForce(String commune, Purpose purpose);
}
