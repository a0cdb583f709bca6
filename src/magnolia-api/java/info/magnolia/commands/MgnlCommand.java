package info.magnolia.commands;

import info.magnolia.commands.chain.Command;
import info.magnolia.context.Context;

/** Base of commands; parameters reach it as bean properties and as attributes of the context. */
public abstract class MgnlCommand implements Command {

    public MgnlCommand() {}

    /** Whether no further command may follow: the opposite of success (case G05). */
    @Override
    public boolean execute(info.magnolia.commands.chain.Context context) throws Exception {
        return !execute((Context) context);
    }

    /** Whether it succeeded. */
    public abstract boolean execute(Context context) throws Exception;
}
