package vn.vinhdanh.platform.store;

import vn.vinhdanh.kernel.RuleViolation;

/** One document holds one aggregate with its history; MongoDB ends it at 16 MB. The write is refused, nothing is lost. */
public final class DocumentIsFull extends RuleViolation {

    public DocumentIsFull() {
        super(
                "Hồ sơ này đã quá lớn, không ghi thêm được. Nội dung đã có vẫn còn nguyên; hãy báo người quản trị.",
                "This record has grown too large to take more. What it holds is safe; tell the operator.");
    }
}
