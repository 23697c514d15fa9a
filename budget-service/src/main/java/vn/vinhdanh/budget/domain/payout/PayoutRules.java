package vn.vinhdanh.budget.domain.payout;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of pay-out sheets. The simple name of each class is the problem code of the HTTP response. */
public final class PayoutRules {

    private PayoutRules() {}

    public static final class ASheetHasARewardToPay extends RuleViolation {

        ASheetHasARewardToPay() {
            super(
                    "Không còn phần thưởng nào chờ chi trong phạm vi đã chọn: đã chi, đang ở danh sách chi khác, hoặc chưa có"
                            + " quyết định. Hãy chọn đơn vị, hình thức khác.",
                    "No reward in this selection waits to be paid: they are paid, on another open sheet, or not decided."
                            + " Choose other units or forms.");
        }
    }

    /** What was signed and paid is not changed afterwards; a wrong payment is reversed by two people. */
    public static final class OnlyAnOpenSheetChanges extends RuleViolation {

        OnlyAnOpenSheetChanges() {
            super(
                    "Danh sách chi này đã chi hoặc đã hủy nên không sửa được. Chi sai thì ghi đảo ở trang của phần thưởng.",
                    "This sheet was paid or cancelled and does not change. Reverse a wrong payment on the page of its"
                            + " reward.");
        }
    }

    public static final class WhoSignedIsNamed extends RuleViolation {

        WhoSignedIsNamed() {
            super("Ghi họ tên người đã ký nhận.", "Enter the name of the person who signed.");
        }
    }

    /** The commune can prove who had the money only by the letter that the nominee gave. */
    public static final class AProxyShowsALetter extends RuleViolation {

        AProxyShowsALetter() {
            super(
                    "Nhận thay thì phải có giấy ủy quyền. Ghi số, ngày hoặc nội dung giấy ủy quyền.",
                    "A proxy needs a letter of authorisation. Enter its number, date or content.");
        }
    }

    /** A forgotten line would be unpaid although its money is gone. */
    public static final class EachLineIsMarkedBeforePaying extends RuleViolation {

        EachLineIsMarkedBeforePaying() {
            super(
                    "Còn dòng chưa ghi đã ký nhận hay chưa nhận. Đánh dấu đủ các dòng rồi ghi chi.",
                    "Some lines do not say whether the money was received. Mark each line, then pay.");
        }
    }

    public static final class ASheetWithoutASignatureIsNotPaid extends RuleViolation {

        ASheetWithoutASignatureIsNotPaid() {
            super(
                    "Không có ai ký nhận trên danh sách này. Hãy hủy danh sách thay vì ghi chi.",
                    "Nobody signed on this sheet. Cancel it instead of paying it.");
        }
    }

    public static final class ASheetIsPaidWithItsScan extends RuleViolation {

        ASheetIsPaidWithItsScan() {
            super(
                    "Chưa có bản quét danh sách đã ký. Gửi tệp PDF, JPEG hoặc PNG rồi ghi chi.",
                    "The scan of the signed sheet is missing. Send a PDF, JPEG or PNG file, then pay.");
        }
    }
}
