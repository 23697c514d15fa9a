package vn.vinhdanh.program.domain.task;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.kernel.NotFound;

/** What a unit and the secretariat say to each other about a task, oldest first. */
public record Talk(List<Difficulty> difficulties, List<Comment> comments) {

    static final Talk NONE = new Talk(List.of(), List.of());

    /** So that a task fits into one document. */
    static final int MOST_ENTRIES = 200;

    public Talk {
        difficulties = List.copyOf(difficulties);
        comments = List.copyOf(comments);
    }

    public boolean hasOpenDifficulty() {
        return difficulties.stream().anyMatch(Difficulty::isOpen);
    }

    Talk with(Comment comment) {
        return new Talk(difficulties, added(comments, comment));
    }

    Talk withDifficulty(String text, Signed by) {
        return new Talk(added(difficulties, new Difficulty(difficulties.size() + 1, by, text, null)), comments);
    }

    /** A later answer replaces the earlier one, which the history keeps. */
    Talk answered(int number, Difficulty.Answer answer) {
        if (number < 1 || number > difficulties.size()) {
            throw new NotFound("difficulty");
        }
        List<Difficulty> all = new ArrayList<>(difficulties);
        all.set(number - 1, difficulties.get(number - 1).answeredWith(answer));
        return new Talk(all, comments);
    }

    private static <T> List<T> added(List<T> entries, T entry) {
        if (entries.size() >= MOST_ENTRIES) {
            throw new TaskRules.ATaskHasRoomForSoMuch(MOST_ENTRIES);
        }
        List<T> all = new ArrayList<>(entries);
        all.add(entry);
        return all;
    }
}
