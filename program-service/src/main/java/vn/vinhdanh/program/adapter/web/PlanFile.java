package vn.vinhdanh.program.adapter.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.vinhdanh.kernel.InvalidInput;
import vn.vinhdanh.program.domain.plan.RawPlan;

/** Reads plan files in YAML and JSON. */
final class PlanFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlanFile() {}

    /** @throws InvalidInput if the bytes are not YAML */
    static RawPlan yaml(byte[] file) {
        return RawPlanParser.parse(new YamlTokenReader(text(file)));
    }

    /** @throws InvalidInput if the bytes are not JSON */
    static RawPlan json(byte[] file) {
        return RawPlanParser.parse(new JsonTokenReader(text(file)));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput(
                    "",
                    "Tệp không ở bảng mã UTF-8; hãy lưu lại với UTF-8.",
                    "The file is not in UTF-8; save it again as UTF-8.");
        }
    }
}
