package vn.vinhdanh.program.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.Fold;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.application.StagePrinter.Paper;
import vn.vinhdanh.program.application.StagePrinter.Sources;
import vn.vinhdanh.program.fixtures.StageDay;

/** The papers of the stage, read back. The files are in {@code target/papers}, to be looked at. */
class StagePapersTest {

    private static final Path PAPERS = Path.of("target", "papers");
    private static final Sources DAY = StageDay.with(43);

    private final StagePapers papers = new StagePapers(new PdfRenderer(), new DocxRenderer());

    @ParameterizedTest
    @EnumSource(Paper.class)
    void both_formats_say_the_same_and_which_state_it_is(Paper paper) throws IOException {
        Sources sources = paper == Paper.AGENDA ? new Sources(DAY.agenda(), null) : DAY;
        byte[] pdf = papers.print(sources, paper, Format.PDF, StageDay.PRINTED);
        byte[] docx = papers.print(sources, paper, Format.DOCX, StageDay.PRINTED);
        keep(paper + ".pdf", pdf);
        keep(paper + ".docx", docx);

        for (String text : List.of(textOfPdf(pdf), textOfDocx(docx))) {
            assertThat(text).contains("chương trình lần 1", "in lúc 17:05 ngày 27/08/2025", "Bế Thị Mẫu Hát", "07:30");
            if (paper != Paper.AGENDA) {
                assertThat(text).contains("Y Bhơ̆k Niê Kđăm (mẫu)", "Nông Thị Mẫu Ab", "Xóm Bản Khấy");
                assertThat(text.indexOf("Bế Thu Hà"))
                        .as("the highest form comes first")
                        .isBetween(0, text.lastIndexOf("Y Bhơ̆k"));
            }
        }
    }

    @Test
    void the_script_has_what_is_said_who_comes_up_and_how_a_name_is_read() {
        assertThat(rows(paper(Paper.SCRIPT), 0))
                .contains(
                        List.of(
                                "",
                                "Kính thưa quý vị đại biểu, xin mời ổn định chỗ ngồi.",
                                "Phó Chủ tịch Ủy ban nhân dân xã, Hoàng Văn Mẫu Dẫn"),
                        List.of("2", "Múa sạp", "Trường Trung học cơ sở (mẫu)"),
                        List.of("2", StageDay.HIGHLAND + " [đọc: " + StageDay.READING + "], Các trường học", ""),
                        List.of("3", "Xóm Bản Khấy, Các xóm, tổ dân phố", "Lý Văn Mẫu Thay nhận thay"));
        assertThat(groups(paper(Paper.SCRIPT), 0))
                .contains("Lượt 1: Chiến sĩ thi đua cơ sở (1)", "Lượt 2: Giấy khen (8)");
    }

    @Test
    void each_role_has_pages_of_its_own() {
        WorkingPaper sheets = paper(Paper.RUN_SHEETS);

        assertThat(sheets.parts())
                .extracting(part -> ((Listing) part).caption())
                .containsExactly(
                        "Người dẫn",
                        "Người trao: Bí thư Đảng ủy xã",
                        "Người trao: Chủ tịch Ủy ban nhân dân xã",
                        "Người trao: chưa phân công",
                        "Bưng khay: Bế Thị Mẫu Một và Lý Thị Mẫu Hai",
                        "Bưng khay: Nông Thị Mẫu Ba và Hà Thị Mẫu Bốn",
                        "Chuẩn bị khung");
    }

    @Test
    void the_pile_is_made_from_its_bottom_and_taken_from_its_top() {
        WorkingPaper sheets = paper(Paper.RUN_SHEETS);

        assertThat(rows(sheets, 6).subList(1, 3))
                .as("below lies who is called last")
                .containsExactly(
                        List.of("1", "Nông Thị Mẫu Ag", "Các trường học", "9"),
                        List.of("2", "Nông Thị Mẫu Af", "Các trường học", "8"));
        assertThat(rows(sheets, 5).subList(0, 2))
                .as("the second pair takes from the top")
                .containsExactly(
                        List.of("2", StageDay.HIGHLAND, "Chủ tịch Ủy ban nhân dân xã"),
                        List.of("3", "Xóm Bản Khấy", "Chủ tịch Ủy ban nhân dân xã"));
    }

    @Test
    void the_leaflet_is_one_sheet_that_is_folded_with_the_cover_outside() throws IOException {
        WorkingPaper leaflet = paper(Paper.LEAFLET);
        Fold outside = (Fold) leaflet.parts().getFirst();
        Fold inside = (Fold) leaflet.parts().getLast();

        assertThat(outside.right())
                .extracting(Fold.Line::text)
                .contains(DAY.agenda().conference().plan().conference().title(), "Ngày 28/08/2025, 07:30");
        assertThat(inside.left().get(1).label()).isEqualTo("07:30");
        assertThat(inside.right()).as("half of 46 names and 2 forms").hasSize(1 + 24);
        assertThat(outside.left()).extracting(Fold.Line::label).contains("46.");
        assertThat(inside.right()).extracting(Fold.Line::text).noneMatch(text -> text.contains("Thay"));
        for (int letters : new int[] {0, 43, 75}) {
            byte[] pdf = papers.print(StageDay.with(letters), Paper.LEAFLET, Format.PDF, StageDay.PRINTED);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(letters + " names").isEqualTo(2);
            }
        }
    }

    @Test
    void an_agenda_without_a_date_or_a_release_says_so() {
        assertThat(StageDay.withoutDate().agenda().conference().schedule()).isNull();
        WorkingPaper agenda = StagePapers.paper(StageDay.withoutDate(), Paper.AGENDA, StageDay.PRINTED);

        assertThat(agenda.under()).contains("chương trình chưa báo lần nào").doesNotContain("Ngày 28");
        assertThat(rows(agenda, 0).getFirst().getFirst()).isEmpty();
    }

    private static WorkingPaper paper(Paper paper) {
        return StagePapers.paper(DAY, paper, StageDay.PRINTED);
    }

    private static List<List<String>> rows(WorkingPaper paper, int part) {
        return ((Listing) paper.parts().get(part))
                .table().rows().stream()
                        .filter(Table.Entry.class::isInstance)
                        .map(row -> ((Table.Entry) row).cells())
                        .toList();
    }

    private static List<String> groups(WorkingPaper paper, int part) {
        return ((Listing) paper.parts().get(part))
                .table().rows().stream()
                        .filter(Table.Group.class::isInstance)
                        .map(row -> ((Table.Group) row).name())
                        .toList();
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name), file);
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return plain(stripper.getText(document));
        }
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return plain(xml.replaceAll("<[^>]+>", " ").replace("&quot;", "\""));
                }
            }
        }
        throw new IOException("No document in the file");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
