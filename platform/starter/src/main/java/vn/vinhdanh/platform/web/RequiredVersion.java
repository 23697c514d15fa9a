package vn.vinhdanh.platform.web;

/**
 * The version in If-Match, as an argument of a controller that replaces or settles what a person has read. Without one the
 * value is {@link vn.vinhdanh.kernel.VersionRequired#NONE}: whoever may do it, and whose object exists, then gets 428.
 */
public record RequiredVersion(long value) {}
