package vn.vinhdanh.gateway.limits;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.vinhdanh.gateway.problems.Problem;
import vn.vinhdanh.gateway.problems.Rejection;

/**
 * Refuses a body that says it is too large at once, and one that doesn't say as soon as it is. Nothing is buffered.
 * A client that leaves midway becomes its own failure here, so that it can't be taken for one of the service.
 */
public final class BodyLimit implements GatewayFilter {

    private final long limit;

    public BodyLimit(DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        return request.getHeaders().getContentLength() > limit
                ? Mono.error(Rejection.of(Problem.TOO_LARGE))
                : chain.filter(
                        exchange.mutate().request(new Counted(request, limit)).build());
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long limit;

        private Counted(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody()
                    .onErrorMap(clientLeft -> Rejection.because(clientLeft, Problem.MALFORMED))
                    .handle((part, sink) -> {
                        if (seen.addAndGet(part.readableByteCount()) > limit) {
                            DataBufferUtils.release(part);
                            sink.error(Rejection.of(Problem.TOO_LARGE));
                        } else {
                            sink.next(part);
                        }
                    });
        }
    }
}
