package vn.vinhdanh.program.adapter.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.kernel.Versioned;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;
import vn.vinhdanh.program.application.OrderSpeeches;
import vn.vinhdanh.program.application.PrintSpeeches;
import vn.vinhdanh.program.application.ReadSpeakers;
import vn.vinhdanh.program.application.ReadSpeeches;
import vn.vinhdanh.program.application.StagePrinter.Format;
import vn.vinhdanh.program.domain.speech.SpeechOrder;

/** The order of the speeches, and their papers. */
@RestController
@RequestMapping("/api/speeches/{conferenceId}")
class SpeechOrderController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReadSpeeches read;
    private final OrderSpeeches order;
    private final PrintSpeeches print;
    private final ReadSpeakers speakers;

    SpeechOrderController(ReadSpeeches read, OrderSpeeches order, PrintSpeeches print, ReadSpeakers speakers) {
        this.read = read;
        this.order = order;
        this.print = print;
        this.speakers = speakers;
    }

    /** @param speeches ids, the first one first; what is not among them comes last */
    record OrderResponse(List<String> speeches, long version) {

        static OrderResponse of(Versioned<SpeechOrder> order) {
            return new OrderResponse(order.state().speeches(), order.version());
        }
    }

    /** Whose speech is ready, by item of the agenda, in their order. For all who read the agenda. */
    @GetMapping(path = "/speakers", produces = MediaType.APPLICATION_JSON_VALUE)
    List<SpeakerResponse> speakers(@PathVariable String conferenceId, Actor reader) {
        return SpeakerResponse.all(speakers.read(conferenceId, reader));
    }

    @GetMapping(path = "/order", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrderResponse> order(@PathVariable String conferenceId, Actor reader) {
        return Responses.ok(read.read(conferenceId, reader).order(), OrderResponse::of);
    }

    @PutMapping(
            path = "/order",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrderResponse> arrange(
            @PathVariable String conferenceId,
            @Valid @RequestBody SpeechRequests.Ordered ordered,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                order.order(conferenceId, expected.value(), ordered.speeches(), context), OrderResponse::of);
    }

    /** All in their order. A PDF is shown, a DOCX is kept as a file. */
    @GetMapping(
            path = "/paper",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    ResponseEntity<byte[]> all(
            @PathVariable String conferenceId,
            @RequestParam(defaultValue = "PDF") Format format,
            CommandContext context) {
        return file("cac-bai-phat-bieu", print.print(conferenceId, format, context), format);
    }

    @GetMapping(
            path = "/{speech}/paper",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    ResponseEntity<byte[]> one(
            @PathVariable String conferenceId,
            @PathVariable String speech,
            @RequestParam(defaultValue = "PDF") Format format,
            CommandContext context) {
        return file("bai-phat-bieu", print.print(conferenceId, speech, format, context), format);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] file, Format format) {
        boolean pdf = format == Format.PDF;
        ContentDisposition.Builder shown = pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(pdf ? MediaType.APPLICATION_PDF_VALUE : DOCX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name + "." + format.name().toLowerCase(Locale.ROOT))
                                .build()
                                .toString())
                .body(file);
    }
}
