package vn.vinhdanh.localstack;

import java.util.Map;
import vn.vinhdanh.localstack.components.DataFolder;
import vn.vinhdanh.localstack.components.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.JavaProgram.CacheUse;

/**
 * Where and how the stack runs.
 *
 * @param environment the environment variables that configure it
 * @param cacheUse USE normally; RECORD in the training run that creates the AOT caches
 */
record StackSettings(
        Installation installation,
        DataFolder folder,
        Ports ports,
        Map<String, String> environment,
        CacheUse cacheUse) {}
