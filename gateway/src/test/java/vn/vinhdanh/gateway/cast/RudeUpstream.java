package vn.vinhdanh.gateway.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes each request, then hangs up without a word, as a service does that is killed at work. */
public final class RudeUpstream implements AutoCloseable {

    private final ServerSocket door;
    private final AtomicInteger requests = new AtomicInteger();

    private RudeUpstream(ServerSocket door) {
        this.door = door;
    }

    public static RudeUpstream start() {
        try {
            RudeUpstream upstream = new RudeUpstream(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(upstream::hangUpOnEverybody);
            return upstream;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    public int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void hangUpOnEverybody() {
        try {
            while (true) {
                try (Socket caller = door.accept()) {
                    caller.setSoLinger(true, 0);
                    if (caller.getInputStream().read(new byte[64 * 1024]) > 0) {
                        requests.incrementAndGet();
                    }
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
