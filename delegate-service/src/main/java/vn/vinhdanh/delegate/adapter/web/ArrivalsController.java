package vn.vinhdanh.delegate.adapter.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.delegate.application.ReadArrivals;
import vn.vinhdanh.kernel.Actor;

/** Who has come, at the table of the secretariat. */
@RestController
final class ArrivalsController {

    private final ReadArrivals read;

    ArrivalsController(ReadArrivals read) {
        this.read = read;
    }

    /** Of who is missing it has the phone number, so that somebody calls. */
    @GetMapping("/api/rosters/{conferenceId}/arrivals")
    ResponseEntity<ArrivalsResponse> arrivals(@PathVariable String conferenceId, Actor reader) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ArrivalsResponse.of(read.read(conferenceId, reader)));
    }
}
