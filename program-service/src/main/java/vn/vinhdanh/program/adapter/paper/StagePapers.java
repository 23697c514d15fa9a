package vn.vinhdanh.program.adapter.paper;

import java.time.Instant;
import java.util.List;
import vn.vinhdanh.paper.DocxRenderer;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.WorkingPaper;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.paper.WorkingPaper.Size;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;
import vn.vinhdanh.program.application.StagePrinter;

/** The papers of the stage as PDF and DOCX, both from the same content. */
public final class StagePapers implements StagePrinter {

    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    public StagePapers(PdfRenderer pdf, DocxRenderer docx) {
        this.pdf = pdf;
        this.docx = docx;
    }

    @Override
    public byte[] print(Sources sources, Paper paper, Format format, Instant at) {
        WorkingPaper content = paper(sources, paper, at);
        return format == Format.PDF ? pdf.render(content) : docx.render(content);
    }

    static WorkingPaper paper(Sources sources, Paper paper, Instant at) {
        Occasion occasion = Occasion.of(sources.agenda(), at);
        Arranged arranged = sources.arranged();
        if (arranged == null) {
            return paper(occasion, "Chương trình", Size.A4_PORTRAIT, List.of(AgendaList.of(occasion)));
        }
        HandOut handOut = new HandOut(occasion, arranged);
        return switch (paper) {
            case AGENDA -> throw new IllegalArgumentException("An agenda has no awards");
            case SCRIPT -> paper(occasion, "Kịch bản dẫn chương trình", Size.A4_PORTRAIT, Script.of(handOut));
            case RUN_SHEETS -> paper(occasion, "Phân công theo vai", Size.A4_PORTRAIT, RunSheets.of(handOut));
            case LEAFLET -> paper(occasion, "Tờ gấp chương trình", Size.A4_LANDSCAPE, Leaflet.of(handOut));
        };
    }

    private static WorkingPaper paper(Occasion occasion, String title, Size size, List<Part> parts) {
        return new WorkingPaper(occasion.issuer(), title, occasion.state(), size, parts);
    }
}
