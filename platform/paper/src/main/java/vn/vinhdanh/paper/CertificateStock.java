package vn.vinhdanh.paper;

/**
 * What certificates are printed on, and how far the printer is off.
 *
 * @param preprinted true for paper that has frame, emblem, authority and titles already
 * @param right in tenths of a millimetre; to the left if negative
 * @param down in tenths of a millimetre; up if negative
 */
public record CertificateStock(boolean preprinted, int right, int down) {

    /** White paper in a printer that is not off. The place of the national emblem stays free. */
    public static final CertificateStock PLAIN = new CertificateStock(false, 0, 0);
}
