package vn.vinhdanh.paper;

import java.util.List;

/**
 * Who signs, in which capacity: the lines above the signature in capitals, the name beneath it.
 *
 * @param capacity "CHỦ TỊCH", or "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 */
public record Signature(List<String> capacity, String name) {

    public Signature {
        capacity = List.copyOf(capacity);
        if (capacity.isEmpty()) {
            throw new IllegalArgumentException("A signature states its capacity");
        }
    }

    /** Signs in the position's own right: "CHỦ TỊCH". */
    public static Signature of(String position, String name) {
        return new Signature(List.of(position), name);
    }

    /** Signs for another: "TM. ỦY BAN NHÂN DÂN" / "CHỦ TỊCH". */
    public static Signature onBehalf(String authority, String position, String name) {
        return new Signature(List.of(authority, position), name);
    }
}
