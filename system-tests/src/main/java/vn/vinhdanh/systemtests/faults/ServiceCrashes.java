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

/** Kills services with SIGKILL: one, several at the same time, or one and then its successor during the start. */
final class ServiceCrashes {

    private final BreakableSystem system;

    ServiceCrashes(BreakableSystem system) {
        this.system = system;
    }

    Fault one(RandomGenerator random) {
        Service service = any(random);
        return new Fault("SIGKILL " + service.module(), () -> killTogether(List.of(service)));
    }

    Fault several(RandomGenerator random) {
        List<Service> all = new ArrayList<>(List.of(Service.values()));
        Collections.shuffle(all, Random.from(random));
        List<Service> some = all.subList(0, 2 + random.nextInt(3));
        String names = some.stream().map(Service::module).collect(Collectors.joining(", "));
        return new Fault("SIGKILL together " + names, () -> killTogether(some));
    }

    Fault duringStart(RandomGenerator random) {
        Service service = any(random);
        Duration age = Duration.ofMillis(300 + random.nextInt(4_000));
        return new Fault("SIGKILL " + service.module() + ", again " + age.toMillis() + " ms into its start", () -> {
            ProcessHandle first = system.process(service);
            Signals.kill(first);
            ProcessHandle second = system.successor(service, first);
            Await.pause(age);
            Signals.kill(second);
        });
    }

    private static Service any(RandomGenerator random) {
        return Service.values()[random.nextInt(Service.values().length)];
    }

    private void killTogether(List<Service> services) {
        List<ProcessHandle> processes = services.stream().map(system::process).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
    }
}
