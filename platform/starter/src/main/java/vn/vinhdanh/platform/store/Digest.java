package vn.vinhdanh.platform.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import vn.vinhdanh.platform.json.StateJson;

/** SHA-256 in hex. */
final class Digest {

    private Digest() {}

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a stored state: of its JSON, with the fields in the order of the document. */
    static String of(Document state) {
        return of(StateJson.mapper().writeValueAsString(state));
    }
}
