package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.application.LetterSheets.CardSize;
import vn.vinhdanh.notification.application.ListOutdatedPapers;
import vn.vinhdanh.notification.application.PrintDeliveryList;
import vn.vinhdanh.notification.application.PrintSheets;
import vn.vinhdanh.notification.application.RecordHandover;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.Responses;

/** Letters that go by hand. */
@RestController
@RequestMapping("/api/messages")
final class PapersController {

    private final PrintSheets sheets;
    private final PrintDeliveryList deliveryList;
    private final ListOutdatedPapers outdated;
    private final RecordHandover handover;

    PapersController(
            PrintSheets sheets, PrintDeliveryList deliveryList, ListOutdatedPapers outdated, RecordHandover handover) {
        this.sheets = sheets;
        this.deliveryList = deliveryList;
        this.outdated = outdated;
        this.handover = handover;
    }

    @GetMapping(value = "/sheets", produces = "application/pdf")
    ResponseEntity<byte[]> sheets(@RequestParam String conferenceId, @RequestParam CardSize size, Actor reader) {
        return Responses.pdf("giay-moi-" + size + ".pdf", sheets.print(conferenceId, size, reader));
    }

    @GetMapping(value = "/delivery-list", produces = "application/pdf")
    ResponseEntity<byte[]> deliveryList(@RequestParam String conferenceId, Actor reader) {
        return Responses.pdf("danh-sach-giao-giay-moi.pdf", deliveryList.print(conferenceId, reader));
    }

    @GetMapping("/outdated-papers")
    List<MessageResponse> outdated(@RequestParam String conferenceId, Actor reader) {
        return outdated.list(conferenceId, reader).stream()
                .map(MessageResponse::of)
                .toList();
    }

    @PostMapping("/{id}/handover")
    ResponseEntity<MessageResponse> handover(
            @PathVariable String id,
            @Valid @RequestBody HandoverRequest request,
            ExpectedVersion expected,
            CommandContext context) {
        return Responses.ok(handover.record(id, expected.value(), request.result(), context), MessageResponse::of);
    }
}
