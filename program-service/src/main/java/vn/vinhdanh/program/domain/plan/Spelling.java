package vn.vinhdanh.program.domain.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.vinhdanh.kernel.Text;

/** Suggests a known word for a misspelled one. */
final class Spelling {

    private static final int MAX_LENGTH = 64;

    private Spelling() {}

    /** The most similar known word, if at most a third of the letters differ. Diacritics and case are ignored. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String folded = Text.folded(word);
        int maxDistance = Math.max(1, folded.length() / 3);
        return known.stream()
                .filter(candidate -> distance(folded, Text.folded(candidate)) <= maxDistance)
                .min(Comparator.comparingInt(candidate -> distance(folded, Text.folded(candidate))));
    }

    /** The Levenshtein distance: the number of letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
