package vn.vinhdanh.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.vinhdanh.gateway.config.Settings.Rate;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * One token bucket per client, in this process only: with several gateways each grants its own share. At most
 * 100,000 clients are remembered; one that has been silent long enough for its bucket to be full again is forgotten.
 */
public final class RateLimit implements WebFilter {

    private static final long CLIENTS = 100_000;

    private final ClientKey clientKey;
    private final LoadingCache<String, Bucket> buckets;

    public RateLimit(ClientKey clientKey, Rate rate) {
        this.clientKey = clientKey;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(Duration.ofSeconds(rate.burst() / rate.perSecond() + 1))
                .build(client -> bucket(rate));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return clientKey.of(exchange).flatMap(client -> {
            ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? chain.filter(exchange)
                    : Mono.error(Rejection.of(Problem.TOO_MANY_REQUESTS)
                            .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill())));
        });
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
