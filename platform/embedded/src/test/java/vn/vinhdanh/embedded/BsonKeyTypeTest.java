package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is written the short way and read the long one. */
class BsonKeyTypeTest {

    private final BsonKeyType keys = new BsonKeyType();

    @ParameterizedTest
    @ValueSource(strings = {"", "n1", "xã Trùng Khánh", "đại biểu 🏅"})
    void a_text_is_written_as_bson_would_be(String text) {
        WriteBuffer straight = new WriteBuffer();
        WriteBuffer bson = new WriteBuffer();
        keys.write(straight, text);
        new BsonDocumentType().write(bson, new Document("", text));

        assertThat(bytes(straight)).isEqualTo(bytes(bson));
        assertThat(keys.read(ByteBuffer.wrap(bytes(straight)))).isEqualTo(text);
    }

    private static byte[] bytes(WriteBuffer file) {
        return Arrays.copyOf(file.getBuffer().array(), file.position());
    }
}
