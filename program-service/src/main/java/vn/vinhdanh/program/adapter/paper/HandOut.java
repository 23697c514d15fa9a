package vn.vinhdanh.program.adapter.paper;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.program.application.ReadCeremony.Arranged;
import vn.vinhdanh.program.domain.ceremony.Arrangement;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Arrangement.WhenAbsent;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Batch;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Slot;
import vn.vinhdanh.program.domain.stage.Award;

/** The hand-out in the words of a paper. */
record HandOut(Occasion occasion, Arranged arranged) {

    Ceremony ceremony() {
        return arranged.ceremony();
    }

    Arrangement arrangement() {
        return arranged.arrangement().state();
    }

    /** "Lượt 2: Giấy khen, 8 người". */
    static String title(Batch batch) {
        return "Lượt %d: %s (%d)"
                .formatted(batch.number(), batch.form().name(), batch.slots().size());
    }

    /** "Người trao: …; bưng khay: … và …". */
    static String people(Batch batch) {
        return Occasion.joined(
                "; ",
                batch.presenter() == null ? "Người trao: chưa phân công" : "Người trao: " + batch.presenter(),
                pair(batch.bearers()));
    }

    static String pair(@Nullable Bearers bearers) {
        return bearers == null ? "" : "bưng khay: " + bearers.first() + " và " + bearers.second();
    }

    /** "khung, giấy khen". */
    String things() {
        return arrangement().handedOver().stream()
                .map(thing -> switch (thing) {
                    case FRAME -> "khung";
                    case CERTIFICATE -> "giấy khen";
                    case ENVELOPE -> "phong bì";
                    case FLOWERS -> "hoa";
                })
                .collect(Collectors.joining(", "));
    }

    /** Name and unit, and how the name is read if somebody wrote that. */
    String named(Slot slot) {
        Award award = slot.award();
        String reading = arrangement().readingOf(award.nominationId());
        String name = reading == null ? award.name() : award.name() + " [đọc: " + reading + "]";
        return name + ", " + occasion.unit(award.unit());
    }

    /** Who comes up. */
    static String whoComes(Slot slot) {
        Award award = slot.award();
        if (slot.standsIn() != null) {
            return slot.standsIn() + " nhận thay";
        }
        if (slot.absent() == WhenAbsent.PROXY) {
            return "vắng, người nhận thay: …………………";
        }
        String comes = award.recipient().name();
        String who = comes.equals(award.name())
                ? ""
                : Occasion.joined(" ", award.recipient().title(), comes);
        return Occasion.joined(", ", who, slot.absent() == WhenAbsent.LAST ? "vắng, gọi cuối lượt" : "");
    }
}
