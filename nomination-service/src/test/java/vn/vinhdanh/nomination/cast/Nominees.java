package vn.vinhdanh.nomination.cast;

import vn.vinhdanh.nomination.domain.award.FormOfAward;
import vn.vinhdanh.nomination.domain.nomination.Nominee;
import vn.vinhdanh.nomination.domain.nomination.Proposal;

/** Who is proposed, and for what. */
public final class Nominees {

    public static final Nominee TEACHER_DUC =
            new Nominee.Individual("Hoàng Văn Đức", 1984, "Giáo viên Trường Tiểu học Trùng Khánh", true);

    /** The same teacher, as another clerk typed him. */
    public static final Nominee TEACHER_DUC_TYPED_BARE = new Nominee.Individual("hoang  van duc", null, null, true);

    public static final Nominee HAMLET_BAN_KHAY = new Nominee.Collective("Xóm Bản Khấy", 84, "Nông Thị Hoa", false);

    public static final Nominee FAMILY_PHUC = new Nominee.Household("Lý Văn Phúc", 5, "Xóm Pò Peo");

    public static final Proposal DUC_FOR_TEACHING = new Proposal(
            TEACHER_DUC,
            "hoc-bac",
            FormOfAward.GIAY_KHEN,
            "Dạy chữ cho 42 học sinh vùng cao, không em nào bỏ học",
            false);

    public static final Proposal DUC_FOR_A_BRIDGE = new Proposal(
            TEACHER_DUC, "nong-thon-moi", FormOfAward.LAO_DONG_TIEN_TIEN, "Vận động xây cầu dân sinh", false);

    public static final Proposal HAMLET = new Proposal(
            HAMLET_BAN_KHAY,
            "nong-thon-moi",
            FormOfAward.THON_TO_DAN_PHO_VAN_HOA,
            "Giữ danh hiệu xóm văn hóa năm năm liền",
            false);

    private Nominees() {}
}
