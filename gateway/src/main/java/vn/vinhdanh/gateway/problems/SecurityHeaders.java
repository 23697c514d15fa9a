package vn.vinhdanh.gateway.problems;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * What tells a browser what to refuse. Spring Security adds these headers to the answers that pass its filters; a request
 * that is refused before them gets the same ones.
 */
public final class SecurityHeaders {

    /**
     * Pages and papers load only what this address serves, and no page may frame them. A page that needs another policy
     * sends its own.
     */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static final String PERMISSIONS_POLICY = "camera=(self), geolocation=(), microphone=()";

    private static final Map<String, String> PLAIN = Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "Permissions-Policy",
            PERMISSIONS_POLICY,
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "X-XSS-Protection",
            "0",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    private static final Map<String, String> OVER_HTTPS = withTransportSecurity();

    private SecurityHeaders() {}

    public static Map<String, String> ofRefusal(boolean overHttps) {
        return overHttps ? OVER_HTTPS : PLAIN;
    }

    private static Map<String, String> withTransportSecurity() {
        Map<String, String> all = new LinkedHashMap<>(PLAIN);
        all.put("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        return Map.copyOf(all);
    }
}
