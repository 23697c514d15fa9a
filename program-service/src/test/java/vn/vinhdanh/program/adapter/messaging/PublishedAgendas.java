package vn.vinhdanh.program.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.program.domain.agenda.AgendaEvent;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.Adjustment;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemFinished;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaItemStarted;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaReleased;
import vn.vinhdanh.program.domain.agenda.AgendaEvent.AgendaRunAdjusted;
import vn.vinhdanh.program.domain.agenda.Release;
import vn.vinhdanh.program.domain.agenda.Release.Aspect;
import vn.vinhdanh.program.domain.agenda.Release.Change;
import vn.vinhdanh.program.fixtures.PlanText;

/** The events of the golden examples. */
final class PublishedAgendas {

    private static final String COMMUNE = "trung-khanh";
    private static final String ID = PlanText.idOfTrungKhanh();

    private PublishedAgendas() {}

    static AgendaEvent of(String type, String variant) {
        boolean full = variant.equals("full");
        return switch (type) {
            case "AgendaReleased.v1" -> new AgendaReleased(COMMUNE, ID, full ? second() : first());
            case "AgendaItemStarted.v1" ->
                new AgendaItemStarted(COMMUNE, ID, "khai-mac", "Khai mạc", at("2025-08-28T00:31:00Z"), !full);
            case "AgendaItemFinished.v1" ->
                new AgendaItemFinished(COMMUNE, ID, "khai-mac", "Khai mạc", at("2025-08-28T00:44:30Z"), !full);
            case "AgendaRunAdjusted.v1" ->
                full
                        ? new AgendaRunAdjusted(
                                COMMUNE, ID, "khai-mac", Adjustment.EXTENDED, 10, at("2025-08-28T00:40:00Z"), false)
                        : new AgendaRunAdjusted(
                                COMMUNE, ID, null, Adjustment.CLEARED, null, at("2025-08-27T09:00:00Z"), true);
            default -> throw new AssertionError("no event for " + type);
        };
    }

    private static Release first() {
        return new Release(
                1,
                at("2025-08-25T02:00:00Z"),
                List.of(new Change("khai-mac", "Khai mạc", Set.of(Aspect.ADDED), List.of("van-phong"))));
    }

    private static Release second() {
        return new Release(
                2,
                at("2025-08-26T02:00:00Z"),
                List.of(
                        new Change(
                                "on-dinh-to-chuc",
                                "Ổn định tổ chức",
                                Set.of(Aspect.TIME, Aspect.OWNER, Aspect.PEOPLE, Aspect.CONTENT),
                                List.of("van-phong", "van-hoa-xa-hoi")),
                        new Change("tiet-muc-them", "Tiết mục thêm", Set.of(Aspect.ADDED), List.of()),
                        new Change("khai-mac", "Khai mạc", Set.of(Aspect.TIME), List.of("van-phong")),
                        new Change("be-mac", "Bế mạc", Set.of(Aspect.REMOVED), List.of("van-phong"))));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
