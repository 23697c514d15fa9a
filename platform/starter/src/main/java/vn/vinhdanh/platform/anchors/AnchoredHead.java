package vn.vinhdanh.platform.anchors;

/**
 * The end of one audit trail when the anchor was taken.
 *
 * @param entries number of its entries
 * @param hash of the last one; it covers all before
 */
public record AnchoredHead(String collection, String id, long entries, String hash) {}
