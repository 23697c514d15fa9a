package vn.vinhdanh.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpRequest;
import vn.vinhdanh.platform.http.BodyTooLarge;

/**
 * The body of a request on its way to a service. Up to 64 KB are read before a connection to the service is taken, so that
 * a client that sends slowly holds no connection. What is larger is streamed.
 */
final class RequestBody {

    private static final int READ_AHEAD = 64 * 1024;

    private final byte[] start;
    private final InputStream rest;
    private final boolean whole;
    private final long declaredLength;

    private RequestBody(byte[] start, InputStream rest, boolean whole, long declaredLength) {
        this.start = start;
        this.rest = rest;
        this.whole = whole;
        this.declaredLength = declaredLength;
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    static RequestBody of(HttpServletRequest request) throws IOException {
        InputStream body = new ClientStream(request.getInputStream());
        byte[] start = body.readNBytes(READ_AHEAD);
        long declared = request.getContentLengthLong();
        return new RequestBody(start, body, start.length < READ_AHEAD || start.length == declared, declared);
    }

    void sendWith(ClientHttpRequest request) throws IOException {
        StreamingHttpOutputMessage outgoing = (StreamingHttpOutputMessage) request;
        if (whole) {
            request.getHeaders().setContentLength(start.length);
            outgoing.setBody(start);
            return;
        }
        if (declaredLength >= 0) {
            request.getHeaders().setContentLength(declaredLength);
        }
        outgoing.setBody(new StreamingHttpOutputMessage.Body() {
            @Override
            public void writeTo(OutputStream service) throws IOException {
                service.write(start);
                rest.transferTo(service);
            }
        });
    }

    /** Tells failures of the client apart from those of the service. */
    private static final class ClientStream extends InputStream {

        private final InputStream body;

        private ClientStream(InputStream body) {
            this.body = body;
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
            } catch (BodyTooLarge tooLarge) {
                throw tooLarge;
            } catch (IOException left) {
                throw new ClientLeft(left);
            }
        }
    }
}
