package info.magnolia.commands.impl;

import info.magnolia.commands.MgnlCommand;

/** A command about one node; whoever starts it says which one. */
public abstract class BaseRepositoryCommand extends MgnlCommand {

    private String repository;
    private String uuid;

    public BaseRepositoryCommand() {}

    public String getRepository() {
        return repository;
    }

    public void setRepository(String repository) {
        this.repository = repository;
    }

    public String getUuid() {
        return uuid;
    }

    public void setUuid(String uuid) {
        this.uuid = uuid;
    }
}
