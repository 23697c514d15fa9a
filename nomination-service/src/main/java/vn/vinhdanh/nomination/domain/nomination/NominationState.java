package vn.vinhdanh.nomination.domain.nomination;

import vn.vinhdanh.kernel.Bilingual;

/** The names of the states, as they appear in JSON, with their words in both languages for messages. */
public enum NominationState {
    DRAFT("bản nháp", "a draft"),
    SUBMITTED("đã trình", "submitted"),
    RETURNED("đã trả lại đơn vị", "returned to its unit"),
    APPRAISED("đã thẩm định", "appraised"),
    TABLED("đang được hội đồng bỏ phiếu", "before the council"),
    SELECTED("được hội đồng chọn", "selected by the council"),
    NOT_SELECTED("không được hội đồng chọn", "not selected by the council"),
    APPROVED("đã được quyết định khen thưởng", "approved by the Chairman"),
    REFUSED("không được quyết định khen thưởng", "refused by the Chairman"),
    REVOKED("đã bị hủy bỏ khen thưởng", "revoked"),
    WITHDRAWN("đã rút", "withdrawn");

    private final Bilingual text;

    NominationState(String vietnamese, String english) {
        text = new Bilingual(vietnamese, english);
    }

    public Bilingual text() {
        return text;
    }
}
