package vn.vinhdanh.platform.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.anchors.AnchorVerification;
import vn.vinhdanh.platform.anchors.AuditAnchors;
import vn.vinhdanh.platform.messaging.DeadLetter;
import vn.vinhdanh.platform.messaging.DeadLetters;
import vn.vinhdanh.platform.messaging.DeadLettersOfKind;
import vn.vinhdanh.platform.messaging.DeferredEvents;
import vn.vinhdanh.platform.messaging.DeferredEventsOfKind;
import vn.vinhdanh.platform.outbox.OutboxState;
import vn.vinhdanh.platform.outbox.Relay;
import vn.vinhdanh.platform.store.PageRequest;

/** For operators: waiting events, deferred events and dead letters. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}")
public final class OperationsController {

    private final DeadLetters deadLetters;
    private final Relay relay;
    private final DeferredEvents deferredEvents;
    private final AuditAnchors anchors;

    OperationsController(DeadLetters deadLetters, Relay relay, DeferredEvents deferredEvents, AuditAnchors anchors) {
        this.deadLetters = deadLetters;
        this.relay = relay;
        this.deferredEvents = deferredEvents;
        this.anchors = anchors;
    }

    /**
     * Oldest first. A page with fewer than {@code limit} letters is the last.
     *
     * @param replayed adds the letters that were replayed
     * @param after an id that is unknown by now begins again
     */
    @GetMapping("/dead-letters")
    List<DeadLetter> list(
            @RequestParam(defaultValue = "false") boolean replayed,
            @RequestParam(required = false) @Parameter(description = "Of the events.") @Nullable String type,
            @RequestParam(required = false)
                    @Parameter(description = "The id of the last letter of the page before.")
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "" + PageRequest.MAX_LIMIT) @Min(1) @Max(PageRequest.MAX_LIMIT) int limit,
            Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deadLetters.list(replayed, type, new PageRequest(after, limit));
    }

    /** The dead letters that were not replayed, by type. */
    @GetMapping("/dead-letters/types")
    List<DeadLettersOfKind> types(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deadLetters.byType();
    }

    /** The events that arrived early and wait for another one. */
    @GetMapping("/deferred-events")
    List<DeferredEventsOfKind> deferredEvents(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deferredEvents.byKind();
    }

    @PostMapping("/dead-letters/{id}/replay")
    DeadLetters.Replayed replay(@PathVariable String id, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        deadLetters.replay(id, actor);
        return new DeadLetters.Replayed(1, 0);
    }

    /** @param type of the events; absent for all */
    @PostMapping("/dead-letters/replay")
    DeadLetters.Replayed replayAll(@RequestParam(required = false) @Nullable String type, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deadLetters.replayAll(type, actor);
    }

    @GetMapping("/outbox")
    Waiting outbox(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return new Waiting(relay.state(), deferredEvents.count(), deferredEvents.oldest(), deadLetters.waiting());
    }

    /** Compares every document with the latest signed anchor on the topic. */
    @GetMapping("/anchor/verification")
    AnchorVerification verifyAnchor(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return anchors.verify();
    }

    /**
     * @param earlyFacts number of deferred events
     * @param oldestEarlyFact since when the oldest deferred event waits; null if none does
     * @param deadLetters number of dead letters that were not replayed
     */
    record Waiting(
            List<OutboxState> outboxes,
            long earlyFacts,
            @Nullable Instant oldestEarlyFact,
            long deadLetters) {}
}
