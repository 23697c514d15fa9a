package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.CongressPrinter.Paper;
import vn.vinhdanh.delegate.application.CongressStep;
import vn.vinhdanh.delegate.application.PrintCongressPaper;
import vn.vinhdanh.delegate.application.ReadCongressList;
import vn.vinhdanh.delegate.application.ReadCongressList.CongressView;
import vn.vinhdanh.delegate.application.WorkOnCongressList;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** The list of delegates to the congress of the next higher level: drafted, voted on by the hall, and its papers. */
@RestController
@RequestMapping("/api/congress-lists/{conferenceId}")
public final class CongressListController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReadCongressList read;
    private final WorkOnCongressList work;
    private final PrintCongressPaper print;

    public CongressListController(ReadCongressList read, WorkOnCongressList work, PrintCongressPaper print) {
        this.read = read;
        this.work = work;
        this.print = print;
    }

    @GetMapping
    ResponseEntity<CongressListResponse> read(@PathVariable String conferenceId, Actor actor) {
        CongressView view = read.read(conferenceId, actor);
        return Responses.ok(view.list(), it -> CongressListResponse.of(view, actor));
    }

    /** States congress, places, criteria and majority, in the place of what the plan says. */
    @PutMapping("/terms")
    ResponseEntity<CongressListResponse> stateTerms(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.TermsRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.StateTerms(request.terms()), context);
    }

    /** Replaces the candidates: who they are, why, and in which order. */
    @PutMapping("/candidates")
    ResponseEntity<CongressListResponse> list(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.CandidatesRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.ListCandidates(request.listed()), context);
    }

    /** Puts the list before the hall. From then on it stays as it is. */
    @PostMapping("/presentation")
    ResponseEntity<CongressListResponse> present(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.PresentationRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.Present(request.method()), context);
    }

    /** The list is drafted again. A count is thrown away. */
    @PostMapping("/return")
    ResponseEntity<CongressListResponse> takeBack(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.TakingBackRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.TakeBack(request.reason()), context);
    }

    /** Enters a count by show of hands. A later one replaces it until the list is adopted. */
    @PutMapping("/hand-count")
    ResponseEntity<CongressListResponse> countHands(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.HandCountRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.CountHands(request.count()), context);
    }

    /**
     * Enters what one of two people counted; the other does not see it. Equal counts settle it, different ones are thrown
     * away. It needs no version: whoever comes second is second.
     */
    @PostMapping("/ballot-counts")
    ResponseEntity<CongressListResponse> countBallots(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.BallotCountRequest request,
            CommandContext context) {
        return step(conferenceId, null, new CongressStep.CountBallots(request.count()), context);
    }

    /** The hall adopted what the count says. The province hears of it. */
    @PostMapping("/adoption")
    ResponseEntity<CongressListResponse> adopt(
            @PathVariable String conferenceId, RequiredVersion expected, CommandContext context) {
        return step(conferenceId, expected.value(), new CongressStep.Adopt(), context);
    }

    /** Somebody goes instead of a delegate, for a reason. */
    @PostMapping("/replacements")
    ResponseEntity<CongressListResponse> replace(
            @PathVariable String conferenceId,
            @Valid @RequestBody CongressRequests.ReplacementRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return step(
                conferenceId,
                expected.value(),
                new CongressStep.Replace(request.out(), request.in(), request.reason()),
                context);
    }

    @GetMapping(value = "/minutes", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> minutes(@PathVariable String conferenceId, CommandContext context) {
        return Responses.pdf("bien-ban-dai-hoi.pdf", print.print(conferenceId, Paper.MINUTES, context));
    }

    /** The official list as PDF. */
    @GetMapping(value = "/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> paper(@PathVariable String conferenceId, CommandContext context) {
        return Responses.pdf("danh-sach-dai-hoi.pdf", print.print(conferenceId, Paper.LIST, context));
    }

    /** The official list as XLSX. */
    @GetMapping(value = "/sheet", produces = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    ResponseEntity<byte[]> sheet(@PathVariable String conferenceId, CommandContext context) {
        byte[] sheet = print.print(conferenceId, Paper.SHEET, context);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("danh-sach-dai-hoi.xlsx")
                                .build()
                                .toString())
                .body(sheet);
    }

    private ResponseEntity<CongressListResponse> step(
            String conferenceId, @Nullable Long expected, CongressStep step, CommandContext context) {
        work.work(conferenceId, expected, step, context);
        return read(conferenceId, context.actor());
    }
}
