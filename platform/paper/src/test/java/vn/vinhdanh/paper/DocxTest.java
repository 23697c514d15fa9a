package vn.vinhdanh.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.vinhdanh.paper.Fold.Line;
import vn.vinhdanh.paper.Fold.Look;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.paper.WorkingPaper.Plan;
import vn.vinhdanh.paper.WorkingPaper.Size;

/** A DOCX read back: its parts are well-formed and refer to each other, and its texts stand where they belong. */
class DocxTest {

    private static final Table TABLE = Table.of(Column.centred("STT", 2), Column.text("Họ và tên", 9))
            .group("Giấy khen")
            .row("1", "Y Bhơ̆k <b> & \u0001Niê")
            .row("2", "Nông Thị An")
            .total("Cộng", "2")
            .build();

    private static WorkingPaper paper(Size size, Part... parts) {
        return new WorkingPaper("Ủy ban nhân dân xã", "Kịch bản", "in lúc 17:05", size, List.of(parts));
    }

    private static Map<String, Document> files(byte[] docx) throws Exception {
        Map<String, Document> files = new LinkedHashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return files;
    }

    private static Document document(WorkingPaper paper) throws Exception {
        return files(new DocxRenderer().render(paper)).get("word/document.xml");
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static List<String> texts(Document document, String name) {
        return all(document, name).stream().map(Element::getTextContent).toList();
    }

    @Test
    void a_list_has_a_header_that_is_repeated_and_rows_that_are_not_split() throws Exception {
        Document document = document(paper(Size.A4_PORTRAIT, new Listing("Người dẫn", TABLE, true)));

        assertThat(texts(document, "w:p")).contains("ỦY BAN NHÂN DÂN XÃ", "Kịch bản", "in lúc 17:05", "Người dẫn");
        assertThat(texts(document, "w:tr"))
                .containsExactly("STTHọ và tên", "Giấy khen", "1Y\u00a0Bhơ̆k <b> & Niê", "2Nông Thị An", "Cộng2");
        assertThat(all(document, "w:tblHeader")).hasSize(1);
        assertThat(all(document, "w:cantSplit")).hasSize(5);
        assertThat(all(document, "w:gridSpan"))
                .extracting(span -> span.getAttribute("w:val"))
                .containsExactly("2");
        assertThat(all(document, "w:pgSz").getFirst().getAttribute("w:orient")).isEqualTo("portrait");
    }

    @Test
    void each_part_begins_on_a_page_of_its_own() throws Exception {
        Document document = document(paper(Size.A4_PORTRAIT, new Listing("Một", TABLE), new Listing("Hai", TABLE)));

        assertThat(styles(document)).containsOnlyOnce("Issuer", "IssuerOnNewPage");
    }

    @Test
    void a_folded_sheet_has_two_pages_side_by_side() throws Exception {
        Fold outside = new Fold(List.of(), List.of(Line.of("Hội nghị", Look.TITLE)));
        Fold inside = new Fold(List.of(new Line("07:30", "Khai mạc", Look.ENTRY)), List.of());

        Document document = document(paper(Size.A4_LANDSCAPE, outside, inside));

        assertThat(texts(document, "w:tc")).containsExactly("", "Hội nghị", "07:30Khai mạc", "");
        assertThat(all(document, "w:tab")).hasSize(1);
        assertThat(styles(document)).containsOnlyOnce("FoldTITLE", "FoldENTRY", "NewPage");
        assertThat(all(document, "w:pgSz").getFirst().getAttribute("w:orient")).isEqualTo("landscape");
    }

    @Test
    void every_style_that_is_used_exists() throws Exception {
        List<Line> lines = List.of(Look.values()).stream()
                .map(look -> Line.of(look.name(), look))
                .toList();
        Map<String, Document> files = files(new DocxRenderer()
                .render(paper(
                        Size.A4_LANDSCAPE,
                        new Listing("Một", TABLE, true),
                        new Listing("Hai", TABLE),
                        new Fold(lines, lines))));
        List<String> known = all(files.get("word/styles.xml"), "w:style").stream()
                .map(style -> style.getAttribute("w:styleId"))
                .toList();

        assertThat(known).containsAll(styles(files.get("word/document.xml")));
        assertThat(files.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/styles.xml",
                        "word/_rels/document.xml.rels");
    }

    @Test
    void an_administrative_document_has_its_parts_and_a_numbered_header() throws Exception {
        AdministrativeDocument report = AdministrativeDocument.titled("Báo cáo", "Tổng kết phong trào")
                .heading(
                        Letterhead.of("Ủy ban nhân dân xã Mẫu").under("Ủy ban nhân dân tỉnh"),
                        DocumentNumber.of(5, "BC-UBND"),
                        PlaceAndDate.undated("Mẫu"))
                .authority("Chủ tịch")
                .bases(List.of("Căn cứ Luật", "Căn cứ Nghị định."))
                .article("Một", "Hai")
                .add(
                        Paragraph.heading("I. KẾT QUẢ"),
                        new Spacer(5),
                        TABLE,
                        new RichParagraph(List.of(
                                new RichParagraph.Span("Đã tặng ", false, false),
                                new RichParagraph.Span("46 giấy khen.", true, true))))
                .signature(Signature.onBehalf("TM. Ủy ban nhân dân", "Phó Chủ tịch", "Nông Văn Mẫu"))
                .recipients("Như trên", "Lưu: VT")
                .annex(new Annex("Danh sách", "", List.of(Paragraph.of("Không có"))))
                .build();

        Map<String, Document> files = files(new DocxRenderer().render(report));
        Document document = files.get("word/document.xml");

        assertThat(texts(document, "w:p"))
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN TỈNH",
                        "ỦY BAN NHÂN DÂN XÃ MẪU",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 05/BC-UBND",
                        "BÁO CÁO",
                        "Tổng kết phong trào",
                        "CHỦ TỊCH",
                        "Căn cứ Luật;",
                        "Căn cứ Nghị định.",
                        "Điều\u00a01. Một",
                        "Hai",
                        "I. KẾT QUẢ",
                        "STT",
                        "Đã tặng 46 giấy khen./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Nông Văn Mẫu",
                        "Phụ lục",
                        "DANH SÁCH",
                        "Không có");
        assertThat(texts(document, "w:r").stream().filter("46 giấy khen./."::equals))
                .hasSize(1);
        assertThat(all(document, "w:b")).hasSize(1);
        assertThat(all(document, "w:i")).hasSize(1);
        assertThat(all(document, "w:titlePg")).hasSize(1);
        assertThat(all(document, "w:headerReference").getFirst().getAttribute("r:id"))
                .isEqualTo("rId2");
        assertThat(all(files.get("word/_rels/document.xml.rels"), "Relationship"))
                .extracting(relation -> relation.getAttribute("Id") + " " + relation.getAttribute("Target"))
                .containsExactly("rId1 styles.xml", "rId2 header.xml");
        assertThat(all(files.get("word/header.xml"), "w:fldSimple")).hasSize(1);
        assertThat(all(files.get("word/styles.xml"), "w:style").stream()
                        .map(style -> style.getAttribute("w:styleId"))
                        .toList())
                .containsAll(styles(document))
                .containsAll(styles(files.get("word/header.xml")));
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        WorkingPaper paper = paper(Size.A4_PORTRAIT, new Listing("", TABLE));

        assertThat(new DocxRenderer().render(paper)).isEqualTo(new DocxRenderer().render(paper));
    }

    @Test
    void what_is_drawn_is_refused() {
        Plan plan =
                new Plan("", "", "", List.of(List.of(new WorkingPaper.Cell("A1", "", WorkingPaper.Cell.Look.FREE))));

        assertThatThrownBy(() -> new DocxRenderer().render(paper(Size.A4_LANDSCAPE, plan)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> styles(Document document) {
        return all(document, "w:pStyle").stream()
                .map(style -> style.getAttribute("w:val"))
                .toList();
    }
}
