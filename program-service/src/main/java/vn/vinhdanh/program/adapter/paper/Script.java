package vn.vinhdanh.program.adapter.paper;

import java.util.List;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Batch;

/** What the host says, when, and who comes up; in a type to be read while standing. */
final class Script {

    private static final String NOT_WRITTEN = "(chưa viết câu dẫn)";

    private Script() {}

    static List<Part> of(HandOut handOut) {
        Table.Builder table =
                Table.of(Column.centred("STT", 3), Column.text("Lời dẫn", 15), Column.text("Ai lên sân khấu", 9));
        for (Slot slot : handOut.occasion().slots()) {
            Item item = slot.item();
            table.group(Occasion.joined(
                    " – ",
                    Occasion.joined(" ", Occasion.hour(slot), slot.position() + ". " + item.title()),
                    Occasion.minutes(item)));
            table.row("", item.cue() == null ? NOT_WRITTEN : item.cue(), Occasion.speakers(item));
            int number = 0;
            for (Item.Act act : item.acts()) {
                table.row(Integer.toString(++number), act.title(), Occasion.performers(act));
            }
            if (Occasion.AWARDS.equals(item.kind())) {
                awards(handOut, table);
            }
        }
        return List.of(new Listing("", table.build(), true));
    }

    private static void awards(HandOut handOut, Table.Builder table) {
        for (Batch batch : handOut.ceremony().batches()) {
            table.group(HandOut.title(batch));
            String presenter = batch.presenter();
            String invitation = "Xin mời các cá nhân, tập thể, hộ gia đình có tên sau đây lên nhận "
                    + batch.form().name() + (presenter == null ? "." : "; xin mời " + presenter + " lên trao.");
            table.row("", invitation, HandOut.people(batch));
            for (Ceremony.Slot slot : batch.slots()) {
                table.row(Integer.toString(slot.position()), handOut.named(slot), HandOut.whoComes(slot));
            }
        }
        List<Ceremony.Slot> skipped = handOut.ceremony().skipped();
        if (!skipped.isEmpty()) {
            table.group("Không gọi (" + skipped.size() + ")");
            skipped.forEach(slot -> table.row("", handOut.named(slot), "vắng mặt"));
        }
    }
}
