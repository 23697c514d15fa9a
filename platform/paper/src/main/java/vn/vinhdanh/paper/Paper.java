package vn.vinhdanh.paper;

/** What {@link PdfRenderer} can put on pages. The document is stated, never marked up: every text is plain text. */
public sealed interface Paper permits AdministrativeDocument, Invitation {

    /** Who issues it, under which number, where and when. */
    Heading heading();

    /** The title that a reader of the PDF shows, such as "QUYẾT ĐỊNH - Về việc tặng Giấy khen". */
    String title();
}
