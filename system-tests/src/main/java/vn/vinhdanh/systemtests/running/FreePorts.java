package vn.vinhdanh.systemtests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds free TCP ports. All of one call are different; another program may take one before it is used. */
public final class FreePorts {

    private FreePorts() {}

    public static List<Integer> next(int many) {
        List<ServerSocket> taken = new ArrayList<>();
        try {
            for (int i = 0; i < many; i++) {
                taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = taken.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : taken) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("no free ports", e);
        }
    }
}
