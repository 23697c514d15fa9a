package vn.vinhdanh.notification.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.notification.application.PreviewMessage;
import vn.vinhdanh.notification.application.SendTestMessage;
import vn.vinhdanh.notification.domain.EmailAddress;

/** Looks at a message before it goes out. Neither changes anything. */
@RestController
@RequestMapping("/api/messages/{id}")
final class PreviewController {

    /** A mail has its style in its elements, and runs nothing. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; sandbox";

    private final PreviewMessage preview;
    private final SendTestMessage test;

    PreviewController(PreviewMessage preview, SendTestMessage test) {
        this.preview = preview;
        this.test = test;
    }

    @GetMapping(value = "/preview", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> preview(@PathVariable String id, Actor reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(preview.read(id, reader));
    }

    @PostMapping("/test")
    TestResponse test(
            @PathVariable String id,
            @Valid @RequestBody TestRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
            Actor reader) {
        EmailAddress to = tester(request.to(), token);
        return TestResponse.of(to, test.send(id, to, reader));
    }

    private static EmailAddress tester(@Nullable String typed, Jwt token) {
        String address = typed == null || typed.isBlank() ? token.getClaimAsString("email") : typed;
        return EmailAddress.of(address)
                .orElseThrow(() -> new InvalidInput(
                        "to", "Ghi địa chỉ e-mail nhận thư thử.", "Give the e-mail address that gets the test."));
    }
}
