package vn.vinhdanh.platform.anchors;

import java.time.Instant;
import java.util.List;

/**
 * A part of an anchor, as it is published: {@code contracts/platform/AuditAnchored.v1.schema.json}.
 *
 * @param context of the service: {@code nomination}
 * @param anchor id of the anchor, the same in all parts
 * @param number 1 for the first part
 * @param last true in the last part, which may have no heads
 * @param key name of the key that signs
 * @param signature HMAC-SHA-256 over everything else, in hexadecimal digits
 */
public record AnchorPart(
        String context,
        String anchor,
        Instant takenAt,
        int number,
        boolean last,
        List<AnchoredHead> heads,
        String key,
        String signature) {

    public AnchorPart {
        heads = List.copyOf(heads);
    }

    AnchorPart signed(String by, String with) {
        return new AnchorPart(context, anchor, takenAt, number, last, heads, by, with);
    }

    AnchorPart unsigned() {
        return signed("", "");
    }
}
