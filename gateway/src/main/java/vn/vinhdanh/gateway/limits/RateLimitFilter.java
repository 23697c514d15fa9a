package vn.vinhdanh.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import vn.vinhdanh.gateway.config.GatewayProperties.Rate;
import vn.vinhdanh.gateway.problems.GatewayProblem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * One token bucket for each client, in this process only: with several gateways each grants its own share. At most
 * 100,000 clients are remembered. A client is forgotten when it has been silent long enough for its bucket to be full.
 */
public final class RateLimitFilter extends HttpFilter {

    private static final long CLIENTS = 100_000;

    private final ClientKey clientKey;
    private final LoadingCache<String, Bucket> buckets;

    public RateLimitFilter(ClientKey clientKey, Rate rate) {
        this.clientKey = clientKey;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(Duration.ofSeconds(rate.burst() / rate.perSecond() + 1))
                .build(client -> bucket(rate));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ConsumptionProbe probe = buckets.get(clientKey.of(request)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Rejection.of(GatewayProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        chain.doFilter(request, response);
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
