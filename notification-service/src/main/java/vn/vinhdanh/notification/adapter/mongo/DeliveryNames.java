package vn.vinhdanh.notification.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.vinhdanh.notification.domain.Delivery;

/** The names of the states in a document: those of {@link Delivery.State}, never class names. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @Type(value = Delivery.Queued.class, name = "QUEUED"),
    @Type(value = Delivery.Held.class, name = "HELD"),
    @Type(value = Delivery.Sending.class, name = "SENDING"),
    @Type(value = Delivery.Sent.class, name = "SENT"),
    @Type(value = Delivery.Failed.class, name = "FAILED"),
    @Type(value = Delivery.Uncertain.class, name = "UNCERTAIN"),
    @Type(value = Delivery.PrintPending.class, name = "PRINT_PENDING"),
    @Type(value = Delivery.Printed.class, name = "PRINTED"),
    @Type(value = Delivery.Superseded.class, name = "SUPERSEDED"),
    @Type(value = Delivery.Withdrawn.class, name = "WITHDRAWN")
})
interface DeliveryNames {}
