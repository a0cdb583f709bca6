package info.magnolia.module.delta;

/** A task could not do its work: the module is not installed. */
public class TaskExecutionException extends Exception {

    private static final long serialVersionUID = 1L;

    public TaskExecutionException(String message) {
        super(message);
    }

    public TaskExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
