package vn.vinhdanh.budget.cast;

import java.util.function.Supplier;

/** Lets so many writes through, then kills: just before a write, or just after it, before anybody hears of it. */
public final class Fate {

    private final boolean after;
    private int writesToLive;

    private Fate(int writesToLive, boolean after) {
        this.writesToLive = writesToLive;
        this.after = after;
    }

    public static Fate kind() {
        return new Fate(Integer.MAX_VALUE, false);
    }

    public static Fate killsBeforeWrite(int number) {
        return new Fate(number, false);
    }

    public static Fate killsAfterWrite(int number) {
        return new Fate(number, true);
    }

    public boolean hasStruck() {
        return writesToLive <= 0;
    }

    synchronized <T> T write(Supplier<T> write) {
        boolean last = --writesToLive == 0;
        if (last && !after) {
            throw new Killed();
        }
        T result = write.get();
        if (last) {
            throw new Killed();
        }
        return result;
    }
}
