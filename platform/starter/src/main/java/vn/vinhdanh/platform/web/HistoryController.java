package vn.vinhdanh.platform.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.platform.store.AuditEntry;
import vn.vinhdanh.platform.store.AuditTrails;
import vn.vinhdanh.platform.store.AuditVerification;

/** Who did what, when and why, for every aggregate; and the proof that nobody changed the record of it. */
@RestController
@RequestMapping("/api/history/{collection}/{id}")
public final class HistoryController {

    private final AuditTrails histories;

    HistoryController(AuditTrails histories) {
        this.histories = histories;
    }

    @GetMapping
    List<AuditEntry> read(@PathVariable String collection, @PathVariable String id, Actor actor) {
        return histories.read(collection, id, actor);
    }

    @GetMapping("/verification")
    AuditVerification verify(@PathVariable String collection, @PathVariable String id, Actor actor) {
        return histories.verify(collection, id, actor);
    }
}
