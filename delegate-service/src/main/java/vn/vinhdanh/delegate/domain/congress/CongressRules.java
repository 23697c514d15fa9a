package vn.vinhdanh.delegate.domain.congress;

import vn.vinhdanh.kernel.RuleViolation;

/** The rules of a congress list. Each class is one rule; its simple name is the problem code. */
public final class CongressRules {

    private CongressRules() {}

    /** Delegates to the congress are exemplars, and who lost the award is none. */
    public static final class OnlyAnAwardThatStandsIsListed extends RuleViolation {

        OnlyAnAwardThatStandsIsListed() {
            super(
                    "Danh sách có người không còn quyết định khen thưởng. Hãy tải lại trang, bỏ người đó hoặc chọn người khác.",
                    "Somebody on the list has no award any more. Load the page again and choose somebody else.");
        }
    }

    public static final class APersonIsListedOnce extends RuleViolation {

        APersonIsListedOnce() {
            super(
                    "Có người được ghi hai lần trong danh sách. Hãy bỏ một lần.",
                    "Somebody is on the list twice. Remove one of the two.");
        }
    }

    /** The hall knows by what it judges, for how many places, and whom. */
    public static final class AListIsCompleteBeforeTheHallSeesIt extends RuleViolation {

        AListIsCompleteBeforeTheHallSeesIt() {
            super(
                    "Danh sách chưa đủ để trình: cần tên đại hội, số đại biểu, tiêu chuẩn và ít nhất một người.",
                    "The list is not complete: it needs the congress, the places, the criteria and a candidate.");
        }
    }

    /** A vote is on what the hall has before itself. */
    public static final class WhatTheHallSeesStays extends RuleViolation {

        WhatTheHallSeesStays() {
            super(
                    "Danh sách đang trình Hội nghị nên giữ nguyên. Muốn sửa, hãy rút về soạn thảo trước.",
                    "The hall has this list before itself, so it stays. To change it, take it back first.");
        }
    }

    /** What the hall adopted is changed for a reason only. */
    public static final class AnAdoptedListChangesByReplacement extends RuleViolation {

        AnAdoptedListChangesByReplacement() {
            super(
                    "Hội nghị đã thông qua danh sách này. Muốn đổi người, hãy thay đại biểu và nêu lý do.",
                    "The hall has adopted this list. To change it, replace a delegate and give the reason.");
        }
    }

    public static final class OnlyAPresentedListIsVotedOn extends RuleViolation {

        OnlyAPresentedListIsVotedOn() {
            super(
                    "Danh sách chưa trình Hội nghị, hoặc đã được thông qua, nên không nhập kết quả được.",
                    "The list is not before the hall, or is adopted already, so there is no count to enter.");
        }
    }

    public static final class TheHallVotesAsItWasTold extends RuleViolation {

        TheHallVotesAsItWasTold() {
            super(
                    "Danh sách được trình để biểu quyết theo cách khác. Muốn đổi cách, hãy rút về soạn thảo rồi trình lại.",
                    "The list was presented for another kind of vote. To change that, take it back and present it again.");
        }
    }

    /** Two people have counted the same. */
    public static final class ACountThatAgreesStays extends RuleViolation {

        ACountThatAgreesStays() {
            super(
                    "Hai người đã nhập kết quả kiểm phiếu giống nhau nên kết quả giữ nguyên.",
                    "Two people have entered the same count, so it stays.");
        }
    }

    public static final class OnlyAListTheHallChoseIsAdopted extends RuleViolation {

        OnlyAListTheHallChoseIsAdopted() {
            super(
                    "Chưa có kết quả, hoặc không ai đạt số phiếu cần thiết, nên chưa thông qua được. Hãy nhập kết quả hoặc rút"
                            + " danh sách về soạn thảo.",
                    "There is no result yet, or nobody has the votes that are needed. Enter the count, or take the list back.");
        }
    }

    public static final class OnlyAnAdoptedListHasReplacements extends RuleViolation {

        OnlyAnAdoptedListHasReplacements() {
            super(
                    "Danh sách chưa được thông qua. Hãy sửa ngay trong danh sách thay vì thay đại biểu.",
                    "The list is not adopted yet. Change the list itself instead of replacing a delegate.");
        }
    }

    public static final class OnlyADelegateOfTheListIsReplaced extends RuleViolation {

        OnlyADelegateOfTheListIsReplaced() {
            super(
                    "Người này không còn là đại biểu trong danh sách. Hãy tải lại trang.",
                    "This person is not a delegate of the list any more. Load the page again.");
        }
    }

    public static final class WhoGoesInsteadIsNotOnTheListYet extends RuleViolation {

        WhoGoesInsteadIsNotOnTheListYet() {
            super(
                    "Người thay đã là đại biểu trong danh sách. Hãy chọn người khác.",
                    "Who goes instead is a delegate of the list already. Choose somebody else.");
        }
    }

    /** Minutes and list are of what the hall adopted. */
    public static final class PapersFollowTheAdoption extends RuleViolation {

        PapersFollowTheAdoption() {
            super(
                    "Hội nghị chưa thông qua danh sách nên chưa có biên bản và danh sách chính thức.",
                    "The hall has not adopted the list yet, so there are no minutes and no official list.");
        }
    }
}
