package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.HandoverStep;
import vn.vinhdanh.program.application.ListPeopleForTask;
import vn.vinhdanh.program.application.NameResponsible;
import vn.vinhdanh.program.application.ReadTasks;
import vn.vinhdanh.program.application.ShowFile;
import vn.vinhdanh.program.application.TaskStep;
import vn.vinhdanh.program.application.WorkOnTask;
import vn.vinhdanh.program.domain.task.UnitTask;

/** The tasks of the units: what the plan orders, how far it is, and what is said about it. */
@RestController
@RequestMapping(path = "/api/conferences/{id}/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class TaskController {

    private final ReadTasks read;
    private final WorkOnTask work;
    private final NameResponsible name;
    private final ListPeopleForTask people;
    private final ShowFile showFile;

    TaskController(ReadTasks read, WorkOnTask work, NameResponsible name, ListPeopleForTask people, ShowFile showFile) {
        this.read = read;
        this.work = work;
        this.name = name;
        this.people = people;
        this.showFile = showFile;
    }

    /** @param unit code of a unit, to show only its tasks and those that it was asked to take over; null for all */
    @GetMapping
    TasksResponse all(
            @PathVariable String id, @RequestParam(required = false) @Nullable String unit, CommandContext context) {
        return TasksResponse.of(read.read(id, context.actor()), today(context), unit);
    }

    @GetMapping("/{task}")
    ResponseEntity<TaskResponse> one(@PathVariable String id, @PathVariable String task, CommandContext context) {
        return ok(read.read(id, task, context.actor()), context);
    }

    /** Divides it into steps, or notes which are done. Replaces all of them. */
    @PutMapping(path = "/{task}/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> divide(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Steps steps,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, task, expected.value(), new TaskStep.Divide(steps.toSteps()), context);
    }

    /** Names who of the unit sees to it. */
    @PutMapping(path = "/{task}/responsible", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> appoint(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Person person,
            RequiredVersion expected,
            CommandContext context) {
        return ok(name.name(id, task, expected.value(), person.given(), context), context);
    }

    /** Who of the unit has logged in. */
    @GetMapping("/{task}/people")
    TaskPeopleResponse people(@PathVariable String id, @PathVariable String task, Actor actor) {
        return TaskPeopleResponse.of(people.list(id, task, actor));
    }

    /** A link, or a file that was sent to {@code …/files} before. */
    @PostMapping(path = "/{task}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> show(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Evidence evidence,
            CommandContext context) {
        TaskRequests.Evidence.File file = evidence.fileInsteadOfAddress();
        if (file == null) {
            String url = Objects.requireNonNull(evidence.url());
            return step(id, task, null, new TaskStep.Show(evidence.label(), url), context);
        }
        ShowFile.Sent sent = new ShowFile.Sent(evidence.label(), file.id(), file.name());
        return ok(showFile.show(id, task, sent, context), context);
    }

    @DeleteMapping("/{task}/evidence/{number}")
    ResponseEntity<TaskResponse> removeEvidence(
            @PathVariable String id,
            @PathVariable String task,
            @PathVariable int number,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, task, expected.value(), new TaskStep.RemoveEvidence(number), context);
    }

    /** The unit says that it is done. */
    @PostMapping(path = "/{task}/report", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> report(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Report report,
            CommandContext context) {
        return step(id, task, null, new TaskStep.Report(Objects.requireNonNullElse(report.text(), "")), context);
    }

    @PostMapping("/{task}/confirmation")
    ResponseEntity<TaskResponse> confirm(
            @PathVariable String id, @PathVariable String task, RequiredVersion expected, CommandContext context) {
        return step(id, task, expected.value(), new TaskStep.Confirm(), context);
    }

    /** It is open again, because what was done is not enough. */
    @PostMapping(path = "/{task}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> sendBack(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Reason reason,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, task, expected.value(), new TaskStep.SendBack(reason.reason()), context);
    }

    /** Asks another unit to take it over. Until that accepts, it stays. */
    @PutMapping(path = "/{task}/offer", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> offer(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Offer offer,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, task, expected.value(), new HandoverStep.HandOver(offer.to(), offer.reason()), context);
    }

    @PostMapping("/{task}/offer/acceptance")
    ResponseEntity<TaskResponse> takeOver(
            @PathVariable String id, @PathVariable String task, RequiredVersion expected, CommandContext context) {
        return step(id, task, expected.value(), new HandoverStep.TakeOver(), context);
    }

    /** The other unit does not take it, or the first one takes the offer back. */
    @DeleteMapping("/{task}/offer")
    ResponseEntity<TaskResponse> dropOffer(
            @PathVariable String id, @PathVariable String task, RequiredVersion expected, CommandContext context) {
        return step(id, task, expected.value(), new HandoverStep.DropOffer(), context);
    }

    @PostMapping(path = "/{task}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> comment(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Words comment,
            CommandContext context) {
        return step(id, task, null, new TaskStep.Comment(comment.text()), context);
    }

    /** The unit says what keeps it from the task. The secretariat answers. */
    @PostMapping(path = "/{task}/difficulties", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> reportDifficulty(
            @PathVariable String id,
            @PathVariable String task,
            @Valid @RequestBody TaskRequests.Words difficulty,
            CommandContext context) {
        return step(id, task, null, new TaskStep.ReportDifficulty(difficulty.text()), context);
    }

    @PutMapping(path = "/{task}/difficulties/{number}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<TaskResponse> answer(
            @PathVariable String id,
            @PathVariable String task,
            @PathVariable int number,
            @Valid @RequestBody TaskRequests.Answer answer,
            RequiredVersion expected,
            CommandContext context) {
        return step(id, task, expected.value(), new TaskStep.Answer(number, answer.text(), answer.until()), context);
    }

    private ResponseEntity<TaskResponse> step(
            String id, String task, @Nullable Long expected, TaskStep step, CommandContext context) {
        return ok(work.work(id, task, expected, step, context), context);
    }

    private static ResponseEntity<TaskResponse> ok(Versioned<UnitTask> task, CommandContext context) {
        return Responses.ok(task, known -> TaskResponse.of(known.id(), known.state(), today(context)));
    }

    private static LocalDate today(CommandContext context) {
        return VietnamTime.dayOf(context.at());
    }
}
