package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.notification.application.HoldLetters;
import vn.vinhdanh.notification.application.ReadProgress;
import vn.vinhdanh.notification.application.ReleaseLetters;
import vn.vinhdanh.notification.application.WithdrawHeldLetters;

/** Holds the letters of a conference, releases them, and ends a run. Each may be repeated. */
@RestController
@RequestMapping("/api/messages")
final class RunController {

    private final HoldLetters hold;
    private final ReleaseLetters release;
    private final WithdrawHeldLetters withdraw;
    private final ReadProgress progress;

    RunController(HoldLetters hold, ReleaseLetters release, WithdrawHeldLetters withdraw, ReadProgress progress) {
        this.hold = hold;
        this.release = release;
        this.withdraw = withdraw;
        this.progress = progress;
    }

    @PostMapping("/hold")
    ProgressResponse hold(@Valid @RequestBody RunRequest request, CommandContext context) {
        hold.hold(request.conferenceId(), context);
        return progress(request, context);
    }

    @PostMapping("/release")
    ProgressResponse release(@Valid @RequestBody ReleaseRequest request, CommandContext context) {
        release.release(request.conferenceId(), request.group(), context);
        return progress(new RunRequest(request.conferenceId()), context);
    }

    @PostMapping("/held-withdrawal")
    ProgressResponse withdraw(@Valid @RequestBody HeldWithdrawalRequest request, CommandContext context) {
        withdraw.withdraw(request.conferenceId(), context.withReason(request.reason()));
        return progress(new RunRequest(request.conferenceId()), context);
    }

    private ProgressResponse progress(RunRequest request, CommandContext context) {
        return ProgressResponse.of(request.conferenceId(), progress.read(context.actor(), request.conferenceId()));
    }
}
