package vn.vinhdanh.platform.store;

import org.bson.Document;
import vn.vinhdanh.kernel.Actor;

/** Another commune's data does not exist for you. */
final class Visibility {

    private Visibility() {}

    static boolean of(Document aggregate, Actor reader) {
        return reader.commune().equals(aggregate.getString("commune"));
    }
}
