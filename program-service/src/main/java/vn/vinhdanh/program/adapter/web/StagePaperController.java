package vn.vinhdanh.program.adapter.web;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.PrintStagePaper;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.application.StagePrinter.Paper;

/** Prints the papers of the stage from the data of now. */
@RestController
@RequestMapping("/api/conferences/{id}")
class StagePaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PrintStagePaper print;

    StagePaperController(PrintStagePaper print) {
        this.print = print;
    }

    /** A PDF is shown, a DOCX is kept as a file. */
    @GetMapping(
            value = "/paper",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    ResponseEntity<byte[]> paper(
            @PathVariable String id,
            @RequestParam Paper paper,
            @RequestParam(defaultValue = "PDF") Format format,
            CommandContext context) {
        byte[] file = print.print(id, paper, format, context);
        ContentDisposition.Builder shown =
                format == Format.PDF ? ContentDisposition.inline() : ContentDisposition.attachment();
        String name = nameOf(paper) + "." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format == Format.PDF ? MediaType.APPLICATION_PDF_VALUE : DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name).build().toString())
                .body(file);
    }

    private static String nameOf(Paper paper) {
        return switch (paper) {
            case AGENDA -> "chuong-trinh";
            case SCRIPT -> "kich-ban-dan";
            case RUN_SHEETS -> "phan-cong";
            case LEAFLET -> "to-gap";
        };
    }
}
