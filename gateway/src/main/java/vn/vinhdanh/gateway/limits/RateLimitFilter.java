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
import vn.vinhdanh.gateway.config.GatewayProperties.LinkRate;
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
        this(clientKey, rate.burst(), rate.perSecond(), Duration.ofSeconds(1));
    }

    public RateLimitFilter(ClientKey clientKey, LinkRate rate) {
        this(clientKey, rate.burst(), rate.perMinute(), Duration.ofMinutes(1));
    }

    private RateLimitFilter(ClientKey clientKey, long burst, long refill, Duration period) {
        this.clientKey = clientKey;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(period.multipliedBy(burst / refill + 1))
                .build(client -> bucket(burst, refill, period));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = clientKey.of(request);
        ConsumptionProbe probe = client == null ? null : buckets.get(client).tryConsumeAndReturnRemaining(1);
        if (probe != null && !probe.isConsumed()) {
            throw Rejection.of(GatewayProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        chain.doFilter(request, response);
    }

    private static Bucket bucket(long burst, long refill, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                .build();
    }
}
