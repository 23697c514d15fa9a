package vn.vinhdanh.delegate.adapter.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vinhdanh.delegate.application.ReadSeating.Seating;
import vn.vinhdanh.delegate.application.SeatingPrinter;
import vn.vinhdanh.delegate.domain.hall.Layout;
import vn.vinhdanh.delegate.domain.hall.Seat;
import vn.vinhdanh.kernel.VietnamTime;
import vn.vinhdanh.paper.Column;
import vn.vinhdanh.paper.PdfRenderer;
import vn.vinhdanh.paper.Table;
import vn.vinhdanh.paper.WorkingPaper;
import vn.vinhdanh.paper.WorkingPaper.Card;
import vn.vinhdanh.paper.WorkingPaper.Cards;
import vn.vinhdanh.paper.WorkingPaper.Cell;
import vn.vinhdanh.paper.WorkingPaper.Cell.Look;
import vn.vinhdanh.paper.WorkingPaper.Listing;
import vn.vinhdanh.paper.WorkingPaper.Part;
import vn.vinhdanh.paper.WorkingPaper.Plan;
import vn.vinhdanh.paper.WorkingPaper.Size;

/** Prints chart, lists, cards and badges of a seating plan. Each names the state of the plan and the time of print. */
public final class SeatingPapers implements SeatingPrinter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final String STAGE = "SÂN KHẤU";

    private final PdfRenderer renderer;

    public SeatingPapers(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public byte[] print(Seating seating, Order order, Instant at) {
        return renderer.render(paper(seating, order, at));
    }

    static WorkingPaper paper(Seating seating, Order order, Instant at) {
        List<Sitting> sitting = Sitting.of(seating);
        return switch (order.paper()) {
            case CHART -> paper(seating, at, "Sơ đồ chỗ ngồi", sizeOf(order), chart(seating, sitting));
            case USHERS -> paper(seating, at, "Sơ đồ hướng dẫn chỗ ngồi", sizeOf(order), ushers(seating, sitting));
            case BY_NAME ->
                paper(seating, at, "Danh sách chỗ ngồi theo tên", Size.A4_PORTRAIT, new Listing("", byName(sitting)));
            case BY_SEAT ->
                paper(seating, at, "Danh sách chỗ ngồi theo ghế", Size.A4_PORTRAIT, new Listing("", bySeat(sitting)));
            case TABLE_CARDS ->
                paper(
                        seating,
                        at,
                        "Biển tên",
                        Size.A4_PORTRAIT,
                        new Cards(1, 3, cards(seating, wanted(sitting, order))));
            case BADGES ->
                paper(
                        seating,
                        at,
                        "Thẻ đại biểu",
                        Size.A4_PORTRAIT,
                        new Cards(2, order.perSheet() / 2, cards(seating, wanted(sitting, order))));
        };
    }

    private static WorkingPaper paper(Seating seating, Instant at, String title, Size size, Part part) {
        String under = "%s · %s · sơ đồ lần %d · in lúc %s"
                .formatted(
                        seating.roster().title(),
                        seating.plan().state().requireHall().name(),
                        seating.plan().state().changes(),
                        MOMENT.format(at));
        return new WorkingPaper(seating.roster().issuer(), title, under, size, List.of(part));
    }

    private static Size sizeOf(Order order) {
        return order.sheet() == Sheet.A3 ? Size.A3_LANDSCAPE : Size.A4_LANDSCAPE;
    }

    private static Plan chart(Seating seating, List<Sitting> sitting) {
        Map<String, String> names = sitting.stream()
                .filter(each -> each.seat() != null)
                .collect(Collectors.toMap(
                        Sitting::seatOrNone, each -> each.person().name()));
        return plan(seating, "", names);
    }

    /** The number of the group on each seat, and above the plan which number is which group. */
    private static Plan ushers(Seating seating, List<Sitting> sitting) {
        Map<String, String> numbers = sitting.stream()
                .filter(each -> each.seat() != null)
                .collect(Collectors.toMap(Sitting::seatOrNone, each -> "(" + each.group() + ")"));
        String groups = sitting.stream()
                .filter(each -> each.seat() != null)
                .map(each -> "(" + each.group() + ") " + each.groupName())
                .distinct()
                .sorted(Comparator.comparingInt((String text) -> text.indexOf(')'))
                        .thenComparing(text -> text))
                .collect(Collectors.joining(" · "));
        return plan(seating, groups, numbers);
    }

    private static Plan plan(Seating seating, String caption, Map<String, String> texts) {
        Layout layout = seating.plan().state().requireHall().layout();
        Map<Integer, Seat> seats = layout.seats().stream()
                .collect(Collectors.toMap(seat -> seat.row() * Layout.MOST_COLUMNS + seat.column(), seat -> seat));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < layout.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < layout.rows().get(row).length(); column++) {
                Seat seat = seats.get(row * Layout.MOST_COLUMNS + column);
                cells.add(seat == null ? noSeat(layout.rows().get(row).charAt(column)) : cell(seat, texts));
            }
            rows.add(cells);
        }
        return switch (layout.stage()) {
            case TOP -> new Plan(caption, STAGE, "", rows);
            case BOTTOM -> new Plan(caption, "", STAGE, rows);
            case LEFT -> new Plan(caption, "← " + STAGE, "", rows);
            case RIGHT -> new Plan(caption, STAGE + " →", "", rows);
        };
    }

    private static Cell noSeat(char cell) {
        return new Cell("", "", cell == Layout.AISLE ? Look.AISLE : Look.NOTHING);
    }

    private static Cell cell(Seat seat, Map<String, String> texts) {
        if (seat.blocked()) {
            return new Cell("×", "", Look.BLOCKED);
        }
        String text = texts.getOrDefault(seat.label(), "");
        return new Cell(seat.label(), text, text.isEmpty() ? Look.FREE : Look.TAKEN);
    }

    private static Table byName(List<Sitting> sitting) {
        Table.Builder table = Table.of(
                Column.centred("STT", 2),
                Column.text("Họ và tên", 9),
                Column.text("Đơn vị", 9),
                Column.text("Nhóm", 8),
                Column.centred("Ghế", 3));
        List<Sitting> ordered = sitting.stream().sorted(Sitting.byName()).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Sitting each = ordered.get(i);
            table.row(
                    Integer.toString(i + 1),
                    each.person().name(),
                    each.unitName(),
                    each.groupName(),
                    each.seatOrNone());
        }
        return table.build();
    }

    private static Table bySeat(List<Sitting> sitting) {
        Table.Builder table = Table.of(
                Column.centred("Ghế", 3),
                Column.text("Họ và tên", 9),
                Column.text("Đơn vị", 9),
                Column.text("Nhóm", 8));
        sitting.stream()
                .filter(each -> each.seat() != null)
                .forEach(each -> table.row(each.seatOrNone(), each.person().name(), each.unitName(), each.groupName()));
        return table.build();
    }

    private static List<Sitting> wanted(List<Sitting> sitting, Order order) {
        return order.delegateId() == null
                ? sitting
                : sitting.stream()
                        .filter(each -> each.id().equals(order.delegateId()))
                        .toList();
    }

    private static List<Card> cards(Seating seating, List<Sitting> sitting) {
        return sitting.stream()
                .map(each -> new Card(
                        seating.roster().title(),
                        each.person().name(),
                        each.title() == null ? each.groupName() : each.title() + " · " + each.groupName(),
                        each.seatOrNone(),
                        each.group()))
                .toList();
    }
}
