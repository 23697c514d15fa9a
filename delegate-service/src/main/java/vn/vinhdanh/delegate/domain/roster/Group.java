package vn.vinhdanh.delegate.domain.roster;

import org.jspecify.annotations.Nullable;

/**
 * A group of delegates, as the plan names it.
 *
 * @param quota number of its places; null if it shares the places that the other groups leave
 * @param quotaIsSample true if the plan gives no quota and a sample value is used; responses mark it
 */
public record Group(String code, String name, @Nullable Integer quota, boolean quotaIsSample) {}
