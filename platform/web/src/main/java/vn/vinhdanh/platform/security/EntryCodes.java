package vn.vinhdanh.platform.security;

import java.util.List;
import vn.vinhdanh.kernel.Ids;

/**
 * The short code on a paper, for who can't scan its QR code: derived from the id of whom it belongs to, and stored nowhere.
 * The service that prints it and the one that is shown it have the same keys.
 */
public final class EntryCodes {

    private static final String PURPOSE = "vinhdanh/entry/1/";

    private final KeyRing keys;

    public EntryCodes(KeyRing keys) {
        this.keys = keys;
    }

    /** @param id a UUID */
    public String of(String id) {
        return keys.code(PURPOSE, Ids.bytes(id));
    }

    /** All codes that open for this id, by each key that is still known. */
    public List<String> allOf(String id) {
        return keys.codes(PURPOSE, Ids.bytes(id));
    }
}
