package vn.vinhdanh.notification.domain;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a message. The name of a class is the rule, and the code of the HTTP problem that refuses. */
public final class MessageRules {

    private MessageRules() {}

    /** The service sends a message at most once. A person may send it again when it is at rest. */
    public static final class AMessageOnItsWayIsNotSentAgain extends RuleViolation {
        AMessageOnItsWayIsNotSentAgain() {
            super(
                    "Chỉ gửi lại thư đã lỗi, chưa rõ kết quả hoặc đã gửi; thư này đang chờ gửi, gửi bằng giấy, đã được thay"
                            + " thế hoặc đã rút lại.",
                    "Only a message that failed, is uncertain or has gone out is sent again; this one waits, is on"
                            + " paper, was replaced or withdrawn.");
        }
    }

    /** Who asks for a letter again says why, so that nobody gets three by mistake. */
    public static final class ASentMessageIsSentAgainForAReason extends RuleViolation {
        ASentMessageIsSentAgainForAReason() {
            super(
                    "Thư này đã gửi rồi. Muốn gửi lại, hãy ghi lý do, ví dụ: người nhận đã xóa nhầm thư.",
                    "This message has gone out. To send it again, say why: the recipient deleted it by mistake.");
        }
    }

    /** A message without a usable address can't be sent. */
    public static final class AMessageIsSentToAnAddress extends RuleViolation {
        AMessageIsSentToAnAddress() {
            super(
                    "Thư này không có địa chỉ e-mail dùng được: sửa địa chỉ của đại biểu rồi mời lại,"
                            + " hoặc in giấy mời.",
                    "This message has no usable e-mail address: correct the delegate's address and invite again, or"
                            + " print it.");
        }
    }

    /** The delegate was told not to come. Who is to come after all is added to the list and invited anew. */
    public static final class AnInvitationThatWasTakenBackIsNotSentAgain extends RuleViolation {
        public AnInvitationThatWasTakenBackIsNotSentAgain() {
            super(
                    "Giấy mời này đã thu hồi và đại biểu đã được báo, nên không gửi lại. Nếu vẫn mời, hãy đưa đại biểu"
                            + " vào danh sách rồi mời lại.",
                    "This invitation was taken back and the delegate was told, so it is not sent again. To invite the"
                            + " delegate after all, put them on the list again and invite anew.");
        }
    }

    /** Nobody is invited to what has begun already. */
    public static final class AnInvitationIsSentBeforeTheConference extends RuleViolation {
        AnInvitationIsSentBeforeTheConference() {
            super(
                    "Hội nghị đã bắt đầu hoặc đã qua, nên không gửi lại giấy mời này nữa.",
                    "The conference has begun or is over, so this invitation is not sent again.");
        }
    }

    /** A person's word decides only where the service does not know what happened. */
    public static final class OnlyAnUncertainMessageIsConfirmed extends RuleViolation {
        OnlyAnUncertainMessageIsConfirmed() {
            super(
                    "Chỉ xác nhận đã nhận đối với thư chưa rõ kết quả.",
                    "Only an uncertain message is confirmed as delivered.");
        }
    }

    /** A paper is handed out only if no e-mail was delivered or may still be, so that a delegate is invited once. */
    public static final class APaperReplacesNoMessageThatMayArrive extends RuleViolation {
        APaperReplacesNoMessageThatMayArrive() {
            super(
                    "Chỉ đánh dấu đã in đối với giấy mời chờ in hoặc thư đã lỗi; thư này có thể đã đến hoặc sẽ đến bằng"
                            + " e-mail.",
                    "Only an invitation that waits for print or has failed is marked as printed; this one may arrive by"
                            + " e-mail.");
        }
    }

    /** Paper takes the place of a letter that surely did not arrive. */
    public static final class OnlyAFailedMessageTurnsToPaper extends RuleViolation {
        OnlyAFailedMessageTurnsToPaper() {
            super(
                    "Chỉ chuyển sang giấy in đối với thư đã lỗi; thư này có thể đã đến hoặc sẽ đến bằng e-mail.",
                    "Only a message that failed turns to paper; this one may arrive by e-mail.");
        }
    }

    /** Officers work in the program. Who gets no mail is called. */
    public static final class AnOfficerIsToldByMailAlone extends RuleViolation {
        public AnOfficerIsToldByMailAlone() {
            super(
                    "Thư về công việc của đơn vị chỉ gửi bằng e-mail, không có bản giấy. Hãy gọi điện cho đơn vị.",
                    "Letters about a unit's work go by e-mail alone, there is no paper. Call the unit.");
        }
    }

    /** Thanks are for what has taken place. */
    public static final class OnlyAClosedConferenceIsThankedFor extends RuleViolation {
        public OnlyAClosedConferenceIsThankedFor() {
            super(
                    "Chỉ gửi thư cảm ơn khi hội nghị đã kết thúc. Hãy kết thúc hội nghị ở trang Kế hoạch trước.",
                    "Thanks go out when the conference is closed. Close it on the page of the plan first.");
        }
    }

    /** What was not printed can't be handed over. */
    public static final class OnlyAPrintedLetterIsHandedOver extends RuleViolation {
        OnlyAPrintedLetterIsHandedOver() {
            super(
                    "Hãy đánh dấu đã in trước, rồi mới ghi đã giao hoặc trả lại.",
                    "Mark the invitation as printed first, then record that it was handed over or came back.");
        }
    }

    /** Sheets are printed for letters that wait for print. */
    public static final class ALetterWaitsForPrint extends RuleViolation {
        public ALetterWaitsForPrint() {
            super(
                    "Không có giấy mời nào chờ in. Thư lỗi thì chuyển sang giấy trước.",
                    "No invitation waits for print. Turn failed letters to paper first.");
        }
    }
}
