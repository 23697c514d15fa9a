package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys in the file: an {@code _id} of any type, in MongoDB's order of values. */
final class BsonKeyType extends BasicDataType<Object> {

    private static final BsonDocumentType BSON = new BsonDocumentType();

    @Override
    public int compare(Object one, Object other) {
        return ValueComparator.asc().compare(one, other);
    }

    @Override
    public void write(WriteBuffer file, Object key) {
        BSON.write(file, new Document("", key));
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
