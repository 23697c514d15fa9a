package vn.vinhdanh.paper;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signatory: the capacity above the signature, in capitals, and the name below it.
 *
 * @param capacity "CHỦ TỊCH", or "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 */
public record Signature(List<String> capacity, String name) {

    private static final String DEPUTY = "phó ";

    /** Ký thay, thay mặt, thừa lệnh, thừa ủy quyền, quyền. */
    private static final Pattern SIGNED_FOR = Pattern.compile("^(?:KT|TM|TL|TUQ|Q)\\.\\s*");

    public Signature {
        capacity = List.copyOf(capacity);
        if (capacity.isEmpty()) {
            throw new IllegalArgumentException("A signature must have a capacity");
        }
    }

    /**
     * A signature by the position: "CHỦ TỊCH". A deputy signs for the head: "KT. CHỦ TỊCH" / "PHÓ CHỦ TỊCH" (Nghị định
     * 30/2020/NĐ-CP, Điều 13.1 and Phụ lục I, phần I, mục II.7). Other authorities are written out, with a slash between
     * the lines: "TL. Chủ tịch / Chánh Văn phòng".
     */
    public static Signature of(String position, String name) {
        return new Signature(lines(position), name);
    }

    /** A signature on behalf of an authority: "TM. ỦY BAN NHÂN DÂN" / "CHỦ TỊCH". */
    public static Signature onBehalf(String authority, String position, String name) {
        return new Signature(
                Stream.concat(Stream.of(authority), lines(position).stream()).toList(), name);
    }

    /** Who decides, also if a deputy or somebody with an authority signs: "Phó Chủ tịch" signs for the "Chủ tịch". */
    public static String headOf(String position) {
        return SIGNED_FOR.matcher(lines(position).getFirst()).replaceFirst("");
    }

    private static List<String> lines(String position) {
        List<String> lines = Stream.of(position.split("/"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() != 1 || !lines.getFirst().toLowerCase(Locale.ROOT).startsWith(DEPUTY)) {
            return lines.isEmpty() ? List.of(position) : lines;
        }
        String deputy = lines.getFirst();
        return List.of("KT. " + deputy.substring(DEPUTY.length()).strip(), deputy);
    }
}
