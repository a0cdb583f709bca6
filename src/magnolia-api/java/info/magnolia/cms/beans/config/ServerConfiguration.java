package info.magnolia.cms.beans.config;

/** Whether this is the editors' (admin) instance or the visitors'. */
public class ServerConfiguration {

    private boolean admin;

    public boolean isAdmin() {
        return admin;
    }

    public void setAdmin(boolean admin) {
        this.admin = admin;
    }
}
