package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.AttachScan;
import vn.vinhdanh.budget.application.ChangePayoutSheet;
import vn.vinhdanh.budget.application.KeepScan;
import vn.vinhdanh.budget.application.OpenScan;
import vn.vinhdanh.budget.application.ReadPayoutSheet;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.platform.web.KeptFileResponse;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Scans of signed sheets: sent as files, then attached, and opened here. */
@RestController
@RequestMapping("/api/payouts/{conferenceId}/sheets/{number}")
final class PayoutScanController {

    private final KeepScan keep;
    private final AttachScan attach;
    private final OpenScan open;
    private final ChangePayoutSheet change;
    private final ReadPayoutSheet read;

    PayoutScanController(
            KeepScan keep, AttachScan attach, OpenScan open, ChangePayoutSheet change, ReadPayoutSheet read) {
        this.keep = keep;
        this.attach = attach;
        this.open = open;
        this.change = change;
        this.read = read;
    }

    /** Sends the bytes alone, without a name. A file that is not attached is deleted after a day. */
    @PostMapping(
            path = "/files",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptFileResponse> keepScan(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @RequestBody InputStreamResource bytes,
            CommandContext context)
            throws IOException {
        KeptFile kept = keep.keep(conferenceId, number, bytes.getInputStream(), context);
        return ResponseEntity.status(HttpStatus.CREATED).body(KeptFileResponse.of(kept));
    }

    /** Adds a file that was sent as a scan. */
    @PostMapping("/scans")
    ResponseEntity<PayoutSheetResponse> attachScan(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @Valid @RequestBody PayoutRequests.NewScan request,
            CommandContext context) {
        attach.attach(conferenceId, number, request.id(), request.name(), context);
        return shown(conferenceId, number, context);
    }

    @DeleteMapping("/scans/{scan}")
    ResponseEntity<PayoutSheetResponse> removeScan(
            @PathVariable String conferenceId,
            @PathVariable int number,
            @PathVariable int scan,
            RequiredVersion expected,
            CommandContext context) {
        change.change(conferenceId, number, expected.value(), new ChangePayoutSheet.RemoveScan(scan), context);
        return shown(conferenceId, number, context);
    }

    /** The browser shows it and runs nothing of it; the ETag is the checksum. */
    @GetMapping(
            path = "/scans/{scan}/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<InputStreamResource> openScan(
            @PathVariable String conferenceId, @PathVariable int number, @PathVariable int scan, Actor reader) {
        OpenScan.Opened file = open.open(conferenceId, number, scan, reader);
        return Responses.file(file.scan().kept(), file.scan().name(), file.bytes());
    }

    private ResponseEntity<PayoutSheetResponse> shown(String conferenceId, int number, CommandContext context) {
        ReadPayoutSheet.Shown shown = read.read(conferenceId, number, context.actor());
        return Responses.ok(shown.book(), _ -> PayoutSheetResponse.of(shown));
    }
}
