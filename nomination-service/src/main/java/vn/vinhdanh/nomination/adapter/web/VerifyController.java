package vn.vinhdanh.nomination.adapter.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.NotFound;
import vn.vinhdanh.nomination.application.certificate.VerifyCertificate;
import vn.vinhdanh.nomination.application.certificate.VerifyCertificate.Verified;

/** The public page of a certificate, for whoever has its code: /verify/{code}. */
@RestController
final class VerifyController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final VerifyCertificate verify;

    VerifyController(VerifyCertificate verify) {
        this.verify = verify;
    }

    @GetMapping("/verify/{code}")
    ResponseEntity<Verified> read(@PathVariable String code) {
        return response(HttpStatus.OK).body(verify.verify(code));
    }

    @GetMapping(value = "/verify/{code}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String code) {
        try {
            return response(HttpStatus.OK).contentType(HTML).body(VerifyPage.of(verify.verify(code)));
        } catch (NotFound unknown) {
            return response(HttpStatus.NOT_FOUND).contentType(HTML).body(VerifyPage.unknown());
        }
    }

    private static ResponseEntity.BodyBuilder response(HttpStatusCode status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'none'");
    }
}
