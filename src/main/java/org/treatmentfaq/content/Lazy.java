package org.treatmentfaq.content;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when somebody asks for it first. Thread-safe: all get an equal one. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> made;
    private volatile @Nullable T value;

    Lazy(Supplier<T> made) {
        this.made = made;
    }

    @Override
    public T get() {
        @Nullable T known = value;
        if (known == null) {
            known = made.get();
            value = known;
        }
        return known;
    }
}
