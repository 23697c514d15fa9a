package vn.vinhdanh.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.paper.InvitationTemplate.Key;

/**
 * Renders a {@link Paper} as PDF.
 *
 * <p>The same paper always gives the same bytes: the PDF's identity comes from its content and its date is the paper's
 * own. May be used by any number of threads. Loads layout engine and fonts with the first paper, not before. Keeps the
 * pages that invitations share, with nothing of a guest in them.
 */
public final class PdfRenderer {

    private static final int TEMPLATES = 16;

    /** A template is 70 KB. A conference has a few: by the lines of a capacity, and for those invited again. */
    private final Cache<Key, Optional<InvitationTemplate>> templates =
            Caffeine.newBuilder().maximumSize(TEMPLATES).build();

    /**
     * Invitations as cards to cut out, several on a sheet of A4.
     *
     * @param cards of the format A5_LANDSCAPE; at least one
     */
    public byte[] render(List<Invitation> cards, Sheet sheet) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("A sheet has at least one card");
        }
        return Press.print(cards, sheet);
    }

    /**
     * Certificates, one on each page.
     *
     * @param certificates at least one
     */
    public byte[] render(List<Certificate> certificates, CertificateStock stock) {
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("There is no certificate to print");
        }
        return CertificatePress.print(certificates, stock);
    }

    /** A page with a grid of ten millimetres, by which it is measured how far a printer is off. */
    public byte[] renderTestPage(String caption, CertificateStock stock) {
        return CertificatePress.testPage(caption, stock);
    }

    /** The paper as a PDF file with its typeface embedded. */
    public byte[] render(Paper paper) {
        return switch (paper) {
            case AdministrativeDocument document -> Press.print(document);
            case WorkingPaper working -> Press.print(working);
            case Invitation invitation -> Press.print(invitation, templates);
        };
    }
}
