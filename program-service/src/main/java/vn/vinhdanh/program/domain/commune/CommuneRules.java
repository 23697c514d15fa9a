package vn.vinhdanh.program.domain.commune;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of communes. The simple name of each class is the problem code of the HTTP response. */
public final class CommuneRules {

    private CommuneRules() {}

    /** Everything that a commune has hangs on its code, so two communes of one name would see each other's data. */
    public static final class ACodeIsOneCommunes extends RuleViolation {

        ACodeIsOneCommunes(RegisteredCommune holder) {
            super(
                    "Mã \"%s\" là của %s, %s. Nếu đây là nơi khác cùng tên, người vận hành cấp mã khác và ghi mã đó vào conference.commune.code của kế hoạch. Nếu tên hoặc tỉnh đã đổi, người vận hành sửa trong danh sách địa phương."
                            .formatted(holder.code(), holder.name(), holder.province()),
                    "The code \"%s\" is that of %s, %s. For another commune of the same name, the operator gives another code, which the plan names in conference.commune.code. If name or province have changed, the operator corrects the list of communes."
                            .formatted(holder.code(), holder.name(), holder.province()));
        }
    }
}
