package vn.vinhdanh.program.adapter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.DraftPublicity;
import vn.vinhdanh.program.application.PublicityStep;
import vn.vinhdanh.program.application.ReadPublicity;
import vn.vinhdanh.program.application.ReadPublicity.One;
import vn.vinhdanh.program.application.WorkOnPublicity;
import vn.vinhdanh.program.domain.publicity.PublicityItem;

/** Bulletins for the loudspeakers and news items: written, approved, published. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/publicity", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicityController {

    private final ReadPublicity read;
    private final DraftPublicity draft;
    private final WorkOnPublicity work;

    PublicityController(ReadPublicity read, DraftPublicity draft, WorkOnPublicity work) {
        this.read = read;
        this.draft = draft;
        this.work = work;
    }

    @GetMapping
    PublicityListResponse all(@PathVariable String id, Actor reader) {
        return PublicityListResponse.of(read.read(id, reader), reader);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    ResponseEntity<PublicityResponse> draft(
            @PathVariable String id,
            @Valid @RequestBody PublicityRequests.Words words,
            IdempotencyKey key,
            CommandContext context) {
        Versioned<PublicityItem> drafted = draft.draft(id, words.toWriting(), key.value(), context);
        One one = read.read(id, drafted.id(), context.actor());
        return Responses.created(
                "/api/conferences/" + id + "/publicity/" + drafted.id(),
                drafted,
                item -> PublicityResponse.of(item, one.conference(), one.offered(), context.actor()));
    }

    @GetMapping("/{entry}")
    ResponseEntity<PublicityResponse> one(@PathVariable String id, @PathVariable String entry, Actor reader) {
        One one = read.read(id, entry, reader);
        return Responses.ok(one.item(), item -> PublicityResponse.of(item, one.conference(), one.offered(), reader));
    }

    @PutMapping(path = "/{entry}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicityResponse> write(
            @PathVariable String id,
            @PathVariable String entry,
            @Valid @RequestBody PublicityRequests.Words words,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.Write(words.toWriting()), context);
    }

    /** Nobody goes on with it. It is not listed any more. */
    @DeleteMapping("/{entry}")
    ResponseEntity<PublicityResponse> discard(
            @PathVariable String id, @PathVariable String entry, RequiredVersion expected, CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.Discard(), context);
    }

    /** It waits for approval. */
    @PostMapping("/{entry}/submission")
    ResponseEntity<PublicityResponse> submit(
            @PathVariable String id, @PathVariable String entry, RequiredVersion expected, CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.Submit(), context);
    }

    @PostMapping("/{entry}/approval")
    ResponseEntity<PublicityResponse> approve(
            @PathVariable String id, @PathVariable String entry, RequiredVersion expected, CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.Approve(), context);
    }

    /** It is a draft again. An approval is taken back the same way, while nothing was published. */
    @PostMapping(path = "/{entry}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicityResponse> sendBack(
            @PathVariable String id,
            @PathVariable String entry,
            @Valid @RequestBody PublicityRequests.Reason reason,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.SendBack(reason.reason()), context);
    }

    /** It was published somewhere. */
    @PostMapping(path = "/{entry}/publications", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicityResponse> publish(
            @PathVariable String id,
            @PathVariable String entry,
            @Valid @RequestBody PublicityRequests.Published published,
            CommandContext context) {
        return step(id, entry, null, new PublicityStep.Publish(published.toPlace()), context);
    }

    /** A publication was entered by mistake. */
    @DeleteMapping("/{entry}/publications/{number}")
    ResponseEntity<PublicityResponse> removePublication(
            @PathVariable String id,
            @PathVariable String entry,
            @PathVariable int number,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, entry, expected.value(), new PublicityStep.RemovePublication(number), context);
    }

    private ResponseEntity<PublicityResponse> step(
            String id, String entry, @Nullable Long expected, PublicityStep step, CommandContext context) {
        Versioned<PublicityItem> changed = work.work(id, entry, expected, step, context);
        One one = read.read(id, entry, context.actor());
        return Responses.ok(
                changed, item -> PublicityResponse.of(item, one.conference(), one.offered(), context.actor()));
    }
}
