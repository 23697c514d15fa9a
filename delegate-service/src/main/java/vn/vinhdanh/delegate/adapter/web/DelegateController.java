package vn.vinhdanh.delegate.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.ListDelegates;
import vn.vinhdanh.delegate.application.ReadDelegate;
import vn.vinhdanh.delegate.application.RegisterDelegate;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.delegate.State;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.store.Page;
import vn.vinhdanh.platform.store.PageRequest;
import vn.vinhdanh.platform.web.IdempotencyKey;
import vn.vinhdanh.platform.web.Responses;

/** Registers, reads and lists delegates. */
@RestController
@RequestMapping("/api/delegates")
public final class DelegateController {

    private final RegisterDelegate register;
    private final ReadDelegate read;
    private final ListDelegates list;

    public DelegateController(RegisterDelegate register, ReadDelegate read, ListDelegates list) {
        this.register = register;
        this.read = read;
        this.list = list;
    }

    /** Responds with 201 for a new delegate, and with 200 if the person was on the roster already. */
    @PostMapping
    @ApiResponse(responseCode = "201", description = "Created", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "200", description = "The person was on the roster already", useReturnTypeSchema = true)
    ResponseEntity<DelegateResponse> register(
            @Valid @RequestBody RegistrationRequest request, IdempotencyKey key, CommandContext context) {
        RegisterDelegate.RegistrationOutcome outcome = register.register(request.registration(), key.value(), context);
        Versioned<Delegate> delegate = outcome.delegate();
        DelegateResponse body = DelegateResponse.of(read.details(delegate, context.actor()));
        return outcome.isNew()
                ? Responses.created("/api/delegates/" + delegate.id(), delegate, it -> body)
                : Responses.ok(delegate, it -> body);
    }

    /** Addresses are masked. An absent filter selects all that the actor may see. */
    @GetMapping
    Page<DelegateResponse> list(
            @RequestParam @NotBlank String conferenceId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false)
                    @Parameter(description = "The delegate who received the award of this nomination, revoked or not.")
                    @Nullable
                    String nominationId,
            @RequestParam(required = false)
                    @Parameter(description = "Parts of the name, without regard to diacritics and case.")
                    @Nullable
                    @Size(max = 100)
                    String q,
            @RequestParam(defaultValue = "false")
                    @Parameter(description = "In the order of creation instead of the order of the ids.")
                    boolean newestFirst,
            PageRequest page,
            Actor actor) {
        ListDelegates.Query query = new ListDelegates.Query(conferenceId, state, group, nominationId, q, newestFirst);
        List<ReadDelegate.DelegateDetails> found = list.list(query, page.after(), page.limit() + 1, actor);
        return Page.of(found, page.limit(), each -> each.delegate().id()).map(DelegateResponse::listItem);
    }

    @GetMapping("/{id}")
    ResponseEntity<DelegateResponse> read(@PathVariable String id, Actor actor) {
        ReadDelegate.DelegateDetails found = read.read(id, actor);
        return Responses.ok(found.delegate(), it -> DelegateResponse.of(found));
    }
}
