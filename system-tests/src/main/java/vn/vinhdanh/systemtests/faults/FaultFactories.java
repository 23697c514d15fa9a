package vn.vinhdanh.systemtests.faults;

import java.util.EnumMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import vn.vinhdanh.systemtests.running.KafkaProbe;
import vn.vinhdanh.systemtests.running.KafkaSender;

/** The factory of each kind of fault. */
record FaultFactories(BreakableSystem system, KafkaProbe kafka, KafkaSender sender, MalformedEvents malformed) {

    /** @param start the ends of the topics when the round began */
    Map<FaultKind, FaultFactory> of(RoundContext context, Map<TopicPartition, Long> start, Violations violations) {
        ServiceCrashes crashes = new ServiceCrashes(system);
        InfrastructureFaults infrastructure = new InfrastructureFaults(system);
        Redelivery redelivery = new Redelivery(system, kafka, sender, start);
        AccessFaults access = new AccessFaults(kafka, malformed);
        DiskFaults disks = new DiskFaults(system);
        ClockFaults clocks = new ClockFaults(system);
        MailFaults mail = new MailFaults(context.mailbox());
        Map<FaultKind, FaultFactory> factories = new EnumMap<>(FaultKind.class);
        factories.put(FaultKind.CRASH, crashes::one);
        factories.put(FaultKind.CRASHES, crashes::several);
        factories.put(FaultKind.CRASH_IN_START, crashes::duringStart);
        factories.put(FaultKind.STALL, new ServiceStall(system));
        factories.put(FaultKind.BROKER_CRASH, infrastructure::brokerCrash);
        factories.put(FaultKind.BROKER_PAUSE, infrastructure::brokerPause);
        factories.put(FaultKind.BROKER_PAUSE_AND_CRASH, infrastructure::brokerPauseAndCrash);
        factories.put(FaultKind.STORE_CRASH, infrastructure::storeCrash);
        factories.put(FaultKind.MAIL_BUSY, mail::busy);
        factories.put(FaultKind.MAIL_REJECTING, mail::rejecting);
        factories.put(FaultKind.MAIL_HANGING, mail::hanging);
        factories.put(FaultKind.MAIL_DISCONNECTING, mail::disconnecting);
        factories.put(FaultKind.HALF_REQUEST, new BrokenConnection(context, violations, system.gatewayPort(), false));
        factories.put(FaultKind.LOST_RESPONSE, new BrokenConnection(context, violations, system.gatewayPort(), true));
        factories.put(FaultKind.EVENTS_AGAIN, redelivery::again);
        factories.put(FaultKind.EVENTS_IN_REVERSE, redelivery::inReverse);
        factories.put(FaultKind.MALFORMED_EVENT, malformed);
        factories.put(FaultKind.DEAD_LETTERS_REFUSED, access::deadLettersRefused);
        factories.put(FaultKind.ACCESS_DENIED, access::denied);
        factories.put(FaultKind.STORE_DISK_FULL, disks::storeDiskFull);
        factories.put(FaultKind.BROKER_DISK_FULL, disks::brokerDiskFull);
        factories.put(FaultKind.BROKER_POWER_CUT, disks::brokerPowerCut);
        factories.put(FaultKind.CLOCK_AHEAD, clocks::ahead);
        factories.put(FaultKind.CLOCK_BEHIND, clocks::behind);
        factories.put(FaultKind.IDENTITY_AWAY, infrastructure::identityAway);
        factories.put(FaultKind.NETWORK_CUT, new NetworkCut(system, kafka));
        return factories;
    }
}
