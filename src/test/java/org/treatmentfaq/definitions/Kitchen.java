package org.treatmentfaq.definitions;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;

/** The class of the module {@code definitions/kitchen}, which has what planted errors need. */
public final class Kitchen {

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
}
