package vn.vinhdanh.platform.store;

import vn.vinhdanh.kernel.RuleViolation;

/**
 * A document has one aggregate with its audit trail, at most 16 MB in MongoDB. The write is refused; nothing is lost.
 */
public final class DocumentIsFull extends RuleViolation {

    public DocumentIsFull() {
        super(
                "Hồ sơ này đã quá lớn, không ghi thêm được. Nội dung đã có vẫn còn nguyên; hãy báo người quản trị.",
                "This record has grown too large to take more. What it holds is safe; tell the operator.");
    }
}
