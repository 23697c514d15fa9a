package vn.vinhdanh.budget.domain.ledger;

import vn.vinhdanh.kernel.Bilingual;

/**
 * One defect of a ledger.
 *
 * @param line id of the line
 */
public record Finding(String line, Defect defect) {

    /** The kinds of defects, each with a sentence in both languages for the person who investigates it. */
    public enum Defect {
        UNREADABLE(
                "Không đọc được dòng này như một dòng sổ cái.", "What is stored here can't be read as a ledger line."),
        MISSING("Thiếu dòng có số này.", "The line with this number is missing."),
        CHANGED(
                "Nội dung dòng không khớp mã băm của nó: đã bị sửa.",
                "The line does not match its own hash: it was changed."),
        CHAIN_BROKEN(
                "Mã băm dòng trước ghi ở đây không khớp dòng trước.",
                "The previous hash written here is not the hash of the line before it."),
        BALANCE_WRONG(
                "Số dư ghi ở dòng không bằng số dư dòng trước cộng trừ số tiền của dòng.",
                "The balances are not those of the line before it plus this line's amount."),
        BELOW_ZERO("Có số dư âm.", "A balance is below zero."),
        BOOKED_TWICE("Cùng một khoản được ghi hai lần.", "The same booking stands in the ledger twice."),
        KNOWN_TO_NOBODY(
                "Không hồ sơ cấp kinh phí hay khen thưởng nào biết dòng này.",
                "No allocation and no reward knows this line."),
        NOT_AS_REMEMBERED(
                "Hồ sơ cấp kinh phí hoặc khen thưởng ghi dòng này khác với sổ cái.",
                "An allocation or a reward remembers this line, and the ledger says something else.");

        private final Bilingual text;

        Defect(String vietnamese, String english) {
            text = new Bilingual(vietnamese, english);
        }

        public Bilingual text() {
            return text;
        }
    }
}
