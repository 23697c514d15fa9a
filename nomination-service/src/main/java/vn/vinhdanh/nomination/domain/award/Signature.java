package vn.vinhdanh.nomination.domain.award;

import java.time.Instant;

/**
 * Who did something and when.
 *
 * @param name the name of the person then
 */
public record Signature(String account, String name, Instant at) {}
