package vn.vinhdanh.program.adapter.paper;

import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;

/** The agenda as a list: when, what, who. */
final class AgendaList {

    private AgendaList() {}

    static Listing of(Occasion occasion) {
        Table.Builder table = Table.of(
                Column.centred("Giờ", 3),
                Column.text("Nội dung", 13),
                Column.text("Người thực hiện", 9),
                Column.text("Đơn vị phụ trách", 7));
        for (Slot slot : occasion.slots()) {
            Item item = slot.item();
            String content = slot.position() + ". " + Occasion.joined(" – ", item.title(), Occasion.minutes(item));
            table.row(Occasion.hour(slot), content, Occasion.speakers(item), occasion.owner(item));
            for (Item.Act act : item.acts()) {
                table.row("", "– " + act.title(), Occasion.performers(act), "");
            }
        }
        return new Listing(occasion.place(), table.build());
    }
}
