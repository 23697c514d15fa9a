package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.http.HttpHeaders;
import vn.vinhdanh.gateway.problems.ClientLeft;
import vn.vinhdanh.platform.http.BodyRefused;

/**
 * The body of a request on its way to a service. Up to 64 KB are read before a connection to the service is taken, so that
 * a client that sends slowly holds no connection. What is larger is streamed.
 */
final class RequestBody {

    private static final int READ_AHEAD = 64 * 1024;

    private RequestBody() {}

    static boolean isIn(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /**
     * @param cut ends the connection to the service at once. Otherwise the HTTP client would end a chunked body properly
     *     after a failure, and the service would take the part for the whole.
     */
    static HttpEntity of(HttpServletRequest request, Runnable cut) throws IOException {
        InputStream body = new ClientStream(request.getInputStream(), cut);
        byte[] start = body.readNBytes(READ_AHEAD);
        long declared = request.getContentLengthLong();
        return start.length < READ_AHEAD || start.length == declared
                ? new ByteArrayEntity(start, null)
                : new InputStreamEntity(new SequenceInputStream(new ByteArrayInputStream(start), body), declared, null);
    }

    /** Tells failures of the client apart from those of the service. */
    private static final class ClientStream extends InputStream {

        private final InputStream body;
        private final Runnable cut;

        private ClientStream(InputStream body, Runnable cut) {
            this.body = body;
            this.cut = cut;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? read : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return body.read(buffer, offset, length);
            } catch (IOException failure) {
                cut.run();
                throw failure instanceof BodyRefused ? failure : new ClientLeft(failure);
            }
        }
    }
}
