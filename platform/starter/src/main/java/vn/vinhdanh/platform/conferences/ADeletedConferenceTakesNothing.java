package vn.vinhdanh.platform.conferences;

import vn.vinhdanh.kernel.RuleViolation;

/** What would be written now would be lost from view a moment later. The simple name is the problem code. */
public final class ADeletedConferenceTakesNothing extends RuleViolation {

    ADeletedConferenceTakesNothing() {
        super(
                "Hội nghị này đã xóa hoặc đang được xóa, nên không ghi thêm được. Hãy chọn hội nghị khác, hoặc hỏi bộ"
                        + " phận Văn hóa - Xã hội rồi làm lại.",
                "This conference is deleted or about to be, so nothing is added to it. Choose another one, or ask the"
                        + " secretariat and try again.");
    }
}
