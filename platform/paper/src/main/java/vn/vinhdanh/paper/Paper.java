package vn.vinhdanh.paper;

/** A document that {@link PdfRenderer} can render. All texts are plain text; markup in them is printed as it is. */
public sealed interface Paper permits AdministrativeDocument, WorkingPaper, Invitation {

    /** The issuing body, the number, the place and the date. */
    Heading heading();

    /** The title that a reader of the PDF shows, such as "QUYẾT ĐỊNH - Về việc tặng Giấy khen". */
    String title();
}
