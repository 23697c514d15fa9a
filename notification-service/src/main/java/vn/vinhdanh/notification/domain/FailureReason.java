package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.Bilingual;

/**
 * Why an e-mail was not sent and will not be sent unless a person acts. The names are part of the event contract: add
 * names, never rename one.
 */
public enum FailureReason {
    ADDRESS_MISSING(
            "Chưa có địa chỉ e-mail: bổ sung địa chỉ rồi mời lại, hoặc in giấy mời.",
            "No e-mail address: add one and invite again, or print the invitation."),
    ADDRESS_INVALID(
            "Địa chỉ e-mail không hợp lệ: sửa địa chỉ rồi mời lại, hoặc in giấy mời.",
            "Not a valid e-mail address: correct it and invite again, or print the invitation."),
    ADDRESS_REFUSED(
            "Máy chủ thư từ chối địa chỉ này: kiểm tra địa chỉ rồi mời lại, hoặc in giấy mời.",
            "The mail server refuses this address: check it and invite again, or print the invitation."),
    MESSAGE_REFUSED(
            "Máy chủ thư từ chối nội dung thư: xem câu trả lời của máy chủ rồi gửi lại, hoặc in giấy mời.",
            "The mail server refuses the message: see its answer and send again, or print the invitation."),
    GAVE_UP(
            "Máy chủ thư từ chối tạm thời quá lâu: gửi lại, hoặc in giấy mời.",
            "The mail server refused for now, for too long: send again, or print the invitation."),
    BOUNCED_ADDRESS(
            "Thư bị trả lại vì không có hộp thư này: sửa địa chỉ rồi mời lại, hoặc in giấy mời.",
            "The mail came back because there is no such mailbox: correct the address and invite again, or print the"
                    + " invitation."),
    BOUNCED_FULL(
            "Thư bị trả lại vì hộp thư đầy: báo người nhận dọn hộp thư rồi gửi lại, hoặc in giấy mời.",
            "The mail came back because the mailbox is full: ask the recipient to make room and send again, or print the"
                    + " invitation."),
    BOUNCED(
            "Thư bị trả lại: xem câu trả lời của máy chủ rồi gửi lại, hoặc in giấy mời.",
            "The mail came back: see the server's answer and send again, or print the invitation."),
    ADDRESS_SUPPRESSED(
            "Địa chỉ này đã trả lại thư trước đây nên không gửi nữa: sửa địa chỉ rồi mời lại, in giấy mời, hoặc gửi lại"
                    + " nếu chắc địa chỉ đã dùng được.",
            "This address sent mail back before, so nothing goes there: correct it and invite again, print the"
                    + " invitation, or send again if you are sure that it works now."),
    PAPER_NOT_MADE(
            "Không tạo được giấy mời: báo cho người vận hành rồi gửi lại.",
            "The invitation could not be laid out: tell the operator, then send again.");

    private final Bilingual text;

    FailureReason(String vietnamese, String english) {
        text = new Bilingual(vietnamese, english);
    }

    public Bilingual text() {
        return text;
    }
}
