package vn.vinhdanh.paper;

/**
 * Renders a {@link Paper} as PDF.
 *
 * <p>The same paper always gives the same bytes: the PDF's identity comes from its content and its date is the paper's
 * own. Has no state, may be used by any number of threads, and costs nothing until the first paper.
 */
public final class PdfRenderer {

    /** The paper as a PDF file with its typeface embedded. */
    public byte[] render(Paper paper) {
        return Press.print(paper);
    }
}
