package vn.vinhdanh.violations.domain;

/** Breaks: domain types are records, sealed or final. */
class CanBeExtended {}
