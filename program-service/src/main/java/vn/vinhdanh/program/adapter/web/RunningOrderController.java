package vn.vinhdanh.program.adapter.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.program.application.ReadRunningOrder;

/** HTTP endpoint of the order in which awards are handed out. */
@RestController
class RunningOrderController {

    private final ReadRunningOrder read;

    RunningOrderController(ReadRunningOrder read) {
        this.read = read;
    }

    @GetMapping(path = "/api/conferences/{id}/running-order", produces = MediaType.APPLICATION_JSON_VALUE)
    RunningOrderResponse read(@PathVariable String id, CommandContext context) {
        return RunningOrderResponse.of(read.read(id, context.actor(), context.at()));
    }
}
