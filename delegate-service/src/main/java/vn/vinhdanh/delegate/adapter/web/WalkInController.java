package vn.vinhdanh.delegate.adapter.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.EraseWalkIn;
import vn.vinhdanh.delegate.application.ReadWalkIns;
import vn.vinhdanh.delegate.application.SetWalkInRule;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;

/** Who came without being on the list, for the secretariat. */
@RestController
@RequestMapping("/api/rosters/{conferenceId}/walk-ins")
final class WalkInController {

    private final ReadWalkIns read;
    private final SetWalkInRule setRule;
    private final EraseWalkIn erase;

    WalkInController(ReadWalkIns read, SetWalkInRule setRule, EraseWalkIn erase) {
        this.read = read;
        this.setRule = setRule;
        this.erase = erase;
    }

    @GetMapping
    WalkInsResponse read(@PathVariable String conferenceId, Actor reader) {
        return WalkInsResponse.of(read.read(conferenceId, reader));
    }

    /** Holds from now on; what was settled before stays. */
    @PutMapping("/rule")
    WalkInsResponse setRule(
            @PathVariable String conferenceId, @Valid @RequestBody WalkInRuleRequest request, CommandContext context) {
        setRule.set(conferenceId, request.rule(), context);
        return read(conferenceId, context.actor());
    }

    /** Can't be undone. Repeating it changes nothing. */
    @PostMapping("/{id}/erasure")
    WalkInsResponse erase(
            @PathVariable String conferenceId,
            @PathVariable String id,
            @Valid @RequestBody ErasureRequest request,
            CommandContext context) {
        erase.erase(conferenceId, id, request.reason(), context);
        return read(conferenceId, context.actor());
    }
}
