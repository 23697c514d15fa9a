package vn.vinhdanh.systemtests.faults;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Marks the records that the harness writes, by a header that the services ignore. */
final class InjectedRecords {

    private static final String HEADER = "x-fault-harness";

    private InjectedRecords() {}

    static ProducerRecord<String, byte[]> marked(ProducerRecord<String, byte[]> record) {
        if (record.headers().lastHeader(HEADER) == null) {
            record.headers().add(HEADER, new byte[] {1});
        }
        return record;
    }

    static boolean isInjected(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader(HEADER) != null;
    }
}
