package vn.vinhdanh.notification.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.notification.application.ListMessages;
import vn.vinhdanh.notification.application.PrintMessage;
import vn.vinhdanh.notification.application.ReadMessage;
import vn.vinhdanh.notification.application.ReadProgress;
import vn.vinhdanh.notification.domain.Delivery;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.Responses;

/** Reads messages, their progress and their papers. */
@RestController
@RequestMapping("/api/messages")
final class MessagesController {

    private final ListMessages list;
    private final ReadMessage read;
    private final ReadProgress progress;
    private final PrintMessage print;

    MessagesController(ListMessages list, ReadMessage read, ReadProgress progress, PrintMessage print) {
        this.list = list;
        this.read = read;
        this.progress = progress;
        this.print = print;
    }

    @GetMapping
    Page<MessageResponse> list(
            @RequestParam String conferenceId,
            @RequestParam(required = false)
                    @Parameter(description = "HELD for those that are held, QUEUED for the others that wait.")
                    Delivery.@Nullable State state,
            @RequestParam(required = false)
                    @Parameter(description = "The messages to one delegate: one for each revision of the invitation.")
                    @Nullable
                    String delegateId,
            PageRequest page,
            Actor reader) {
        return list.list(reader, conferenceId, state, delegateId, page).map(MessageResponse::of);
    }

    @GetMapping("/progress")
    ProgressResponse progress(@RequestParam String conferenceId, Actor reader) {
        return ProgressResponse.of(conferenceId, progress.read(reader, conferenceId));
    }

    @GetMapping("/{id}")
    ResponseEntity<MessageResponse> read(@PathVariable String id, Actor reader) {
        return Responses.ok(read.read(id, reader), MessageResponse::of);
    }

    @GetMapping(value = "/{id}/paper", produces = "application/pdf")
    ResponseEntity<byte[]> paper(@PathVariable String id, Actor reader) {
        return Responses.pdf("giay-moi.pdf", print.print(id, reader));
    }
}
