package info.magnolia.commands.chain;

/** A step that can be executed. */
public interface Command extends Cloneable {

    boolean CONTINUE_PROCESSING = false;
    boolean PROCESSING_COMPLETE = true;

    boolean execute(Context context) throws Exception;
}
