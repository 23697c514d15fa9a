package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.KeptFile;
import vn.vinhdanh.platform.web.KeptFileResponse;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.KeepSpeechFile;
import vn.vinhdanh.program.application.OpenFile;
import vn.vinhdanh.program.application.OpenSpeechFile;
import vn.vinhdanh.program.application.ReadSpeeches;
import vn.vinhdanh.program.application.UploadSpeech;

/** A file as the text of a speech: sent, then made the text, and opened here. */
@RestController
@RequestMapping("/api/speeches/{conferenceId}/{speech}")
class SpeechFileController {

    private final KeepSpeechFile keep;
    private final UploadSpeech upload;
    private final OpenSpeechFile open;
    private final ReadSpeeches read;

    SpeechFileController(KeepSpeechFile keep, UploadSpeech upload, OpenSpeechFile open, ReadSpeeches read) {
        this.keep = keep;
        this.upload = upload;
        this.open = open;
        this.read = read;
    }

    /** Sends the bytes alone, without a name. A file that does not become the text is deleted after a day. */
    @PostMapping(
            path = "/files",
            consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptFileResponse> keep(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @RequestBody InputStreamResource bytes,
            CommandContext context)
            throws IOException {
        KeptFile kept = keep.keep(conferenceId, speech, bytes.getInputStream(), context);
        return ResponseEntity.status(HttpStatus.CREATED).body(KeptFileResponse.of(kept));
    }

    /** Makes a file that was sent the text. What was written here is gone. */
    @PutMapping(
            path = "/upload",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SpeechResponse> upload(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @Valid @RequestBody SpeechRequests.Uploaded uploaded,
            RequiredVersion expected,
            CommandContext context) {
        Actor actor = context.actor();
        return Responses.ok(
                upload.upload(conferenceId, speech, expected.value(), uploaded.toSent(), context),
                known -> SpeechResponse.of(
                        known, read.read(conferenceId, speech, actor).setting(), actor));
    }

    /** The browser shows it and runs nothing of it; the ETag is the checksum. */
    @GetMapping(
            path = "/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE})
    ResponseEntity<InputStreamResource> open(
            @PathVariable String conferenceId, @PathVariable String speech, Actor reader) {
        OpenFile.Opened file = open.open(conferenceId, speech, reader);
        return Responses.file(file.attachment().kept(), file.attachment().name(), file.bytes());
    }
}
