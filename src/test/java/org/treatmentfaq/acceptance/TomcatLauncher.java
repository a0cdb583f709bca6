package org.treatmentfaq.acceptance;

import java.io.File;
import org.apache.catalina.startup.Tomcat;

/**
 * Starts the webapps of a folder, of either Servlet API: the Tomcat on its class path decides. The
 * arguments are the folder, which has them in {@code webapps}, and the port.
 */
public final class TomcatLauncher {

    private TomcatLauncher() {}

    public static void main(String[] arguments) throws Exception {
        File base = new File(arguments[0]);
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.getPath());
        tomcat.setPort(Integer.parseInt(arguments[1]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setProperty("relaxedQueryChars", "[]|");
        tomcat.getHost().setAutoDeploy(false);
        File[] webapps = new File(base, "webapps").listFiles();
        if (webapps == null) {
            throw new IllegalArgumentException(base + " has no folder webapps");
        }
        for (File webapp : webapps) {
            tomcat.addWebapp("/" + webapp.getName(), webapp.getAbsolutePath());
        }
        tomcat.start();
        tomcat.getServer().await();
    }
}
