package vn.vinhdanh.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;

/** Finds a TCP port that is free at this moment. */
public final class FreePort {

    private FreePort() {}

    /** @param reserved ports of other programs that may not listen yet */
    public static int nextExcept(Collection<Integer> reserved) {
        int port = next();
        while (reserved.contains(port)) {
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
