package org.treatmentfaq.definitions;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Set;

/**
 * The class of the module {@code definitions/sample-module}, which has what planted errors need.
 */
public class SampleModule {

    private int portions;

    public int getPortions() {
        return portions;
    }

    public void setPortions(int portions) {
        this.portions = portions;
    }

    /** Its command. */
    public static final class Cook extends MgnlCommand {

        @Override
        public boolean execute(Context context) {
            return true;
        }

        private int portions;

        public int getPortions() {
            return portions;
        }

        public void setPortions(int portions) {
            this.portions = portions;
        }
    }

    /** A module class with a setter that Magnolia never calls. */
    public static final class Mismatched extends SampleModule {

        private Set<String> tools = Set.of();

        public Set<String> getTools() {
            return tools;
        }

        public void setTools(Collection<String> tools) {
            this.tools = Set.copyOf(tools);
        }
    }

    /**
     * A module class with a bean whose setter can be chained, which makes it no setter of a bean.
     */
    public static final class Nested extends SampleModule {

        private Oven oven = new Oven();

        public Oven getOven() {
            return oven;
        }

        public void setOven(Oven oven) {
            this.oven = oven;
        }

        /** What the nested node is. */
        public static final class Oven {

            private int heat;

            public int getHeat() {
                return heat;
            }

            public Oven setHeat(int heat) {
                this.heat = heat;
                return this;
            }
        }
    }

    /** A command with a property of a type that Magnolia was not seen to fill. */
    public static final class CookAt extends MgnlCommand {

        private int portions;
        private LocalTime time = LocalTime.NOON;

        @Override
        public boolean execute(Context context) {
            return true;
        }

        public int getPortions() {
            return portions;
        }

        public void setPortions(int portions) {
            this.portions = portions;
        }

        public LocalTime getTime() {
            return time;
        }

        public void setTime(LocalTime time) {
            this.time = time;
        }
    }
}
