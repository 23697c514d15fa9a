package vn.vinhdanh.program.adapter.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.paper.AdministrativeDocument;
import vn.vinhdanh.paper.Block;
import vn.vinhdanh.paper.DocumentNumber;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.Letterhead;
import vn.vinhdanh.paper.Paragraph;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.PlaceAndDate;
import vn.vinhdanh.paper.Signature;
import vn.vinhdanh.program.application.SpeechPrinter;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.conference.Conference;
import vn.vinhdanh.program.domain.plan.Particulars;
import vn.vinhdanh.program.domain.speech.Kind;
import vn.vinhdanh.program.domain.speech.Manuscript;
import vn.vinhdanh.program.domain.speech.Speaker;
import vn.vinhdanh.program.domain.speech.Speech;
import vn.vinhdanh.program.domain.speech.SpeechProgramme;
import vn.vinhdanh.program.domain.speech.SpeechProgramme.Placed;
import vn.vinhdanh.program.domain.speech.SpeechText;

/** Speeches as PDF and DOCX, in the type of the report. A speech has no number, and its date is written by hand. */
public final class SpeechPapers implements SpeechPrinter {

    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    public SpeechPapers(PdfRenderer pdf, DocxRenderer docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    @Override
    public byte[] print(Conference conference, Speech speech, Format format) {
        return rendered(paper(conference, speech), format);
    }

    @Override
    public byte[] print(Conference conference, SpeechProgramme programme, Format format) {
        return rendered(paper(conference, programme), format);
    }

    private byte[] rendered(AdministrativeDocument paper, Format format) {
        return format == Format.PDF ? pdf.render(paper) : docx.render(paper);
    }

    static AdministrativeDocument paper(Conference conference, Speech speech) {
        String theme = speech.terms().theme();
        return headed(
                        AdministrativeDocument.titled(
                                title(speech.kind()),
                                theme.isBlank() ? conference.plan().conference().title() : theme),
                        conference)
                .add(text(speech).toArray(Block[]::new))
                .signature(Signature.of("Người phát biểu", speech.speaker().name()))
                .build();
    }

    static AdministrativeDocument paper(Conference conference, SpeechProgramme programme) {
        AdministrativeDocument.Builder paper = headed(
                AdministrativeDocument.titled(
                        "Các bài phát biểu", conference.plan().conference().title()),
                conference);
        int number = 0;
        for (SpeechProgramme.Section section : programme.sections()) {
            Item item = section.item();
            paper.add(Paragraph.heading(
                    item == null ? "Chưa xếp vào chương trình" : item.title() + " – " + minutes(section.minutes())));
            for (Placed placed : section.speeches()) {
                Speech speech = placed.speech().state();
                paper.add(Paragraph.heading(++number + ". "
                        + Occasion.joined(
                                " – ", said(speech.speaker()), speech.terms().theme())));
                paper.add(Paragraph.italic(
                        "(" + title(speech.kind()) + ", " + minutes(speech.minutes()) + mark(placed) + ")"));
                paper.add(text(speech).toArray(Block[]::new));
            }
        }
        return paper.signature(new Signature(List.of("Người tổng hợp"), "")).build();
    }

    private static AdministrativeDocument.Builder headed(AdministrativeDocument.Builder paper, Conference conference) {
        Particulars particulars = conference.plan().conference();
        return paper.heading(
                Letterhead.of(particulars.issuer()),
                DocumentNumber.none(),
                PlaceAndDate.undated(particulars.commune().name()));
    }

    private static String mark(Placed placed) {
        if (placed.revoked()) {
            return "; khen thưởng đã thu hồi, phải thay người phát biểu";
        }
        return placed.speech().state().isReady() ? "" : "; chưa duyệt";
    }

    private static List<Block> text(Speech speech) {
        List<Block> blocks = new ArrayList<>();
        if (speech.kind() == Kind.DIALOGUE) {
            blocks.add(Paragraph.of("Chủ đề giao lưu: "
                    + (speech.terms().theme().isBlank()
                            ? "(chưa có)"
                            : speech.terms().theme())));
            speech.terms().questions().forEach(question -> blocks.add(Paragraph.of("- " + question)));
            return blocks;
        }
        SpeechText text = speech.manuscript().text();
        if (text.isBlank()) {
            return List.of(Paragraph.italic("(Chưa có nội dung)"));
        }
        if (text.file() != null) {
            return List.of(Paragraph.italic("(Bài là tệp “" + text.file().name() + "”, đọc khoảng "
                    + minutes(text.minutes()) + ". In kèm tệp này.)"));
        }
        Stream<Block> draft = speech.manuscript().stage() == Manuscript.Stage.APPROVED
                ? Stream.of()
                : Stream.of(Paragraph.italic("(Bản dự thảo, chưa duyệt)"));
        draft.forEach(blocks::add);
        text.written().passages().stream().flatMap(PassageBlocks::of).forEach(blocks::add);
        return blocks;
    }

    /** "Ông Nông Văn A, Trưởng xóm (Tập thể xóm B)". */
    private static String said(Speaker speaker) {
        Speaker.Exemplar exemplar = speaker.exemplar();
        String person = Occasion.joined(", ", speaker.name(), speaker.title());
        return exemplar == null || exemplar.name().equals(speaker.name())
                ? person
                : person + " (" + exemplar.name() + ")";
    }

    private static String minutes(int minutes) {
        return minutes + " phút";
    }

    static String title(Kind kind) {
        return switch (kind) {
            case TALK -> "Tham luận";
            case OPENING -> "Diễn văn khai mạc";
            case CLOSING -> "Diễn văn bế mạc";
            case LAUNCH -> "Lời phát động";
            case DIALOGUE -> "Giao lưu";
        };
    }
}
