package vn.vinhdanh.notification.application;

/** Wakes a worker, that a message needn't wait for the next sweep. A ring that is lost costs time, never a message. */
@FunctionalInterface
public interface DispatchTrigger {

    void ring(String messageId);
}
