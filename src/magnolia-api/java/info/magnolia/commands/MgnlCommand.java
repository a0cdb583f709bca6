package info.magnolia.commands;

import info.magnolia.context.Context;

/** A named piece of work that actions, jobs and scripts start. */
public abstract class MgnlCommand {

    public MgnlCommand() {}

    public abstract boolean execute(Context context) throws Exception;
}
