package vn.vinhdanh.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.embedded.Mailbox;
import vn.vinhdanh.embedded.ReceivedMail;
import vn.vinhdanh.notification.fixtures.Instance;
import vn.vinhdanh.notification.fixtures.ServiceDriver;
import vn.vinhdanh.testkit.Probe;
import vn.vinhdanh.testkit.TestInfrastructure;
import vn.vinhdanh.testkit.TestTokens;

/**
 * Two instances in processes of their own deliver 150 invitations. They are killed in turns while they work, and
 * started again. {@code -Dkills=20} kills more often.
 */
class KilledIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledIT.class);
    private static final int DELEGATES = 150;
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String began = OffsetDateTime.now().toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_killed_instance_causes_neither_a_second_copy_nor_a_lost_invitation() {
        try (Mailbox mailbox = Mailbox.inFolder(folder.resolve("mail")).start()) {
            Instance[] instances = {start(mailbox), start(mailbox)};
            String conference = UUID.randomUUID().toString();
            try {
                int invited = 0;
                for (int kill = 0; kill < KILLS; kill++) {
                    ServiceDriver service = new ServiceDriver(instances[1 - kill % 2].address(), conference);
                    ready(service);
                    ready(new ServiceDriver(instances[kill % 2].address(), conference));
                    int before = mailbox.receivedMail().size();
                    int upTo = DELEGATES * (kill + 1) / KILLS;
                    IntStream.rangeClosed(invited + 1, upTo).forEach(service::invite);
                    int wanted = before + (upTo - invited) * (kill + 1) / (KILLS + 2);
                    invited = upTo;
                    Probe.await(
                            PATIENCE,
                            () -> assertThat(mailbox.receivedMail().size()).isGreaterThanOrEqualTo(wanted));
                    instances[kill % 2].kill();
                    instances[kill % 2] = start(mailbox);
                }
                ServiceDriver service = new ServiceDriver(instances[KILLS % 2].address(), conference);
                ready(service);
                Probe.await(PATIENCE, () -> {
                    assertThat(service.progress().get("total").asInt()).isEqualTo(DELEGATES);
                    assertThat(service.progress().get("open").asInt()).isZero();
                });
                assertEachDelegateHasOneInvitation(service, mailbox.receivedMail());
                LOG.info("After {} kills: {}", KILLS, service.progress().get("states"));
            } finally {
                List.of(instances).forEach(Instance::close);
            }
        }
    }

    /** The release is asked for again, as a client does that got no answer. */
    @Test
    void an_instance_that_is_killed_while_it_releases_neither_loses_a_held_letter_nor_sends_two() {
        try (Mailbox mailbox = Mailbox.inFolder(folder.resolve("mail")).start()) {
            Instance[] instances = {start(mailbox), start(mailbox)};
            String conference = UUID.randomUUID().toString();
            try {
                ServiceDriver first = new ServiceDriver(instances[0].address(), conference);
                ServiceDriver second = new ServiceDriver(instances[1].address(), conference);
                ready(first);
                ready(second);
                assertThat(run(first, "hold").statusCode()).isEqualTo(200);
                IntStream.rangeClosed(1, DELEGATES).forEach(second::invite);
                Probe.await(
                        PATIENCE,
                        () -> assertThat(second.progress().get("held").asInt()).isEqualTo(DELEGATES));
                assertThat(mailbox.receivedMail()).isEmpty();

                Thread asking = Thread.ofVirtual().start(() -> {
                    try {
                        run(first, "release");
                    } catch (RuntimeException itsInstanceWasKilled) {
                        LOG.info("The release broke off");
                    }
                });
                Probe.await(
                        PATIENCE,
                        () -> assertThat(second.progress().get("held").asInt()).isLessThan(DELEGATES));
                instances[0].kill();
                asking.interrupt();
                assertThat(run(second, "release").statusCode()).isEqualTo(200);

                Probe.await(PATIENCE, () -> {
                    assertThat(second.progress().get("total").asInt()).isEqualTo(DELEGATES);
                    assertThat(second.progress().get("held").asInt()).isZero();
                    assertThat(second.progress().get("open").asInt()).isZero();
                });
                assertEachDelegateHasOneInvitation(second, mailbox.receivedMail());
            } finally {
                List.of(instances).forEach(Instance::close);
            }
        }
    }

    private static HttpResponse<String> run(ServiceDriver service, String act) {
        return service.post(
                "/api/messages/" + act, "{\"conferenceId\":\"" + service.conference() + "\"}", ServiceDriver.OFFICER);
    }

    private static void assertEachDelegateHasOneInvitation(ServiceDriver service, List<ReceivedMail> letters) {
        assertThat(letters).extracting(ReceivedMail::messageId).doesNotHaveDuplicates();
        assertThat(letters).flatExtracting(ReceivedMail::recipients).doesNotHaveDuplicates();
        Set<String> arrived = letters.stream()
                .map(letter ->
                        letter.messageId().substring(1, letter.messageId().indexOf('@')))
                .collect(Collectors.toSet());
        for (int number = 1; number <= DELEGATES; number++) {
            String state = service.state(number, 1);
            assertThat(state).as("delegate %s", number).isIn("SENT", "UNCERTAIN");
            assertThat(state.equals("UNCERTAIN") || arrived.contains(service.message(number, 1)))
                    .as("the invitation of delegate %s is SENT and arrived", number)
                    .isTrue();
        }
    }

    private static void ready(ServiceDriver service) {
        Probe.await(PATIENCE, () -> assertThatCode(service::progress).doesNotThrowAnyException());
    }

    private Instance start(Mailbox mailbox) {
        Map<String, @Nullable Object> properties = Map.of(
                "spring.mongodb.uri",
                TestInfrastructure.shared().database("killed"),
                "spring.kafka.bootstrap-servers",
                TestInfrastructure.shared().bootstrapServers(),
                "spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms",
                6000,
                "vinhdanh.issuer",
                TestTokens.issuer(),
                "spring.mail.host",
                mailbox.host(),
                "spring.mail.port",
                mailbox.port(),
                "vinhdanh.mail.timeout",
                "2s",
                "vinhdanh.mail.lease",
                "10s",
                "vinhdanh.mail.sweep-every",
                "1s",
                // The topic has the events of other tests, whose databases are gone.
                "vinhdanh.restored-at",
                began);
        return Instance.start(properties, folder.resolve("instances.log"));
    }
}
