package vn.vinhdanh.kernel;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a person's name by which lists order it and people address the person, as far as a rule can propose it. An
 * officer who knows better states another part.
 *
 * <p>A Vietnamese given name is the last word. In Ê Đê and Mnông names the given name comes first, after Y or H', and the
 * family name last: Y Moan Êñuôl is Y Moan (Đặng Minh Tâm, HNUE Journal of Science, Social Sciences 63(4), 2018, 86-96;
 * Đặng Văn Bình, Tên chính danh của người Mnông, 2017). Gia Rai names have the family first: Siu H'Yên is H'Yên. Xơ Đăng
 * names begin with A or Y. The prefix tells nobody's sex: Y marks a man in Ê Đê, and a woman in Xơ Đăng.
 */
public final class CallName {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOTE = Pattern.compile("\\(.*\\)");

    /** H with an apostrophe, and the name after it if there is no space between: H', H'Ngăm. */
    private static final Pattern H = Pattern.compile("[Hh]['’ʼ‘`´].*");

    private static final Pattern PREFIX = Pattern.compile("[YAHyah]|[Hh]['’ʼ‘`´]");

    private CallName() {}

    /** @return the last word of a name that has no prefix; a note in brackets is no part of a name */
    public static String of(String name) {
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            boolean marked = i == 0 && PREFIX.matcher(words.getFirst()).matches()
                    || H.matcher(words.get(i)).matches();
            if (marked) {
                return withPrefix(words.subList(i, words.size()));
            }
        }
        return words.getLast();
    }

    /** @param stated the part that an officer stated; null for the one by rule */
    public static String of(String name, @Nullable String stated) {
        return stated == null ? of(name) : stated;
    }

    /** Without a note in brackets; at least one, which may be empty. */
    static List<String> words(String name) {
        String bare = NOTE.matcher(name).replaceAll(" ").strip();
        return List.of(SPACES.split(bare.isEmpty() ? name.strip() : bare));
    }

    /** A prefix that stands alone belongs to the word after it. */
    private static String withPrefix(List<String> words) {
        boolean alone = PREFIX.matcher(words.getFirst()).matches() && words.size() > 1;
        return alone ? words.getFirst() + " " + words.get(1) : words.getFirst();
    }
}
