package vn.vinhdanh.delegate.adapter.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.delegate.fixtures.Congress.DUC;
import static vn.vinhdanh.delegate.fixtures.Congress.EXEMPLARS;
import static vn.vinhdanh.delegate.fixtures.Congress.KHUE;
import static vn.vinhdanh.delegate.fixtures.Congress.MAI;
import static vn.vinhdanh.delegate.fixtures.Congress.OFFICE;
import static vn.vinhdanh.delegate.fixtures.Congress.SECRETARY;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.delegate.application.CongressPrinter.Paper;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.BallotCount;
import vn.vinhdanh.delegate.domain.congress.BallotCount.Votes;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.domain.congress.HandCount;
import vn.vinhdanh.delegate.fixtures.Congress;
import vn.vinhdanh.delegate.fixtures.TrungKhanh;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.paper.PdfRenderer;

class CongressPapersTest {

    private static final CongressPapers PAPERS = new CongressPapers(new PdfRenderer());

    @Test
    void the_minutes_say_how_many_raised_their_hands_and_how_many_were_needed() throws IOException {
        CongressList adopted = Congress.presented(KHUE, MAI, DUC)
                .countHands(new HandCount(100, 90, 4, 1), SECRETARY)
                .state()
                .adopt(EXEMPLARS, SECRETARY)
                .state();

        String minutes = text(adopted, Paper.MINUTES);

        assertThat(minutes)
                .contains("BIÊN BẢN", "Tán thành: 90; không tán thành: 04; không có ý kiến: 01; không biểu quyết: 05")
                .contains("trên 50% số đại biểu có mặt, tức ít nhất 51 phiếu")
                .contains("thông qua 02 đại biểu: Bế Văn Khuê (mẫu), Nông Thị Mai (mẫu)")
                .contains("dự khuyết theo thứ tự 01 người: Hoàng Văn Đức (mẫu)")
                .contains("THƯ KÝ", "CHỦ TỌA");
    }

    @Test
    void the_minutes_of_ballots_name_the_two_who_counted_and_each_candidates_votes() throws IOException {
        BallotCount count = new BallotCount(100, 98, 97, 95, List.of(new Votes(MAI, 80), new Votes(DUC, 50)));
        CongressList adopted = Congress.onBallots(MAI, DUC)
                .countBallots(count, SECRETARY)
                .state()
                .countBallots(count, OFFICE)
                .state()
                .adopt(EXEMPLARS, SECRETARY)
                .state();

        String minutes = text(adopted, Paper.MINUTES);

        assertThat(minutes)
                .contains("Số phiếu phát ra: 98; thu về: 97; hợp lệ: 95; không hợp lệ: 02")
                .contains("Lý Thị Mai và Bế Văn Mẫu")
                .containsPattern("Nông Thị Mai \\(mẫu\\)\\s+80\\s+Đủ số phiếu")
                .containsPattern("Hoàng Văn Đức \\(mẫu\\)\\s+50\\s+Không đủ số phiếu");
    }

    @Test
    void the_list_has_who_goes_now_and_the_minutes_stay_as_they_were() throws IOException {
        CongressList replaced = replaced();

        String list = text(replaced, Paper.LIST);

        assertThat(list)
                .contains("DANH SÁCH", "đã thay đổi 01 đại biểu sau Hội nghị", "Tổng số: 02 đại biểu")
                .contains("Hoàng Văn Đức", "TM. ỦY BAN NHÂN DÂN")
                .containsPattern("Thay\\s+Bế\\s+Văn\\s+Khuê\\s+\\(mẫu\\):\\s+Ốm");
        assertThat(text(replaced, Paper.MINUTES)).doesNotContain("Ốm").contains("02 đại biểu: Bế Văn Khuê (mẫu)");
    }

    private static CongressList replaced() {
        return Congress.presented(KHUE, MAI)
                .countHands(Congress.ALL_IN_FAVOUR, SECRETARY)
                .state()
                .adopt(EXEMPLARS, SECRETARY)
                .state()
                .replace(new Replacement(KHUE, DUC, "Ốm", SECRETARY), EXEMPLARS)
                .state();
    }

    private static CongressView view(CongressList list) {
        return new CongressView(new Versioned<>(TrungKhanh.CONFERENCE, 5, list), TrungKhanh.roster(), EXEMPLARS, 100);
    }

    /** With one space where the layout breaks a line. */
    private static String text(CongressList list, Paper paper) throws IOException {
        try (PDDocument file = Loader.loadPDF(PAPERS.print(view(list), paper, Congress.DURING_THE_CONFERENCE))) {
            return new PDFTextStripper().getText(file).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
