package vn.vinhdanh.program.adapter.web;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.platform.web.KeptFileResponse;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.KeepFile;
import vn.vinhdanh.program.application.OpenFile;

/** Files as evidence of tasks: sent here, shown by {@code POST …/evidence}, and opened here. */
@RestController
@RequestMapping("/api/conferences/{id}/tasks/{task}")
class TaskFileController {

    private final KeepFile keep;
    private final OpenFile open;

    TaskFileController(KeepFile keep, OpenFile open) {
        this.keep = keep;
        this.open = open;
    }

    /** Sends the bytes alone, without a name. A file that is not shown is deleted after a day. */
    @PostMapping(
            path = "/files",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptFileResponse> keep(
            @PathVariable String id,
            @PathVariable String task,
            @RequestBody InputStreamResource bytes,
            CommandContext context)
            throws IOException {
        KeptFile kept = keep.keep(id, task, bytes.getInputStream(), context);
        return ResponseEntity.status(HttpStatus.CREATED).body(KeptFileResponse.of(kept));
    }

    /** The browser shows it and runs nothing of it; the ETag is the checksum. */
    @GetMapping(
            path = "/evidence/{number}/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<InputStreamResource> open(
            @PathVariable String id, @PathVariable String task, @PathVariable int number, Actor reader) {
        OpenFile.Opened file = open.open(id, task, number, reader);
        return Responses.file(file.attachment().kept(), file.attachment().name(), file.bytes());
    }
}
