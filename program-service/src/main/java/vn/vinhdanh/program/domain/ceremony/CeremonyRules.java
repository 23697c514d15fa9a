package vn.vinhdanh.program.domain.ceremony;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of the hand-out. The simple name of each class is the problem code of the HTTP response. */
public final class CeremonyRules {

    private CeremonyRules() {}

    /** While one pair stands on stage the other fetches the next tray. With one pair nobody would. */
    public static final class ABearerNeverCarriesTwoBatchesInARow extends RuleViolation {

        ABearerNeverCarriesTwoBatchesInARow(String name) {
            super(
                    name + " sẽ bưng hai lượt liền nhau. Cần ít nhất hai cặp, và hai cặp kế nhau (kể cả cặp cuối với"
                            + " cặp đầu) không chung người.",
                    name
                            + " would carry two batches in a row. At least two pairs are needed, and neighbouring ones (the"
                            + " last and the first too) share nobody.");
        }
    }

    /** A pair is two people. */
    public static final class TwoBearersCarryTogether extends RuleViolation {

        TwoBearersCarryTogether(String name) {
            super(
                    "Cặp bưng khay ghi " + name + " hai lần. Hãy ghi hai người khác nhau.",
                    "A pair of bearers names " + name + " twice. Name two people.");
        }
    }

    /** Nobody is called twice. */
    public static final class AnAwardIsHandedOutOnce extends RuleViolation {

        AnAwardIsHandedOutOnce() {
            super(
                    "Có người được xếp ở hai chỗ. Hãy bỏ một chỗ.",
                    "An awardee stands at two places. Remove one of them.");
        }
    }

    /** What is said of a batch is said of all in it. */
    public static final class ABatchHasOneFormOfAward extends RuleViolation {

        ABatchHasOneFormOfAward(int number) {
            super(
                    "Lượt " + number
                            + " có nhiều hình thức khen thưởng. Mỗi lượt chỉ trao một hình thức; hãy tách lượt.",
                    "Batch " + number + " has several forms of award. A batch has one; split it.");
        }
    }
}
