package org.treatmentfaq.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which Servlet API a Magnolia is made for. */
enum Flavour {
    JAKARTA("apache-tomcat-10"),
    JAVAX("apache-tomcat-9");

    private static final String FILTER = "info/magnolia/cms/filters/MgnlMainFilter.class";

    private final String tomcat;

    Flavour(String tomcat) {
        this.tomcat = tomcat;
    }

    /** How the folder of the Tomcat that runs it begins. */
    String tomcat() {
        return tomcat;
    }

    /** What the main filter of a {@code magnolia-core} jar refers to. */
    static Flavour of(Path core) throws IOException {
        try (ZipFile jar = new ZipFile(core.toFile())) {
            ZipEntry filter = jar.getEntry(FILTER);
            if (filter == null) {
                throw new IllegalArgumentException(core + " has no " + FILTER);
            }
            try (InputStream content = jar.getInputStream(filter)) {
                String bytes = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
                return bytes.contains("jakarta/servlet/") ? JAKARTA : JAVAX;
            }
        }
    }
}
