package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.RunAgenda;
import vn.vinhdanh.program.application.RunAgenda.Step;

/** What the host says of the items while they run. Before the day it is a rehearsal. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/programme", produces = MediaType.APPLICATION_JSON_VALUE)
class StageRunController {

    private final RunAgenda run;

    StageRunController(RunAgenda run) {
        this.run = run;
    }

    /** What runs ends with it. An item starts once: 409 tells when it did. */
    @PostMapping("/items/{item}/start")
    ResponseEntity<ProgrammeResponse> start(
            @PathVariable String id, @PathVariable String item, CommandContext context) {
        return step(id, new Step.Start(item), context);
    }

    @PostMapping("/items/{item}/end")
    ResponseEntity<ProgrammeResponse> finish(
            @PathVariable String id, @PathVariable String item, CommandContext context) {
        return step(id, new Step.Finish(item), context);
    }

    @PostMapping("/items/{item}/skip")
    ResponseEntity<ProgrammeResponse> skip(@PathVariable String id, @PathVariable String item, CommandContext context) {
        return step(id, new Step.Skip(item), context);
    }

    @PostMapping(path = "/items/{item}/extension", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProgrammeResponse> extend(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody ExtensionRequest extension,
            CommandContext context) {
        return step(id, new Step.Extend(item, extension.minutes()), context);
    }

    /** Takes the last step with an item back: a start, a skip, an end. What the start had ended goes on. */
    @PostMapping("/items/{item}/set-back")
    ResponseEntity<ProgrammeResponse> setBack(
            @PathVariable String id, @PathVariable String item, CommandContext context) {
        return step(id, new Step.SetBack(item), context);
    }

    @PostMapping("/rehearsal/end")
    ResponseEntity<ProgrammeResponse> clearRehearsal(@PathVariable String id, CommandContext context) {
        return step(id, new Step.ClearRehearsal(), context);
    }

    private ResponseEntity<ProgrammeResponse> step(String id, Step step, CommandContext context) {
        return ProgrammeController.ok(run.run(id, step, context), context);
    }
}
