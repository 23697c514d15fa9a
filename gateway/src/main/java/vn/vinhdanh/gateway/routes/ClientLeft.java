package vn.vinhdanh.gateway.routes;

import java.io.IOException;

/** The client's body could not be read to its end: it left, or it sent something malformed. */
final class ClientLeft extends IOException {

    ClientLeft(IOException cause) {
        super(cause.toString(), cause);
    }
}
