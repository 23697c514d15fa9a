package vn.vinhdanh.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** String keys are written without the BSON encoder and read by the decoder. */
class BsonKeyTypeTest {

    private final BsonKeyType keys = new BsonKeyType();

    @ParameterizedTest
    @ValueSource(strings = {"", "n1", "xã Trùng Khánh", "đại biểu 🏅"})
    void a_string_key_is_written_as_bson(String text) {
        WriteBuffer direct = new WriteBuffer();
        WriteBuffer bson = new WriteBuffer();
        keys.write(direct, text);
        new BsonDocumentType().write(bson, new Document("", text));

        assertThat(bytes(direct)).isEqualTo(bytes(bson));
        assertThat(keys.read(ByteBuffer.wrap(bytes(direct)))).isEqualTo(text);
    }

    private static byte[] bytes(WriteBuffer file) {
        return Arrays.copyOf(file.getBuffer().array(), file.position());
    }
}
