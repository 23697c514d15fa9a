package vn.vinhdanh.violations.adapter.web;

import org.apache.kafka.clients.producer.Producer;

/** Breaks: only the starter uses Kafka. */
record SpeaksToKafka(Producer<String, String> producer) {}
