package vn.vinhdanh.kernel;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of people in a Vietnamese list: by the call name, then the middle name, then the family name, each as the
 * Vietnamese alphabet orders letters and tone marks.
 */
public final class NameOrder {

    private NameOrder() {}

    /**
     * @param called what people call the person
     * @param middle empty if there is none, or if the call name comes first
     * @param family empty if the name has one word
     */
    record Parts(String called, String middle, String family) {

        /** A call name that stands first is followed by the family name, as with Ê Đê and Mnông names. */
        static Parts of(String name, @Nullable String stated) {
            String called = CallName.of(name, stated);
            List<String> words = CallName.words(name);
            List<String> calledBy = CallName.words(called);
            int at = Collections.lastIndexOfSubList(words, calledBy);
            if (at == 0) {
                return new Parts(called, "", joined(words.subList(calledBy.size(), words.size())));
            }
            List<String> before = at < 0 ? words : words.subList(0, at);
            return new Parts(called, joined(before.subList(1, before.size())), before.getFirst());
        }

        private static String joined(List<String> words) {
            return String.join(" ", words);
        }
    }

    /** @param callName the part by which the person is listed, as an officer stated it; null for the one by rule */
    public static <T> Comparator<T> by(
            Function<? super T, String> name, Function<? super T, @Nullable String> callName) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        vietnamese.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Function<T, Parts> parts = person -> Parts.of(name.apply(person), callName.apply(person));
        return Comparator.comparing(
                parts,
                Comparator.comparing(Parts::called, vietnamese)
                        .thenComparing(Parts::middle, vietnamese)
                        .thenComparing(Parts::family, vietnamese));
    }
}
