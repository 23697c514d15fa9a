package vn.vinhdanh.program.domain.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.vinhdanh.kernel.Text;

/** Guesses what was meant by a word that is not known. */
final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** The closest of the known words, if it is close: diacritics and case don't count, a third of the letters may differ. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String meant = Text.folded(word);
        int mayDiffer = Math.max(1, meant.length() / 3);
        return known.stream()
                .filter(candidate -> distance(meant, Text.folded(candidate)) <= mayDiffer)
                .min(Comparator.comparingInt(candidate -> distance(meant, Text.folded(candidate))));
    }

    /** Levenshtein: letters to insert, delete or replace. */
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
