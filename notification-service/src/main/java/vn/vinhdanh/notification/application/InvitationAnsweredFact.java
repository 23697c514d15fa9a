package vn.vinhdanh.notification.application;

import java.time.Instant;

/** What we use of InvitationAnswered.v1: that this revision was answered, not what. */
public record InvitationAnsweredFact(String commune, String delegateId, int revision, Instant answeredAt) {}
