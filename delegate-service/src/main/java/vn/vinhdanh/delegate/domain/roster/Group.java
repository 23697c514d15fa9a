package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * A group of delegates, as the plan names it.
 *
 * @param quota its places; null where it shares what the other groups leave of the cap
 * @param quotaIsSample true where the plan gives no quota and a sample value stands in; it is shown as such
 */
public record Group(String code, String name, @Nullable Integer quota, boolean quotaIsSample) {}
