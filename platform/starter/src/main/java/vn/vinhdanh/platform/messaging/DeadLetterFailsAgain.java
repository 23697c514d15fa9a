package vn.vinhdanh.platform.messaging;

import vn.vinhdanh.kernel.Refused;

/** A replay applies a dead letter only where its cause was mended first; it stays, nothing changed. */
public final class DeadLetterFailsAgain extends Refused {

    DeadLetterFailsAgain(RuntimeException again) {
        super(
                "Thư này vẫn chưa xử lý được (%s). Sửa nguyên nhân rồi phát lại; chưa có gì thay đổi."
                        .formatted(reason(again)),
                "This letter still can't be applied (%s). Mend the cause, then replay it; nothing was changed."
                        .formatted(reason(again)));
    }

    /** The message only where it is ours and so without content of the fact; else what kind of failure it was. */
    private static String reason(RuntimeException again) {
        String kind = again.getClass().getSimpleName();
        boolean ours = again.getClass().getPackageName().startsWith("vn.vinhdanh.");
        return ours ? kind + ": " + again.getMessage() : kind;
    }
}
