package vn.vinhdanh.notification.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What one letter fills into the variables of its text. */
public final class LetterFacts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private LetterFacts() {}

    /** @param link the address of the answer page, or of the officer's work */
    public static Map<Variable, String> of(Message message, Language language, String link) {
        Invitation invitation = message.invitation();
        Map<Variable, String> facts = new EnumMap<>(Variable.class);
        facts.put(Variable.RECIPIENT, recipient(invitation));
        facts.put(Variable.YOU, invitation.you());
        facts.put(Variable.CONFERENCE, invitation.conferenceTitle());
        if (invitation.date() != null) {
            facts.put(Variable.TIME, language == Language.VI ? time(invitation) : englishTime(invitation));
            facts.put(Variable.PLACE, place(invitation));
        }
        facts.put(Variable.LINK, link);
        facts.put(Variable.ISSUER, invitation.signature().issuer());
        Withdrawal why = message.edition().takesBack();
        if (why != null && why.reason() != null) {
            facts.put(Variable.REASON, why.reason());
        }
        ReturnedNomination returned = message.edition().returned();
        if (returned != null) {
            facts.put(Variable.NOMINATION, returned.code());
            facts.put(Variable.REASON, returned.reason());
            if (returned.dueBy() != null) {
                facts.put(Variable.DUE, day(returned.dueBy(), language));
            }
        }
        TaskNotice task = message.edition().task();
        if (task != null) {
            facts.put(Variable.TASK, task.text());
            if (task.sentBack() != null) {
                facts.put(Variable.REASON, task.sentBack());
            }
            if (task.due() != null) {
                facts.put(Variable.DEADLINE, day(task.due(), language));
            }
        }
        return facts;
    }

    private static String day(LocalDate date, Language language) {
        return (language == Language.VI ? DATE : ENGLISH_DATE).format(date);
    }

    private static String recipient(Invitation invitation) {
        String office = invitation.title() != null ? invitation.title() : invitation.unitName();
        return invitation.addressee() + (office == null ? "" : " – " + office);
    }

    private static String place(Invitation invitation) {
        String seat = invitation.seat();
        return invitation.venue().inOneLine() + (seat == null ? "" : " – ghế " + seat);
    }

    private static String time(Invitation invitation) {
        return hours(invitation) + ", " + weekday(invitation.date()) + ", ngày " + DATE.format(invitation.date());
    }

    private static String englishTime(Invitation invitation) {
        return ENGLISH_DATE.format(invitation.date()) + ", " + hours(invitation) + " (UTC+7)";
    }

    private static String hours(Invitation invitation) {
        LocalTime end = invitation.endTime();
        return CLOCK.format(invitation.startTime()) + (end == null ? "" : " – " + CLOCK.format(end));
    }

    private static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
