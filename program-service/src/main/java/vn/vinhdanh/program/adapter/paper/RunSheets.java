package vn.vinhdanh.program.adapter.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.program.domain.agenda.Item;
import vn.vinhdanh.program.domain.agenda.Timetable.Slot;
import vn.vinhdanh.program.domain.ceremony.Arrangement.Bearers;
import vn.vinhdanh.program.domain.ceremony.Ceremony;
import vn.vinhdanh.program.domain.ceremony.Ceremony.Batch;

/** What each role does, on pages of its own: host, each presenter, each pair of bearers, and who prepares the frames. */
final class RunSheets {

    private RunSheets() {}

    static List<Part> of(HandOut handOut) {
        List<Part> parts = new ArrayList<>();
        parts.add(host(handOut.occasion()));
        List<Batch> batches = handOut.ceremony().batches();
        by(batches, batch -> batch.presenter() == null ? "chưa phân công" : batch.presenter())
                .forEach((presenter, theirs) -> parts.add(presenter(handOut, presenter, theirs)));
        by(batches, batch -> named(batch.bearers()))
                .forEach((pair, theirs) -> parts.add(bearers(handOut, pair, theirs)));
        if (!batches.isEmpty()) {
            parts.add(frames(handOut, batches));
        }
        return parts;
    }

    private static Listing host(Occasion occasion) {
        Table.Builder table = Table.of(
                Column.centred("Giờ", 3),
                Column.text("Mục", 11),
                Column.text("Ai lên", 9),
                Column.text("Cần có", 5),
                Column.text("Phụ trách", 6));
        for (Slot slot : occasion.slots()) {
            Item item = slot.item();
            table.row(
                    Occasion.hour(slot),
                    slot.position() + ". " + Occasion.joined(" – ", item.title(), Occasion.minutes(item)),
                    Occasion.speakers(item),
                    Occasion.needs(item),
                    occasion.owner(item));
            item.acts().forEach(act -> table.row("", "– " + act.title(), Occasion.performers(act), "", ""));
        }
        return new Listing("Người dẫn", table.build());
    }

    private static Listing presenter(HandOut handOut, String presenter, List<Batch> batches) {
        Table.Builder table =
                Table.of(Column.centred("STT", 2), Column.text("Trao cho", 13), Column.text("Người lên nhận", 9));
        for (Batch batch : batches) {
            table.group(Occasion.joined("; ", HandOut.title(batch), handOut.things(), HandOut.pair(batch.bearers())));
            for (Ceremony.Slot slot : batch.slots()) {
                table.row(Integer.toString(slot.position()), handOut.named(slot), HandOut.whoComes(slot));
            }
        }
        return new Listing("Người trao: " + presenter, table.build());
    }

    /** The pile as it is taken from the tray: from its top. */
    private static Listing bearers(HandOut handOut, String pair, List<Batch> batches) {
        Table.Builder table = Table.of(
                Column.centred("STT", 2), Column.text("Khung của, từ trên xuống", 15), Column.text("Người trao", 7));
        for (Batch batch : batches) {
            table.group(Occasion.joined("; ", HandOut.title(batch), handOut.things()));
            String presenter = batch.presenter() == null ? "" : batch.presenter();
            for (Ceremony.Slot slot : batch.slots()) {
                table.row(Integer.toString(slot.position()), slot.award().name(), presenter);
            }
        }
        return new Listing("Bưng khay: " + pair, table.build());
    }

    /** The pile as it is made: from its bottom. */
    private static Listing frames(HandOut handOut, List<Batch> batches) {
        Table.Builder table = Table.of(
                Column.centred("Xếp", 2),
                Column.text("Khung của, từ dưới lên", 12),
                Column.text("Đơn vị", 8),
                Column.centred("Gọi thứ", 3));
        for (Batch batch : batches) {
            table.group(Occasion.joined("; ", HandOut.title(batch), handOut.things(), HandOut.pair(batch.bearers())));
            int laid = 0;
            for (Ceremony.Slot slot : batch.slots().reversed()) {
                table.row(
                        Integer.toString(++laid),
                        slot.award().name(),
                        handOut.occasion().unit(slot.award().unit()),
                        Integer.toString(slot.position()));
            }
        }
        return new Listing("Chuẩn bị khung", table.build());
    }

    private static String named(@org.jspecify.annotations.Nullable Bearers bearers) {
        return bearers == null ? "chưa phân công" : bearers.first() + " và " + bearers.second();
    }

    private static Map<String, List<Batch>> by(List<Batch> batches, Function<Batch, String> role) {
        Map<String, List<Batch>> theirs = new LinkedHashMap<>();
        batches.forEach(batch -> theirs.computeIfAbsent(role.apply(batch), _ -> new ArrayList<>())
                .add(batch));
        return theirs;
    }
}
