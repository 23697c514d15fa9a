package vn.vinhdanh.systemtests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the earlier chapters of the story have created. */
final class StoryState {

    /** In a month, because invitations can be answered until the conference begins. */
    final LocalDate date = LocalDate.now().plusDays(30);

    String conferenceId = "";
    String decisionId = "";

    /** Id of each nomination → its nominee, in the order of their submission. */
    final Map<String, Nominee> nominations = new LinkedHashMap<>();

    final List<String> selected = new ArrayList<>();
    final List<String> awarded = new ArrayList<>();

    /** Delegates to be invited by e-mail: id → address. */
    final Map<String, String> invitedByMail = new LinkedHashMap<>();

    /** Those of them in a group with a waiting list. */
    final Set<String> inCrowdedGroups = new HashSet<>();

    final List<String> invitedOnPaper = new ArrayList<>();

    /** The second conference, which does not take place, and its delegate who is taken off the list before. */
    String calledOff = "";

    String struckOff = "";
}
