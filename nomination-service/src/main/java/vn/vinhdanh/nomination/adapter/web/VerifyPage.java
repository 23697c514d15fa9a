package vn.vinhdanh.nomination.adapter.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.nomination.application.certificate.VerifyCertificate.Verified;
import vn.vinhdanh.nomination.domain.nomination.Ruling.SignedDecision;

/**
 * What the public page of a certificate shows. Its templates are in {@code src/main/jte/verify}; the build compiles them,
 * and they escape every value. No script, and one style sheet: an old phone is enough.
 *
 * @param name null for nobody named
 * @param revocation null while the award is in force, and for one that an earlier release revoked
 */
public record VerifyPage(
        String issuer,
        boolean inForce,
        String form,
        @Nullable String name,
        String decision,
        @Nullable String registered,
        @Nullable String revocation) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static String of(Verified verified) {
        return rendered(
                "verify/award.jte",
                new VerifyPage(
                        verified.issuer(),
                        verified.inForce(),
                        verified.form().title(),
                        verified.name(),
                        text(verified.decision()),
                        verified.registered(),
                        verified.revocation() == null ? null : text(verified.revocation())));
    }

    /** The same for every code that belongs to nothing. */
    static String unknown() {
        return rendered("verify/unknown.jte", "Vinh danh");
    }

    private static String rendered(String template, Object parameter) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, parameter, html);
        return html.toString();
    }

    private static String text(SignedDecision decision) {
        return decision.number() + ", ngày " + DATE.format(decision.date());
    }
}
