package vn.vinhdanh.program.domain.unit;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of units. The simple name of each class is the problem code of the HTTP response. */
public final class UnitRules {

    private UnitRules() {}

    /** Accounts, nominations and lists hang on the code. */
    public static final class AUnitCodeIsGivenOnce extends RuleViolation {

        AUnitCodeIsGivenOnce(RegisteredUnit holder) {
            super(
                    "Mã \"%s\" đã là của “%s”, kể cả khi đơn vị đó đã sáp nhập hoặc giải thể. Hãy chọn mã khác."
                            .formatted(holder.code(), holder.particulars().name()),
                    "The code \"%s\" is that of “%s”, also if that unit was merged or dissolved. Choose another code."
                            .formatted(holder.code(), holder.particulars().name()));
        }
    }

    public static final class AUnitIsBelowAPresentUnit extends RuleViolation {

        AUnitIsBelowAPresentUnit(String parent) {
            super(
                    "Không có đơn vị cấp trên nào đang hoạt động có mã \"%s\". Hãy chọn một đơn vị trong danh sách, hoặc không chọn."
                            .formatted(parent),
                    "No unit that works at present has the code \"%s\". Choose the unit above from the list, or none."
                            .formatted(parent));
        }
    }

    public static final class AUnitIsNotBelowItself extends RuleViolation {

        AUnitIsNotBelowItself() {
            super(
                    "Một đơn vị không thể trực thuộc chính nó hoặc đơn vị dưới nó. Hãy chọn đơn vị cấp trên khác.",
                    "A unit is not below itself or below a unit that is below it. Choose another unit above.");
        }
    }

    public static final class AUnitIsMergedIntoAnotherPresentUnit extends RuleViolation {

        AUnitIsMergedIntoAnotherPresentUnit() {
            super(
                    "Đơn vị chỉ sáp nhập vào một đơn vị khác đang hoạt động. Hãy chọn đơn vị đó trong danh sách.",
                    "A unit is merged into another unit that works at present. Choose it from the list.");
        }
    }

    public static final class AUnitIsNotMergedIntoWhatIsBelowIt extends RuleViolation {

        AUnitIsNotMergedIntoWhatIsBelowIt() {
            super(
                    "Đơn vị không sáp nhập vào đơn vị trực thuộc nó. Hãy chuyển đơn vị trực thuộc lên trước, hoặc sáp nhập theo chiều ngược lại.",
                    "A unit is not merged into one that is below it. Move that one up first, or merge it into this one.");
        }
    }

    public static final class APastUnitDoesNotChange extends RuleViolation {

        APastUnitDoesNotChange(RegisteredUnit unit) {
            super(
                    "“%s” đã sáp nhập hoặc giải thể nên không sửa nữa."
                            .formatted(unit.particulars().name()),
                    "“%s” was merged or dissolved, so it is not changed any more."
                            .formatted(unit.particulars().name()));
        }
    }

    public static final class ARegisterHasAtMost500Units extends RuleViolation {

        ARegisterHasAtMost500Units() {
            super(
                    "Danh sách của một địa phương có tối đa 500 đơn vị, kể cả đơn vị đã sáp nhập hoặc giải thể.",
                    "The register of a commune has at most 500 units, past ones included.");
        }
    }
}
