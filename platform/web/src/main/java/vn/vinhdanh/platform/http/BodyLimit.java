package vn.vinhdanh.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body beyond the limit, with or without a declared length, and one that takes too long: a client that sends one
 * byte now and then must not hold a request.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private static final String FILES = "/files";

    private final Function<HttpServletRequest, Most> limits;
    private final WaitForBytes waiting;

    /**
     * @param bytes how many a body may have
     * @param longest how long a whole body may take
     */
    public record Most(long bytes, Duration longest) {}

    /** One read that waits for bytes of a request. The server decides for how long, and then fails. */
    @FunctionalInterface
    public interface WaitForBytes {

        int read(HttpServletRequest request, Read read) throws IOException;
    }

    /** Reads into a buffer, as {@link java.io.InputStream#read(byte[], int, int)}. */
    @FunctionalInterface
    public interface Read {

        int read() throws IOException;
    }

    /** @param limits of a request */
    public BodyLimit(Function<HttpServletRequest, Most> limits) {
        this(limits, (anyRequest, read) -> read.read());
    }

    /**
     * @param limits of a request
     * @param waiting sets how long the server waits for the next bytes
     */
    public BodyLimit(Function<HttpServletRequest, Most> limits, WaitForBytes waiting) {
        this.limits = limits;
        this.waiting = waiting;
    }

    /** Whether the body is a file that is to be kept: sent by POST to a path that ends in {@code /files}. */
    public static boolean isFile(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().endsWith(FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Most limit = limits.apply(request);
        if (request.getContentLengthLong() > limit.bytes()) {
            new BodyTooLarge(limit.bytes()).problem().writeTo(response);
        } else {
            chain.doFilter(new Limited(request, limit), response);
        }
    }

    private final class Limited extends HttpServletRequestWrapper {

        private final HttpServletRequest request;
        private final Most limit;

        Limited(HttpServletRequest request, Most limit) {
            super(request);
            this.request = request;
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(request, super.getInputStream(), limit);
        }
    }

    private final class Counted extends ServletInputStream {

        private final HttpServletRequest request;
        private final ServletInputStream body;
        private final Most limit;
        private final long startedAt = System.nanoTime();
        private long count;

        Counted(HttpServletRequest request, ServletInputStream body, Most limit) {
            this.request = request;
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read;
            try {
                read = waiting.read(request, () -> body.read(buffer, offset, length));
            } catch (IOException failure) {
                throw isTimeout(failure) ? new BodyTooSlow() : failure;
            }
            count += Math.max(read, 0);
            if (count > limit.bytes()) {
                throw new BodyTooLarge(limit.bytes());
            }
            if (read >= 0 && System.nanoTime() - startedAt > limit.longest().toNanos()) {
                throw new BodyTooSlow();
            }
            return read;
        }

        private static boolean isTimeout(IOException failure) {
            return failure instanceof SocketTimeoutException
                    || failure.getCause() instanceof TimeoutException
                    || failure.getCause() instanceof SocketTimeoutException;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
