package vn.vinhdanh.systemtests.faults.faultagent;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** The driver of the service that we are in. By reflection: this module does not know the driver. */
public final class Mongo {

    private Mongo() {}

    /** A filter without the conditions on this field. */
    public static Object without(String field, Object filter) {
        try {
            Object document = filter.getClass().getMethod("toBsonDocument").invoke(filter);
            remove(field, document);
            return document;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param turn of a place, {@code turn.place()} is the id of its document */
    public static void free(Object places, Object turn) {
        try {
            Method place = turn.getClass().getMethod("place");
            Object filter = document(Map.of("_id", place.invoke(turn)));
            Object update =
                    document(Map.of("$unset", document(Map.of("holder", "")), "$inc", document(Map.of("turn", 1L))));
            Class<?> bson = Class.forName("org.bson.conversions.Bson");
            Class.forName("com.mongodb.client.MongoCollection")
                    .getMethod("updateOne", bson, bson)
                    .invoke(places, filter, update);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void remove(String field, Object node) {
        if (node instanceof Map<?, ?> document) {
            document.remove(field);
            document.values().forEach(value -> remove(field, value));
        } else if (node instanceof List<?> conditions) {
            conditions.removeIf(condition -> condition instanceof Map<?, ?> only && only.containsKey(field));
            conditions.forEach(condition -> remove(field, condition));
        }
    }

    private static Object document(Map<String, Object> content) throws ReflectiveOperationException {
        return Class.forName("org.bson.Document").getConstructor(Map.class).newInstance(content);
    }
}
