package vn.vinhdanh.violations.adapter.web;

import org.apache.kafka.clients.producer.Producer;

/** Rule: only the starter speaks to Kafka. */
record SpeaksToKafka(Producer<String, String> producer) {}
