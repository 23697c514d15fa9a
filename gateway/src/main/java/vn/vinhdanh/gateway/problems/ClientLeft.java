package vn.vinhdanh.gateway.problems;

import java.io.IOException;

/** The client left, or its body is malformed: the request can't be read, or the response can't be written, to its end. */
public final class ClientLeft extends IOException {

    public ClientLeft(IOException cause) {
        super(cause.toString(), cause);
    }
}
