package vn.vinhdanh.paper;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vinhdanh.paper.WorkingPaper.Part;

/** The main part of a {@link WorkingPaper} as a DOCX file. Lengths are twentieths of a point. */
final class DocxBody {

    /** A4, and its margins of 15 and 20 mm. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int NARROW_MARGIN = 850;
    private static final int MARGIN = 1134;

    /** In tenths of a point; as wide as the text between the margins. */
    private static final int TABLE_WIDTH = 4800;

    private static final int HALF_SHEET = (LONG_SIDE - 2 * NARROW_MARGIN) / 2;

    private final WorkingPaper paper;
    private final DocxWriter docx;

    private DocxBody(WorkingPaper paper, DocxWriter docx) {
        this.paper = paper;
        this.docx = docx;
    }

    static String of(WorkingPaper paper) {
        return DocxWriter.part(docx -> new DocxBody(paper, docx).write());
    }

    private void write() throws XMLStreamException {
        List<Part> parts = paper.parts();
        for (int at = 0; at < parts.size(); at++) {
            switch (parts.get(at)) {
                case WorkingPaper.Listing listing -> listing(listing, at > 0);
                case Fold fold -> fold(fold, at > 0);
                case WorkingPaper.Roll _, WorkingPaper.Plan _, WorkingPaper.Cards _ ->
                    throw new IllegalArgumentException("What is drawn or signed exists as PDF only");
            }
        }
        section();
    }

    private void listing(WorkingPaper.Listing listing, boolean newPage) throws XMLStreamException {
        docx.paragraph(newPage ? "IssuerOnNewPage" : "Issuer", CommonParts.capitals(paper.issuer()));
        docx.paragraph("Title", paper.title());
        docx.paragraph("Subtitle", paper.under());
        if (!listing.caption().isEmpty()) {
            docx.paragraph("Heading2", listing.caption());
        }
        docx.table(listing.table(), listing.large() ? "LargeCell" : "Cell", TABLE_WIDTH);
        docx.paragraph("Small", "");
    }

    private void fold(Fold fold, boolean newPage) throws XMLStreamException {
        if (newPage) {
            docx.paragraph("NewPage", "");
        }
        docx.startTable("TableNormal", HALF_SHEET * 2, new int[] {HALF_SHEET, HALF_SHEET}, 1);
        docx.startRow(false);
        side(fold.left());
        side(fold.right());
        docx.close();
        docx.close();
        docx.paragraph("Small", "");
    }

    private void side(List<Fold.Line> lines) throws XMLStreamException {
        docx.startCell(HALF_SHEET, 1);
        for (Fold.Line line : lines) {
            String text = line.label().isEmpty() ? line.text() : line.label() + "\t" + line.text();
            docx.paragraph("Fold" + line.look().name(), text);
        }
        if (lines.isEmpty()) {
            docx.paragraph("Small", "");
        }
        docx.close();
    }

    private void section() throws XMLStreamException {
        boolean portrait = paper.size() == WorkingPaper.Size.A4_PORTRAIT;
        String width = String.valueOf(portrait ? SHORT_SIDE : LONG_SIDE);
        String height = String.valueOf(portrait ? LONG_SIDE : SHORT_SIDE);
        String margin = String.valueOf(portrait ? MARGIN : NARROW_MARGIN);
        String narrow = String.valueOf(NARROW_MARGIN);
        docx.open("sectPr");
        docx.empty("pgSz", "w", width, "h", height, "orient", portrait ? "portrait" : "landscape");
        docx.empty(
                "pgMar", "top", narrow, "right", margin, "bottom", narrow, "left", margin, "header", "400", "footer",
                "400", "gutter", "0");
        docx.close();
    }
}
