package vn.vinhdanh.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.vinhdanh.systemtests.running.Await;
import vn.vinhdanh.systemtests.running.Service;
import vn.vinhdanh.systemtests.running.Signals;

/** Services that die by SIGKILL: one, several at once, and again while they start. */
final class Deaths {

    private final BreakableSystem system;

    Deaths(BreakableSystem system) {
        this.system = system;
    }

    Fault one(RandomGenerator chance) {
        Service service = any(chance);
        return new Fault("SIGKILL " + service.module(), () -> killAtOnce(List.of(service)));
    }

    Fault several(RandomGenerator chance) {
        List<Service> all = new ArrayList<>(List.of(Service.values()));
        Collections.shuffle(all, Random.from(chance));
        List<Service> some = all.subList(0, 2 + chance.nextInt(3));
        String names = some.stream().map(Service::module).collect(Collectors.joining(", "));
        return new Fault("SIGKILL at once " + names, () -> killAtOnce(some));
    }

    Fault duringStart(RandomGenerator chance) {
        Service service = any(chance);
        Duration age = Duration.ofMillis(300 + chance.nextInt(4_000));
        return new Fault("SIGKILL " + service.module() + ", again " + age.toMillis() + " ms into its start", () -> {
            ProcessHandle first = system.process(service);
            Signals.kill(first);
            ProcessHandle second = system.successor(service, first);
            Await.pause(age);
            Signals.kill(second);
        });
    }

    private static Service any(RandomGenerator chance) {
        return Service.values()[chance.nextInt(Service.values().length)];
    }

    private void killAtOnce(List<Service> services) {
        List<ProcessHandle> living = services.stream().map(system::process).toList();
        living.forEach(ProcessHandle::destroyForcibly);
    }
}
