package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.application.ReadFollowUps;
import vn.vinhdanh.notification.application.SendFollowUps;

/** Reminders and thanks. */
@RestController
@RequestMapping("/api/messages/follow-ups")
final class FollowUpController {

    private final ReadFollowUps read;
    private final SendFollowUps send;

    FollowUpController(ReadFollowUps read, SendFollowUps send) {
        this.read = read;
        this.send = send;
    }

    @GetMapping
    FollowUpResponse read(@RequestParam String conferenceId, Actor reader) {
        return FollowUpResponse.of(conferenceId, read.read(conferenceId, reader));
    }

    /** May be repeated: nobody gets the same letter twice. */
    @PostMapping
    FollowUpResponse send(@Valid @RequestBody FollowUpRequest request, CommandContext context) {
        send.send(request.purpose(), request.conferenceId(), context);
        return read(request.conferenceId(), context.actor());
    }
}
