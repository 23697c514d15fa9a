package vn.vinhdanh.paper;

import java.util.List;

/**
 * The signatory: the capacity above the signature, in capitals, and the name below it.
 *
 * @param capacity "CHỦ TỊCH", or "TM. ỦY BAN NHÂN DÂN" and "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 */
public record Signature(List<String> capacity, String name) {

    public Signature {
        capacity = List.copyOf(capacity);
        if (capacity.isEmpty()) {
            throw new IllegalArgumentException("A signature must have a capacity");
        }
    }

    /** A signature in the own name of the position: "CHỦ TỊCH". */
    public static Signature of(String position, String name) {
        return new Signature(List.of(position), name);
    }

    /** A signature on behalf of an authority: "TM. ỦY BAN NHÂN DÂN" / "CHỦ TỊCH". */
    public static Signature onBehalf(String authority, String position, String name) {
        return new Signature(List.of(authority, position), name);
    }
}
