package vn.vinhdanh.kernel;

/** Every browser shows these and runs nothing of them. */
public final class OnlyPapersAndPicturesAreKept extends RuleViolation {

    public OnlyPapersAndPicturesAreKept() {
        super(
                "Chỉ nhận tệp PDF, JPEG hoặc PNG; nội dung tệp này không phải vậy, dù tên tệp là gì. Hãy lưu thành PDF,"
                        + " hoặc chụp ảnh, rồi gửi lại.",
                "Only PDF, JPEG and PNG files are taken; the content of this one is something else, whatever its name says."
                        + " Save it as PDF or take a picture, and send that.");
    }
}
