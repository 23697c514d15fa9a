package vn.vinhdanh.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Ids;
import vn.vinhdanh.kernel.MissingPrerequisite;
import vn.vinhdanh.kernel.Outcome;
import vn.vinhdanh.kernel.Role;
import vn.vinhdanh.kernel.RuleViolation;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.json.StateJson;
import vn.vinhdanh.platform.messaging.EventDispatcher;
import vn.vinhdanh.platform.outbox.OutgoingEvent;
import vn.vinhdanh.platform.store.AggregateDocument;
import vn.vinhdanh.platform.store.AggregateStore;
import vn.vinhdanh.platform.store.AggregateStoreSupport;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.store.StateMapping;
import vn.vinhdanh.platform.store.StateMappings;
import vn.vinhdanh.platform.web.ExpectedVersion;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Letters are put into boxes. The event of a letter may arrive before that of its box. */
@SpringBootApplication
class SampleApplication {

    record Box(String commune, String name, List<String> letters) {}

    record BoxOpened(String commune, String name) {}

    static final class ALetterIsPolite extends RuleViolation {

        ALetterIsPolite() {
            super("Thư này không lịch sự.", "This letter is not polite.");
        }
    }

    /**
     * @param kind "good", "refused" by a rule, "broken" or "fatal": the handler then fails, or ends its thread, until it
     *     is fixed; "away": it fails as if the store were away
     */
    record LetterIntegrationEvent(String commune, String boxId, String kind) {
        LetterIntegrationEvent {
            java.util.Objects.requireNonNull(boxId);
        }
    }

    record BoxIntegrationEvent(String commune, String boxId) {}

    @Document("boxes")
    static final class BoxDocument extends AggregateDocument<Box> {}

    static final class Boxes extends AggregateStore<Box, BoxOpened, BoxDocument> {

        Boxes(AggregateStoreSupport support) {
            super(
                    support,
                    BoxDocument.class,
                    "box",
                    Box::commune,
                    (event, id) -> new OutgoingEvent("BoxOpened.v1", event));
        }
    }

    @Bean
    StateMappings stateMappings() {
        return StateMappings.of(StateMapping.json(Box.class, StateJson.mapper()));
    }

    /** A handler that can be broken. */
    static final class LetterHandler {
        volatile boolean broken = true;
        final AtomicInteger tries = new AtomicInteger();
        final ConcurrentHashMap<String, Integer> applied = new ConcurrentHashMap<>();

        void apply(Boxes boxes, LetterIntegrationEvent letter, CommandContext context) {
            tries.incrementAndGet();
            if (letter.kind().equals("fatal") && broken) {
                throw new AssertionError("the thread ends");
            }
            if (letter.kind().equals("away") && broken) {
                throw new QueryTimeoutException("the store is away");
            }
            if (letter.kind().equals("broken") && broken) {
                throw new IllegalStateException("the handler is broken");
            }
            if (letter.kind().equals("refused")) {
                throw new ALetterIsPolite();
            }
            if (boxes.find(letter.boxId()).isEmpty()) {
                throw new MissingPrerequisite("box/" + letter.boxId());
            }
            boxes.change(letter.boxId(), null, context, box -> put(box, String.valueOf(context.causationId())));
        }

        private static Outcome<Box, BoxOpened> put(Box box, String letter) {
            if (box.letters().contains(letter)) {
                return Outcome.of(box);
            }
            List<String> more = new java.util.ArrayList<>(box.letters());
            more.add(letter);
            return Outcome.of(new Box(box.commune(), box.name(), List.copyOf(more)));
        }
    }

    @Bean
    Boxes boxes(AggregateStoreSupport support) {
        return new Boxes(support);
    }

    @Bean
    LetterHandler letterHandler() {
        return new LetterHandler();
    }

    @Bean
    Consumer<Message<byte[]>> upstreamFacts(EventDispatcher dispatcher, Boxes boxes, LetterHandler handler) {
        return dispatcher
                .from("upstream.events")
                .on(
                        "LetterWritten.v1",
                        LetterIntegrationEvent.class,
                        (letter, context) -> handler.apply(boxes, letter, context))
                .on(
                        "BoxBuilt.v1",
                        BoxIntegrationEvent.class,
                        (box, context) ->
                                boxes.add(box.boxId(), Outcome.of(new Box(box.commune(), "built", List.of())), context),
                        box -> "box/" + box.boxId())
                .build();
    }

    /** A second consumer, bound in some tests only: it answers a box named "open me" by a box of its own. */
    @Bean
    Consumer<Message<byte[]>> openedBoxes(EventDispatcher events, Boxes boxes) {
        return events.from("sample.events")
                .on("BoxOpened.v1", BoxOpened.class, (opened, context) -> {
                    if (opened.name().equals("open me")) {
                        Box answer = new Box(opened.commune(), "opened", List.of());
                        boxes.add(
                                Ids.named("answer", String.valueOf(context.causationId())),
                                Outcome.of(answer, new BoxOpened(answer.commune(), answer.name())),
                                context);
                    }
                })
                .build();
    }

    /** @param size only to show a wrong type */
    record OpenRequest(
            @NotBlank @Size(max = 20) String name, @Positive int size) {}

    record BoxResponse(String id, String name, int letters) {
        static BoxResponse of(Versioned<Box> stored) {
            return new BoxResponse(
                    stored.id(), stored.state().name(), stored.state().letters().size());
        }
    }

    @RestController
    static final class BoxController {

        private final Boxes boxes;
        private final Ids ids;
        private final MongoOperations mongo;

        BoxController(Boxes boxes, Ids ids, MongoOperations mongo) {
            this.boxes = boxes;
            this.ids = ids;
            this.mongo = mongo;
        }

        @PostMapping("/api/boxes")
        ResponseEntity<BoxResponse> open(
                @RequestBody @Valid OpenRequest request, IdempotencyKey key, CommandContext context) {
            context.actor().requireAny(Role.SECRETARIAT);
            String id = ids.forCreation(context.actor(), "box", key.value());
            Box box = new Box(context.actor().commune(), request.name(), List.of());
            boxes.add(id, Outcome.of(box, new BoxOpened(box.commune(), box.name())), context.withAction("open"));
            return Responses.created("/api/boxes/" + id, boxes.get(id, context.actor()), BoxResponse::of);
        }

        @GetMapping("/api/boxes/{id}")
        ResponseEntity<BoxResponse> read(@PathVariable String id, Actor actor) {
            return Responses.ok(boxes.get(id, actor), BoxResponse::of);
        }

        @PostMapping("/api/boxes/{id}/name")
        ResponseEntity<BoxResponse> rename(
                @PathVariable String id,
                @RequestBody @Valid OpenRequest request,
                ExpectedVersion expected,
                CommandContext context) {
            return Responses.ok(
                    boxes.change(
                            id,
                            expected.value(),
                            context.withAction("rename"),
                            box -> Outcome.of(new Box(box.commune(), request.name(), box.letters()))),
                    BoxResponse::of);
        }

        @GetMapping("/api/boxes")
        long count(PageRequest page) {
            return Optional.of(mongo.count(new Query(), BoxDocument.class))
                    .map(all -> Math.min(all, page.limit()))
                    .orElseThrow();
        }
    }
}
