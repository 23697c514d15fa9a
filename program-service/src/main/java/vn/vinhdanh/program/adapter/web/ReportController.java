package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.OfferReportFigures;
import vn.vinhdanh.program.application.PrintReport;
import vn.vinhdanh.program.application.ReadReport;
import vn.vinhdanh.program.application.ReportStep;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.application.WorkOnReport;
import vn.vinhdanh.program.domain.report.CountedTables;
import vn.vinhdanh.program.domain.report.Passage;
import vn.vinhdanh.program.domain.report.ReportPart;

/** The summary report: its parts, who writes each, how far it is, and the paper that they make. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/report", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadReport read;
    private final WorkOnReport work;
    private final PrintReport print;
    private final OfferReportFigures figures;

    ReportController(ReadReport read, WorkOnReport work, PrintReport print, OfferReportFigures figures) {
        this.read = read;
        this.work = work;
        this.print = print;
        this.figures = figures;
    }

    @GetMapping
    ReportResponse all(@PathVariable String id, CommandContext context) {
        return ReportResponse.of(read.read(id, context.actor()), context.at());
    }

    /** The parts put together as they stand. A PDF is shown, a DOCX is kept as a file. */
    @GetMapping(
            value = "/paper",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    ResponseEntity<byte[]> paper(
            @PathVariable String id, @RequestParam(defaultValue = "PDF") Format format, CommandContext context) {
        byte[] file = print.print(id, format, context);
        boolean pdf = format == Format.PDF;
        ContentDisposition.Builder shown = pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        String name = "bao-cao-tong-ket." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(pdf ? MediaType.APPLICATION_PDF_VALUE : DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name).build().toString())
                .body(file);
    }

    @GetMapping("/parts/{part}")
    ResponseEntity<ReportPartResponse> one(@PathVariable String id, @PathVariable String part, CommandContext context) {
        return ok(id, read.read(id, part, context.actor()), context);
    }

    /** Says who writes it, and until when. */
    @PutMapping(path = "/parts/{part}/charge", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> give(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody ReportRequests.Given given,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, part, expected.value(), new ReportStep.Give(given.toCharge()), context);
    }

    /** Begins to write it, or goes on. The lock ends by itself. */
    @PutMapping("/parts/{part}/lock")
    ResponseEntity<ReportPartResponse> hold(
            @PathVariable String id, @PathVariable String part, CommandContext context) {
        return step(id, part, null, new ReportStep.Hold(), context);
    }

    /** Stops writing it. A lock of somebody else stays. */
    @DeleteMapping("/parts/{part}/lock")
    ResponseEntity<ReportPartResponse> release(
            @PathVariable String id, @PathVariable String part, CommandContext context) {
        return step(id, part, null, new ReportStep.Release(), context);
    }

    /** Replaces the text. It names the revision that was read: comments and locks change the part, not its text. */
    @PutMapping(path = "/parts/{part}/text", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> save(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody ReportRequests.Written written,
            CommandContext context) {
        return step(id, part, null, new ReportStep.Save(written.toText(), written.revision()), context);
    }

    /** What the facts give, as a passage to put into a text. */
    @GetMapping("/figures")
    List<PassageBody> figures(@PathVariable String id, CommandContext context) {
        return figures.offer(id, context.actor()).all().stream()
                .map(table -> PassageBody.of(new Passage.Figures(table, false, context.at())))
                .toList();
    }

    /** Counts the figures of the text again. */
    @PutMapping(path = "/parts/{part}/figures", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> recount(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody ReportRequests.HandedIn read,
            CommandContext context) {
        return step(id, part, null, new ReportStep.Recount(read.revision()), context);
    }

    /** The unit says that it is whole. */
    @PostMapping(path = "/parts/{part}/handing-in", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> handIn(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody ReportRequests.HandedIn handedIn,
            CommandContext context) {
        return step(id, part, null, new ReportStep.HandIn(handedIn.revision()), context);
    }

    @PostMapping("/parts/{part}/acceptance")
    ResponseEntity<ReportPartResponse> accept(
            @PathVariable String id, @PathVariable String part, RequiredVersion expected, CommandContext context) {
        return step(id, part, expected.value(), new ReportStep.Accept(), context);
    }

    /** It is written again, for a reason. */
    @PostMapping(path = "/parts/{part}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> sendBack(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody TaskRequests.Reason reason,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, part, expected.value(), new ReportStep.SendBack(reason.reason()), context);
    }

    @PostMapping(path = "/parts/{part}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportPartResponse> comment(
            @PathVariable String id,
            @PathVariable String part,
            @Valid @RequestBody TaskRequests.Words comment,
            CommandContext context) {
        return step(id, part, null, new ReportStep.Comment(comment.text()), context);
    }

    private ResponseEntity<ReportPartResponse> step(
            String id, String part, @Nullable Long expected, ReportStep step, CommandContext context) {
        return ok(id, work.work(id, part, expected, step, context), context);
    }

    private ResponseEntity<ReportPartResponse> ok(String id, Versioned<ReportPart> part, CommandContext context) {
        CountedTables facts = figures.offer(id, context.actor());
        return Responses.ok(part, known -> ReportPartResponse.of(known.id(), known.state(), facts, context.at()));
    }
}
