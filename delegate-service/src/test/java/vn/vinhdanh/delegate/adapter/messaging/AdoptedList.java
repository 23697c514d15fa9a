package vn.vinhdanh.delegate.adapter.messaging;

import vn.vinhdanh.delegate.domain.congress.Adoption.Replacement;
import vn.vinhdanh.delegate.domain.congress.CongressEvent;
import vn.vinhdanh.delegate.domain.congress.CongressList;
import vn.vinhdanh.delegate.fixtures.Congress;

/** The published list of the golden examples. */
final class AdoptedList {

    private AdoptedList() {}

    /** The minimal one as the hall adopted it, the full one after a replacement. */
    static CongressEvent of(String variant) {
        CongressList counted = Congress.presented(Congress.MAI)
                .countHands(Congress.ALL_IN_FAVOUR, Congress.SECRETARY)
                .state();
        var adopted = counted.adopt(Congress.EXEMPLARS, Congress.SECRETARY);
        if (variant.equals("minimal")) {
            return adopted.events().getFirst();
        }
        CongressList two = Congress.presented(Congress.KHUE, Congress.MAI)
                .countHands(Congress.ALL_IN_FAVOUR, Congress.SECRETARY)
                .state()
                .adopt(Congress.EXEMPLARS, Congress.SECRETARY)
                .state();
        return two.replace(new Replacement(Congress.KHUE, Congress.DUC, "Ốm", Congress.SECRETARY), Congress.EXEMPLARS)
                .events()
                .getFirst();
    }
}
