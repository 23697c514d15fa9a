package vn.vinhdanh.nomination.domain.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vinhdanh.kernel.Text;

/**
 * How much of a shorter text a longer one repeats: the share of its pairs of neighbouring words, without diacritics, case
 * and punctuation. A full stop, another line break or one more sentence changes it little or not at all.
 */
final class Similarity {

    /** From here on two texts raise a finding. It is a question to a person, so it rather asks once too often. */
    static final int THRESHOLD_PERCENT = 50;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Similarity() {}

    /** @return 0 to 100 */
    static int percent(String one, String other) {
        Set<String> left = pairs(one);
        Set<String> right = pairs(other);
        int shorter = Math.min(left.size(), right.size());
        if (shorter == 0) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return 100 * common.size() / shorter;
    }

    /** A text of one word is its own pair. */
    private static Set<String> pairs(String text) {
        List<String> words = Stream.of(BETWEEN_WORDS.split(Text.folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        if (words.size() == 1) {
            pairs.add(words.getFirst());
        }
        return pairs;
    }
}
