package vn.vinhdanh.systemtests.running;

import java.util.List;
import java.util.Map;

/** The decision that appoints a council in the tests. Entered a second time, it changes nothing. */
public final class SampleAppointment {

    private SampleAppointment() {}

    /** The address of the appointments of a conference's own council. */
    public static String path(String conferenceId) {
        return "/api/councils/" + conferenceId + "/appointments";
    }

    /** @param members accounts that have logged in before; the first one is in the chair */
    public static Map<String, Object> of(List<String> members) {
        return Map.of(
                "number",
                "12/QĐ-UBND",
                "date",
                "2025-07-10",
                "seats",
                members.stream()
                        .map(member -> Map.of(
                                "account", member, "office", member.equals(members.getFirst()) ? "CHAIR" : "MEMBER"))
                        .toList());
    }
}
