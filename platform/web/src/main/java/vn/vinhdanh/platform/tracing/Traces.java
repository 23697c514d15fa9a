package vn.vinhdanh.platform.tracing;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Continues a trace where no framework does: across the outbox, Kafka and the threads of a dispatcher. While tracing is
 * off there is no tracer, and nothing is recorded.
 */
public final class Traces {

    public static final Traces OFF = new Traces(null);

    private final @Nullable Tracer tracer;

    Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    /** The current span in the form of {@link Traceparent}; null without one. */
    public @Nullable String current() {
        Span span = tracer == null ? null : tracer.currentSpan();
        return span == null ? null : traceparent(span);
    }

    /**
     * Starts the span of a publication. It is not the current span of any thread, because the broker acknowledges on
     * another one.
     *
     * @param parent the span that wrote the event, in the form of {@link Traceparent}
     */
    public Section publish(String event, String parent) {
        return start("publish " + event, Span.Kind.PRODUCER, parent, false);
    }

    /** Starts the span of an event's handling. It is the current span of this thread until the section is closed. */
    public Section handle(String event, String parent) {
        return start("handle " + event, Span.Kind.CONSUMER, parent, true);
    }

    /** Starts the span of work that no other service asked for. It is the current span of this thread until then. */
    public Section run(String activity, String parent) {
        return start(activity, null, parent, true);
    }

    private Section start(String name, Span.@Nullable Kind kind, String parent, boolean current) {
        if (tracer == null) {
            return new Section(parent, null, null);
        }
        Span.Builder builder = tracer.spanBuilder().name(name);
        Traceparent.parse(parent).map(this::context).ifPresentOrElse(builder::setParent, builder::setNoParent);
        if (kind != null) {
            builder.kind(kind);
        }
        Span span = builder.start();
        return new Section(traceparent(span), span, current ? tracer.withSpan(span) : null);
    }

    private TraceContext context(Traceparent parent) {
        return Objects.requireNonNull(tracer)
                .traceContextBuilder()
                .traceId(parent.traceId())
                .spanId(parent.spanId())
                .sampled(parent.sampled())
                .build();
    }

    private static String traceparent(Span span) {
        TraceContext context = span.context();
        return new Traceparent(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled())).toString();
    }

    /** One span, from start to {@link #close}. Without a tracer it only passes its parent on. */
    public static final class Section implements AutoCloseable {

        private final String traceparent;
        private final @Nullable Span span;
        private final Tracer.@Nullable SpanInScope scope;

        private Section(String traceparent, @Nullable Span span, Tracer.@Nullable SpanInScope scope) {
            this.traceparent = traceparent;
            this.span = span;
            this.scope = scope;
        }

        /** What continues this section; without a tracer what this section would have continued. */
        public String traceparent() {
            return traceparent;
        }

        /** Only the type of the failure is recorded, because its text may quote the event. */
        public void failed(Throwable failure) {
            if (span != null) {
                span.tag("error", failure.getClass().getSimpleName());
            }
        }

        @Override
        public void close() {
            if (scope != null) {
                scope.close();
            }
            if (span != null) {
                span.end();
            }
        }
    }
}
