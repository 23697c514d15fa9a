package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.ChangePayoutSheet;
import vn.vinhdanh.budget.application.MakePayoutSheet;
import vn.vinhdanh.budget.application.PrintPayoutSheet;
import vn.vinhdanh.budget.application.ReadPayoutSheet;
import vn.vinhdanh.budget.application.ReadPayouts;
import vn.vinhdanh.budget.domain.payout.PayoutSheet;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of the pay-out sheets of a conference. Who changes one names the version of all that was read. */
@RestController
@RequestMapping("/api/payouts/{conferenceId}")
final class PayoutController {

    private final ReadPayouts read;
    private final ReadPayoutSheet readSheet;
    private final MakePayoutSheet make;
    private final ChangePayoutSheet change;
    private final PrintPayoutSheet print;

    PayoutController(
            ReadPayouts read,
            ReadPayoutSheet readSheet,
            MakePayoutSheet make,
            ChangePayoutSheet change,
            PrintPayoutSheet print) {
        this.read = read;
        this.readSheet = readSheet;
        this.make = make;
        this.change = change;
        this.print = print;
    }

    @GetMapping
    ResponseEntity<PayoutsResponse> showPayouts(@PathVariable String conferenceId, Actor reader) {
        ReadPayouts.Shown shown = read.read(conferenceId, reader);
        return Responses.ok(shown.book(), _ -> PayoutsResponse.of(shown));
    }

    /** Makes the next sheet of what waits to be paid. */
    @PostMapping("/sheets")
    ResponseEntity<PayoutSheetResponse> makePayoutSheet(
            @PathVariable String conferenceId,
            @Valid @RequestBody PayoutRequests.Make request,
            RequiredVersion expected,
            CommandContext context) {
        PayoutSheet sheet = make.make(conferenceId, expected.value(), request.toSelection(), context);
        ReadPayoutSheet.Shown shown = readSheet.read(conferenceId, sheet.number(), context.actor());
        return Responses.created(
                "/api/payouts/%s/sheets/%d".formatted(conferenceId, sheet.number()),
                shown.book(),
                _ -> PayoutSheetResponse.of(shown));
    }

    @GetMapping("/sheets/{number}")
    ResponseEntity<PayoutSheetResponse> showPayoutSheet(
            @PathVariable String conferenceId, @PathVariable int number, Actor reader) {
        return shown(conferenceId, number, reader);
    }

    /** To be signed: A4, landscape. */
    @GetMapping(value = "/sheets/{number}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> printPayoutSheet(@PathVariable String conferenceId, @PathVariable int number, Actor reader) {
        return Responses.pdf("danh-sach-chi-thuong.pdf", print.print(conferenceId, number, reader));
    }

    /** Enters what the signed sheet says of some of its lines. */
    @PutMapping("/sheets/{number}/marks")
    ResponseEntity<PayoutSheetResponse> markPayoutSheet(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @Valid @RequestBody PayoutRequests.Marks request,
            RequiredVersion expected,
            CommandContext context) {
        return changed(conferenceId, number, expected, new ChangePayoutSheet.MarkLines(request.toMarks()), context);
    }

    /** Pays every signed line. The answer comes before the ledger has them: {@code state} is PAYING, then PAID. */
    @PostMapping("/sheets/{number}/payment")
    ResponseEntity<PayoutSheetResponse> payPayoutSheet(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @Valid @RequestBody PayoutRequests.Pay request,
            RequiredVersion expected,
            CommandContext context) {
        return changed(conferenceId, number, expected, new ChangePayoutSheet.Pay(request.paidOn()), context);
    }

    /** Nobody is paid by it; its rewards are free for the next one. */
    @PostMapping("/sheets/{number}/cancellation")
    ResponseEntity<PayoutSheetResponse> cancelPayoutSheet(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @Valid @RequestBody ReasonRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return changed(conferenceId, number, expected, new ChangePayoutSheet.Cancel(request.reason()), context);
    }

    private ResponseEntity<PayoutSheetResponse> changed(
            String conferenceId,
            int number,
            RequiredVersion expected,
            ChangePayoutSheet.Step step,
            CommandContext context) {
        change.change(conferenceId, number, expected.value(), step, context);
        return shown(conferenceId, number, context.actor());
    }

    private ResponseEntity<PayoutSheetResponse> shown(String conferenceId, int number, Actor reader) {
        ReadPayoutSheet.Shown shown = readSheet.read(conferenceId, number, reader);
        return Responses.ok(shown.book(), _ -> PayoutSheetResponse.of(shown));
    }
}
