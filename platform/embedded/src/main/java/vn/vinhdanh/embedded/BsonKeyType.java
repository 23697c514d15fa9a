package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Stores an {@code _id} of any type as a BSON document with one nameless field, in MongoDB's order of values. */
final class BsonKeyType extends BasicDataType<Object> {

    private static final BsonDocumentType BSON = new BsonDocumentType();

    private static final byte STRING = 2;
    private static final byte END = 0;

    /**
     * The bytes of a document with one nameless string, without the string: two lengths, a type and three end marks.
     */
    private static final int FRAME = 12;

    @Override
    public int compare(Object one, Object other) {
        return ValueComparator.asc().compare(one, other);
    }

    @Override
    public void write(WriteBuffer file, Object key) {
        if (key instanceof String text) {
            writeText(file, text.getBytes(StandardCharsets.UTF_8));
        } else {
            BSON.write(file, new Document("", key));
        }
    }

    /**
     * Writes the same bytes without the encoder: nearly every key is a string, and each commit writes hundreds of keys.
     */
    private static void writeText(WriteBuffer file, byte[] text) {
        file.putInt(Integer.reverseBytes(FRAME + text.length))
                .put(STRING)
                .put(END)
                .putInt(Integer.reverseBytes(text.length + 1))
                .put(text)
                .put(END)
                .put(END);
    }

    @Override
    public Object read(ByteBuffer file) {
        return BSON.read(file).get("");
    }

    @Override
    public int getMemory(Object key) {
        return BsonDocumentType.bytesOf(key);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
