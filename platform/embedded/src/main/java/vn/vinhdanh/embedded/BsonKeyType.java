package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys in the file: an {@code _id} of any type, in MongoDB's order of values, as a BSON document with one nameless field. */
final class BsonKeyType extends BasicDataType<Object> {

    private static final BsonDocumentType BSON = new BsonDocumentType();

    private static final byte STRING = 2;
    private static final byte END = 0;

    /** What a document with one nameless text takes beside the text: two lengths, a type and three ends. */
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

    /** The same bytes, straight: nearly every key is text, and each commit writes hundreds. */
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
