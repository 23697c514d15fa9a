package vn.vinhdanh.nomination.adapter.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.kernel.Actor;
import vn.vinhdanh.kernel.CommandContext;
import vn.vinhdanh.nomination.application.certificate.CertificatePrinter;
import vn.vinhdanh.nomination.application.certificate.PrintCertificates;
import vn.vinhdanh.nomination.application.certificate.PrintTestPage;
import vn.vinhdanh.nomination.application.certificate.ReadCertificateSettings;
import vn.vinhdanh.nomination.application.certificate.SetCertificates;
import vn.vinhdanh.platform.web.RequiredVersion;
import vn.vinhdanh.platform.web.Responses;

/** Prints certificates, and how a commune prints them: /api/decisions/{id}/certificates, /api/certificate-settings. */
@RestController
final class CertificateController {

    private final PrintCertificates print;
    private final PrintTestPage test;
    private final ReadCertificateSettings read;
    private final SetCertificates set;

    CertificateController(
            PrintCertificates print, PrintTestPage test, ReadCertificateSettings read, SetCertificates set) {
        this.print = print;
        this.test = test;
        this.read = read;
        this.set = set;
    }

    @GetMapping(value = "/api/decisions/{id}/certificates", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> certificates(
            @PathVariable String id,
            @RequestParam(defaultValue = "PLAIN") CertificatePrinter.Stock stock,
            @RequestParam(required = false)
                    @Parameter(description = "First number in the register.")
                    @Nullable
                    @Positive
                    Integer from,
            @RequestParam(required = false) @Parameter(description = "Last number in the register.") @Nullable @Positive
                    Integer to,
            @RequestParam(required = false)
                    @Parameter(description = "Name of a printer of the settings; absent for one that is not off.")
                    @Nullable
                    @Size(max = 60)
                    String printer,
            Actor reader) {
        return Responses.pdf(
                "giay-khen.pdf", print.print(id, new PrintCertificates.Order(stock, from, to, printer), reader));
    }

    @GetMapping("/api/certificate-settings")
    ResponseEntity<CertificateSettingsResponse> settings(Actor reader) {
        return Responses.ok(read.read(reader), CertificateSettingsResponse::of);
    }

    @PutMapping("/api/certificate-settings")
    ResponseEntity<CertificateSettingsResponse> set(
            @Valid @RequestBody CertificateSettingsRequest request, RequiredVersion read, CommandContext context) {
        return Responses.ok(
                set.set(request.naming(), request.toPrinters(), read.value(), context),
                CertificateSettingsResponse::of);
    }

    @GetMapping(value = "/api/certificate-settings/test-page", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> testPage(
            @RequestParam(required = false) @Nullable @Size(max = 60) String printer, Actor reader) {
        return Responses.pdf("trang-thu.pdf", test.print(printer, reader));
    }
}
