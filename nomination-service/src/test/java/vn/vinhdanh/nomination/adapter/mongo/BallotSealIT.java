package vn.vinhdanh.nomination.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.nomination.domain.council.Choice;
import vn.vinhdanh.nomination.domain.council.CouncilRules.ABallotBoxOpensWithItsKey;
import vn.vinhdanh.nomination.domain.council.CouncilSession;
import vn.vinhdanh.nomination.domain.council.Voting;
import vn.vinhdanh.nomination.fixtures.Councils;
import vn.vinhdanh.platform.store.StateMapping;

/** What a sealed box shows, and what its key does. */
class BallotSealIT {

    private static final String SECRET = "a-secret-of-at-least-thirty-two-characters";
    private static final List<String> NOBODY = List.of();

    @TempDir
    Path folder;

    private BallotKeys keys;
    private BallotSeal seal;
    private StateMapping<CouncilSession> mapping;

    @BeforeEach
    void make_a_seal() {
        keys = BallotKeys.in(folder.resolve("keys").toString());
        seal = new BallotSeal(SECRET, keys);
        mapping = mapping(seal);
    }

    private static StateMapping<CouncilSession> mapping(BallotSeal seal) {
        return EncryptedBallotMapping.around(StateMapping.json(CouncilSession.class, NominationJson.MAPPER), seal);
    }

    private static CouncilSession after(int inFavour, int against) {
        CouncilSession session = Councils.voting(8);
        for (int member = 1; member <= inFavour + against; member++) {
            session = session.cast("uy-vien-" + member, Councils.all(member <= inFavour ? Choice.FOR : Choice.AGAINST))
                    .state();
        }
        return session;
    }

    private Path key() {
        return folder.resolve("keys").resolve(Councils.SESSION + ".key");
    }

    @Test
    void a_session_comes_back_as_it_was_written() {
        for (CouncilSession session : List.of(Councils.convened(), after(0, 0), after(3, 4))) {
            assertThat(mapping.read(mapping.write(session))).isEqualTo(session);
        }
    }

    @Test
    void two_documents_that_differ_in_one_choice_look_alike() {
        Document inFavour = mapping.write(after(1, 0));
        Document against = mapping.write(after(0, 1));

        assertThat(inFavour.remove("box").toString())
                .hasSameSizeAs(against.remove("box").toString());
        assertThat(inFavour).isEqualTo(against);
    }

    @Test
    void the_same_totals_never_give_the_same_text() {
        CouncilSession session = after(1, 0);

        assertThat(IntStream.range(0, 50)
                        .mapToObj(_ -> mapping.write(session).getString("box"))
                        .distinct())
                .hasSize(50);
    }

    @Test
    void a_box_opens_with_its_keys_only_and_for_its_session_and_voters() {
        byte[] totals = {1, 2, 3};
        String sealed = seal.sealed("one", NOBODY, totals);

        assertThat(seal.opened("one", NOBODY, sealed).orElseThrow()).isEqualTo(totals);
        assertThat(new BallotSeal("another-secret-of-thirty-two-characters", keys).opened("one", NOBODY, sealed))
                .isEmpty();
        assertThat(seal.opened("two", NOBODY, sealed)).isEmpty();
        seal.sealed("two", NOBODY, totals);
        assertThat(seal.opened("two", NOBODY, sealed)).isEmpty();
    }

    @Test
    void an_earlier_box_does_not_open_for_the_voters_of_a_later_one() {
        Document later = mapping.write(after(2, 1));
        later.put("box", mapping.write(after(1, 1)).get("box"));

        Voting replaced = (Voting) mapping.read(later);

        assertThatThrownBy(() -> replaced.cast("uy-vien-8", Councils.all(Choice.FOR)))
                .isInstanceOf(ABallotBoxOpensWithItsKey.class);
    }

    @Test
    void a_box_of_release_0_1_still_opens_and_is_sealed_anew_by_the_next_write() {
        Document old = mapping.write(after(3, 2));
        old.put(
                "box",
                DeterministicSeal.of(SECRET).sealed(Councils.SESSION, new byte[] {0, 3, 0, 2, 0, 0, 0, 3, 0, 2, 0, 0}));

        CouncilSession read = mapping.read(old);

        assertThat(read).isEqualTo(after(3, 2));
        assertThat(mapping.write(read).getString("box")).startsWith("2.");
    }

    @Test
    void without_its_key_a_box_is_kept_and_neither_filled_nor_counted() throws Exception {
        Document stored = mapping.write(after(4, 2));
        Path away = Files.move(key(), folder.resolve("away"));

        Voting locked = (Voting) mapping.read(stored);

        assertThat(locked.voted()).hasSize(6);
        assertThatThrownBy(() -> locked.cast("uy-vien-8", Councils.all(Choice.FOR)))
                .isInstanceOf(ABallotBoxOpensWithItsKey.class);
        assertThatThrownBy(() -> locked.close(java.time.Instant.EPOCH)).isInstanceOf(ABallotBoxOpensWithItsKey.class);
        assertThat(mapping.write(locked)).isEqualTo(stored);
        Files.move(away, key());
        assertThat(mapping.read(stored)).isEqualTo(after(4, 2));
    }

    @Test
    void a_short_key_and_a_missing_folder_are_refused_with_a_sentence_that_says_what_to_set() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new BallotSeal("", keys)).hasMessageContaining("VINHDANH_BALLOT_KEY");
        assertThatThrownBy(() -> BallotKeys.in("")).hasMessageContaining("VINHDANH_BALLOT_KEYS");
        assertThatThrownBy(() -> BallotKeys.in(file.resolve("keys").toString()))
                .hasMessageContaining("VINHDANH_BALLOT_KEYS");
    }

    @Test
    void instances_that_create_a_key_at_the_same_time_use_one() throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(8)) {
            Callable<String> create = () -> java.util.HexFormat.of()
                    .formatHex(BallotKeys.in(folder.resolve("keys").toString()).findOrCreate("shared"));
            Set<String> created = instances.invokeAll(java.util.Collections.nCopies(40, create)).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());
            assertThat(created).hasSize(1);
        }
        assertThat(names()).containsExactly("shared.key");
    }

    @Test
    void only_the_owner_reads_a_key_and_two_sessions_have_two() throws Exception {
        assertThat(keys.findOrCreate("one")).hasSize(32).isNotEqualTo(keys.findOrCreate("two"));
        assertThat(keys.findOrCreate("one")).isEqualTo(keys.find("one").orElseThrow());
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("keys").resolve("one.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_removed_key_is_overwritten_with_what_a_killed_instance_left_of_it() throws Exception {
        byte[] key = keys.findOrCreate("one");
        keys.findOrCreate("two");
        // A second name of the same file shows what is on the disk after the removal.
        Files.createLink(folder.resolve("keys").resolve("one123.draft"), folder.resolve("keys/one.key"));
        Path disk = Files.createLink(folder.resolve("disk"), folder.resolve("keys/one.key"));

        keys.remove("one");
        keys.remove("one");

        assertThat(names()).containsExactly("two.key");
        assertThat(Files.readAllBytes(disk)).hasSize(32).isNotEqualTo(key).containsOnly(0);
        assertThat(keys.find("one")).isEmpty();
    }

    private List<String> names() {
        return List.of(Objects.requireNonNull(folder.resolve("keys").toFile().list()));
    }
}
