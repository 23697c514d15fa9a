package vn.vinhdanh.program.adapter.web;

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
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.PrintBulletins;
import vn.vinhdanh.program.application.StagePrinter.Format;

/** Prints the approved bulletins for whoever reads them over the loudspeakers. */
@RestController
@RequestMapping("/api/conferences/{id}")
class BulletinPaperController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PrintBulletins print;

    BulletinPaperController(PrintBulletins print) {
        this.print = print;
    }

    /** A PDF is shown, a DOCX is kept as a file. */
    @GetMapping(
            value = "/bulletins",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    ResponseEntity<byte[]> paper(
            @PathVariable String id, @RequestParam(defaultValue = "PDF") Format format, CommandContext context) {
        byte[] file = print.print(id, format, context);
        if (format == Format.PDF) {
            return Responses.pdf("ban-tin.pdf", file);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ban-tin.docx")
                                .build()
                                .toString())
                .body(file);
    }
}
