package vn.vinhdanh.platform.store;

import org.bson.Document;

/** A state as the sub-document {@code state}, and back. No class name is ever written. */
public interface StateMapping<S> {

    Document write(S state);

    S read(Document state);
}
