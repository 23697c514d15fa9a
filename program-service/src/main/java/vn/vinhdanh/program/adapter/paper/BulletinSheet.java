package vn.vinhdanh.program.adapter.paper;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.VietnameseDates;
import vn.vinhdanh.paper.WorkingPaper;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.paper.WorkingPaper.Size;
import vn.vinhdanh.program.application.BulletinPrinter;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.publicity.Content;
import vn.vinhdanh.program.domain.publicity.Reading;
import vn.vinhdanh.program.domain.publicity.ReadingTime;

/** When each bulletin is read, then each on a page of its own, in a type to be read aloud. */
public final class BulletinSheet implements BulletinPrinter {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SECONDS = 60;

    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    public BulletinSheet(PdfRenderer pdf, DocxRenderer docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    @Override
    public byte[] print(Conference conference, List<Content> approved, Format format, Instant at) {
        WorkingPaper paper = paper(conference, approved, at);
        return format == Format.PDF ? pdf.render(paper) : docx.render(paper);
    }

    static WorkingPaper paper(Conference conference, List<Content> approved, Instant at) {
        List<Part> parts = new ArrayList<>();
        parts.add(times(approved));
        approved.forEach(bulletin -> parts.add(text(bulletin)));
        LocalTime hour = LocalTime.ofInstant(at, VietnamTime.ZONE);
        String under = conference.plan().conference().title() + " · chỉ gồm bài đã duyệt · in lúc\u00a0"
                + HOUR.format(hour) + " ngày\u00a0" + VietnameseDates.numeric(VietnamTime.dayOf(at));
        return new WorkingPaper(
                conference.plan().conference().issuer(), "Bản tin truyền thanh", under, Size.A4_PORTRAIT, parts);
    }

    private record Turn(Reading reading, Content bulletin) {}

    private static Listing times(List<Content> approved) {
        Table.Builder table = Table.of(
                Column.centred("Ngày", 4),
                Column.centred("Giờ", 3),
                Column.text("Đợt", 5),
                Column.text("Bản tin", 12),
                Column.text("Đọc khoảng", 5));
        approved.stream()
                .flatMap(bulletin -> bulletin.readings().stream().map(reading -> new Turn(reading, bulletin)))
                .sorted(Comparator.comparing((Turn turn) -> turn.reading().day())
                        .thenComparing(turn -> turn.reading().time()))
                .forEach(turn -> table.row(
                        VietnameseDates.numeric(turn.reading().day()),
                        HOUR.format(turn.reading().time()),
                        phase(turn.reading()),
                        turn.bulletin().headline(),
                        length(turn.bulletin())));
        return new Listing("Lịch phát", table.build());
    }

    private static Listing text(Content bulletin) {
        Table.Builder table = Table.of(Column.text(bulletin.headline(), 1));
        bulletin.text().lines().filter(line -> !line.isBlank()).forEach(line -> table.row(line.strip()));
        return new Listing("Đọc khoảng " + length(bulletin), table.build(), true);
    }

    private static String phase(Reading reading) {
        return switch (reading.phase()) {
            case BEFORE -> "Trước hội nghị";
            case DURING -> "Trong hội nghị";
            case AFTER -> "Sau hội nghị";
        };
    }

    /** "2 phút 15 giây". */
    private static String length(Content bulletin) {
        int seconds = ReadingTime.seconds(bulletin.text());
        String rest = seconds % SECONDS == 0 ? "" : seconds % SECONDS + " giây";
        return Occasion.joined(" ", seconds < SECONDS ? "" : seconds / SECONDS + " phút", rest);
    }
}
