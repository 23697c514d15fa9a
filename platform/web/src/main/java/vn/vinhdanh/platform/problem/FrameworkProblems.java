package vn.vinhdanh.platform.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Sentences for the refusals of the framework. */
public final class FrameworkProblems {

    private record Sentence(String code, String vietnamese, String english) {}

    private static final Map<HttpStatus, Sentence> SENTENCES = Map.of(
            HttpStatus.NOT_FOUND,
            new Sentence("NotFound", "Không có địa chỉ này.", "There is no such address."),
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            new Sentence(
                    "HeadersTooLarge",
                    "Phần đầu của yêu cầu quá lớn (tối đa 16 KB): bỏ bớt tiêu đề hoặc cookie; nếu mã truy cập quá dài, hãy báo"
                            + " người quản trị tài khoản bỏ bớt vai trò.",
                    "The headers of the request are too large (at most 16 KB): send fewer headers or cookies; if the token"
                            + " is too long, ask the administrator of accounts to remove roles."),
            HttpStatus.METHOD_NOT_ALLOWED,
            new Sentence(
                    "MethodNotAllowed", "Địa chỉ này không nhận cách gọi đó.", "This address takes other methods."),
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            new Sentence(
                    "UnsupportedMediaType",
                    "Kiểu nội dung gửi lên không được hỗ trợ; hãy xem tài liệu.",
                    "This content type is not supported here; see the documentation."),
            HttpStatus.NOT_ACCEPTABLE,
            new Sentence("NotAcceptable", "Không trả lời được ở kiểu nội dung này.", "No answer in this media type."));

    private static final Sentence OTHER = new Sentence(
            "BadRequest",
            "Yêu cầu chưa đúng: thiếu hoặc sai tham số.",
            "The request is not right: a parameter is missing or wrong.");

    private FrameworkProblems() {}

    public static Problem of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        Sentence sentence = SENTENCES.getOrDefault(status, OTHER);
        return Problem.of(status, sentence.code(), sentence.vietnamese(), sentence.english());
    }
}
