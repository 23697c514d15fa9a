package vn.vinhdanh.platform.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.platform.messaging.DeadLetter;
import vn.vinhdanh.platform.messaging.DeadLetters;
import vn.vinhdanh.platform.messaging.DeferredEvents;
import vn.vinhdanh.platform.outbox.OutboxState;
import vn.vinhdanh.platform.outbox.Relay;

/** For operators: waiting events, deferred events and dead letters. */
@RestController
@RequestMapping("/api/operations/${spring.application.name}")
public final class OperationsController {

    private final DeadLetters deadLetters;
    private final Relay relay;
    private final DeferredEvents deferredEvents;

    OperationsController(DeadLetters deadLetters, Relay relay, DeferredEvents deferredEvents) {
        this.deadLetters = deadLetters;
        this.relay = relay;
        this.deferredEvents = deferredEvents;
    }

    /** @param replayed adds the letters that were replayed */
    @GetMapping("/dead-letters")
    List<DeadLetter> list(@RequestParam(defaultValue = "false") boolean replayed, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deadLetters.list(replayed);
    }

    @PostMapping("/dead-letters/{id}/replay")
    DeadLetters.Replayed replay(@PathVariable String id, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        deadLetters.replay(id);
        return new DeadLetters.Replayed(1, 0);
    }

    @PostMapping("/dead-letters/replay")
    DeadLetters.Replayed replayAll(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return deadLetters.replayAll();
    }

    @GetMapping("/outbox")
    Waiting outbox(Actor actor) {
        actor.requireAny(Role.OPERATOR);
        return new Waiting(relay.state(), deferredEvents.count());
    }

    /** @param earlyFacts number of deferred events */
    record Waiting(List<OutboxState> outboxes, long earlyFacts) {}
}
