package vn.vinhdanh.systemtests.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Commands;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.SecondInstance;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/**
 * A second instance of a service in a network of its own (a network namespace), whose only link goes down while the
 * instance works: no connection is closed, and nothing arrives. Then the link comes up again, and the instance is
 * killed. Relays on both ends of the link give it broker, store, provider and mail server at the addresses that it knows.
 */
final class NetworkCut implements FaultFactory {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private final BreakableSystem system;
    private final KafkaProbe kafka;

    NetworkCut(BreakableSystem system, KafkaProbe kafka) {
        this.system = system;
        this.kafka = kafka;
    }

    @Override
    public Fault create(RandomGenerator random) {
        List<Service> services = Service.withStore();
        Service service = services.get(random.nextInt(services.size()));
        // Longer and shorter than the lease of an outbox and than the session of a consumer.
        Duration length = Duration.ofMillis(5_000 + random.nextInt(35_000));
        return new Fault(
                "the link of a second " + service.module() + " is down for " + length.toMillis() + " ms",
                () -> run(service, length));
    }

    private void run(Service service, Duration length) throws Exception {
        List<Process> relays = new ArrayList<>();
        Link link = Link.next();
        try {
            link.up();
            relays.add(relay(List.of(), link.here(), "127.0.0.1"));
            relays.add(relay(link.inside(), "127.0.0.1", link.here()));
            SecondInstance second = SecondInstance.start(
                    system.process(service), system.folder().resolve("second-instances.log"), link.inside(), Map.of());
            try {
                Await.until("the second instance to read", LIMIT, () -> isReadByTwo(service));
                link.set("down");
                Await.pause(length);
                link.set("up");
                Await.pause(AFTERWARDS);
            } finally {
                second.kill();
            }
        } finally {
            relays.forEach(relay -> Signals.kill(relay.toHandle()));
            link.remove();
        }
    }

    private boolean isReadByTwo(Service service) {
        try {
            return kafka.isReadBy(service, 2);
        } catch (RuntimeException brokerAway) {
            return false;
        }
    }

    private Process relay(List<String> inside, String listen, String target) throws IOException {
        List<String> command = new ArrayList<>(inside);
        command.addAll(List.of(
                PowerCutDisk.PYTHON,
                system.home().resolve("system-tests/relay.py").toString()));
        command.addAll(List.of(listen, target));
        system.portsOfInfrastructure().forEach(port -> command.add(Integer.toString(port)));
        Process relay = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        system.folder().resolve("relays.log").toFile()))
                .start();
        if (!"ready".equals(relay.inputReader().readLine())) {
            throw new IllegalStateException("no relay from " + listen + " to " + target);
        }
        return relay;
    }

    /** @param number different in each program and each fault, so that several can run on one machine */
    private record Link(int number) {

        private static int last = (int) (ProcessHandle.current().pid() % 4_000);

        static synchronized Link next() {
            last = (last + 1) % 4_000;
            return new Link(last);
        }

        private String name() {
            return "vd" + number;
        }

        private String address(int host) {
            return "10.77." + number / 63 + "." + (number % 63 * 4 + host);
        }

        String here() {
            return address(1);
        }

        List<String> inside() {
            return List.of("ip", "netns", "exec", name());
        }

        void up() {
            Commands.run("ip", "netns", "add", name());
            Commands.run("ip", "link", "add", name(), "type", "veth", "peer", "name", "out", "netns", name());
            Commands.run("ip", "addr", "add", here() + "/30", "dev", name());
            set("up");
            within("ip", "addr", "add", address(2) + "/30", "dev", "out");
            within("ip", "link", "set", "out", "up");
            within("ip", "link", "set", "lo", "up");
        }

        void set(String state) {
            Commands.run("ip", "link", "set", name(), state);
        }

        private void within(String... command) {
            Commands.run(Stream.concat(inside().stream(), Stream.of(command)).toArray(String[]::new));
        }

        void remove() {
            Commands.succeeds("ip", "netns", "delete", name());
            Commands.succeeds("ip", "link", "delete", name());
        }
    }
}
