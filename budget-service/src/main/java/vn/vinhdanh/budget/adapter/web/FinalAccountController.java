package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.DeclareFinalAccount;
import vn.vinhdanh.budget.application.PrintFinalAccount;
import vn.vinhdanh.budget.application.PrintFinalAccount.Format;
import vn.vinhdanh.budget.application.ReadFinalAccount;
import vn.vinhdanh.budget.application.SettleFinalAccount;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the final account of a conference. */
@RestController
@RequestMapping("/api/final-accounts/{conferenceId}")
final class FinalAccountController {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadFinalAccount read;
    private final DeclareFinalAccount declare;
    private final SettleFinalAccount settle;
    private final PrintFinalAccount print;

    FinalAccountController(
            ReadFinalAccount read, DeclareFinalAccount declare, SettleFinalAccount settle, PrintFinalAccount print) {
        this.read = read;
        this.declare = declare;
        this.settle = settle;
        this.print = print;
    }

    @GetMapping
    ResponseEntity<FinalAccountResponse> showFinalAccount(@PathVariable String conferenceId, Actor reader) {
        return shown(conferenceId, reader);
    }

    /** Hands the account to the Chairman and freezes it; nothing is spent any more. */
    @PostMapping("/declaration")
    ResponseEntity<FinalAccountResponse> declareFinalAccount(
            @PathVariable String conferenceId,
            @Valid @RequestBody DeclarationRequest request,
            RequiredVersion expected,
            CommandContext context) {
        declare.declare(conferenceId, expected.value(), request.toReasons(), context);
        return shown(conferenceId, context.actor());
    }

    @PostMapping("/approval")
    ResponseEntity<FinalAccountResponse> approveFinalAccount(
            @PathVariable String conferenceId, RequiredVersion expected, CommandContext context) {
        settle.settle(conferenceId, expected.value(), null, context);
        return shown(conferenceId, context.actor());
    }

    @PostMapping("/return")
    ResponseEntity<FinalAccountResponse> returnFinalAccount(
            @PathVariable String conferenceId,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        settle.settle(conferenceId, expected.value(), request.reason(), context);
        return shown(conferenceId, context.actor());
    }

    @GetMapping(value = "/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printFinalAccount(@PathVariable String conferenceId, Actor reader) {
        return Responses.pdf("quyet-toan.pdf", print.print(conferenceId, Format.PDF, reader));
    }

    @GetMapping(value = "/workbook", produces = XLSX)
    ResponseEntity<byte[]> tabulateFinalAccount(@PathVariable String conferenceId, Actor reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quyet-toan.xlsx\"")
                .body(print.print(conferenceId, Format.XLSX, reader));
    }

    private ResponseEntity<FinalAccountResponse> shown(String conferenceId, Actor reader) {
        ReadFinalAccount.Shown shown = read.read(conferenceId, reader);
        return Responses.ok(shown.known(), _ -> FinalAccountResponse.of(shown));
    }
}
