package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.ArrangeCeremony;
import vn.vinhdanh.program.application.CallAwardee;
import vn.vinhdanh.program.application.ReadCeremony;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;

/** How the awards are handed out on stage. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/ceremony", produces = MediaType.APPLICATION_JSON_VALUE)
class CeremonyController {

    private final ReadCeremony read;
    private final ArrangeCeremony arrange;
    private final CallAwardee call;

    CeremonyController(ReadCeremony read, ArrangeCeremony arrange, CallAwardee call) {
        this.read = read;
        this.arrange = arrange;
        this.call = call;
    }

    @GetMapping
    ResponseEntity<CeremonyResponse> read(@PathVariable String id, CommandContext context) {
        return ok(read.read(id, context.actor(), context.at()));
    }

    /** Replaces all of it. An award that no batch names joins one by itself. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CeremonyResponse> arrange(
            @PathVariable String id,
            @Valid @RequestBody CeremonyRequest ceremony,
            RequiredVersion expected,
            CommandContext context) {
        return ok(arrange.arrange(
                id, expected.value(), ceremony.of(id, context.actor().commune()), context));
    }

    /** Whose name is called: the screen beside the stage shows it. */
    @PostMapping(path = "/call", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CeremonyResponse> call(
            @PathVariable String id, @Valid @RequestBody CallRequest request, CommandContext context) {
        return ok(call.call(id, request.nominationId(), context));
    }

    private static ResponseEntity<CeremonyResponse> ok(Arranged arranged) {
        return Responses.ok(arranged.arrangement(), _ -> CeremonyResponse.of(arranged));
    }
}
