package vn.vinhdanh.platform.messaging;

import org.apache.kafka.common.KafkaException;
import org.springframework.dao.TransientDataAccessResourceException;

/** The broker does not give the topics now (503). The same call may succeed later. */
public final class TopicsUnavailable extends TransientDataAccessResourceException {

    TopicsUnavailable(KafkaException cause) {
        super("The broker does not give the topics", cause);
    }
}
