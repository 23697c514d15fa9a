package vn.vinhdanh.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Stores documents in the file as BSON. */
final class BsonDocumentType extends BasicDataType<Document> {

    private static final int VALUE_BYTES = 40;

    @Override
    public void write(WriteBuffer file, Document document) {
        ByteBuf bson = Unpooled.buffer(4096);
        BsonEncoder.encodeDocument(document, bson);
        file.put(bson.nioBuffer());
    }

    /** BSON begins with its own length. */
    @Override
    public Document read(ByteBuffer file) {
        ByteBuf bson = Unpooled.wrappedBuffer(file);
        Document document = BsonDecoder.decodeBson(bson);
        file.position(file.position() + bson.readerIndex());
        return document;
    }

    /** The approximate size in the heap, in bytes. The sum bounds the cache of pages. */
    @Override
    public int getMemory(Document document) {
        return bytesOf(document);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    static int bytesOf(Object value) {
        return switch (value) {
            case String text -> VALUE_BYTES + 2 * text.length();
            case Map<?, ?> map -> {
                int bytes = VALUE_BYTES;
                for (Object element : map.values()) {
                    bytes += VALUE_BYTES + (element == null ? 0 : bytesOf(element));
                }
                yield bytes;
            }
            case Collection<?> list -> {
                int bytes = VALUE_BYTES;
                for (Object element : list) {
                    bytes += element == null ? 8 : bytesOf(element);
                }
                yield bytes;
            }
            default -> VALUE_BYTES;
        };
    }
}
