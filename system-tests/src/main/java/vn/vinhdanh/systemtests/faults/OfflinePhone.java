package vn.vinhdanh.systemtests.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.systemtests.faults.OfflineDoors.Passed;
import vn.vinhdanh.systemtests.running.ApiClient;
import vn.vinhdanh.systemtests.running.Concurrently;

/**
 * A phone that notes some people without a network, comes back, and sends them: twice at the same moment, with what it sent
 * the last time. The main door notes everybody, some by mistake; the side door every second one. When nobody is left, it
 * sends everything once more.
 */
final class OfflinePhone {

    private static final int AT_ONCE = 3;
    private static final int MISTAKEN_EVERY = 5;
    private static final int STAYS_AWAY_EVERY = 7;
    private static final long CLOCK_AHEAD = 420_000;

    private final RoundContext context;
    private final OfflineDoors doors;
    private final String door;
    private final boolean isMain;
    private final ApiClient phone;
    private final List<Note> all = new ArrayList<>();
    private final List<WalkIn> allWalkIns = new ArrayList<>();
    private int next;
    private int sent;
    private int sentWalkIns;

    /** As a phone sends it. */
    private record Note(
            String id,
            String delegateId,
            String door,
            String at,
            @Nullable Boolean takenBack) {}

    /** The same of a guest who is not on the list. */
    private record WalkIn(
            String id,
            String name,
            String unit,
            String reason,
            String door,
            String at,
            @Nullable Boolean takenBack) {}

    OfflinePhone(RoundContext context, String door) {
        this.context = context;
        this.doors = context.doors();
        this.door = door;
        this.isMain = door.equals(OfflineDoors.DOORS.getFirst());
        this.phone = doors.phoneAt(door);
    }

    void comeBack() {
        int before = all.size();
        int walkInsBefore = allWalkIns.size();
        if (next < doors.delegates().size()) {
            for (int i = 0; i < AT_ONCE; i++) {
                meet();
            }
            letIn();
        } else {
            sent = 0;
            sentWalkIns = 0;
        }
        List<Note> notes = List.copyOf(all.subList(sent, all.size()));
        List<WalkIn> walkIns = List.copyOf(allWalkIns.subList(sentWalkIns, allWalkIns.size()));
        Concurrently.runAll(List.of(() -> send(notes), () -> send(notes)));
        Concurrently.runAll(List.of(() -> sendWalkIns(walkIns), () -> sendWalkIns(walkIns)));
        sent = before;
        sentWalkIns = walkInsBefore;
    }

    private void meet() {
        if (next >= doors.delegates().size()) {
            return;
        }
        String delegate = doors.delegates().get(next);
        if (isMain && next % MISTAKEN_EVERY == 0) {
            Note mistake = note(delegate);
            all.add(mistake);
            all.add(new Note(mistake.id(), delegate, door, mistake.at(), true));
        }
        if (next % STAYS_AWAY_EVERY > 0) {
            all.add(note(delegate));
        }
        next += isMain ? 1 : 2;
    }

    /** Every third is taken back. */
    private void letIn() {
        String id = UUID.randomUUID().toString();
        WalkIn guest = new WalkIn(id, "Khách " + id, "Xóm Mẫu", "Đi cùng (mẫu)", door, at(), null);
        allWalkIns.add(guest);
        if (next / AT_ONCE % 3 == 0) {
            allWalkIns.add(new WalkIn(id, guest.name(), guest.unit(), guest.reason(), door, guest.at(), true));
        }
    }

    private Note note(String delegate) {
        return new Note(UUID.randomUUID().toString(), delegate, door, at(), null);
    }

    /** By the phone's clock: that of the main door is seven minutes ahead. */
    private String at() {
        return Instant.now().plusMillis(ahead()).toString();
    }

    private long ahead() {
        return isMain ? CLOCK_AHEAD : 0;
    }

    private void send(List<Note> notes) {
        JsonNode answers = settled("/api/door/passages", notes);
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            if (!answers.path(i).path("code").isNull()) {
                throw new AssertionError("a note was refused: " + answers.path(i));
            }
            doors.notes.put(note.id(), new Passed(note.delegateId(), door));
            if (note.takenBack() != null) {
                doors.takenBack.add(note.id());
            }
        }
    }

    private void sendWalkIns(List<WalkIn> walkIns) {
        JsonNode answers = settled("/api/door/walk-ins", walkIns);
        for (int i = 0; i < walkIns.size(); i++) {
            String id = walkIns.get(i).id();
            String stage = answers.path(i).path("stage").asString();
            doors.walkIns
                    .computeIfAbsent(id, _ -> ConcurrentHashMap.newKeySet())
                    .add(stage);
            if (walkIns.get(i).takenBack() != null) {
                doors.takenBack.add(id);
            }
        }
    }

    /** One answer for each note, in their order. */
    private JsonNode settled(String path, List<?> notes) {
        JsonNode answers = context.acknowledged(phone.post(path, Map.of("clockAhead", ahead(), "notes", notes)))
                .json();
        if (answers.size() != notes.size()) {
            throw new AssertionError(notes.size() + " notes got " + answers.size() + " answers");
        }
        return answers;
    }
}
