package vn.vinhdanh.violations.adapter.web;

import java.net.http.HttpClient;

/** Breaks: no HTTP client in a service. */
record CallsAnotherService(HttpClient client) {}
