package vn.vinhdanh.program.domain.speech;

import vn.vinhdanh.kernel.KeyViolation;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of speeches. The simple name of each class is the problem code of the HTTP response. */
public final class SpeechRules {

    private SpeechRules() {}

    public static final class AWithdrawnSpeechStays extends RuleViolation {

        AWithdrawnSpeechStays() {
            super(
                    "Bài này đã rút khỏi chương trình. Hãy đề xuất bài khác.",
                    "This speech was withdrawn. Propose another.");
        }
    }

    public static final class WhoAcceptedIsNotInvitedAgain extends RuleViolation {

        WhoAcceptedIsNotInvitedAgain() {
            super(
                    "Người này đã nhận lời nên không cần mời lại. Nếu họ đổi ý, hãy ghi là từ chối.",
                    "This person has accepted. If they changed their mind, enter that they decline.");
        }
    }

    public static final class AnAnswerFollowsAnInvitation extends RuleViolation {

        AnAnswerFollowsAnInvitation() {
            super(
                    "Chưa mời người này phát biểu. Hãy ghi là đã mời trước.",
                    "This person was not asked. Invite them first.");
        }
    }

    public static final class WhoDeclinesSaysWhy extends RuleViolation {

        WhoDeclinesSaysWhy() {
            super("Hãy ghi lý do từ chối, để chọn người thay.", "Enter why they decline, so that another is found.");
        }
    }

    /** What is judged does not change meanwhile. */
    public static final class ASpeechThatWasSubmittedStays extends RuleViolation {

        ASpeechThatWasSubmittedStays() {
            super(
                    "Bài đã trình nên không sửa được nữa. Nếu cần sửa, hãy nhờ thường trực trả lại trước.",
                    "The speech was submitted and does not change. To change it, ask the secretariat to return it.");
        }
    }

    public static final class ADialogueHasNoText extends RuleViolation {

        ADialogueHasNoText() {
            super(
                    "Phần giao lưu không có bài viết, chỉ có chủ đề và câu hỏi.",
                    "A dialogue has no text, only a theme and questions.");
        }
    }

    public static final class ASpeechIsSubmittedWithText extends RuleViolation {

        ASpeechIsSubmittedWithText() {
            super(
                    "Bài chưa có nội dung. Hãy soạn hoặc gửi tệp rồi trình.",
                    "There is no text. Write or upload it first.");
        }
    }

    /** Nobody is to be read out whom nobody asked. */
    public static final class ATalkIsSubmittedForWhoAccepted extends RuleViolation {

        ATalkIsSubmittedForWhoAccepted() {
            super(
                    "Điển hình chưa nhận lời phát biểu. Hãy mời và ghi câu trả lời trước khi trình.",
                    "The exemplar has not agreed to speak. Invite them and enter the answer before you submit.");
        }
    }

    public static final class WhoDeclinedDoesNotSpeak extends RuleViolation {

        WhoDeclinedDoesNotSpeak() {
            super(
                    "Người này đã từ chối. Hãy thay người phát biểu, hoặc mời lại.",
                    "This person declined. Replace the speaker, or invite them again.");
        }
    }

    public static final class OnlyASubmittedSpeechIsJudged extends RuleViolation {

        OnlyASubmittedSpeechIsJudged() {
            super(
                    "Bài chưa được trình, hoặc đã được trả lại. Hãy đợi đơn vị trình.",
                    "The speech was not submitted, or was returned. Wait until it is submitted.");
        }
    }

    /** A leader reads out what they agreed to. */
    public static final class WhoAgreesForASpeakerSaysHow extends RuleViolation {

        WhoAgreesForASpeakerSaysHow() {
            super(
                    "Bài này do người phát biểu duyệt. Nếu duyệt thay, hãy ghi họ đã đồng ý thế nào, khi nào.",
                    "Who reads this speech approves it. To enter that for them, say how and when they agreed.");
        }
    }

    /** Nobody is presented as an exemplar whose award is gone. */
    public static final class AnExemplarWithoutAnAwardDoesNotSpeak extends RuleViolation {

        public AnExemplarWithoutAnAwardDoesNotSpeak(String name) {
            super(
                    "Khen thưởng của " + name + " đã bị thu hồi. Hãy thay người phát biểu hoặc rút bài.",
                    "The award of " + name + " was revoked. Replace the speaker, or withdraw the speech.");
        }
    }

    public static final class AKeyProposesOneSpeech extends KeyViolation {

        public AKeyProposesOneSpeech() {
            super(
                    "Idempotency-Key này đã dùng để đề xuất bài khác. Hãy dùng khóa mới.",
                    "This Idempotency-Key proposed another speech before. Use a new key.");
        }
    }
}
