package vn.vinhdanh.budget.adapter.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.budget.application.ListRewards;
import vn.vinhdanh.budget.application.PayReward;
import vn.vinhdanh.budget.application.RecoverReward;
import vn.vinhdanh.budget.application.ShowReward;
import vn.vinhdanh.budget.domain.reward.RewardStatus;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** HTTP endpoints of rewards. A reward has the id of its nomination. */
@RestController
@RequestMapping("/api/rewards")
final class RewardsController {

    private final ListRewards list;
    private final ShowReward show;
    private final PayReward pay;
    private final RecoverReward recover;

    RewardsController(ListRewards list, ShowReward show, PayReward pay, RecoverReward recover) {
        this.list = list;
        this.show = show;
        this.pay = pay;
        this.recover = recover;
    }

    @GetMapping
    Page<RewardResponse> list(
            @RequestParam String conferenceId,
            @RequestParam(required = false) @Nullable RewardStatus state,
            PageRequest page,
            Actor actor) {
        var rewards = list.list(conferenceId, state, page.after(), page.limit() + 1, actor);
        return Page.of(rewards, page.limit(), Versioned::id).map(RewardResponse::of);
    }

    @GetMapping("/{nominationId}")
    ResponseEntity<RewardResponse> show(@PathVariable String nominationId, Actor actor) {
        return Responses.ok(show.show(nominationId, actor), RewardResponse::of);
    }

    @PostMapping("/{nominationId}/payment")
    ResponseEntity<RewardResponse> pay(
            @PathVariable String nominationId,
            @Valid @RequestBody PaymentRequest request,
            ExpectedVersion expected,
            IdempotencyKey key,
            CommandContext context) {
        var command = new PayReward.Command(
                nominationId, expected.value(), key.value(), request.receivedBy(), request.proxy(), request.paidOn());
        return Responses.ok(pay.pay(command, context), RewardResponse::of);
    }

    @PostMapping("/{nominationId}/recovery")
    ResponseEntity<RewardResponse> recover(
            @PathVariable String nominationId,
            @Valid @RequestBody RecoveryRequest request,
            ExpectedVersion expected,
            IdempotencyKey key,
            CommandContext context) {
        return Responses.ok(
                recover.recover(nominationId, expected.value(), request.receipt(), key.value(), context),
                RewardResponse::of);
    }
}
