package vn.vinhdanh.localstack;

import java.util.Map;
import vn.vinhdanh.localstack.parts.Folder;
import vn.vinhdanh.localstack.parts.Ports;
import vn.vinhdanh.localstack.processes.Installation;
import vn.vinhdanh.localstack.processes.Program.CacheUse;

/**
 * Where and how the stack is to run.
 *
 * @param caches USE for people; RECORD in the rehearsal that makes the AOT caches
 */
record Setting(
        Installation installation, Folder folder, Ports ports, Map<String, String> environment, CacheUse caches) {}
