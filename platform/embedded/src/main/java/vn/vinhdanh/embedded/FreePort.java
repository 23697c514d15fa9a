package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;

/** A TCP port that nobody listened on a moment ago. */
public final class FreePort {

    private FreePort() {}

    /** @param promised to others, who do not listen yet */
    public static int nextBut(Collection<Integer> promised) {
        int port = next();
        while (promised.contains(port)) {
            port = next();
        }
        return port;
    }

    public static int next() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
