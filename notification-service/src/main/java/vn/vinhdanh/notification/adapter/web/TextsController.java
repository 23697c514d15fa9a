package vn.vinhdanh.notification.adapter.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import vn.vinhdanh.notification.application.PreviewText;
import vn.vinhdanh.notification.application.ReadText;
import vn.vinhdanh.notification.application.SetTextBack;
import vn.vinhdanh.notification.application.WriteText;
import vn.vinhdanh.notification.domain.Language;
import vn.vinhdanh.notification.domain.Purpose;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** The texts of letters: of each purpose one in each language. */
@RestController
@RequestMapping("/api/messages/texts")
final class TextsController {

    private final ReadText read;
    private final WriteText write;
    private final SetTextBack setBack;
    private final PreviewText preview;

    TextsController(ReadText read, WriteText write, SetTextBack setBack, PreviewText preview) {
        this.read = read;
        this.write = write;
        this.setBack = setBack;
        this.preview = preview;
    }

    @GetMapping
    List<TextResponse> list(Actor reader) {
        return Arrays.stream(Purpose.values())
                .flatMap(purpose ->
                        Arrays.stream(Language.values()).map(language -> read.read(purpose, language, reader)))
                .map(TextResponse::of)
                .toList();
    }

    @GetMapping("/{purpose}/{language}")
    ResponseEntity<TextResponse> read(@PathVariable Purpose purpose, @PathVariable Language language, Actor reader) {
        return Responses.ok(read.read(purpose, language, reader), TextResponse::of);
    }

    @PutMapping("/{purpose}/{language}")
    ResponseEntity<TextResponse> write(
            @PathVariable Purpose purpose,
            @PathVariable Language language,
            @Valid @RequestBody TextRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                write.write(purpose, language, request.subject(), request.body(), expected.value(), context),
                TextResponse::of);
    }

    @PostMapping("/{purpose}/{language}/in-force")
    ResponseEntity<TextResponse> setBack(
            @PathVariable Purpose purpose,
            @PathVariable Language language,
            @Valid @RequestBody TextInForceRequest request,
            RequiredVersion expected,
            CommandContext context) {
        return Responses.ok(
                setBack.setBack(purpose, language, request.number(), expected.value(), context), TextResponse::of);
    }

    @PostMapping("/{purpose}/{language}/preview")
    TextPreviewResponse preview(
            @PathVariable Purpose purpose,
            @PathVariable Language language,
            @Valid @RequestBody TextPreviewRequest request,
            Actor reader) {
        return TextPreviewResponse.of(
                preview.read(request.messageId(), purpose, language, request.subject(), request.body(), reader));
    }
}
