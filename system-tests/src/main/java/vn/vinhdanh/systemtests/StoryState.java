package vn.vinhdanh.systemtests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the story knows by now. */
final class StoryState {

    /** In a month: invitations are answered until the conference begins. */
    final LocalDate date = LocalDate.now().plusDays(30);

    String conferenceId = "";
    String decisionId = "";

    /** Every nomination of the story, by id, in the order of their submission. */
    final Map<String, Nominee> nominations = new LinkedHashMap<>();

    final List<String> selected = new ArrayList<>();
    final List<String> awarded = new ArrayList<>();

    /** Delegates to be invited by e-mail: delegate id → address. */
    final Map<String, String> invitedByMail = new LinkedHashMap<>();

    /** Those of them for whose places others wait. */
    final Set<String> whereOthersWait = new HashSet<>();

    final List<String> invitedOnPaper = new ArrayList<>();
}
