package vn.vinhdanh.notification.application;

/** Triggers the delivery of a message immediately. If the trigger is lost, the next sweep finds the message. */
@FunctionalInterface
public interface DispatchTrigger {

    void trigger(String messageId, String correlationId);
}
