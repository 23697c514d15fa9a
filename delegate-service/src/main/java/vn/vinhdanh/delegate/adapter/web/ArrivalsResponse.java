package vn.vinhdanh.delegate.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.delegate.adapter.web.DelegateResponse.ArrivalResponse;
import vn.vinhdanh.delegate.application.ReadArrivals.Arrivals;
import vn.vinhdanh.delegate.domain.delegate.CheckIn;
import vn.vinhdanh.delegate.domain.delegate.Delegate;
import vn.vinhdanh.delegate.domain.roster.Roster;
import vn.vinhdanh.delegate.domain.roster.Schedule;
import vn.vinhdanh.kernel.CallName;
import vn.vinhdanh.kernel.Versioned;

/**
 * Who has come and who is missing.
 *
 * @param date of the conference; null while it is open
 * @param startTime null while the date is open
 * @param groups in the order of the plan
 * @param expected everybody with a place
 */
record ArrivalsResponse(
        @Nullable String date,
        @Nullable String startTime,
        List<GroupNameResponse> groups,
        List<GuestResponse> expected) {

    record GroupNameResponse(String code, String name) {}

    /**
     * @param attendant who comes instead; null if the delegate does
     * @param phone of who is missing; null if nobody knows it, or the delegate has come
     * @param arrival null until the delegate has come; a trial of the door before the day is none
     * @param late whether the delegate came after the beginning
     */
    record GuestResponse(
            String id,
            String name,
            String callName,
            @Nullable String attendant,
            String unit,
            String group,
            @Nullable String phone,
            @Nullable ArrivalResponse arrival,
            boolean late) {

        static GuestResponse of(Versioned<Delegate> found, Roster roster) {
            Delegate delegate = found.state();
            String name = delegate.person().name();
            String attendant = delegate.attendant().name();
            @Nullable CheckIn checkIn = delegate.checkIn();
            boolean came = checkIn != null && !checkIn.wasTrial();
            @Nullable Schedule schedule = roster.schedule();
            return new GuestResponse(
                    found.id(),
                    name,
                    CallName.of(name, delegate.person().callName()),
                    attendant.equals(name) ? null : attendant,
                    roster.unitName(delegate.person().unit()),
                    delegate.group(),
                    came ? null : delegate.contact().phone(),
                    came ? ArrivalResponse.of(delegate) : null,
                    came && checkIn != null && schedule != null && schedule.hasBegunAt(checkIn.at()));
        }
    }

    static ArrivalsResponse of(Arrivals arrivals) {
        Roster roster = arrivals.roster();
        @Nullable Schedule schedule = roster.schedule();
        return new ArrivalsResponse(
                schedule == null ? null : schedule.date().toString(),
                schedule == null ? null : schedule.startTime().toString(),
                roster.groups().stream()
                        .map(group -> new GroupNameResponse(group.code(), group.name()))
                        .toList(),
                arrivals.expected().stream()
                        .map(delegate -> GuestResponse.of(delegate, roster))
                        .toList());
    }
}
