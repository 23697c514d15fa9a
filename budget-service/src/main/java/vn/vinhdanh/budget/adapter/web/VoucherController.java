package vn.vinhdanh.budget.adapter.web;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.BookSpending.Target;
import vn.vinhdanh.budget.application.KeepVoucher;
import vn.vinhdanh.budget.application.OpenVoucher;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.platform.web.KeptFileResponse;
import vn.vinhdanh.platform.web.Responses;

/** The files of vouchers: sent here, referred to by an expense or a settlement, and opened here. */
@RestController
@RequestMapping("/api/spending/{conferenceId}/lines/{line}")
final class VoucherController {

    private final KeepVoucher keep;
    private final OpenVoucher open;

    VoucherController(KeepVoucher keep, OpenVoucher open) {
        this.keep = keep;
        this.open = open;
    }

    /** Sends the bytes alone, without a name. A file that nothing refers to is deleted after a day. */
    @PostMapping(
            path = "/files",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptFileResponse> keep(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @RequestBody InputStreamResource bytes,
            CommandContext context)
            throws IOException {
        KeptFile kept = keep.keep(conferenceId, line, bytes.getInputStream(), context);
        return ResponseEntity.status(HttpStatus.CREATED).body(KeptFileResponse.of(kept));
    }

    /** The browser shows it and runs nothing of it; the ETag is the checksum. */
    @GetMapping(
            path = "/spendings/{id}/vouchers/{number}/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<InputStreamResource> open(
            @PathVariable String conferenceId,
            @PathVariable int line,
            @PathVariable String id,
            @PathVariable int number,
            Actor reader) {
        OpenVoucher.Opened opened = open.open(new Target(conferenceId, line, id), number, reader);
        return Responses.file(opened.voucher().file(), opened.voucher().name(), opened.bytes());
    }
}
