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
import vn.vinhdanh.program.application.EditAgenda;
import vn.vinhdanh.program.application.ReadAgenda;
import vn.vinhdanh.program.application.ReadAgenda.OfConference;
import vn.vinhdanh.program.application.ReleaseAgenda;

/** The agenda as it is worked out: read, edited, released. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/programme", produces = MediaType.APPLICATION_JSON_VALUE)
class ProgrammeController {

    private final ReadAgenda read;
    private final EditAgenda edit;
    private final ReleaseAgenda release;

    ProgrammeController(ReadAgenda read, EditAgenda edit, ReleaseAgenda release) {
        this.read = read;
        this.edit = edit;
        this.release = release;
    }

    @GetMapping
    ResponseEntity<ProgrammeResponse> read(@PathVariable String id, CommandContext context) {
        return ok(read.read(id, context.actor()), context);
    }

    /** Replaces all items. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProgrammeResponse> edit(
            @PathVariable String id,
            @Valid @RequestBody ProgrammeRequest programme,
            RequiredVersion expected,
            CommandContext context) {
        return ok(edit.edit(id, expected.value(), programme.toItems(), context), context);
    }

    /** Tells people the agenda as it stands. Without a change since the last release nothing happens. */
    @PostMapping("/release")
    ResponseEntity<ProgrammeResponse> release(
            @PathVariable String id, RequiredVersion expected, CommandContext context) {
        return ok(release.release(id, expected.value(), context), context);
    }

    static ResponseEntity<ProgrammeResponse> ok(OfConference found, CommandContext context) {
        return Responses.ok(found.agenda(), _ -> ProgrammeResponse.of(found, context.at()));
    }
}
