package vn.vinhdanh.budget.domain.estimate;

import java.util.List;
import vn.vinhdanh.kernel.RuleViolation;

/** The rules of estimates. The simple name of each class is the problem code of the HTTP response. */
public final class EstimateRules {

    private EstimateRules() {}

    /** The Chairman settles what he has read. */
    public static final class ASubmittedEstimateWaits extends RuleViolation {

        ASubmittedEstimateWaits() {
            super(
                    "Dự trù đang chờ Chủ tịch duyệt nên chưa sửa được. Nếu cần sửa, hãy nhờ Chủ tịch trả lại trước.",
                    "The estimate waits for the Chairman and does not change. To change it, ask him to return it.");
        }
    }

    /** What is approved is not changed in silence. */
    public static final class AnAdjustmentSaysWhy extends RuleViolation {

        AnAdjustmentSaysWhy() {
            super(
                    "Dự trù đã được duyệt. Hãy ghi lý do điều chỉnh rồi lưu; bản đã duyệt vẫn giữ nguyên.",
                    "The estimate is approved. Say why it is adjusted and save again; the approved version stays.");
        }
    }

    public static final class OnlyADraftIsSubmitted extends RuleViolation {

        OnlyADraftIsSubmitted() {
            super(
                    "Chưa có bản nháp để trình. Hãy sửa và lưu các dòng dự trù rồi trình.",
                    "There is no draft to submit. Edit and save the lines, then submit.");
        }
    }

    public static final class AnEstimateAsksForMoney extends RuleViolation {

        AnEstimateAsksForMoney() {
            super(
                    "Dự trù chưa có khoản nào, hoặc tổng số tiền bằng 0. Hãy thêm dòng, hoặc ghi số lượng cố định khi"
                            + " chưa có đại biểu nào nhận chỗ, rồi trình.",
                    "The estimate has no lines or comes to nothing. Add lines, or state a fixed quantity while no"
                            + " delegate has a place, then submit.");
        }
    }

    /** The norm may be exceeded only where somebody answers for it. */
    public static final class OverTheNormNeedsAReason extends RuleViolation {

        OverTheNormNeedsAReason(List<String> lines) {
            super(
                    "Đơn giá vượt định mức mà chưa ghi lý do: " + String.join("; ", lines)
                            + ". Hãy ghi lý do ở từng dòng, hoặc giảm đơn giá, rồi trình.",
                    "The price is above the norm without a reason: " + String.join("; ", lines)
                            + ". Give a reason for each line, or lower the price, then submit.");
        }
    }

    public static final class OnlyASubmittedEstimateIsSettled extends RuleViolation {

        OnlyASubmittedEstimateIsSettled() {
            super(
                    "Không có dự trù nào đang chờ duyệt: bản này chưa trình, đã duyệt hoặc đã trả lại.",
                    "No estimate waits for approval: it was not submitted, or was approved or returned already.");
        }
    }

    /** Preparer and approver are two people, whatever roles they have. */
    public static final class WhoPreparesDoesNotApprove extends RuleViolation {

        WhoPreparesDoesNotApprove() {
            super(
                    "Bạn đã tham gia lập dự trù này nên không duyệt được. Hãy để người khác có thẩm quyền duyệt.",
                    "You had a part in preparing this estimate, so somebody else has to approve it.");
        }
    }

    public static final class AReturnSaysWhatToMend extends RuleViolation {

        AReturnSaysWhatToMend() {
            super(
                    "Hãy ghi lý do trả lại, chung cho cả dự trù hoặc ở từng dòng cần sửa.",
                    "Say why it is returned: about the whole estimate, or at each line to be mended.");
        }
    }
}
