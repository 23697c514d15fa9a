package vn.vinhdanh.program.domain.task;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of tasks. The simple name of each class is the problem code of the HTTP response. */
public final class TaskRules {

    private TaskRules() {}

    /** Whoever confirms sees all that was to be done. */
    public static final class EveryStepIsDoneFirst extends RuleViolation {

        EveryStepIsDoneFirst() {
            super(
                    "Nhiệm vụ còn bước chưa xong. Hãy đánh dấu xong từng bước, hoặc bỏ bước không cần nữa, rồi báo hoàn thành.",
                    "Some steps are not done. Tick each as done, or remove what is not needed, and report again.");
        }
    }

    /** Whoever confirms has something to judge by. */
    public static final class ATaskIsDoneWithEvidenceOrAWord extends RuleViolation {

        ATaskIsDoneWithEvidenceOrAWord() {
            super(
                    "Hãy nêu kết quả bằng một câu, hoặc thêm minh chứng, rồi báo hoàn thành.",
                    "Say in a sentence what was done, or add evidence, and report again.");
        }
    }

    /** The unit says first that it is done. */
    public static final class OnlyWhatIsReportedIsConfirmed extends RuleViolation {

        OnlyWhatIsReportedIsConfirmed() {
            super(
                    "Đơn vị chưa báo hoàn thành nhiệm vụ này, hoặc đã được yêu cầu làm lại. Hãy đợi đơn vị báo.",
                    "The unit has not reported this task as done, or was asked to go on. Wait for its report.");
        }
    }

    /** What was judged stays as it was judged. */
    public static final class ATaskThatIsDoneStays extends RuleViolation {

        ATaskThatIsDoneStays() {
            super(
                    "Nhiệm vụ đã được báo hoàn thành nên không sửa được nữa. Nếu cần sửa, hãy nhờ thường trực trả lại trước.",
                    "The task was reported as done and does not change. To change it, ask the secretariat to send it back.");
        }
    }

    /** The plan orders tasks, and takes them back. */
    public static final class ATaskThatWasWithdrawnStays extends RuleViolation {

        ATaskThatWasWithdrawnStays() {
            super(
                    "Nhiệm vụ không còn trong kế hoạch. Nếu vẫn cần làm, hãy đưa lại vào kế hoạch trước.",
                    "The plan has this task no more. If it is still needed, put it back into the plan first.");
        }
    }

    public static final class ATaskIsHandedToAnotherUnit extends RuleViolation {

        ATaskIsHandedToAnotherUnit() {
            super(
                    "Đơn vị này đang giữ nhiệm vụ. Hãy chọn đơn vị khác để chuyển.",
                    "This unit has the task already. Choose another one to hand it to.");
        }
    }

    /** Two units that accept would both have it. */
    public static final class ATaskIsOfferedToOneUnitAtATime extends RuleViolation {

        ATaskIsOfferedToOneUnitAtATime() {
            super(
                    "Nhiệm vụ đang chờ một đơn vị khác nhận. Hãy rút lời đề nghị đó trước.",
                    "Another unit has not yet answered. Take that offer back first.");
        }
    }

    public static final class OnlyAnOfferIsAnswered extends RuleViolation {

        OnlyAnOfferIsAnswered() {
            super(
                    "Không còn lời đề nghị chuyển nhiệm vụ này: đã được nhận, từ chối hoặc rút lại.",
                    "There is no offer of this task any more: it was accepted, declined or taken back.");
        }
    }

    /** A task is one document. */
    public static final class ATaskHasRoomForSoMuch extends RuleViolation {

        ATaskHasRoomForSoMuch(int most) {
            super(
                    "Mỗi nhiệm vụ có chỗ cho nhiều nhất " + most
                            + " mục loại này. Hãy gộp vào một tài liệu rồi dẫn liên kết.",
                    "A task has room for " + most + " of these. Put the rest into one document, and link to it.");
        }
    }
}
