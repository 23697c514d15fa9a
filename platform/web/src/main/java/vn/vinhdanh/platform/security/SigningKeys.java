package vn.vinhdanh.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/**
 * The provider's public keys. They are read again in the background before their lifetime is over (five minutes), and
 * when a token names an unknown key; at most twice in a thirtieth of it, so that made-up key names cause no load on the
 * provider. Keys that are known keep working while the provider is away, however long that is.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;
    private static final int READ_TIMEOUT_MILLIS = 3_000;

    private final JWKSource<SecurityContext> source;
    private volatile boolean known;

    SigningKeys(String address, Duration lifetime) {
        long millis = lifetime.toMillis();
        this.source = JWKSourceBuilder.create(
                        url(address), new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS))
                .cache(millis, millis / 60)
                .refreshAheadCache(millis / 5, false)
                .rateLimited(millis / 30)
                .outageTolerantForever()
                .build();
    }

    /** The keys to try on a token; none for a token that names an unknown key. Throws where no key could be read yet. */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            known = true;
            return keys;
        } catch (RateLimitReachedException unknownKey) {
            if (known) {
                return List.of();
            }
            throw unknownKey;
        }
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("vinhdanh.jwks is not a URL: " + address, wrong);
        }
    }
}
