package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.nomination.adapter.mongo.BallotAttack.Caught;

/** The attack succeeds on what it is meant for, so its failure on the product means something. */
class BallotAttackTest {

    private static final String KEY = "the-key-of-an-installation-that-was-copied";
    private static final String SESSION = "a-session";
    private static final List<int[]> CAST =
            List.of(new int[] {0, 1, 2}, new int[] {0, 0, 0}, new int[] {1, 1, 0}, new int[] {2, 1, 0});

    private static List<Caught> releaseOne(boolean boxes) {
        List<Caught> caught = new ArrayList<>();
        DeterministicSeal seal = DeterministicSeal.of(KEY);
        short[] totals = new short[9];
        for (int voter = 0; voter < CAST.size(); voter++) {
            for (int line = 0; line < 3; line++) {
                totals[line * 3 + CAST.get(voter)[line]]++;
            }
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.allocate(18);
            for (short total : totals) {
                bytes.putShort(total);
            }
            Document state = new Document("stage", "VOTING")
                    .append("voted", List.of("a", "b", "c", "d").subList(0, voter + 1))
                    .append("box", seal.sealed(SESSION, bytes.array()));
            String digest = BallotAttack.sha256(BallotAttack.json(state));
            state.put("box", boxes ? state.get("box") : "unknown");
            caught.add(new Caught(state, boxes ? Set.of() : Set.of(digest)));
        }
        return caught;
    }

    @Test
    void every_ballot_of_release_0_1_follows_from_the_digests_of_the_history() {
        assertThat(new BallotAttack(KEY, List.of()).ballots(SESSION, 3, releaseOne(false)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(CAST);
    }

    @Test
    void every_ballot_of_release_0_1_follows_from_the_versions_of_the_box() {
        assertThat(new BallotAttack(KEY, List.of()).ballots(SESSION, 3, releaseOne(true)))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(CAST);
    }

    @Test
    void without_the_key_of_the_installation_no_ballot_follows() {
        assertThat(new BallotAttack("another-key-of-another-installation", List.of())
                        .ballots(SESSION, 3, releaseOne(true)))
                .isEmpty();
    }

    @Test
    void what_looks_like_a_key_in_a_text_is_tried() {
        Map<String, String> texts =
                Map.of("hex", "x " + "ab".repeat(32) + " y", "base64", "\"" + "q".repeat(43) + "=\"");

        assertThat(BallotAttack.keysIn(texts.toString()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(key -> key.length == 32);
    }
}
