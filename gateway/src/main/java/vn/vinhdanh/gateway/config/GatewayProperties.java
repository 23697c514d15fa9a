package vn.vinhdanh.gateway.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The gateway's settings. The defaults are in {@code application.yaml}. */
@ConfigurationProperties("vinhdanh")
public record GatewayProperties(Services services, Gateway gateway) {

    /** Base address of each service, without a path. Requests to a name with several addresses are spread over them. */
    public record Services(URI program, URI nomination, URI delegate, URI budget, URI notification) {}

    /**
     * @param trustedProxies addresses or networks (CIDR) of our own reverse proxies; only their X-Forwarded headers count
     * @param allowedOrigins other sites whose pages may call the gateway from a browser; none unless set
     * @param responseTimeout how long a service may take until its response begins
     * @param bodyLimit largest request body
     * @param planLimit largest conference plan
     * @param fileLimit largest file that is to be kept
     * @param bodyTime longest time in which a whole body may come
     * @param fileTime the same for a file; a phone may have a slow line
     * @param bodySilence longest time between two parts of a body
     * @param perLink requests by one answer link
     * @param tls HTTPS beside plain HTTP; absent unless a certificate is set
     */
    public record Gateway(
            List<String> trustedProxies,
            List<String> allowedOrigins,
            Duration responseTimeout,
            DataSize bodyLimit,
            DataSize planLimit,
            DataSize fileLimit,
            Duration bodyTime,
            Duration fileTime,
            Duration bodySilence,
            Rate perAddress,
            Rate perClient,
            LinkRate perLink,
            Breaker breaker,
            Login login,
            Live live,
            @Nullable Tls tls) {}

    /** A bucket of {@code burst} requests that refills with {@code perSecond} requests each second. */
    public record Rate(long burst, long perSecond) {}

    /** A bucket of {@code burst} requests that refills with {@code perMinute} requests each minute. */
    public record LinkRate(long burst, long perMinute) {}

    /**
     * Opens when half of the last {@code window} calls failed (at least {@code minimumCalls} of them); tries again after
     * {@code pause}.
     */
    public record Breaker(int window, int minimumCalls, Duration pause) {}

    /**
     * @param provider address of the OpenID provider as the gateway reaches it; the issuer unless set
     * @param providerPaths what the gateway passes on to the provider, so that one address and one certificate serve both
     * @param clientSecret without it nobody can log in
     * @param idle a session that is unused for longer ends
     * @param longest a session ends after this time in any case
     */
    public record Login(
            URI provider,
            List<String> providerPaths,
            String clientId,
            String clientSecret,
            Duration idle,
            Duration longest) {}

    /**
     * @param heartbeat the longest silence of a stream of hints
     * @param streamsPerSession how many are open at once, of which one more ends the oldest; the web client opens
     *     one for a whole browser
     */
    public record Live(Duration heartbeat, int streamsPerSession) {}

    /**
     * @param certificate PEM file of the certificate and the ones that signed it
     * @param key PEM file of its private key
     */
    public record Tls(
            Path certificate,
            Path key,
            @DefaultValue("8443") int port) {}
}
