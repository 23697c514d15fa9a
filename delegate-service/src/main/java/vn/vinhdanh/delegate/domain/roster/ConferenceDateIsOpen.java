package vn.vinhdanh.delegate.domain.roster;

import vn.vinhdanh.kernel.Refused;

/** Nobody can be invited to a day that is not fixed. */
public final class ConferenceDateIsOpen extends Refused {

    public ConferenceDateIsOpen() {
        super(
                "Chưa ấn định ngày tổ chức Hội nghị. Hãy ấn định ngày trước khi gửi giấy mời.",
                "The date of the conference is still open. Fix it before you send invitations.");
    }
}
