package vn.vinhdanh.program.adapter.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.CheckAwards;
import vn.vinhdanh.program.application.ReadAwardCheck;
import vn.vinhdanh.program.application.ReplayAward;

/** Whether anything is missing in the lives of the awards, as the topics tell them. */
@RestController
@RequestMapping(path = "/api/conferences/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class AwardCheckController {

    private final ReadAwardCheck read;
    private final CheckAwards check;
    private final ReplayAward replay;

    AwardCheckController(ReadAwardCheck read, CheckAwards check, ReplayAward replay) {
        this.read = read;
        this.check = check;
        this.replay = replay;
    }

    /** The newest check; it is made each night. */
    @GetMapping("/award-check")
    ResponseEntity<AwardCheckResponse> read(@PathVariable String id, Actor actor) {
        return Responses.ok(read.read(id, actor), AwardCheckResponse::of);
    }

    /** Checks now. Reads all topics, which takes seconds. */
    @PostMapping("/award-check")
    ResponseEntity<AwardCheckResponse> check(@PathVariable String id, CommandContext context) {
        return Responses.ok(check.check(id, context), AwardCheckResponse::of);
    }

    /** Rebuilds the life of one award from the topics. */
    @GetMapping("/awards/{nomination}/events")
    AwardLifeResponse replay(@PathVariable String id, @PathVariable String nomination, Actor actor) {
        return AwardLifeResponse.of(replay.replay(id, nomination, actor));
    }
}
