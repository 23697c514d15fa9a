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

/** The audit trail of each aggregate, and its verification. */
@RestController
@RequestMapping("/api/history/{collection}/{id}")
public final class HistoryController {

    private final AuditTrails auditTrails;

    HistoryController(AuditTrails auditTrails) {
        this.auditTrails = auditTrails;
    }

    @GetMapping
    List<AuditEntry> read(@PathVariable String collection, @PathVariable String id, Actor actor) {
        return auditTrails.read(collection, id, actor);
    }

    @GetMapping("/verification")
    AuditVerification verify(@PathVariable String collection, @PathVariable String id, Actor actor) {
        return auditTrails.verify(collection, id, actor);
    }
}
